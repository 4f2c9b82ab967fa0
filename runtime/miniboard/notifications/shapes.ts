import { hasMarkup } from '../entities/checks.ts'
import { invalid, parseError } from '../wire/refusal.ts'
import {
  bool,
  entityId,
  type Field,
  flag,
  idOf,
  isObject,
  json,
  listOf,
  long,
  mapOf,
  object,
  oneOf,
  optional,
  text,
  uuid,
} from '../wire/shape.ts'

export const METHODS = ['WEB', 'EMAIL', 'SMS', 'SLACK', 'MICROSOFT_TEAMS', 'MOBILE_APP'] as const
export type Method = (typeof METHODS)[number]
export const TYPES = [
  'GENERAL',
  'ALARM',
  'DEVICE_ACTIVITY',
  'ENTITY_ACTION',
  'ALARM_COMMENT',
  'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT',
  'ALARM_ASSIGNMENT',
  'NEW_PLATFORM_VERSION',
  'ENTITIES_LIMIT',
  'ENTITIES_LIMIT_INCREASE_REQUEST',
  'API_USAGE_LIMIT',
  'RULE_NODE',
  'RATE_LIMITS',
  'EDGE_CONNECTION',
  'EDGE_COMMUNICATION_FAILURE',
  'TASK_PROCESSING_FAILURE',
  'RESOURCES_SHORTAGE',
] as const // prettier-ignore

const common = { method: text, enabled: flag, body: text }
const PARTS: Record<string, Record<string, Field>> = {
  WEB: { subject: text, additionalConfig: json },
  MOBILE_APP: { subject: text, additionalConfig: json },
  EMAIL: { subject: text },
  SMS: {},
  SLACK: {},
  MICROSOFT_TEAMS: { subject: text, themeColor: text, button: json },
}
export type Part = {
  method: Method
  enabled: boolean
  body: string | null
  subject?: string | null
  additionalConfig?: unknown
}

const part: Field<Part> = (value) => {
  const shape = isObject(value) ? PARTS[String(value.method)] : undefined
  if (!shape) throw parseError('Could not resolve type id as a subtype: method')
  return object({ ...common, ...shape })(value) as Part
}

const head = (type: string) => ({ id: idOf(type), createdTime: long, tenantId: idOf('TENANT') })

export const templateShape = object({
  ...head('NOTIFICATION_TEMPLATE'),
  name: text,
  notificationType: oneOf(...TYPES),
  configuration: optional(object({ deliveryMethodsTemplates: mapOf(part) })),
  externalId: idOf('NOTIFICATION_TEMPLATE'),
})
export type Template = ReturnType<typeof templateShape>

const FILTERS: Record<string, Record<string, Field>> = {
  ALL_USERS: {},
  SYSTEM_ADMINISTRATORS: {},
  AFFECTED_TENANT_ADMINISTRATORS: {},
  AFFECTED_USER: {},
  ORIGINATOR_ENTITY_OWNER_USERS: {},
  TENANT_ADMINISTRATORS: { tenantsIds: listOf(uuid), tenantProfilesIds: listOf(uuid) },
  CUSTOMER_USERS: { customerId: uuid },
  USER_LIST: { usersIds: listOf(uuid) },
}
export type UsersFilter = {
  type: string
  tenantsIds?: string[] | null
  customerId?: string | null
  usersIds?: string[] | null
}
const usersFilter: Field<UsersFilter> = (value) => {
  const shape = isObject(value) ? FILTERS[String(value.type)] : undefined
  if (!shape) throw parseError('Could not resolve type id as a subtype: usersFilter')
  return object({ type: text, ...shape })(value) as UsersFilter
}

export type Configuration = { type: string; description: string | null; usersFilter?: UsersFilter | null }
const configuration: Field<Configuration> = (value) =>
  isObject(value) && value.type === 'PLATFORM_USERS'
    ? (object({ type: text, description: text, usersFilter: optional(usersFilter) })(value) as Configuration)
    : (json(value) as Configuration)

export const targetShape = object({
  ...head('NOTIFICATION_TARGET'),
  name: text,
  configuration: optional(configuration),
  externalId: idOf('NOTIFICATION_TARGET'),
})
export type Target = ReturnType<typeof targetShape>

export const ruleShape = object({
  ...head('NOTIFICATION_RULE'),
  name: text,
  enabled: flag,
  templateId: idOf('NOTIFICATION_TEMPLATE'),
  triggerType: oneOf(...TYPES),
  triggerConfig: json,
  recipientsConfig: json,
  additionalConfig: json,
  externalId: idOf('NOTIFICATION_RULE'),
})
export type Rule = ReturnType<typeof ruleShape>

export const requestShape = object({
  ...head('NOTIFICATION_REQUEST'),
  targets: listOf(uuid),
  templateId: idOf('NOTIFICATION_TEMPLATE'),
  template: optional(templateShape),
  info: json,
  additionalConfig: optional(object({ sendingDelayInSec: long })),
  originatorEntityId: entityId,
  ruleId: idOf('NOTIFICATION_RULE'),
  status: text,
  stats: json,
})
export type Request = ReturnType<typeof requestShape>

/** Preferences of a user: what is sent, and by which way. */
export type Prefs = Record<string, { enabled: boolean; enabledDeliveryMethods: Record<string, boolean> }>
const ways: Field<Record<string, boolean>> = (value) => {
  const read = mapOf(bool)(value) ?? {}
  for (const method of Object.keys(read)) oneOf(...METHODS)(method)
  return read as Record<string, boolean>
}
export const prefsShape = object({ prefs: mapOf(object({ enabled: flag, enabledDeliveryMethods: ways })) })

export function checkParts(template: Template | null): void {
  const parts = template?.configuration?.deliveryMethodsTemplates
  if (template && !template.configuration) throw invalid('configuration must not be null')
  if (template && (!parts || Object.keys(parts).length === 0))
    throw invalid('deliveryMethodsTemplates must not be empty')
  for (const { method, enabled, body, subject } of Object.values(parts ?? {})) {
    if (!enabled) continue
    if (!body?.trim()) throw invalid('body must not be empty')
    if (
      'subject' in { subject } &&
      method !== 'SMS' &&
      method !== 'SLACK' &&
      method !== 'MICROSOFT_TEAMS' &&
      !subject?.trim()
    )
      throw invalid('subject must not be empty')
    if (method !== 'WEB') continue
    if ((subject ?? '').length > 150) throw invalid('web notification subject cannot be longer than 150 chars')
    if ((body ?? '').length > 250) throw invalid('web notification message cannot be longer than 250 chars')
  }
}

export function checkTitle(name: string | null, missing: string): void {
  if (!name?.trim()) throw invalid(missing)
  if (name.length > 255) throw invalid('name length must be equal or less than 255')
  if (hasMarkup(name)) throw invalid('name is malformed')
}
