/** Rows that are there, or still coming. */
export type Rows = Iterable<unknown> | AsyncIterable<unknown>

export interface SplitRows {
  /** The first rows. */
  readonly head: readonly unknown[]
  /** Every row, the first ones among them. Whoever does not read it to its end must call `return`. */
  readonly all: AsyncGenerator<unknown, void, undefined>
}

/** Reads the first rows ahead of the rest, which stays where it is. */
export async function splitRows(rows: Rows, count: number): Promise<SplitRows> {
  const iterator = iterate(rows)
  const head: unknown[] = []
  while (head.length < count) {
    const next = await iterator.next()
    if (next.done) break
    head.push(next.value)
  }
  const all = (async function* () {
    try {
      yield* head
      yield* iterator
    } finally {
      await iterator.return()
    }
  })()
  return { head, all: closing(all, iterator) }
}

/** Rows in groups of up to `size`, each given as soon as it is full. */
export async function* inGroups(rows: Rows, size: number): AsyncGenerator<unknown[], void, undefined> {
  let group: unknown[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

async function* iterate(rows: Rows): AsyncGenerator<unknown, void, undefined> {
  yield* rows
}

/** A generator that was never started does not run its `finally`: the source is closed all the same. */
function closing<T extends AsyncGenerator<unknown, void, undefined>>(all: T, source: AsyncGenerator<unknown>): T {
  const end = all.return.bind(all)
  all.return = async (value) => {
    await source.return(undefined)
    return end(value)
  }
  return all
}
