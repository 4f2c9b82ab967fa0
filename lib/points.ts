import { type AttributeValue, attributesJson, isStored } from './attributes.ts'
import { readSeries, type SeriesApi } from './series.ts'

/** A point that is to be written. */
export interface Point {
  readonly key: string
  /** ms since 1970. */
  readonly ts: number
  readonly value: AttributeValue
}

/** What the server has of some points already. */
export interface Compared {
  /** Those that it does not have as they are. */
  readonly missing: readonly Point[]
  /** How many of them it has with another value. */
  readonly differing: number
}

/**
 * Compares points with what an entity has at their times.
 *
 * @throws whatever a call throws
 * @example (await comparePoints(api, device.id, points)).missing
 */
export async function comparePoints(api: SeriesApi, entity: object, points: readonly Point[]): Promise<Compared> {
  if (points.length === 0) return { missing: [], differing: 0 }
  const [from, to] = rangeOf(points)
  const keys = [...new Set(points.map(({ key }) => key))]
  const there = new Map<string, unknown>()
  for await (const batch of readSeries(api, entity, { keys, from, to }))
    for (const { key, ts, value } of batch) there.set(`${ts} ${key}`, value)
  const missing: Point[] = []
  let differing = 0
  for (const point of points) {
    const name = `${point.ts} ${point.key}`
    if (there.has(name) && isStored(there.get(name), point.value)) continue
    missing.push(point)
    if (there.has(name)) differing++
  }
  return { missing, differing }
}

/** From the first time up to, and without, the ms after the last. */
export function rangeOf(points: readonly { readonly ts: number }[]): [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { ts } of points) {
    from = Math.min(from, ts)
    to = Math.max(to, ts + 1)
  }
  return [from, to]
}

/** The body that writes points, as JSON text with every digit; points of one time stand together. */
export function pointsJson(points: readonly Point[]): string {
  const byTime = new Map<number, Map<string, AttributeValue>>()
  for (const { ts, key, value } of points) {
    const values = byTime.get(ts)
    if (values) values.set(key, value)
    else byTime.set(ts, new Map([[key, value]]))
  }
  return `[${[...byTime].map(([ts, values]) => `{"ts":${ts},"values":${attributesJson(values)}}`).join(',')}]`
}

/** A value that was read, to be written again. */
export const toAttributeValue = (value: unknown): AttributeValue => ({
  value,
  // a whole number past 2^53 was read as text
  json: typeof value === 'string' && /^-?\d{16,}$/.test(value) ? value : JSON.stringify(value),
})
