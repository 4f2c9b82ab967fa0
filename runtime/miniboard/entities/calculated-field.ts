import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, failed, invalid, parseError } from '../wire/refusal.ts'
import {
  count,
  type EntityId,
  entityId,
  type Field,
  flag,
  idOf,
  isObject,
  json,
  long,
  object,
  oneOf,
  optional,
  text,
} from '../wire/shape.ts'
import { alarmConfiguration } from './alarm-rule.ts'
import { checkTexts } from './checks.ts'
import { tenantConfiguration } from './limits.ts'
import { type Draft, storeEntity } from './save.ts'

export const FIELD_TYPES = [
  'SIMPLE',
  'SCRIPT',
  'GEOFENCING',
  'ALARM',
  'PROPAGATION',
  'RELATED_ENTITIES_AGGREGATION',
  'ENTITY_AGGREGATION',
] as const // prettier-ignore
const RESERVED = ['ctx', 'e', 'pi']
const CARRIERS = ['DEVICE', 'ASSET', 'DEVICE_PROFILE', 'ASSET_PROFILE']
const REFERABLE = ['DEVICE', 'ASSET', 'CUSTOMER', 'TENANT']
const MOST = 5
const DEBUG_TIME = 900_000

type Configuration = {
  type: string
  arguments?: Record<string, unknown> | null
  output?: unknown
  [field: string]: unknown
}

const configuration: Field<Configuration> = (value) => {
  if (!isObject(value) || !FIELD_TYPES.includes(value.type as 'SIMPLE'))
    throw parseError('Could not resolve type id as a subtype: type')
  if (value.type === 'ALARM') return alarmConfiguration(value)
  const output = isObject(value.output) ? { strategy: { type: 'RULE_CHAIN' }, ...value.output } : null
  return { ...(value.type === 'SIMPLE' ? { useLatestTs: false } : {}), ...value, type: String(value.type), output }
}

export const fieldShape = object({
  id: idOf('CALCULATED_FIELD'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  entityId,
  type: oneOf(...FIELD_TYPES),
  name: text,
  debugSettings: json,
  configurationVersion: count,
  configuration: optional(configuration),
  version: long,
  additionalInfo: json,
})
export type FieldDraft = ReturnType<typeof fieldShape>

export function saveField(services: Services, who: Who, given: FieldDraft): Entity {
  const draft = {
    ...given,
    tenantId: { entityType: 'TENANT', id: who.tenantId },
    debugSettings: debugOf(services, given.debugSettings),
  }
  const isRule = draft.type === 'ALARM'
  if (draft.name === null) throw invalid('name must not be blank')
  checkTexts(draft, { name: 255 })
  if (!draft.configuration)
    throw failed('Cannot invoke "CalculatedFieldConfiguration.validate()" because configuration is null')
  checkConfiguration(draft.configuration, isRule)
  const existing = draft.id ? services.entities.get('CALCULATED_FIELD', draft.id.id) : undefined
  if (draft.id && !existing) throw failed(`Calculated field with id [${draft.id.id}] is not found`)
  checkCarrier(services, who, draft)
  checkReferences(services, who, draft.configuration)
  const others = fieldsOf(services, who.tenantId, draft.entityId as EntityId).filter(({ id }) => id.id !== draft.id?.id)
  if (others.some(({ name, type }) => name === draft.name && type === draft.type))
    throw badRequest(
      isRule ? 'Alarm rule with such type already exists' : 'Calculated field with such name and type already exists',
    )
  const limit = Number(tenantConfiguration(services, who.tenantId).maxCalculatedFieldsPerEntity ?? MOST)
  if (!existing && limit > 0 && others.length >= limit) throw badRequest('Calculated fields per entity limit reached!')
  return storeEntity(services, 'CALCULATED_FIELD', draft as unknown as Draft, existing)
}

export function fieldsOf({ entities }: Services, tenant: string, carrier: EntityId): Entity[] {
  return entities.where('CALCULATED_FIELD', tenant, 'entityId.id', carrier.id)
}

/** "All" is on for a quarter of an hour. */
function debugOf({ clock }: Services, settings: unknown): unknown {
  if (!isObject(settings) || settings.allEnabled !== true) return settings
  return {
    ...object({ failuresEnabled: flag })(settings),
    allEnabled: false,
    allEnabledUntil: clock.now() + DEBUG_TIME,
  }
}

function checkConfiguration({ arguments: args, output, type }: Configuration, isRule: boolean): void {
  if (Object.keys(args ?? {}).length === 0 && type !== 'GEOFENCING') throw invalid('arguments must not be empty')
  if (!isRule && !output) throw invalid('output must not be null')
  for (const name of Object.keys(args ?? {}))
    if (RESERVED.includes(name)) throw badRequest(`Argument name '${name}' is reserved and cannot be used.`)
}

function checkCarrier({ access }: Services, who: Who, { entityId: carrier, type }: FieldDraft): void {
  if (!carrier) throw invalid('entityId must not be null')
  access.entity(who, carrier.entityType, carrier.id, 'WRITE')
  if (!CARRIERS.includes(carrier.entityType))
    throw badRequest(`Entity type '${carrier.entityType}' does not support '${type}' calculated fields`)
}

function checkReferences({ access }: Services, who: Who, { arguments: args }: Configuration): void {
  for (const argument of Object.values(args ?? {})) {
    const reference = isObject(argument) ? entityId(argument.refEntityId) : null
    if (!reference) continue
    if (!REFERABLE.includes(reference.entityType))
      throw badRequest(`Unsupported referenced entity type: '${reference.entityType}'.`)
    access.entity(who, reference.entityType, reference.id, 'READ')
  }
}
