import { describe, expect, test } from '@jest/globals'
import { readSeries, type SeriesPoint } from '../../lib/series.ts'

type Point = { ts: number; value: unknown }
interface Query {
  readonly keys: string[]
  readonly startTs: number
  readonly endTs: number
  readonly limit: number
}

/** As the server does it: the first `limit` points of each key in the range, whose end does not count. */
function server(data: Record<string, Point[]>) {
  const calls: Query[] = []
  const getTimeseriesHistory = async (...[, query]: unknown[]) => {
    const { keys, startTs, endTs, limit } = query as Query
    calls.push(query as Query)
    const found = keys.map((key) => {
      const points = (data[key] ?? []).filter(({ ts }) => ts >= startTs && ts < endTs)
      return [key, points.sort((a, b) => a.ts - b.ts).slice(0, limit)] as const
    })
    return Object.fromEntries(found.filter(([, points]) => points.length > 0))
  }
  return { api: { telemetry: { getTimeseriesHistory } }, calls }
}

async function read(data: Record<string, Point[]>, { to = 1_000_000, limit = 10, keys = Object.keys(data) } = {}) {
  const { api, calls } = server(data)
  const points: SeriesPoint[] = []
  let largest = 0
  for await (const batch of readSeries(api, { id: 'x' }, { keys, from: 0, to, limit })) {
    largest = Math.max(largest, batch.length)
    points.push(...batch)
  }
  return { points, calls, largest }
}

const line = (count: number, step = 1, start = 0): Point[] =>
  Array.from({ length: count }, (_, index) => ({ ts: start + index * step, value: index }))

/** What must come: everything, by time, and by key at one time. */
function expected(data: Record<string, Point[]>, to = 1_000_000): SeriesPoint[] {
  const keys = Object.keys(data)
  return keys
    .flatMap((key) => (data[key] ?? []).map((point) => ({ key, ...point })))
    .filter(({ ts }) => ts < to)
    .sort((a, b) => a.ts - b.ts || keys.indexOf(a.key) - keys.indexOf(b.key))
}

describe('readSeries()', () => {
  test.each([
    ['fewer points than the limit', { a: line(9) }],
    ['just the limit', { a: line(10) }],
    ['one more than the limit', { a: line(11) }],
    ['many pages', { a: line(995) }],
    ['no points', { a: [] }],
    ['a dense and a sparse key', { a: line(500), b: line(20, 25), c: line(3, 200) }],
    ['keys that end at different times', { a: line(30), b: line(200), c: line(40, 1, 5000) }],
    ['equal times in all keys', { a: line(100), b: line(100), c: line(100) }],
  ])('gives every point once, in order: %s', async (_what, data) => {
    const { points } = await read(data as Record<string, Point[]>)
    expect(points).toEqual(expected(data as Record<string, Point[]>))
  })

  test('loses and doubles nothing where many points of a key have one time, at the edge of a page', async () => {
    for (const many of [2, 9, 10, 11, 25, 41]) {
      const data = {
        a: [...line(8), ...Array.from({ length: many }, (_, i) => ({ ts: 8, value: `x${i}` })), ...line(30, 1, 9)],
      }
      const { points } = await read(data)
      expect(points).toEqual(expected(data))
    }
  })

  test('does not read the end of the range, and reads its beginning', async () => {
    const { points } = await read({ a: line(30) }, { to: 20 })
    expect(points.map(({ ts }) => ts)).toEqual(line(20).map(({ ts }) => ts))
  })

  test('asks for all keys in one call while they stand at one place, and reads no page of a key twice', async () => {
    const data = { a: line(1000), b: line(5), c: line(5, 100) }
    const { calls } = await read(data, { limit: 100 })
    expect(calls[0]?.keys).toEqual(['a', 'b', 'c'])
    // a full page gives its last time back: 99 new points a call
    expect(calls.length).toBe(1 + Math.ceil((1000 - 99) / 99))
    expect(calls.filter(({ keys }) => keys.includes('c')).length).toBe(1)
  })

  test('holds no more than a page of each key', async () => {
    const { largest } = await read({ a: line(5000), b: line(5000) }, { limit: 50 })
    expect(largest).toBeLessThanOrEqual(100)
  })

  test('never asks without a limit, which would mean 100', async () => {
    const { calls } = await read({ a: line(5) })
    expect(calls.every(({ limit }) => limit > 0)).toBe(true)
  })
})
