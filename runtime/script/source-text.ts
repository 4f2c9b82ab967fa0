/** A place in a text; line and column count from 1, the column in UTF-16 units, as editors and V8 do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * The text as a parser may see it: without byte order mark, and with a first line `#!…` made a comment. Nothing that
 * is left changes its line or column.
 *
 * @example toSourceText('#!/usr/bin/env tbx\n1 + 1') // '///usr/bin/env tbx\n1 + 1'
 */
export function toSourceText(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  return bare.startsWith('#!') ? `//${bare.slice(2)}` : bare
}

/** Where the character at `offset` stands. */
export function positionAt(text: string, offset: number): Position {
  const lines = splitLines(text.slice(0, offset))
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The lines of a text, split where JavaScript splits them: LF, CRLF, CR and the two Unicode separators. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/)
}

/** `file:line:column`, the form that terminals and editors can jump to. */
export function formatPlace(fileName: string, { line, column }: Position): string {
  return `${fileName}:${line}:${column}`
}
