import type { Who } from '../auth/who.ts'
import { walkRelations } from '../entities/relation-search.ts'
import type { Services } from '../services.ts'
import { nameOf } from '../store/entities.ts'
import type { Entity } from '../store/entity.ts'
import type { Relation } from '../store/relations.ts'
import { failed } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { toLike } from './like.ts'
import { type EntityFilter, uuids } from './shapes.ts'

type Scope = { services: Services; who: Who }
type RelationFilter = { relationType: string | null; entityTypes: string[] | null; negate: boolean }

/** The entities that a filter names, of those that the caller may see. */
export function candidates(scope: Scope, filter: EntityFilter): Entity[] {
  return find(scope, filter).filter((entity) => isVisible(scope.who, entity))
}

function find(scope: Scope, filter: EntityFilter): Entity[] {
  const { entities } = scope.services
  switch (filter.type) {
    case 'singleEntity': {
      const id = resolve(scope.who, filter.singleEntity as EntityId | null)
      return some(entities.get(id.entityType, id.id))
    }
    case 'entityList':
      return uuids(filter.entityList as string[]).flatMap((id) => some(entities.get(filter.entityType as string, id)))
    case 'entityName':
      return all(scope, filter.entityType as string).filter(byName(filter.entityNameFilter))
    case 'entityType':
      return all(scope, filter.entityType as string)
    case 'apiUsageState':
      return all(scope, 'API_USAGE_STATE')
    case 'relationsQuery':
      return related(scope, filter)
    default:
      return filter.type.endsWith('SearchQuery') ? searched(scope, filter) : typed(scope, filter)
  }
}

const some = (entity: Entity | undefined): Entity[] => (entity ? [entity] : [])

function all({ services, who }: Scope, type: string): Entity[] {
  if (type === 'TENANT' && who.authority !== 'SYS_ADMIN') return some(services.entities.get('TENANT', who.tenantId))
  return services.entities.all(type, type.startsWith('TENANT') ? NULL_UUID : who.tenantId)
}

const KINDS: Record<string, string> = { asset: 'ASSET', device: 'DEVICE', entityView: 'ENTITY_VIEW', edge: 'EDGE' }

/** `deviceType` and its like: types, and the beginning of a name. */
function typed(scope: Scope, filter: EntityFilter): Entity[] {
  const kind = filter.type.replace(/Type$/, '')
  const list = (filter[`${kind}Types`] as string[] | null) ?? []
  const types = list.length > 0 ? list : [filter[`${kind}Type`]]
  return all(scope, KINDS[kind] as string)
    .filter((entity) => types.includes(entity.type as string))
    .filter(byName(filter[`${kind}NameFilter`]))
}

function byName(filter: unknown): (entity: Entity) => boolean {
  if (typeof filter !== 'string' || filter === '') return () => true
  const isOpen = filter.startsWith('%') || filter.endsWith('%')
  const like = toLike(isOpen ? filter : `${filter}%`, true)
  return (entity) => like(nameOf(entity) ?? '')
}

function related(scope: Scope, filter: EntityFilter): Entity[] {
  const filters = (filter.filters as RelationFilter[] | null) ?? []
  const fits = (relation: Relation, end: EntityId) =>
    filters.length === 0 ||
    filters.some(({ relationType, entityTypes, negate }) => {
      const isType = !relationType || relation.type === relationType
      const isKind = !entityTypes?.length || entityTypes.includes(end.entityType)
      return negate ? !isType && isKind : isType && isKind
    })
  const roots = filter.multiRoot
    ? uuids(filter.multiRootEntityIds as string[])
    : [resolve(scope.who, filter.rootEntity as EntityId | null).id]
  return ends(scope, filter, roots, fits)
}

function searched(scope: Scope, filter: EntityFilter): Entity[] {
  const kind = filter.type.replace(/SearchQuery$/, '')
  const types = (filter[`${kind}Types`] as string[] | null) ?? []
  const fits = (relation: Relation, end: EntityId) =>
    end.entityType === KINDS[kind] && (!filter.relationType || relation.type === filter.relationType)
  return ends(scope, filter, [resolve(scope.who, filter.rootEntity as EntityId | null).id], fits).filter(({ type }) =>
    types.includes(type as string),
  )
}

/** Far ends of the relations that fit, each once. */
function ends(
  { services }: Scope,
  filter: EntityFilter,
  roots: string[],
  fits: (relation: Relation, end: EntityId) => boolean,
): Entity[] {
  const direction = String(filter.direction ?? 'FROM')
  const found = new Map<string, EntityId>()
  for (const root of roots) {
    const walk = {
      root,
      direction,
      group: 'COMMON',
      maxLevel: Number(filter.maxLevel ?? 0),
      fetchLastLevelOnly: filter.fetchLastLevelOnly === true,
    }
    for (const relation of walkRelations(services, walk)) {
      const end = direction === 'TO' ? relation.from : relation.to
      if (fits(relation, end)) found.set(end.id, end)
    }
  }
  return [...found.values()].flatMap(({ entityType, id }) => some(services.entities.get(entityType, id)))
}

function resolve(who: Who, id: EntityId | null): EntityId {
  if (!id) throw failed('Cannot invoke "AliasEntityId.getEntityType()" because the id is null')
  switch (id.entityType) {
    case 'CURRENT_TENANT':
      return { entityType: 'TENANT', id: who.tenantId }
    case 'CURRENT_CUSTOMER':
      return { entityType: 'CUSTOMER', id: who.authority === 'CUSTOMER_USER' ? who.customerId : id.id }
    case 'CURRENT_USER':
      return { entityType: 'USER', id: who.userId }
    case 'CURRENT_USER_OWNER':
      return who.authority === 'CUSTOMER_USER'
        ? { entityType: 'CUSTOMER', id: who.customerId }
        : { entityType: 'TENANT', id: who.tenantId }
    default:
      return id
  }
}

/** Administrators see what is the tenant's, customer users what is their customer's. */
function isVisible(who: Who, entity: Entity): boolean {
  const type = entity.id.entityType
  if (who.authority === 'SYS_ADMIN') return true
  if (type === 'TENANT') return entity.id.id === who.tenantId
  if (entity.tenantId && entity.tenantId.id !== who.tenantId) return false
  if (who.authority !== 'CUSTOMER_USER') return true
  if (type === 'CUSTOMER') return entity.id.id === who.customerId
  if (type === 'DASHBOARD') return JSON.stringify(entity.assignedCustomers ?? []).includes(who.customerId)
  if (['DEVICE', 'ASSET', 'ENTITY_VIEW', 'EDGE', 'USER', 'ALARM'].includes(type))
    return entity.customerId?.id === who.customerId
  return OPEN_TO_CUSTOMERS.includes(type)
}

const OPEN_TO_CUSTOMERS = [
  'DEVICE_PROFILE',
  'ASSET_PROFILE',
  'RULE_CHAIN',
  'WIDGETS_BUNDLE',
  'WIDGET_TYPE',
  'TENANT_PROFILE',
  'QUEUE_STATS',
  'API_USAGE_STATE',
]
