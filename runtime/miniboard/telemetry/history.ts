import type { Services } from '../services.ts'
import type { Point } from '../store/series.ts'
import { BareRefusal } from '../wire/refusal.ts'
import { type Aggregation, aggregateOf } from './aggregate.ts'
import { type IntervalType, toIntervals } from './intervals.ts'
import type { Source } from './source.ts'

export type HistoryQuery = {
  from: number
  to: number
  interval: number
  intervalType: IntervalType
  timeZone: string | undefined
  limit: number
  aggregation: Aggregation
  order: string
}

/** Points of one key in a range, as they are or by intervals. */
export function readHistory({ series }: Services, source: Source, key: string, query: HistoryQuery): Point[] {
  if (!source.shows(key)) return []
  const { id } = source
  const { from, to } = source.range(query.from, query.to)
  const { interval, intervalType: type, timeZone, limit, aggregation } = query
  const isPlain = aggregation === 'NONE' || (interval === 0 && type === 'MILLISECONDS')
  if (isPlain) return series.range(id, key, { from, to, limit: checkLimit(limit), ascending: isAscending(query.order) })
  const by = aggregation as Exclude<Aggregation, 'NONE'>
  return toIntervals({ from, to, interval, type, timeZone }).flatMap((one) => {
    const row = series.aggregate(id, key, one.from, one.to, by)
    const kv = row && aggregateOf(row, by)
    return kv ? [{ ts: one.ts, kv }] : []
  })
}

function checkLimit(limit: number): number {
  if (limit < 1) throw new BareRefusal(400, 'Page size must not be less than one')
  return limit
}

function isAscending(order: string): boolean {
  const name = order.toUpperCase()
  if (name === 'ASC' || name === 'DESC') return name === 'ASC'
  throw new BareRefusal(
    400,
    `Invalid value '${order}' for orders given; Has to be either 'desc' or 'asc' (case insensitive)`,
  )
}
