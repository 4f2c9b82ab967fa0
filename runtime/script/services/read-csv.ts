import { pipeline } from 'node:stream/promises'
import type { CsvError } from 'csv-parse'
import { nearest } from '../../../lib/nearest.ts'
import { Problem } from '../../../lib/problem.ts'
import type { CsvRow, ReadCsvOptions } from './csv-row.ts'
import { type Bytes, decode, findEncoding } from './text-encoding.ts'

export interface ReadBytesOptions extends ReadCsvOptions {
  /** How the file is called in errors. */
  readonly path: string
  readonly warn: (text: string) => void
}

/** The rows of a CSV file with a header; see `Csv.read`. */
export async function* readCsv(bytes: Bytes, options: ReadBytesOptions): AsyncGenerator<CsvRow, void, undefined> {
  const { encoding, guessed } = await findEncoding(bytes)
  if (guessed)
    options.warn(`"${options.path}" is not UTF-8: read as ${ENCODINGS[encoding] ?? encoding}, which is a guess`)
  const { delimiter, text } = await findDelimiter(decode(bytes, encoding))
  let header: readonly string[] | undefined
  let first: readonly string[] | undefined
  const onRecord = (cells: readonly string[]) => {
    first ??= cells
  }
  try {
    for await (const { line, cells } of records(text, { delimiter, onRecord })) {
      if (header) yield toRow(cells, { header, line })
      else header = checkHeader(cells, options)
    }
  } catch (error) {
    throw toProblem(error, { header: first, path: options.path })
  }
  if (!header) throw broken(options.path, 'it is empty')
}

const ENCODINGS: Readonly<Record<string, string>> = {
  'windows-1252': 'Latin-1',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
}

interface RecordsOptions {
  readonly delimiter: string
  /** Told of each at once, also of those that are never read because a later one is broken. */
  readonly onRecord: (cells: readonly string[]) => void
}

interface Info {
  readonly record: string[]
  /** `lines` is that of the record's end. */
  readonly info: { readonly lines: number }
}

async function* records(text: AsyncIterable<string>, { delimiter, onRecord }: RecordsOptions) {
  const { parse } = await import('csv-parse')
  // the package's types leave out what `info` makes of a record
  const on_record = (given: unknown) => {
    onRecord((given as Info).record)
    return given as string[]
  }
  const parser = parse({ delimiter, on_record, info: true, relax_column_count: true, skip_empty_lines: true })
  const feeding = pipeline(text, parser)
  // what ends it is thrown by the parser as well
  feeding.catch(() => {})
  for await (const { record, info } of parser as AsyncIterable<unknown> as AsyncIterable<Info>) {
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
    yield { line: info.lines - breaks, cells: record } satisfies Cells
  }
}

const DELIMITERS = [',', ';', '\t']

/** Looks at the first line that holds something; Excel's `sep=;` line is obeyed and left out. */
async function findDelimiter(text: AsyncIterable<string>): Promise<{ delimiter: string; text: AsyncIterable<string> }> {
  const pieces = text[Symbol.asyncIterator]()
  let head = ''
  while (!/\S[^\n]*\n/.test(head)) {
    const next = await pieces.next()
    if (next.done) break
    head += next.value
  }
  const said = /^sep=(.)\r?\n/.exec(head)
  // the line stays as an empty one, so that lines are counted right
  const kept = said ? head.slice(said[0].length - 1) : head
  const line = /\S[^\n]*/.exec(kept)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const counts = DELIMITERS.map((one) => line.split(one).length)
  const delimiter = said?.[1] ?? DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
  return { delimiter, text: prepend(kept, pieces) }
}

async function* prepend(head: string, rest: AsyncIterator<string>): AsyncGenerator<string, void, undefined> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

function checkHeader(cells: readonly string[], { path, columns = [] }: ReadBytesOptions): readonly string[] {
  const header = cells.map((cell) => cell.trim())
  const empty = header.indexOf('')
  if (empty >= 0) throw broken(path, `column ${empty + 1} of the header has no name`)
  const twice = header.find((name, index) => header.indexOf(name) !== index)
  if (twice !== undefined) throw broken(path, `the header names "${twice}" twice`)
  const missing = columns.find((name) => !header.includes(name))
  if (missing === undefined) return header
  const near = nearest(missing, header)
  throw broken(path, `it has no column "${missing}"`, near ? `there is "${near}"` : `there are ${header.join(', ')}`)
}

function toRow(cells: readonly string[], { header, line }: { header: readonly string[]; line: number }): CsvRow {
  const byName = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
  if (cells.length === header.length) return { line, cells: byName }
  return { line, cells: byName, problem: `line ${line} has ${cells.length} cells, the header has ${header.length}` }
}

const WHATS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands between a closing quote and the end of its cell',
  INVALID_OPENING_QUOTE: 'a quote stands inside of a cell that does not begin with one',
}

function toProblem(error: unknown, { header, path }: { header: readonly string[] | undefined; path: string }): unknown {
  const { code, lines, column } = error as Partial<CsvError> & { lines?: number; column?: number | string }
  const what = code === undefined ? undefined : WHATS[code]
  if (what === undefined) return error
  const index = typeof column === 'number' ? column : 0
  const name = header?.[index] === undefined ? '' : ` (${header[index]})`
  return broken(path, `line ${lines}, column ${index + 1}${name}: ${what}`)
}

const broken = (path: string, problem: string, hint?: string): Problem =>
  new Problem(`could not read "${path}": ${problem}`, { kind: 'usage', hint })
