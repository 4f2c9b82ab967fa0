import { isObject } from './shape.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A row as columns. Answers of the entity query API (`{ entityId, latest: { TIME_SERIES: { key: { ts, value } } } }`)
 * become one column a key; everything else stays as it is, and a scalar becomes the column `value`.
 */
export function toColumns(row: unknown): Fields {
  if (!isObject(row) || Array.isArray(row) || row instanceof Date) return { value: row }
  const { entityId, latest } = row as Fields
  return isObject(entityId) && isObject(latest) ? queriedEntity(entityId as Fields, latest as Fields) : (row as Fields)
}

/**
 * Telemetry as the server gives it (`{ key: [{ ts, value }] }`) as rows of key, ts (ms) and value;
 * `undefined` where the object is something else.
 */
export function telemetryRows(record: object): Fields[] | undefined {
  const entries = Object.entries(record)
  if (entries.length === 0 || !entries.every(([, points]) => Array.isArray(points) && points.every(isPoint))) {
    return undefined
  }
  return entries.flatMap(([key, points]) => (points as Fields[]).map(({ ts, value }) => ({ key, ts, value })))
}

function isPoint(point: unknown): boolean {
  return isObject(point) && typeof (point as Fields).ts === 'number' && 'value' in point
}

function queriedEntity({ entityType, id }: Fields, latest: Fields): Fields {
  const columns: Record<string, unknown> = {}
  // fields of the entity itself keep their plain names
  const kinds = Object.keys(latest).sort((a, b) => Number(b === 'ENTITY_FIELD') - Number(a === 'ENTITY_FIELD'))
  for (const kind of kinds) {
    for (const [key, point] of Object.entries(latest[kind] ?? {})) {
      const name = key in columns ? `${kind}.${key}` : key
      columns[name] = isObject(point) ? (point as Fields).value : point
    }
  }
  return { ...columns, entityType, id }
}
