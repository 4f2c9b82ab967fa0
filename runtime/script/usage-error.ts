import { TbxError } from '../errors.ts'
import { formatPlace, type Position, splitLines } from './source-text.ts'

/** Begins the frame that stands for a place in a text that does not run, and is therefore left alone. */
export const SOURCE_FRAME = '    at source ('

export interface UsageErrorOptions {
  readonly hint?: string | undefined
  /** `file:line:column`; becomes the one frame of the stack. */
  readonly place?: string
  readonly cause?: unknown
}

/** An error for what was found wrong before anything ran. Its stack never shows the runtime's own frames. */
export function usageError(message: string, { hint, place, cause }: UsageErrorOptions = {}): TbxError {
  const error = new TbxError('usage', message, { ...(hint && { hint }), cause })
  error.stack = `${error.name}: ${error.message}${place === undefined ? '' : `\n${SOURCE_FRAME}${place})`}`
  return error
}

export interface SourceErrorOptions {
  /** The whole text. */
  readonly text: string
  readonly fileName: string
  readonly position: Position
  readonly hint?: string | undefined
}

/** The usage error for a place in a text, with the offending line and a caret below it. */
export function sourceError(problem: string, { text, fileName, position, hint }: SourceErrorOptions): TbxError {
  const place = formatPlace(fileName, position)
  return usageError(`${problem} (${place})\n${excerpt(text, position)}`, { hint, place })
}

/** Longest part of a line that an excerpt shows; a minified file is one line of a megabyte. */
const EXCERPT_WIDTH = 100

function excerpt(text: string, { line, column }: Position): string {
  const whole = splitLines(text)[line - 1] ?? ''
  const from = column > EXCERPT_WIDTH ? column - EXCERPT_WIDTH / 2 : 0
  const shown = whole.slice(from, from + EXCERPT_WIDTH)
  // tabs stay tabs, so that the caret stands right whatever their width
  const pad = shown.slice(0, column - 1 - from).replace(/[^\t]/g, ' ')
  return `  ${shown}\n  ${pad}^`
}
