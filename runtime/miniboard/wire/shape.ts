import { failed, parseError } from './refusal.ts'
import { parseUuid } from './uuid.ts'

/** How one field of a body is read: the value of the JSON, or `undefined` where the field is absent. */
export type Field<T = unknown> = (value: unknown) => T
export type Shape = Record<string, Field>
export type Shaped<S extends Shape> = { [K in keyof S]: ReturnType<S[K]> }
export type EntityId = { entityType: string; id: string }

/** An object with known fields: absent ones become null, unknown ones are dropped, wrong ones are an error. */
export function object<S extends Shape>(shape: S): Field<Shaped<S>> {
  const entries = Object.entries(shape)
  return (value) => {
    if (!isObject(value)) throw parseError('Cannot deserialize value')
    const out: Record<string, unknown> = {}
    for (const [name, field] of entries) out[name] = field(Object.hasOwn(value, name) ? value[name] : undefined)
    return out as Shaped<S>
  }
}

/** The same, or null where there is none. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return (value) => (value === undefined || value === null ? null : field(value))
}

export function listOf<T>(field: Field<T>): Field<T[] | null> {
  return (value) => {
    if (value === undefined || value === null) return null
    if (!Array.isArray(value)) throw parseError('Cannot deserialize value of type `java.util.ArrayList`')
    return value.map((item) => field(item))
  }
}

export function mapOf<T>(field: Field<T>): Field<Record<string, T> | null> {
  return (value) => {
    if (value === undefined || value === null) return null
    if (!isObject(value)) throw parseError('Cannot deserialize value of type `java.util.LinkedHashMap`')
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, field(item)]))
  }
}

/** Numbers and booleans become text, as the server's parser makes them. */
export const text: Field<string | null> = (value) => {
  if (value === undefined || value === null) return null
  if (typeof value === 'object') throw parseError('Cannot deserialize value of type `java.lang.String`')
  return String(value)
}

/** JSON of any form, kept as it is. */
export const json: Field<unknown> = (value) => value ?? null

export const long: Field<number | null> = (value) => {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)) return Number(value)
  throw parseError('Cannot deserialize value of type `java.lang.Long`')
}

/** A number that is 0 where it is absent. */
export const count: Field<number> = (value) => long(value) ?? 0

export const real: Field<number | null> = (value) => {
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'object' && !Number.isNaN(Number(value))) return Number(value)
  throw parseError('Cannot deserialize value of type `java.lang.Double`')
}

/** A boolean that is false where it is absent. */
export const flag: Field<boolean> = (value) => bool(value) ?? false

export const bool: Field<boolean | null> = (value) => {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (value === 'true' || value === 'false') return value === 'true'
  throw parseError('Cannot deserialize value of type `boolean`')
}

export function oneOf<const T extends string>(...values: T[]): Field<T | null> {
  return (value) => {
    if (value === undefined || value === null) return null
    if (values.includes(value as T)) return value as T
    throw parseError(`Cannot deserialize value of type enum: not one of the values accepted: [${values.join(', ')}]`)
  }
}

/** A value with another default than null. */
export function or<T, D>(field: Field<T>, missing: D): Field<NonNullable<T> | D> {
  return (value) => (field(value) ?? missing) as NonNullable<T> | D
}

export const uuid: Field<string | null> = (value) => {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw parseError('Cannot deserialize value of type `java.util.UUID`')
  return idText(value)
}

/** An id of one entity type, `{ entityType, id }` with both. */
export function idOf(entityType: string): Field<EntityId | null> {
  return (value) => {
    const id = entityId(value)
    if (id && id.entityType !== entityType) throw parseError(`Cannot construct instance of \`${entityType}\` id`)
    return id
  }
}

export const entityId: Field<EntityId | null> = (value) => {
  if (value === undefined || value === null) return null
  if (!isObject(value)) throw parseError('Cannot construct instance of `EntityId`')
  const { entityType, id } = value
  if (typeof entityType !== 'string') throw failed('I/O error while reading input message')
  if (!ENTITY_TYPES.has(entityType)) throw parseError(`No enum constant ${entityType}`)
  if (typeof id !== 'string') throw failed('I/O error while reading input message')
  return { entityType, id: idText(id) }
}

/** An id without a type, `{ id }`: credentials, audit logs, events. */
export const plainId: Field<{ id: string } | null> = (value) => {
  if (value === undefined || value === null) return null
  if (!isObject(value) || typeof value.id !== 'string') throw parseError('Cannot construct instance of id')
  return { id: idText(value.id) }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idText(value: string): string {
  try {
    return parseUuid(value)
  } catch {
    throw parseError(`Invalid UUID string: ${value}`)
  }
}

export const ENTITY_TYPES: ReadonlySet<string> = new Set([
  'TENANT',
  'CUSTOMER',
  'USER',
  'DASHBOARD',
  'ASSET',
  'DEVICE',
  'ALARM',
  'RULE_CHAIN',
  'RULE_NODE',
  'ENTITY_VIEW',
  'WIDGETS_BUNDLE',
  'WIDGET_TYPE',
  'TENANT_PROFILE',
  'DEVICE_PROFILE',
  'ASSET_PROFILE',
  'API_USAGE_STATE',
  'TB_RESOURCE',
  'OTA_PACKAGE',
  'EDGE',
  'RPC',
  'QUEUE',
  'NOTIFICATION_TARGET',
  'NOTIFICATION_TEMPLATE',
  'NOTIFICATION_REQUEST',
  'NOTIFICATION',
  'NOTIFICATION_RULE',
  'QUEUE_STATS',
  'OAUTH2_CLIENT',
  'DOMAIN',
  'MOBILE_APP',
  'MOBILE_APP_BUNDLE',
  'CALCULATED_FIELD',
  'JOB',
  'ADMIN_SETTINGS',
  'AI_MODEL',
  'API_KEY',
]) // prettier-ignore
