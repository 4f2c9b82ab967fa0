import { type BulkTally, bulk } from './bulk.ts'

export interface EachItemOptions<T> {
  /** What a task is given. */
  readonly context: {
    readonly signal: AbortSignal
    readonly tally: BulkTally & { skipped(count?: number): void }
    readonly progress: { start(what: string, total?: number): void; add(count?: number): void; end(): void }
  }
  /** What the items are, for the progress: `devices`. */
  readonly what: string
  /** Names an item to a person, and in the journal. */
  readonly nameOf: (item: T) => string
  /** How many at once; 16 unless said. */
  readonly at?: number
}

/**
 * Does something with every item and gives the rows that tell what was done, in the order of the items. An item without
 * rows counts as skipped: nothing had to be done. One that fails is said and counted, and does not stop the rest.
 *
 * @throws what `bulk` throws
 * @example yield* eachItem(devices, (device) => remove(device, api), { context, what: 'devices', nameOf: ({ name }) => name })
 */
export async function* eachItem<T, R extends object>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<readonly R[]>,
  { context, what, nameOf, at = 16 }: EachItemOptions<T>,
): AsyncGenerator<R, void, undefined> {
  const { signal, tally, progress } = context
  progress.start(what)
  try {
    for await (const { item, value, error } of bulk(items, work, { at, signal, key: nameOf, within: tally.within })) {
      progress.add()
      if (error) tally.failed(nameOf(item), error)
      else if (value.length === 0) tally.skipped()
      else tally.done()
      yield* value ?? []
    }
  } finally {
    progress.end()
  }
}
