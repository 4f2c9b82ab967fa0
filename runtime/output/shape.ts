import { type Rows, splitRows } from './rows.ts'

/** What a result is, as far as it matters for showing it. */
export type Shape =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'scalar'; readonly value: unknown }
  | { readonly kind: 'record'; readonly record: object }
  | { readonly kind: 'rows'; readonly rows: Rows; readonly page?: Page }
  | { readonly kind: 'bytes'; readonly chunks: Rows; readonly size?: number }

/** One page of ThingsBoard. */
export interface Page {
  readonly data: readonly unknown[]
  readonly totalPages: number
  readonly totalElements: number
  readonly hasNext: boolean
}

/** Finds out what a result is; of an asynchronous one, the first item is read for that. */
export async function shapeOf(value: unknown): Promise<Shape> {
  if (value === undefined) return { kind: 'nothing' }
  if (value instanceof Uint8Array) return { kind: 'bytes', chunks: [value], size: value.length }
  if (value instanceof Map) return { kind: 'record', record: Object.fromEntries(value) }
  if (!isObject(value) || value instanceof Date || value instanceof Error) return { kind: 'scalar', value }
  if (isPage(value)) return { kind: 'rows', rows: value.data, page: value }
  if (isIterable(value)) return { kind: 'rows', rows: value }
  return isAsyncIterable(value) ? shapeOfStream(value) : { kind: 'record', record: value }
}

export function isPage(value: unknown): value is Page {
  if (!isObject(value)) return false
  const { data, totalElements, hasNext } = value as Partial<Page>
  return Array.isArray(data) && typeof totalElements === 'number' && typeof hasNext === 'boolean'
}

async function shapeOfStream(stream: AsyncIterable<unknown>): Promise<Shape> {
  const { head, all } = await splitRows(stream, 1)
  return head[0] instanceof Uint8Array ? { kind: 'bytes', chunks: all } : { kind: 'rows', rows: all }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
}

function isAsyncIterable(value: object): value is AsyncIterable<unknown> {
  return typeof (value as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === 'function'
}
