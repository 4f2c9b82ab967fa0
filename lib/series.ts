/** One point of a key. */
export interface SeriesPoint {
  readonly key: string
  /** ms since 1970. */
  readonly ts: number
  /** Typed, as it was stored; a whole number past 2^53 is text. */
  readonly value: unknown
}

/** What `readSeries` needs of `api`. */
export interface SeriesApi {
  readonly telemetry: { getTimeseriesHistory(...args: unknown[]): Promise<unknown> }
}

export interface ReadSeriesOptions {
  readonly keys: readonly string[]
  /** The range: from this ms, up to and without that. */
  readonly from: number
  readonly to: number
  /** Points of a key that one call asks for; 10,000 for all keys together unless said. */
  readonly limit?: number
  /** Told of each call. */
  readonly onCall?: () => void
}

/**
 * Every point of some keys of an entity in a range, in the order of time, in batches; at one time in the order of the
 * keys. The server gives at most `limit` points of a key and does not say that there are more, so a full answer is read
 * on from its last time, which is asked for again as a whole: nothing is lost and nothing comes twice, however many
 * points have that time.
 *
 * @throws whatever a call throws
 * @example for await (const points of readSeries(api, device.id, { keys: ['temperature'], from, to })) console.log(points.length)
 */
export async function* readSeries(
  api: SeriesApi,
  entity: object,
  options: ReadSeriesOptions,
): AsyncGenerator<SeriesPoint[], void, undefined> {
  const { keys, from, to, limit = Math.max(500, Math.floor(10_000 / Math.max(1, keys.length))) } = options
  const cursors = [...new Set(keys)].map((key): Cursor => ({ key, next: from, known: from, limit, points: [] }))
  const ask = asker(api, entity, options)
  while (cursors.some((cursor) => !isDone(cursor, to) || cursor.points.length > 0)) {
    const behind = cursors.filter((cursor) => !isDone(cursor, to) && cursor.points.length === 0)
    await Promise.all(groups(behind).map((group) => ask(group)))
    const batch = take(cursors, Math.min(...cursors.map(({ known }) => known)))
    if (batch.length > 0) yield batch
  }
}

/** How far one key has been read. */
interface Cursor {
  readonly key: string
  /** The time that is asked for next. */
  next: number
  /** Every point before this time is here. */
  known: number
  limit: number
  /** Read, and not given out yet. */
  points: SeriesPoint[]
}

const isDone = ({ known }: Cursor, to: number): boolean => known >= to

/** Keys that stand at the same place are asked for in one call. */
function groups(cursors: readonly Cursor[]): Cursor[][] {
  const byPlace = new Map<string, Cursor[]>()
  for (const cursor of cursors) {
    const place = `${cursor.next} ${cursor.limit}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), cursor])
  }
  return [...byPlace.values()]
}

type Answered = Readonly<Record<string, readonly { readonly ts: number; readonly value: unknown }[]>>

function asker(api: SeriesApi, entity: object, { to, onCall }: ReadSeriesOptions) {
  return async (group: readonly Cursor[]): Promise<void> => {
    const [{ next, limit } = { next: to, limit: 1 }] = group
    onCall?.()
    const answer = (await api.telemetry.getTimeseriesHistory(entity, {
      keys: group.map(({ key }) => key),
      startTs: next,
      endTs: to,
      limit,
      orderBy: 'ASC',
      useStrictDataTypes: true,
    })) as Answered | undefined
    for (const cursor of group) advance(cursor, answer?.[cursor.key] ?? [], to)
  }
}

function advance(cursor: Cursor, found: readonly { readonly ts: number; readonly value: unknown }[], to: number): void {
  const { key, limit } = cursor
  const last = found.at(-1)?.ts
  const isWhole = found.length < limit || last === undefined
  const sure = isWhole ? found : found.filter(({ ts }) => ts < last)
  for (const { ts, value } of sure) cursor.points.push({ key, ts, value })
  // a full answer of one single time: only a larger one leads past it
  if (!isWhole && sure.length === 0) cursor.limit = limit * 2
  cursor.known = isWhole ? to : last
  cursor.next = cursor.known
}

/** Takes out what is known of every key, in the order of time. */
function take(cursors: readonly Cursor[], horizon: number): SeriesPoint[] {
  const batch: SeriesPoint[] = []
  for (const cursor of cursors) {
    const { points } = cursor
    const later = points.findIndex(({ ts }) => ts >= horizon)
    const count = later < 0 ? points.length : later
    for (let i = 0; i < count; i++) batch.push(points[i] as SeriesPoint)
    cursor.points = later < 0 ? [] : points.slice(count)
  }
  // the sort is stable: at one time the keys stay in their order
  return cursors.length > 1 ? batch.sort((a, b) => a.ts - b.ts) : batch
}
