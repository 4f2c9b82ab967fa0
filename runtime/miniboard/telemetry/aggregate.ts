import type { AggregateRow } from '../store/series.ts'
import type { Kv } from './kv.ts'

export const AGGREGATIONS = ['NONE', 'MIN', 'MAX', 'AVG', 'SUM', 'COUNT'] as const
export type Aggregation = (typeof AGGREGATIONS)[number]

/**
 * The value of one interval. Texts and booleans count as nothing in sums and averages; of mixed types COUNT counts one
 * only, booleans first.
 */
export function aggregateOf(row: AggregateRow, aggregation: Exclude<Aggregation, 'NONE'>): Kv | undefined {
  if (row.n === 0) return undefined
  switch (aggregation) {
    case 'COUNT':
      return long(row.nb || row.ns || row.nj || row.nl + row.nd)
    case 'SUM':
      return row.nd > 0 ? double(Number(row.sl ?? 0) + (row.sd ?? 0)) : long(row.sl ?? 0)
    case 'AVG': {
      const count = row.nl + row.nd
      return double(count === 0 ? 0 : (Number(row.sl ?? 0) + (row.sd ?? 0)) / count)
    }
    default:
      return extreme(row, aggregation === 'MIN')
  }
}

function extreme(row: AggregateRow, isMin: boolean): Kv | undefined {
  const [l, d, s] = isMin ? [row.minl, row.mind, row.mins] : [row.maxl, row.maxd, row.maxs]
  if (l !== null && d !== null) return double(isMin ? Math.min(Number(l), d) : Math.max(Number(l), d))
  if (d !== null) return double(d)
  if (l !== null) return long(l)
  return s === null ? undefined : { type: 's', value: s }
}

const long = (value: number | bigint): Kv => ({ type: 'l', value: BigInt(value) })
const double = (value: number): Kv => ({ type: 'd', value })
