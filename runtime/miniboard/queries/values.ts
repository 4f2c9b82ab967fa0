import { customerOf } from '../alarms/alarm.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Scope } from '../store/scope.ts'
import { type Kv, kvText } from '../telemetry/kv.ts'
import { sourceOf } from '../telemetry/source.ts'
import { databaseError } from '../wire/refusal.ts'
import type { Key } from './shapes.ts'

/** What an entity has under a key: a field as text, or a typed value with its time. */
export type Found = { ts: number; kv: Kv } | { ts: number; field: string; number?: number }

/** `undefined` where there is nothing. */
export function keyValue(services: Services, entity: Entity, key: Key, inRelations = false): Found | undefined {
  const name = key.key ?? ''
  switch (key.type) {
    case 'ENTITY_FIELD':
      return fieldOf(services, entity, name, inRelations)
    case 'TIME_SERIES':
      return sourceOf(services, entity).latest(name)
    case 'ATTRIBUTE':
      return newest(services.attributes.read(entity.id.id, undefined, [name]))
    default: {
      const scope = SCOPES[key.type ?? '']
      return scope && services.attributes.get(entity.id.id, scope, name)
    }
  }
}

export function foundText(found: Found): string {
  return 'kv' in found ? kvText(found.kv) : found.field
}

const SCOPES: Record<string, Scope> = {
  CLIENT_ATTRIBUTE: 'CLIENT_SCOPE',
  SHARED_ATTRIBUTE: 'SHARED_SCOPE',
  SERVER_ATTRIBUTE: 'SERVER_SCOPE',
}

function newest<T extends { ts: number }>(list: T[]): T | undefined {
  return list.reduce<T | undefined>((best, one) => (best === undefined || one.ts > best.ts ? one : best), undefined)
}

/** Fields have no time of their own: they are as of now. */
function fieldOf(services: Services, entity: Entity, name: string, inRelations: boolean): Found | undefined {
  const ts = services.clock.now()
  if (name === 'createdTime') return { ts, field: String(entity.createdTime), number: entity.createdTime }
  const type = entity.id.entityType
  if (name === 'entityType') return { ts, field: type }
  const read = (ALIASES[type]?.[name] ?? FIELDS[type]?.includes(name)) ? (ALIASES[type]?.[name] ?? name) : undefined
  if (inRelations && name === 'title') return { ts, field: '' }
  if (read) return { ts, field: textOf(type, read, entity[read]) }
  if (!OWNED.includes(type)) {
    if (type === 'DASHBOARD' && name.startsWith('owner')) throw databaseError()
    return { ts, field: '' }
  }
  if (name === 'displayName') return { ts, field: displayName(entity) }
  if (name === 'ownerName' || name === 'ownerType') return { ts, field: ownerOf(services, entity, name) }
  return { ts, field: '' }
}

const OWNED = ['DEVICE', 'ASSET', 'ENTITY_VIEW', 'USER']
const CONTACT = ['title', 'email', 'country', 'state', 'city', 'address', 'address2', 'zip', 'phone', 'additionalInfo']
const FIELDS: Record<string, string[]> = {
  DEVICE: ['name', 'type', 'label', 'additionalInfo'],
  ASSET: ['name', 'type', 'label', 'additionalInfo'],
  ENTITY_VIEW: ['name', 'type', 'additionalInfo'],
  EDGE: ['name', 'additionalInfo'],
  CUSTOMER: CONTACT,
  TENANT: [...CONTACT, 'region'],
  USER: ['firstName', 'lastName', 'email', 'phone', 'additionalInfo'],
  DASHBOARD: ['title'],
  RULE_CHAIN: ['name', 'additionalInfo'],
  DEVICE_PROFILE: ['name', 'type'],
  ASSET_PROFILE: ['name'],
  TENANT_PROFILE: ['name'],
}
const titled = { name: 'title', label: 'title', displayName: 'title' }
const ALIASES: Record<string, Record<string, string>> = {
  DEVICE: { title: 'name' },
  ASSET: { title: 'name' },
  ENTITY_VIEW: { title: 'name' },
  CUSTOMER: titled,
  TENANT: titled,
  DASHBOARD: titled,
  USER: { name: 'email', title: 'email', label: 'email' },
}

/** Views and edges keep an empty `additionalInfo` as the text null. */
function textOf(type: string, name: string, value: unknown): string {
  if (name === 'additionalInfo') {
    if (value === null || value === undefined) return type === 'ENTITY_VIEW' || type === 'EDGE' ? 'null' : ''
    return JSON.stringify(value)
  }
  return value === null || value === undefined ? '' : String(value)
}

function displayName(entity: Entity): string {
  if (entity.id.entityType === 'USER') {
    const names = [entity.firstName, entity.lastName].filter((name) => typeof name === 'string' && name !== '')
    return names.length > 0 ? names.join(' ') : String(entity.email)
  }
  return typeof entity.label === 'string' && entity.label.trim() !== '' ? entity.label : String(entity.name)
}

function ownerOf({ entities }: Services, entity: Entity, name: 'ownerName' | 'ownerType'): string {
  const customer = customerOf(entity)
  if (name === 'ownerType') return customer ? 'CUSTOMER' : 'TENANT'
  const owner = customer ? entities.get('CUSTOMER', customer.id) : entities.get('TENANT', entity.tenantId?.id ?? '')
  return String(owner?.title ?? '')
}
