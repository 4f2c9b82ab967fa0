import { type Position, positionAt, splitLines } from './source-text.ts'

/** Text that is put in at an offset, instead of the `remove` characters that stand there. */
export interface Edit {
  readonly at: number
  readonly insert: string
  readonly remove?: number
}

export interface Edited {
  readonly text: string
  /** Where a place of the edited text stood before. */
  toOriginal(position: Position): Position
}

/**
 * The text with all edits made. Edits hold no line break and do not overlap.
 *
 * @example applyEdits('f()', [{ at: 0, insert: 'await ' }]).toOriginal({ line: 1, column: 7 }) // 1:1
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = edits.toSorted((one, other) => one.at - other.at)
  let out = ''
  let done = 0
  for (const { at, insert, remove = 0 } of sorted) {
    out += text.slice(done, at) + insert
    done = at + remove
  }
  return { text: out + text.slice(done), toOriginal: (position) => moveBack(text, sorted, position) }
}

function moveBack(text: string, sorted: readonly Edit[], { line, column }: Position): Position {
  let moved = column
  for (const { at, insert, remove = 0 } of sorted) {
    const place = positionAt(text, at)
    if (place.line !== line) continue
    if (moved >= place.column + insert.length) moved += remove - insert.length
    else if (moved > place.column) moved = place.column
  }
  const width = splitLines(text)[line - 1]?.length ?? 0
  return { line, column: Math.min(moved, width + 1) }
}
