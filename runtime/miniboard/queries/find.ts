import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { checkPage, type Page, toPage } from '../store/pages.ts'
import { badRequest } from '../wire/refusal.ts'
import { candidates } from './candidates.ts'
import { toLike } from './like.ts'
import { numberOf, toTest } from './predicates.ts'
import type { DataQuery, EntityFilter, Key, KeyFilter } from './shapes.ts'
import { foundText, keyValue } from './values.ts'

export type Scope = { services: Services; who: Who }
export type Latest = Record<string, Record<string, { ts: number; value: string }>>
export type EntityRow = { entityId: Entity['id']; latest: Latest; timeseries: object; aggLatest: object }
type Selection = { entityFilter: EntityFilter | null; keyFilters: KeyFilter[] | null }

/** Entities that a filter names and all key filters let through. */
export function selectEntities(scope: Scope, { entityFilter, keyFilters }: Selection): Entity[] {
  if (!entityFilter) throw badRequest('Query entity filter must be specified.')
  const tests = (keyFilters ?? []).flatMap(({ key, predicate }) =>
    key && predicate ? [{ key, test: toTest(scope, predicate) }] : [],
  )
  return candidates(scope, entityFilter).filter((entity) =>
    tests.every(({ key, test }) => {
      const found = keyValue(scope.services, entity, key)
      return found !== undefined && test(found)
    }),
  )
}

/** One page of entities with their fields and latest values. */
export function findEntities(scope: Scope, query: DataQuery): Page<EntityRow> {
  const { entities, link } = pageOfEntities(scope, query)
  const keys = [...(query.entityFields ?? []), ...(query.latestValues ?? [])]
  const inRelations = query.entityFilter?.type === 'relationsQuery'
  const offset = link.page * link.pageSize
  const rows = entities.slice(offset, offset + link.pageSize).map((entity) => ({
    entityId: entity.id,
    latest: latestOf(scope.services, entity, keys, inRelations),
    timeseries: {},
    aggLatest: {},
  }))
  return toPage(rows, entities.length, link)
}

function pageOfEntities(scope: Scope, query: DataQuery) {
  if (!query.entityFilter) throw badRequest('Query entity filter must be specified.')
  if (!query.pageLink) throw badRequest('Entity Data Page link must be specified.')
  const { pageSize, page, textSearch, sortOrder } = query.pageLink
  const link = checkPage({ pageSize, page, search: undefined, sort: undefined, descending: false })
  const found = search(
    scope.services,
    selectEntities(scope, query),
    [...(query.entityFields ?? []), ...(query.latestValues ?? [])],
    textSearch,
  )
  const isDescending = sortOrder?.direction !== 'ASC'
  return { entities: sortOrder?.key ? sortEntities(scope.services, found, sortOrder.key, isDescending) : found, link }
}

/** A missing value is empty; fields that nobody knows are, too. */
export function latestOf(services: Services, entity: Entity, keys: Key[], inRelations = false): Latest {
  const latest: Latest = {}
  for (const key of keys) {
    const found = keyValue(services, entity, key, inRelations)
    const type = key.type ?? ''
    latest[type] ??= {}
    latest[type][key.key ?? ''] = found ? { ts: found.ts, value: foundText(found) } : { ts: 0, value: '' }
  }
  return latest
}

function search(services: Services, entities: Entity[], keys: Key[], text: string | null): Entity[] {
  if (!text || keys.length === 0) return entities
  const like = toLike(`%${text}%`, true)
  return entities.filter((entity) =>
    keys.some((key) => {
      const found = keyValue(services, entity, key)
      return found !== undefined && like(foundText(found))
    }),
  )
}

type Ranked = { entity: Entity; number: number | undefined; text: string }

/** Numbers first by size, then texts by their bytes; without a number one is last going up and first going down. */
export function sortEntities(services: Services, entities: Entity[], key: Key, isDescending: boolean): Entity[] {
  const ranked = entities.map((entity): Ranked => {
    const found = keyValue(services, entity, key)
    const number = found && numberOf(found)
    return { entity, number, text: found && number === undefined ? foundText(found) : '' }
  })
  const up = (a: Ranked, b: Ranked) => {
    if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return a.number - b.number
    if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? 1 : -1
    return Buffer.compare(Buffer.from(a.text), Buffer.from(b.text))
  }
  const byId = (a: Ranked, b: Ranked) => (a.entity.id.id < b.entity.id.id ? -1 : 1)
  return ranked.sort((a, b) => (isDescending ? up(b, a) : up(a, b)) || byId(a, b)).map(({ entity }) => entity)
}
