import type { Json } from './document.ts'

/** The id of what there is not. */
export const NOBODY = '13814000-1dd2-11b2-8080-808080808080'

/** In texts; objects that name an entity have it as their only field. */
const MARK = '$ref'
const PREFIX = `${MARK}:`

/**
 * Puts names in the place of ids, wherever they stand: `{ entityType, id }` becomes `{ $ref: 'DEVICE/Pump 7' }`, a text
 * that is an id becomes `$ref:DEVICE/Pump 7`. Ids of what is not among `keys` stay; that of nobody becomes null.
 *
 * @param keys `KIND/name` by id
 */
export function toNames(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const key = keys.get(value)
    return key === undefined ? value : `${PREFIX}${key}`
  }
  if (Array.isArray(value)) return value.map((one) => toNames(one, keys))
  if (typeof value !== 'object' || value === null) return value
  if (isReference(value)) {
    // CURRENT_CUSTOMER and its like, as aliases of dashboards have them, name somebody by the type alone
    if (value.id === NOBODY) return value.entityType.startsWith('CURRENT_') ? value : null
    const key = keys.get(value.id)
    return key === undefined ? value : { [MARK]: key }
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toNames(one, keys)]))
}

/** An entity's id as the server writes it. */
export interface Reference {
  readonly entityType: string
  readonly id: string
}

export interface ToIdsOptions {
  /** Ids by `KIND/name`. */
  readonly ids: ReadonlyMap<string, Reference>
  /** Told of each name that nothing has; null stands there then. */
  readonly onMissing?: (key: string) => void
}

/** The way back from `toNames`, with the ids of another server. */
export function toIds(value: unknown, options: ToIdsOptions): unknown {
  if (typeof value === 'string') {
    return value.startsWith(PREFIX) ? (found(value.slice(PREFIX.length), options)?.id ?? null) : value
  }
  if (Array.isArray(value)) return value.map((one) => toIds(one, options))
  if (typeof value !== 'object' || value === null) return value
  const key = (value as Json)[MARK]
  if (typeof key === 'string') return found(key, options) ?? null
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toIds(one, options)]))
}

function found(key: string, { ids, onMissing }: ToIdsOptions): Reference | undefined {
  const id = ids.get(key)
  if (id === undefined) onMissing?.(key)
  return id
}

/** The places of ids that no name was found for: what they mean is not in the backup. */
export function foreignIds(value: unknown, path = ''): { readonly path: string; readonly id: Reference }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isReference(value)) return value.id === NOBODY ? [] : [{ path, id: value }]
  return Object.entries(value).flatMap(([name, one]) => foreignIds(one, path === '' ? name : `${path}.${name}`))
}

/** The names that a value refers to. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(PREFIX) ? [value.slice(PREFIX.length)] : []
  if (typeof value !== 'object' || value === null) return []
  const key = (value as Json)[MARK]
  return typeof key === 'string' ? [key] : Object.values(value).flatMap(namesIn)
}

function isReference(value: object): value is Reference {
  const { entityType, id } = value as Partial<Reference>
  return typeof entityType === 'string' && typeof id === 'string' && Object.keys(value).length === 2
}
