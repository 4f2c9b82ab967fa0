/** What became of one item. */
export type Outcome<T, R> =
  | { readonly item: T; readonly value: R; readonly error?: undefined }
  | { readonly item: T; readonly error: Error; readonly value?: undefined }

export interface BulkOptions<T> {
  /** How many at once; 16 unless said. The connection slows them down together where the server asks for it. */
  readonly at?: number
  readonly signal?: AbortSignal | undefined
  /** Names an item to a person, and in the journal: unique, and the same when the run is resumed. */
  readonly key?: (item: T) => string
  /** Counts what is done and notes what failed; `run` is given one. */
  readonly tally?: BulkTally
  /** Marks what is done for an item as done for that item; the tally's own unless said. */
  readonly within?: Within | undefined
}

/** Runs the work of one item, so that the calls that it makes are known to be of that item. */
export type Within = <R>(key: string, work: () => R) => R

export interface BulkTally {
  done(count?: number): void
  failed(key: string, error: unknown): void
  readonly within?: Within
}

/** These would befall every other item as well. */
const FATAL = new Set(['aborted', 'auth', 'usage', 'config'])

/**
 * Does something with every item, several at once, and gives what became of each, in the order of the items. One that
 * fails does not stop the rest, unless it would fail for all: no login, an abort.
 *
 * @throws what `items` throws, and the first error of a kind that every item would end with
 * @example
 *   for await (const { item, error } of bulk(devices, (device) => api.device.deleteDevice(device), { at: 8 }))
 *     if (error) console.log(item.name, error.message)
 */
export async function* bulk<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<R> | R,
  { at = 16, signal, key = keyOf, tally, within = tally?.within ?? plainly }: BulkOptions<T> = {},
): AsyncGenerator<Outcome<T, R>, void, undefined> {
  const running: Promise<Outcome<T, R>>[] = []
  const next = async () => settle(await (running.shift() as Promise<Outcome<T, R>>))
  try {
    for await (const item of items) {
      signal?.throwIfAborted()
      running.push(within(key(item), () => attempt(item, work)))
      if (running.length >= at) yield await next()
    }
    while (running.length > 0) yield await next()
  } finally {
    await Promise.all(running)
  }

  function settle(outcome: Outcome<T, R>): Outcome<T, R> {
    signal?.throwIfAborted()
    if (!outcome.error) tally?.done()
    else if (isFatal(outcome.error)) throw outcome.error
    else tally?.failed(key(outcome.item), outcome.error)
    return outcome
  }
}

async function attempt<T, R>(item: T, work: (item: T) => Promise<R> | R): Promise<Outcome<T, R>> {
  try {
    return { item, value: await work(item) }
  } catch (error) {
    return { item, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

function isFatal(error: Error): boolean {
  const { kind = '', fatal } = error as { kind?: string; fatal?: boolean }
  return fatal === true || FATAL.has(kind)
}

const plainly: Within = (_key, work) => work()

/** An item's own name, else its id, else itself. */
function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  const { name, title, id } = item as { name?: unknown; title?: unknown; id?: unknown }
  const known = name ?? title ?? (id as { id?: unknown } | undefined)?.id ?? id
  return typeof known === 'string' || typeof known === 'number' ? String(known) : JSON.stringify(item)
}
