import type { Output } from '../host.ts'
import { cellText } from './cell.ts'
import { cleanText } from './clean.ts'
import { csvCell, csvText } from './csv.ts'
import { telemetryRows } from './flatten.ts'
import { jsonText, ndjsonText } from './json.ts'
import { isObject, type Page, type Shape, shapeOf } from './shape.ts'
import { recordText, tableText } from './table.ts'
import { writeAll } from './write.ts'

/** Of a terminal that does not tell its width. */
const COMMON_WIDTH = 80

export const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export interface RenderOptions {
  readonly format: Format
  /** Width of the terminal in characters; without it tables are not cut. */
  readonly columns?: number | undefined
  readonly color?: boolean
  /** A person reads it: JSON is indented, bytes are not shown. */
  readonly terminal?: boolean
  /** How many rows of a stream are read before the first is shown, for tables and CSV; 100 unless said. */
  readonly sample?: number
}

export interface Written {
  /** `10 of 25`: the result was one page of several, and the format itself could not say so (NDJSON, CSV). */
  readonly note?: string
}

type Pieces = AsyncGenerator<string | Uint8Array, void, undefined>

/**
 * Writes a result to a stream, row by row and no faster than it is read: a page, a list, an object, a scalar, bytes, or
 * rows that are still coming (any iterable, asynchronous or not). `undefined` writes nothing. Resolves when all is
 * written; a reader who goes away is no error.
 *
 * @throws script: a value that contains itself (JSON), a late new column (CSV); and whatever the rows throw
 * @example await writeResult(api.device.getTenantDevices.all(), host.stdout, { format: 'ndjson' })
 */
export async function writeResult(
  value: unknown,
  output: Output,
  { terminal = output.isTTY === true, columns = output.columns || COMMON_WIDTH, ...options }: RenderOptions,
): Promise<Written> {
  const shape = await shapeOf(value)
  await writeAll(output, piecesOf(shape, { ...options, terminal, ...(terminal && { columns }) }))
  const note = shape.kind === 'rows' ? pageNote(shape.page) : undefined
  return note && (options.format === 'csv' || options.format === 'ndjson') ? { note } : {}
}

/**
 * The text of a result that is small enough to hold.
 *
 * @example await render([{ name: 'T1' }], { format: 'csv' }) // name\nT1\n
 */
export async function render(value: unknown, options: RenderOptions): Promise<string> {
  let text = ''
  for await (const piece of piecesOf(await shapeOf(value), options)) {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8')
  }
  return text
}

async function* piecesOf(shape: Shape, options: RenderOptions): Pieces {
  if (shape.kind === 'nothing') return
  if (shape.kind === 'bytes') yield* bytePieces(shape, options)
  else if (options.format === 'json') yield* jsonText(shape, { indent: options.terminal === true })
  else if (options.format === 'ndjson') yield* ndjsonText(shape)
  else yield* columnPieces(shape, options)
}

async function* bytePieces({ chunks, size }: Shape & { kind: 'bytes' }, { terminal }: RenderOptions): Pieces {
  if (!terminal) yield* chunks as AsyncIterable<Uint8Array>
  else yield `${size === undefined ? 'a stream of' : size} bytes, not shown on a terminal: send them to a file with >\n`
}

async function* columnPieces(shape: Exclude<Shape, { kind: 'nothing' | 'bytes' }>, options: RenderOptions): Pieces {
  const isTable = options.format === 'table'
  if (shape.kind === 'scalar') {
    yield isTable ? scalarText(shape.value) : await csvCell(shape.value)
    return
  }
  const rows = shape.kind === 'rows' ? shape.rows : telemetryRows(shape.record)
  if (!isTable) yield* csvText(rows ?? [wholeRecord(shape)], options)
  else if (rows) yield* tableText(rows, { ...options, note: pageNote(pageOf(shape)) })
  else yield await recordText(wholeRecord(shape), options)
}

function wholeRecord(shape: Shape): object {
  return shape.kind === 'record' ? shape.record : {}
}

function pageOf(shape: Shape): Page | undefined {
  return shape.kind === 'rows' ? shape.page : undefined
}

function pageNote(page: Page | undefined): string | undefined {
  if (!page) return undefined
  const { length } = page.data
  return length < page.totalElements ? `${length} of ${page.totalElements}` : undefined
}

function scalarText(value: unknown): string {
  if (value === null) return 'null\n'
  const text = isObject(value) ? cellText(value) : cleanText(String(value))
  return text.endsWith('\n') ? text : `${text}\n`
}
