import type { Events } from '../events.ts'
import { type Columns, fromColumns, type Kv, toColumns } from '../telemetry/kv.ts'
import type { Database } from './database.ts'
import type { Names } from './names.ts'

export type Point = { ts: number; kv: Kv }
export type Latest = Point & { key: string }
export type Series = ReturnType<typeof createSeries>
export type RangeOptions = { from: number; to: number; limit: number; ascending: boolean }
export type DeleteOptions = { from: number; to: number; deleteLatest: boolean; rewriteLatest: boolean }
type Row = Columns & { key: number; ts: number }

const COLUMNS = 'thing, key, ts, b, l, d, s, j'
const MARKS = '?, ?, ?, ?, ?, ?, ?, ?'

/** Time series: all points, and the latest of each key beside them. Ranges hold their start, not their end. */
export function createSeries(db: Database, names: Names, events: Events) {
  const toPoint = (row: Row): Point => ({ ts: row.ts, kv: fromColumns(row) })
  const series = (id: string, key: string): [number, number] | undefined => {
    const [thing, number] = [names.thing(id), names.key(key)]
    return thing === undefined || number === undefined ? undefined : [thing, number]
  }
  const range = (id: string, key: string, { from, to, limit, ascending }: RangeOptions): Point[] => {
    const at = series(id, key)
    if (!at) return []
    const order = ascending ? 'ASC' : 'DESC'
    return db
      .all<Row>(`SELECT * FROM point WHERE thing = ? AND key = ? AND ts >= ? AND ts < ? ORDER BY ts ${order} LIMIT ?`, [
        ...at,
        from,
        to,
        limit,
      ])
      .map(toPoint)
  }
  const setLatest = (at: [number, number], ts: number, kv: Kv) =>
    db.run(
      `INSERT INTO latest (${COLUMNS}) VALUES (${MARKS}) ON CONFLICT (thing, key) DO UPDATE SET
      ts = excluded.ts, b = excluded.b, l = excluded.l, d = excluded.d, s = excluded.s, j = excluded.j WHERE excluded.ts >= latest.ts`,
      [...at, ts, ...toColumns(kv)],
    )
  return {
    range,
    save(id: string, ts: number, values: [string, Kv][]): void {
      const thing = names.thingOrNew(id)
      for (const [key, kv] of values) {
        const at: [number, number] = [thing, names.keyOrNew(key)]
        db.run(`INSERT OR REPLACE INTO point (${COLUMNS}) VALUES (${MARKS})`, [...at, ts, ...toColumns(kv)])
        setLatest(at, ts, kv)
      }
      events.emit({ kind: 'points', entity: id, ts, values })
    },
    /** Many numbers of one key in one stroke; the last of them is the newest. */
    fill(id: string, key: string, points: [number, number][]): void {
      const at: [number, number] = [names.thingOrNew(id), names.keyOrNew(key)]
      db.run(FILL, [...at, JSON.stringify(points)])
      const [ts, value] = points.at(-1) ?? []
      if (ts !== undefined && value !== undefined) setLatest(at, ts, { type: 'd', value })
    },
    latest(id: string, key: string): Latest | undefined {
      const at = series(id, key)
      const row = at && db.get<Row>('SELECT * FROM latest WHERE thing = ? AND key = ?', at)
      return row && { key, ...toPoint(row) }
    },
    allLatest(id: string): Latest[] {
      const thing = names.thing(id)
      if (thing === undefined) return []
      return db
        .all<Row>('SELECT * FROM latest WHERE thing = ?', [thing])
        .map((row) => ({ key: names.keyName(row.key), ...toPoint(row) }))
    },
    /** What happened to the latest value, for those who watch it. */
    delete(
      id: string,
      key: string,
      { from, to, deleteLatest, rewriteLatest }: DeleteOptions,
    ): 'kept' | 'deleted' | 'rewritten' {
      const at = series(id, key)
      if (!at) return 'kept'
      db.run('DELETE FROM point WHERE thing = ? AND key = ? AND ts >= ? AND ts < ?', [...at, from, to])
      const latest = db.get<Row>('SELECT * FROM latest WHERE thing = ? AND key = ?', at)
      if (!deleteLatest || !latest || latest.ts < from || latest.ts >= to) return 'kept'
      db.run('DELETE FROM latest WHERE thing = ? AND key = ?', at)
      const [before] = rewriteLatest ? range(id, key, { from: 0, to: from, limit: 1, ascending: false }) : []
      if (!before) return 'deleted'
      setLatest(at, before.ts, before.kv)
      return 'rewritten'
    },
    deleteAll(id: string): void {
      const thing = names.thing(id)
      if (thing === undefined) return
      db.run('DELETE FROM point WHERE thing = ?', [thing])
      db.run('DELETE FROM latest WHERE thing = ?', [thing])
    },
    aggregate: (id: string, key: string, from: number, to: number, by: keyof typeof AGGREGATES) => {
      const at = series(id, key)
      const where = 'thing = ? AND key = ? AND ts >= ? AND ts < ?'
      return (
        at && db.get<AggregateRow>(`SELECT count(*) n, ${AGGREGATES[by]} FROM point WHERE ${where}`, [...at, from, to])
      )
    },
  }
}

const FILL = `INSERT OR REPLACE INTO point (thing, key, ts, d)
  SELECT ?1, ?2, json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?3)`

/** Everything that the aggregations need of one interval. */
export type AggregateRow = {
  n: number
  nb: number
  ns: number
  nl: number
  nd: number
  nj: number
  sl: bigint | number | null
  sd: number | null
  minl: bigint | number | null
  maxl: bigint | number | null
  mind: number | null
  maxd: number | null
  mins: string | null
  maxs: string | null
} // prettier-ignore

/** Each aggregation reads no more than it needs: a scan of many points is what it costs. */
const AGGREGATES = {
  COUNT: 'count(b) nb, count(s) ns, count(j) nj, count(l) nl, count(d) nd',
  SUM: 'count(d) nd, sum(l) sl, sum(d) sd',
  AVG: 'count(l) nl, count(d) nd, sum(l) sl, sum(d) sd',
  MIN: 'min(l) minl, min(d) mind, min(s) mins',
  MAX: 'max(l) maxl, max(d) maxd, max(s) maxs',
}
