import { relationFilterShape } from '../entities/relation-search.ts'
import { databaseError, parseError } from '../wire/refusal.ts'
import {
  count,
  ENTITY_TYPES,
  type Field,
  flag,
  idOf,
  isObject,
  json,
  listOf,
  object,
  oneOf,
  optional,
  text,
} from '../wire/shape.ts'
import { isUuid } from '../wire/uuid.ts'

const ALIASES = ['CURRENT_CUSTOMER', 'CURRENT_TENANT', 'CURRENT_USER', 'CURRENT_USER_OWNER']
const KEY_TYPES = [
  'ATTRIBUTE',
  'CLIENT_ATTRIBUTE',
  'SHARED_ATTRIBUTE',
  'SERVER_ATTRIBUTE',
  'TIME_SERIES',
  'CONSTANT',
  'ENTITY_FIELD',
  'ALARM_FIELD',
] as const
const entityType = oneOf(...ENTITY_TYPES)

/** An id that may stand for the caller, its customer, its tenant. */
const aliasId: Field<{ entityType: string; id: string } | null> = (value) => {
  if (value === undefined || value === null) return null
  if (!isObject(value) || typeof value.entityType !== 'string')
    throw parseError('Cannot construct instance of `AliasEntityId`')
  if (!ENTITY_TYPES.has(value.entityType) && !ALIASES.includes(value.entityType))
    throw parseError(`No enum constant AliasEntityType.${value.entityType}`)
  return { entityType: value.entityType, id: typeof value.id === 'string' ? value.id.toLowerCase() : '' }
}

export const keyShape = object({ type: oneOf(...KEY_TYPES), key: text })
export type Key = ReturnType<typeof keyShape>

const walk = { rootEntity: aliasId, direction: oneOf('FROM', 'TO'), maxLevel: count, fetchLastLevelOnly: flag }
const search = { ...walk, relationType: text }
const FILTERS: Record<string, Field> = {
  singleEntity: object({ type: text, singleEntity: aliasId }),
  entityList: object({ type: text, entityType, entityList: listOf(text) }),
  entityName: object({ type: text, entityType, entityNameFilter: text }),
  entityType: object({ type: text, entityType }),
  assetType: object({ type: text, assetTypes: listOf(text), assetType: text, assetNameFilter: text }),
  deviceType: object({ type: text, deviceTypes: listOf(text), deviceType: text, deviceNameFilter: text }),
  entityViewType: object({
    type: text,
    entityViewTypes: listOf(text),
    entityViewType: text,
    entityViewNameFilter: text,
  }),
  edgeType: object({ type: text, edgeTypes: listOf(text), edgeType: text, edgeNameFilter: text }),
  apiUsageState: object({ type: text, customerId: idOf('CUSTOMER') }),
  relationsQuery: object({
    type: text,
    ...walk,
    filters: listOf(relationFilterShape),
    negate: flag,
    multiRoot: flag,
    multiRootEntitiesType: entityType,
    multiRootEntityIds: listOf(text),
  }),
  assetSearchQuery: object({ type: text, ...search, assetTypes: listOf(text) }),
  deviceSearchQuery: object({ type: text, ...search, deviceTypes: listOf(text) }),
  entityViewSearchQuery: object({ type: text, ...search, entityViewTypes: listOf(text) }),
  edgeSearchQuery: object({ type: text, ...search, edgeTypes: listOf(text) }),
}

/** One of the filters, told apart by `type`. */
export type EntityFilter = { type: string; [field: string]: unknown }
const entityFilter: Field<EntityFilter> = (value) => {
  if (!isObject(value)) throw parseError('Cannot construct instance of `EntityFilter`')
  const shape = FILTERS[String(value.type)]
  if (!shape) throw parseError(`Could not resolve type id '${value.type}' as a subtype of \`EntityFilter\``)
  return shape(value) as EntityFilter
}

/** @throws Refusal 500/46 for an id that the database cannot read */
export function uuids(list: (string | null)[] | null | undefined): string[] {
  if (!list || list.length === 0 || !list.every(isUuid)) throw databaseError()
  return list.map((id) => (id as string).toLowerCase())
}

export type DynamicValue = { sourceType: string | null; sourceAttribute: string | null; inherit: boolean }
export type PredicateValue = { defaultValue: unknown; userValue: unknown; dynamicValue: DynamicValue | null }
export type Predicate =
  | { type: 'COMPLEX'; operation: 'AND' | 'OR'; predicates: Predicate[] }
  | { type: 'STRING' | 'NUMERIC' | 'BOOLEAN'; operation: string; value: PredicateValue; ignoreCase: boolean }

const dynamicValue = object({
  sourceType: oneOf('CURRENT_TENANT', 'CURRENT_CUSTOMER', 'CURRENT_USER', 'CURRENT_DEVICE'),
  sourceAttribute: text,
  inherit: flag,
})
const predicateValue = object({ defaultValue: json, userValue: json, dynamicValue: optional(dynamicValue) })
/** A number as the value of a numeric predicate must be one, also as text. */
function checkedValue(type: string, value: PredicateValue): PredicateValue {
  const { defaultValue } = value
  if (type === 'NUMERIC' && defaultValue !== null && Number.isNaN(Number(defaultValue)))
    throw parseError('Cannot deserialize value of type `double`')
  return value
}

const OPERATIONS: Record<string, string[]> = {
  STRING: ['EQUAL', 'NOT_EQUAL', 'STARTS_WITH', 'ENDS_WITH', 'CONTAINS', 'NOT_CONTAINS', 'IN', 'NOT_IN'],
  NUMERIC: ['EQUAL', 'NOT_EQUAL', 'GREATER', 'LESS', 'GREATER_OR_EQUAL', 'LESS_OR_EQUAL'],
  BOOLEAN: ['EQUAL', 'NOT_EQUAL'],
}

const predicate: Field<Predicate> = (value) => {
  if (!isObject(value)) throw parseError('Cannot construct instance of `KeyFilterPredicate`')
  const type = String(value.type)
  if (type === 'COMPLEX') {
    const operation = oneOf('AND', 'OR')(value.operation) ?? 'AND'
    return { type, operation, predicates: listOf(predicate)(value.predicates) ?? [] }
  }
  const operations = OPERATIONS[type]
  if (!operations) throw parseError(`Could not resolve type id '${type}' as a subtype of \`KeyFilterPredicate\``)
  const operation = oneOf(...operations)(value.operation) ?? 'EQUAL'
  return {
    type: type as 'STRING',
    operation,
    value: checkedValue(type, predicateValue(value.value ?? {})),
    ignoreCase: flag(value.ignoreCase),
  }
}

export const keyFilterShape = object({
  key: optional(keyShape),
  valueType: oneOf('STRING', 'NUMERIC', 'BOOLEAN', 'DATE_TIME'),
  predicate: optional(predicate),
})
export type KeyFilter = ReturnType<typeof keyFilterShape>

export const sortShape = object({ key: optional(keyShape), direction: oneOf('ASC', 'DESC') })
const pageLink = { pageSize: count, page: count, textSearch: text, sortOrder: optional(sortShape), dynamic: flag }
const selection = { entityFilter: optional(entityFilter), keyFilters: listOf(keyFilterShape) }

export const countQueryShape = object(selection)
export const dataQueryShape = object({
  ...selection,
  pageLink: optional(object(pageLink)),
  entityFields: listOf(keyShape),
  latestValues: listOf(keyShape),
})
export type DataQuery = ReturnType<typeof dataQueryShape>

const alarmSelection = {
  startTs: count,
  endTs: count,
  timeWindow: count,
  typeList: listOf(text),
  statusList: listOf(oneOf('ANY', 'ACTIVE', 'CLEARED', 'ACK', 'UNACK')),
  severityList: listOf(oneOf('CRITICAL', 'MAJOR', 'MINOR', 'WARNING', 'INDETERMINATE')),
  searchPropagatedAlarms: flag,
  assigneeId: idOf('USER'),
}
export const alarmCountShape = object({ ...selection, ...alarmSelection })
export const alarmQueryShape = object({
  ...selection,
  pageLink: optional(object({ ...pageLink, ...alarmSelection })),
  entityFields: listOf(keyShape),
  latestValues: listOf(keyShape),
  alarmFields: listOf(keyShape),
})
export type AlarmQuery = ReturnType<typeof alarmQueryShape>
export type AlarmSelectionPart = ReturnType<typeof alarmCountShape>
