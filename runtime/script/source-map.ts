import { SourceMap } from 'node:module'
import type { Position } from './source-text.ts'

/** Where a place of compiled code comes from; the same place where there is no map. The map is read when it is needed. */
export function createPlaceMapper(map: string | undefined): (position: Position) => Position {
  if (map === undefined) return (position) => position
  let read: SourceMap | undefined
  return ({ line, column }) => {
    read ??= new SourceMap(JSON.parse(map))
    const entry = read.findEntry(line - 1, column - 1)
    if (!('originalLine' in entry)) return { line, column }
    return { line: entry.originalLine + 1, column: entry.originalColumn + 1 }
  }
}
