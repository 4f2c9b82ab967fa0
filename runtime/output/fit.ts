/** Spaces between two columns. */
export const GAP = 2

/** Narrower than this a column says nothing. */
const LEAST = 6

export interface Wish {
  /** Width that needs no cutting. */
  readonly width: number
  /** Whole or not at all. */
  readonly whole?: boolean
  /** The first to go where there is no room. */
  readonly optional?: boolean
}

/**
 * Widths that fit into `room` columns, the widest cut first; `undefined` for a column that is left out, from the
 * last one on, because even the least does not fit. Without `room` all is as wide as it likes.
 */
export function fitWidths(wishes: readonly Wish[], room?: number): (number | undefined)[] {
  const widths: (number | undefined)[] = wishes.map(({ width }) => width)
  if (room === undefined) return widths
  const least = wishes.map(({ width, whole }) => (whole ? width : Math.min(width, LEAST)))
  wishes.forEach(({ optional }, at) => {
    if (optional && total(widths) > room) widths[at] = undefined
  })
  for (let at = wishes.length - 1; at > 0; at--) {
    const needed = total(widths.map((width, i) => width && least[i]))
    if (needed > room) widths[at] = undefined
  }
  while (total(widths) > room && narrowWidest(widths, least));
  return widths
}

function total(widths: readonly (number | undefined)[]): number {
  const shown = widths.filter((width) => width !== undefined)
  return shown.reduce((sum, width) => sum + width, GAP * Math.max(0, shown.length - 1))
}

function narrowWidest(widths: (number | undefined)[], least: readonly number[]): boolean {
  const room = widths.map((width, at) => (width !== undefined && width > (least[at] ?? 0) ? width : 0))
  const widest = Math.max(...room)
  if (widest === 0) return false
  widths[room.indexOf(widest)] = widest - 1
  return true
}
