import { type Scope as AttributeScope, SCOPES } from '../store/scope.ts'
import { type kvJson, kvValue } from '../telemetry/kv.ts'
import { badRequest } from '../wire/refusal.ts'
import { findEntities, type Scope } from './find.ts'
import type { DataQuery } from './shapes.ts'

const MOST = 100

/** Keys of the entities on the page of a query. */
export function keysOfQuery(
  scope: Scope,
  query: DataQuery,
  wanted: { timeseries: boolean; attributes: boolean; scope?: AttributeScope | undefined },
): unknown {
  const ids = idsOf(scope, query)
  if (ids.length === 0 || (!wanted.timeseries && !wanted.attributes))
    return { entityTypes: [], timeseries: [], attribute: [] }
  const { series, attributes } = scope.services
  return {
    entityTypes: [...new Set(ids.map(({ entityType }) => entityType))],
    timeseries: wanted.timeseries ? distinct(ids.flatMap(({ id }) => series.allLatest(id).map(({ key }) => key))) : [],
    attribute: wanted.attributes
      ? distinct(ids.flatMap(({ id }) => attributes.read(id, wanted.scope).map(({ key }) => key)))
      : [],
  }
}

type WantedV2 = {
  includeTimeseries: boolean
  includeAttributes: boolean
  scopes?: string[] | undefined
  includeSamples: boolean
}

/** The same by scopes, with a value of each on wish. */
export function keysOfQueryV2(scope: Scope, query: DataQuery, wanted: WantedV2): unknown {
  if (!wanted.includeTimeseries && !wanted.includeAttributes)
    throw badRequest("At least one of 'includeTimeseries' or 'includeAttributes' must be true")
  const ids = idsOf(scope, query)
  const { series, attributes } = scope.services
  const scopes = SCOPES.filter((one) => !wanted.scopes?.length || wanted.scopes.includes(one))
  const points = ids.flatMap(({ id }) => series.allLatest(id))
  const rows = (found: Sample[]) => sampled(found, wanted.includeSamples)
  return {
    entityTypes: [...new Set(ids.map(({ entityType }) => entityType))],
    timeseries: wanted.includeTimeseries ? rows(points) : null,
    attributes: wanted.includeAttributes
      ? Object.fromEntries(
          scopes
            .map((one) => [one, rows(ids.flatMap(({ id }) => attributes.read(id, one)))])
            .filter(([, list]) => (list as unknown[]).length > 0),
        )
      : null,
  }
}

type Sample = { key: string; ts: number; kv: Parameters<typeof kvJson>[0] }

function sampled(found: Sample[], includeSamples: boolean): unknown[] {
  const newest = new Map<string, Sample>()
  for (const one of found) if (!newest.has(one.key) || one.ts > (newest.get(one.key)?.ts ?? 0)) newest.set(one.key, one)
  return [...newest.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, ts, kv }) => ({ key, ...(includeSamples ? { sample: { ts, value: kvValue(kv) } } : {}) }))
}

function idsOf(scope: Scope, query: DataQuery) {
  const pageLink = query.pageLink && { ...query.pageLink, pageSize: Math.min(query.pageLink.pageSize, MOST) }
  return findEntities(scope, { ...query, pageLink, entityFields: null, latestValues: null }).data.map(
    ({ entityId }) => entityId,
  )
}

const distinct = (keys: string[]) => [...new Set(keys)].sort()
