/**
 * The rows of several sources that come when they like, in the order in which they come. Where one fails, or the reader
 * leaves, all of them are left, `leave` first: a source that waits must then end, as no `return` reaches it there.
 *
 * @throws what a source throws
 * @example for await (const row of merge([live.subscribe(a), live.subscribe(b)])) console.log(row)
 */
export async function* merge<T>(
  sources: Iterable<AsyncIterable<T>>,
  leave: () => void = () => {},
): AsyncGenerator<T, void, undefined> {
  const waiting = new Map<AsyncIterator<T>, Promise<Came<T>>>()
  const ask = (rows: AsyncIterator<T>) =>
    waiting.set(
      rows,
      rows.next().then((next) => ({ rows, next })),
    )
  for (const source of sources) ask(source[Symbol.asyncIterator]())
  try {
    while (waiting.size > 0) {
      const { rows, next } = await Promise.race(waiting.values())
      if (next.done) waiting.delete(rows)
      else {
        ask(rows)
        yield next.value
      }
    }
  } finally {
    // what still comes, or fails, is for nobody
    for (const last of waiting.values()) last.catch(() => {})
    leave()
    await Promise.allSettled([...waiting.keys()].map((rows) => rows.return?.()))
  }
}

interface Came<T> {
  readonly rows: AsyncIterator<T>
  readonly next: IteratorResult<T>
}
