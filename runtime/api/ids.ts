/** An id as ThingsBoard writes it. The entity type is missing in a few: credentials, events, comments. */
export interface EntityId {
  readonly entityType?: string
  readonly id: string
}

/**
 * The id that a value stands for: an id object, an entity that has one, or a row of an entity query; none for anything
 * else.
 *
 * @example toEntityId({ id: { entityType: 'DEVICE', id: '784f394c' }, name: 'Pump 7' }) // { entityType: 'DEVICE', id: '784f394c' }
 */
export function toEntityId(value: unknown): EntityId | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, entityId } = value as { id?: unknown; entityId?: unknown }
  return toId(value) ?? toId(id ?? entityId)
}

function toId(value: unknown): EntityId | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, entityType } = value as { id?: unknown; entityType?: unknown }
  if (typeof id !== 'string') return undefined
  return typeof entityType === 'string' ? { entityType, id } : { id }
}
