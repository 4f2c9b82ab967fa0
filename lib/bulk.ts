/** What became of one item. */
export type Outcome<T, R> =
  | { readonly item: T; readonly value: R; readonly error?: undefined }
  | { readonly item: T; readonly error: Error; readonly value?: undefined }

export interface BulkOptions<T> {
  /** How many at once; 16 unless said. The connection slows them down together where the server asks for it. */
  readonly at?: number
  readonly signal?: AbortSignal | undefined
  /** Names an item to a person. */
  readonly key?: (item: T) => string
  /** Counts what is done and notes what failed; `run` is given one. */
  readonly tally?: BulkTally
}

export interface BulkTally {
  done(count?: number): void
  failed(key: string, error: unknown): void
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
  { at = 16, signal, key = String, tally }: BulkOptions<T> = {},
): AsyncGenerator<Outcome<T, R>, void, undefined> {
  const running: Promise<Outcome<T, R>>[] = []
  const next = async () => settle(await (running.shift() as Promise<Outcome<T, R>>))
  try {
    for await (const item of items) {
      signal?.throwIfAborted()
      running.push(attempt(item, work))
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

const isFatal = (error: Error): boolean => FATAL.has((error as { kind?: string }).kind ?? '')
