import picocolors from 'picocolors'

export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
}

/** Colours, or none: whoever calls knows whether the stream is a terminal, and what --no-color and NO_COLOR say. */
export function createPaint(color: boolean): Paint {
  return picocolors.createColors(color)
}
