import { TbxError } from '../errors.ts'
import { isEntityId } from './cell.ts'
import { toColumns } from './flatten.ts'
import { toJson } from './json-value.ts'
import { inGroups, type Rows, splitRows } from './rows.ts'
import { isObject } from './shape.ts'

export interface CsvOptions {
  /** How many rows of a stream are looked at for the header; of a list it is all of them. */
  readonly sample?: number
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Rows as CSV (RFC 4180 with `\n`, UTF-8 without a mark): a header, ids flattened, nested values as JSON text, nothing
 * for null. The header is the union of the keys of all rows of a list, and of the first 100 rows of a stream. Throws a
 * script error when a later row of a stream has another key: its values would be lost without a word.
 */
export async function* csvText(rows: Rows, { sample = 100 }: CsvOptions = {}): AsyncGenerator<string, void, undefined> {
  const { head, all } = await splitRows(rows, Array.isArray(rows) ? Number.POSITIVE_INFINITY : sample)
  try {
    const { stringify } = await import('csv-stringify/sync')
    const names = [...new Set(head.flatMap((row) => Object.keys(toColumns(row))))]
    if (names.length > 0) yield stringify([names])
    let count = 0
    for await (const group of inGroups(all, sample)) {
      yield stringify(group.map((row) => recordOf(toColumns(row), names, ++count)))
    }
  } finally {
    await all.return()
  }
}

/** One value as CSV: a cell without a header. */
export async function csvCell(value: unknown): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  return stringify([[cellOf(value)]])
}

function recordOf(row: Fields, names: readonly string[], count: number): string[] {
  const unknown = Object.keys(row).find((name) => !names.includes(name))
  if (unknown === undefined) return names.map((name) => cellOf(row[name]))
  throw new TbxError('script', `cannot write row ${count} as CSV: its column "${unknown}" is not in the header`, {
    hint: 'the header is made of the first rows of a stream: collect the rows in a list, or use --output ndjson',
  })
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (isEntityId(value)) return value.id
  if (value instanceof Date) return value.toISOString()
  return isObject(value) ? toJson(value) : String(value)
}
