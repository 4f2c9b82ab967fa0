/**
 * The rows of several sources, one source after the other and in their order, with the first rows of the next ones
 * already asked for while one is read. Of each source that waits, one row is held.
 *
 * @example for await (const row of ahead(devices, (device) => rowsOf(device), { at: 4 })) console.log(row)
 */
export async function* ahead<S, R>(
  sources: Iterable<S> | AsyncIterable<S>,
  open: (source: S) => AsyncIterable<R>,
  { at }: { readonly at: number },
): AsyncGenerator<R, void, undefined> {
  const waiting: Started<R>[] = []
  try {
    for await (const source of sources) {
      waiting.push(start(open(source)))
      if (waiting.length > at) yield* drain(waiting)
    }
    while (waiting.length > 0) yield* drain(waiting)
  } finally {
    await Promise.allSettled(waiting.map(({ rows }) => rows.return?.()))
  }
}

interface Started<R> {
  readonly rows: AsyncIterator<R>
  readonly first: Promise<IteratorResult<R>>
}

function start<R>(source: AsyncIterable<R>): Started<R> {
  const rows = source[Symbol.asyncIterator]()
  const first = rows.next()
  // a failure is reported when its turn comes
  first.catch(() => {})
  return { rows, first }
}

async function* drain<R>(waiting: Started<R>[]): AsyncGenerator<R, void, undefined> {
  const [started] = waiting
  if (!started) return
  for (let next = await started.first; !next.done; next = await started.rows.next()) yield next.value
  waiting.shift()
}

/** Rows in groups of up to `size`. */
export async function* inChunks<T>(
  rows: Iterable<T> | AsyncIterable<T>,
  size: number,
): AsyncGenerator<T[], void, undefined> {
  let chunk: T[] = []
  for await (const row of rows) {
    if (chunk.push(row) < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
