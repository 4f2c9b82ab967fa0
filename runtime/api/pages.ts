import { TbxError } from '../errors.ts'
import { toEntityId } from './ids.ts'
import { IncompleteError, toIncomplete } from './incomplete-error.ts'
import type { Answer, Page, Rows } from './types.ts'

/** A list that is read page by page. */
export interface PageSource {
  /** `group.operation`, for errors. */
  readonly operation: string
  readonly signal?: AbortSignal
  /** Reads one page, counted from 0. */
  fetch(page: number, signal: AbortSignal): Promise<unknown>
}

/**
 * The pages of a list, each row once, one page read ahead. The pages of a server shift when rows come and go meanwhile:
 * where the total shrank, or is not what was read, the list is read again for what was missed, and where it never
 * settles, that is an error, because a part must not pass for the whole.
 *
 * @throws IncompleteError where a page fails, the signal is aborted, or the list kept changing
 */
export function pagesOf(source: PageSource): Rows<Page> {
  return withToArray(lookUntilWhole(source))
}

/** The rows of a list; see `pagesOf`. */
export function rowsOf(source: PageSource): Rows<Answer> {
  return withToArray(flatten(source))
}

/** A list that shrinks while it is read, because its reader deletes what it gets, halves with every look. */
const MAX_LOOKS = 20

async function* lookUntilWhole(source: PageSource): AsyncGenerator<Page> {
  const seen = new Set<string>()
  for (let look = 0; look <= MAX_LOOKS; look++) {
    const before = seen.size
    const found = look === 0 ? seen : new Set<string>()
    let total = 0
    let shrank = false
    for await (const page of guard(sweep(source), source, seen)) {
      shrank ||= page.totalElements < total
      total = page.totalElements
      const data = page.data.filter((row) => isNew(row, seen, found))
      if (look === 0 || data.length > 0) yield { ...page, data }
    }
    const nothingMissed = look > 0 && seen.size === before
    if (nothingMissed || (!shrank && found.size === total)) return
    if (look > 0 && !shrank) break
  }
  throw new IncompleteError('conflict', changedMessage(source.operation, seen.size), seen.size, {
    operation: source.operation,
    hint: 'sort by createdTime, or bound the list by time, so that new rows come last',
  })
}

const changedMessage = (operation: string, rows: number) =>
  `"${operation}" is incomplete: the list kept changing while it was read (${rows} rows so far)`

/** One time through the list. */
async function* sweep({ operation, signal, fetch }: PageSource): AsyncGenerator<Page> {
  const stop = new AbortController()
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const read = async (page: number) => toPage(await fetch(page, either), operation)
  try {
    let next: Promise<Page> | undefined = read(0)
    for (let number = 1; next; number++) {
      const page: Page = await next
      signal?.throwIfAborted()
      next = page.hasNext && page.data.length > 0 ? read(number) : undefined
      // a page that fails ahead of time is reported when its turn comes
      next?.catch(() => {})
      yield page
    }
  } finally {
    stop.abort()
  }
}

/** Says in every error how many rows had been given out. */
async function* guard(pages: AsyncGenerator<Page>, { operation, signal }: PageSource, seen: ReadonlySet<string>) {
  try {
    yield* pages
  } catch (error) {
    throw toIncomplete(error, operation, seen.size, signal?.aborted === true)
  }
}

async function* flatten(source: PageSource): AsyncGenerator<Answer> {
  let rows = 0
  for await (const page of lookUntilWhole(source)) {
    for (const row of page.data) {
      if (source.signal?.aborted) throw toIncomplete(source.signal.reason, source.operation, rows, true)
      rows++
      yield row
    }
  }
}

function toPage(value: unknown, operation: string): Page {
  const page = value as Page | undefined
  if (Array.isArray(page?.data) && typeof page.totalElements === 'number') return page
  throw new TbxError('server', `"${operation}" failed: the server answered no page of rows`, { operation })
}

/** Notes that the row was found; whether it is seen for the first time. Rows without an id are known by all they hold. */
function isNew(row: Answer, seen: Set<string>, found: Set<string>): boolean {
  const key = toEntityId(row)?.id ?? JSON.stringify(row)
  const isFirst = !seen.has(key)
  found.add(key)
  if (isFirst) seen.add(key)
  return isFirst
}

function withToArray<T>(rows: AsyncGenerator<T>): Rows<T> {
  const toArray = async () => {
    const all: T[] = []
    for await (const row of rows) all.push(row)
    return all
  }
  return Object.defineProperty(rows, 'toArray', { value: toArray }) as unknown as Rows<T>
}
