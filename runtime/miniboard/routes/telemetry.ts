import type { Operation } from '../access/permissions.ts'
import { measured } from '../audit/rules.ts'
import type { Entity } from '../store/entity.ts'
import { SCOPES, type Scope } from '../store/scope.ts'
import type { Latest, Point } from '../store/series.ts'
import { AGGREGATIONS } from '../telemetry/aggregate.ts'
import { readHistory } from '../telemetry/history.ts'
import { INTERVAL_TYPES } from '../telemetry/intervals.ts'
import { kvJson, kvText } from '../telemetry/kv.ts'
import { checkKeys, readMoments } from '../telemetry/payload.ts'
import { type Source, sourceOf } from '../telemetry/source.ts'
import { telemetryTarget } from '../telemetry/target.ts'
import { empty, jsonText } from '../wire/answer.ts'
import {
  boolean,
  boxedInt,
  enumParam,
  longParam,
  primitiveLong,
  repeated,
  required,
  string,
  withDefault,
} from '../wire/query.ts'
import { BareRefusal, badRequest } from '../wire/refusal.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'

const AT = '/api/plugins/telemetry/:entityType/:entityId'
const keys = { keys: string, key: repeated }
const latest = { ...keys, useStrictDataTypes: withDefault(boolean, false) }
const history = {
  ...latest,
  startTs: required(longParam),
  endTs: required(longParam),
  intervalType: withDefault(
    enumParam('org.thingsboard.server.common.data.kv.IntervalType', ...INTERVAL_TYPES),
    'MILLISECONDS' as const,
  ),
  interval: withDefault(primitiveLong, 0),
  timeZone: string,
  limit: withDefault(boxedInt, 100),
  agg: withDefault(string, 'NONE'),
  orderBy: withDefault(string, 'DESC'),
}
const deletion = {
  ...keys,
  deleteAllDataForKeys: withDefault(boolean, false),
  startTs: longParam,
  endTs: longParam,
  deleteLatest: withDefault(boolean, true),
  rewriteLatestIfDeleted: withDefault(boolean, false),
}

export const telemetryRoutes: Route[] = [
  get(`${AT}/keys/timeseries`, 'STC', {}, (c) =>
    sourceOf(c.services, target(c, 'READ_TELEMETRY'))
      .allLatest()
      .map(({ key }) => key)
      .sort(),
  ),
  get(`${AT}/values/timeseries`, 'STC', { query: latest }, readLatest),
  get(`${AT}/values/timeseries`, 'STC', { query: history, when: ['startTs', 'endTs'] }, historyOf),
  get(`${AT}/values/timeseries/history`, 'STC', { query: history }, historyOf),
  post(`${AT}/timeseries/:scope`, 'STC', { body: 'raw' }, save),
  post(`${AT}/timeseries/:scope/:ttl`, 'STC', { body: 'raw' }, save),
  del(
    `${AT}/timeseries/delete`,
    'STC',
    {
      query: deletion,
      audit: measured('TIMESERIES_DELETED', (c) => ({
        timeseries: keysOf(c.query as Keys) ?? [],
        startTs: c.query.startTs ?? null,
        endTs: c.query.endTs ?? null,
      })),
    },
    remove,
  ),
]

type Call = Pick<Context, 'services' | 'who' | 'path'>
type Keys = { keys?: string | undefined; key?: string[] | undefined }

export function target({ services, who, path }: Call, operation: Operation): Entity {
  return telemetryTarget(services, who, path.entityType ?? 'DEVICE', path.entityId ?? path.deviceId ?? '', operation)
}

/** Repeated `key` goes before the comma list `keys`. */
export function keysOf({ keys, key }: Keys): string[] | undefined {
  if (key && key.length > 0) return key
  return keys ? keys.split(',') : undefined
}

export const scopeParam = { scope: required(enumParam('org.thingsboard.server.common.data.AttributeScope', ...SCOPES)) }
export const scopeOf = ({ path }: Call) => path.scope as Scope

function readLatest(c: Context<typeof latest>): unknown {
  const source = sourceOf(c.services, target(c, 'READ_TELEMETRY'))
  const asked = keysOf(c.query)
  if (asked?.some((key) => key === '')) throw new BareRefusal(400, 'Incorrect key ')
  const found = asked
    ? asked.map((key) => source.latest(key) ?? nothing(key, c.services.clock.now()))
    : source.allLatest()
  const rows = new Map<string, (Latest | Nothing)[]>()
  for (const row of found) rows.set(row.key, [...(rows.get(row.key) ?? []), row])
  return jsonText(toJson(rows, c.query.useStrictDataTypes))
}

type Nothing = { key: string; ts: number; kv: undefined }
const nothing = (key: string, ts: number): Nothing => ({ key, ts, kv: undefined })

function historyOf(c: Context<typeof history>): unknown {
  const { query } = c
  if (!AGGREGATIONS.includes(query.agg as 'NONE'))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.kv.Aggregation.${query.agg}`)
  // a refusal of the access check does not reach the history: it is an empty one
  const source = historyTarget(c)
  const rows = new Map<string, Point[]>()
  for (const key of source ? (keysOf(query) ?? []) : []) {
    const points = readHistory(c.services, source as Source, key, {
      from: query.startTs,
      to: query.endTs,
      interval: query.interval,
      intervalType: query.intervalType,
      timeZone: query.timeZone,
      limit: query.limit,
      aggregation: query.agg as 'NONE',
      order: query.orderBy,
    })
    if (points.length > 0) rows.set(key, points)
  }
  return jsonText(toJson(rows, query.useStrictDataTypes))
}

function historyTarget(c: Call): Source | undefined {
  try {
    return sourceOf(c.services, target(c, 'READ_TELEMETRY'))
  } catch (error) {
    if (error instanceof BareRefusal) return undefined
    throw error
  }
}

/** Written by hand: numbers keep all their digits. */
function toJson(rows: Map<string, { ts: number; kv: Point['kv'] | undefined }[]>, isStrict: boolean): string {
  const value = (kv: Point['kv'] | undefined) =>
    kv === undefined ? 'null' : isStrict ? kvJson(kv) : JSON.stringify(kvText(kv))
  const list = (points: { ts: number; kv: Point['kv'] | undefined }[]) =>
    points.map(({ ts, kv }) => `{"ts":${ts},"value":${value(kv)}}`).join(',')
  return `{${[...rows].map(([key, points]) => `${JSON.stringify(key)}:[${list(points)}]`).join(',')}}`
}

function save(c: Context<Record<never, never>, string>): unknown {
  const entity = target(c, 'WRITE_TELEMETRY')
  if (entity.id.entityType === 'ENTITY_VIEW')
    throw new BareRefusal(400, "Telemetry data can't be stored for entity view. Read only")
  const moments = readMoments(c.body, c.services.clock.now())
  if (moments.every(({ values }) => values.length === 0))
    throw new BareRefusal(400, 'No time series data found in request body!')
  for (const { values } of moments)
    checkKeys(
      values.map(([key]) => key),
      "Key can't be null or empty",
    )
  c.services.db.transaction(() => {
    for (const { ts, values } of moments) c.services.series.save(entity.id.id, ts, values)
  })
  return empty(200)
}

function remove(c: Context<typeof deletion>): unknown {
  const { query, services } = c
  const asked = keysOf(query)
  const id = target(c, 'WRITE_TELEMETRY').id.id
  if (!asked) throw new BareRefusal(400, 'Empty keys: []')
  const isAll = query.deleteAllDataForKeys
  if (!isAll && (query.startTs === undefined || query.endTs === undefined)) {
    throw new BareRefusal(400, "When deleteAllDataForKeys is false, start and end timestamp values shouldn't be empty")
  }
  const range = isAll
    ? { from: 0, to: services.clock.now() }
    : { from: query.startTs as number, to: query.endTs as number }
  services.db.transaction(() => {
    const gone = asked.filter(
      (key) =>
        services.series.delete(id, key, {
          ...range,
          deleteLatest: query.deleteLatest,
          rewriteLatest: query.rewriteLatestIfDeleted,
        }) === 'deleted',
    )
    if (gone.length > 0) services.events.emit({ kind: 'pointsDeleted', entity: id, keys: gone })
  })
  return empty(200)
}
