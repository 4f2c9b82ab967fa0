import type { Services } from '../services.ts'
import { nameOf } from '../store/entities.ts'
import type { Entity } from '../store/entity.ts'
import { count, type EntityId, entityId, flag, idOf, json, listOf, long, object, oneOf, text } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

export const SEVERITIES = ['CRITICAL', 'MAJOR', 'MINOR', 'WARNING', 'INDETERMINATE'] as const
export const STATUSES = ['ACTIVE_UNACK', 'ACTIVE_ACK', 'CLEARED_UNACK', 'CLEARED_ACK'] as const
export const SEARCH_STATUSES = ['ANY', 'ACTIVE', 'CLEARED', 'ACK', 'UNACK'] as const

export const alarmShape = object({
  id: idOf('ALARM'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  customerId: idOf('CUSTOMER'),
  type: text,
  originator: entityId,
  severity: oneOf(...SEVERITIES),
  acknowledged: flag,
  cleared: flag,
  assigneeId: idOf('USER'),
  startTs: count,
  endTs: count,
  ackTs: count,
  clearTs: count,
  assignTs: count,
  details: json,
  propagate: flag,
  propagateToOwner: flag,
  propagateToTenant: flag,
  propagateRelationTypes: listOf(text),
})
export type AlarmDraft = ReturnType<typeof alarmShape>

/** Name and status are computed, never taken from outside. */
export function withStatus(alarm: Entity): Entity {
  const status = `${alarm.cleared ? 'CLEARED' : 'ACTIVE'}_${alarm.acknowledged ? 'ACK' : 'UNACK'}`
  return { ...alarm, name: alarm.type, status }
}

/** An alarm with the names of those it is about. */
export function alarmInfo(services: Services, alarm: Entity): Entity {
  const originator = services.entities.get((alarm.originator as EntityId).entityType, (alarm.originator as EntityId).id)
  const name = originator ? nameOf(originator) : null
  const label = typeof originator?.label === 'string' && originator.label.trim() !== '' ? originator.label : name
  return {
    ...alarm,
    originatorName: name,
    originatorLabel: label,
    originatorDisplayName: label,
    assignee: assigneeOf(services, alarm),
  }
}

function assigneeOf({ entities }: Services, alarm: Entity): unknown {
  const id = (alarm.assigneeId as EntityId | null)?.id
  const user = id ? entities.get('USER', id) : undefined
  return user ? { id: user.id, firstName: user.firstName, lastName: user.lastName, email: user.email } : null
}

/** The customer of the originator, null where it has none. */
export function customerOf(originator: Entity): EntityId | null {
  const id = originator.customerId?.id
  return id && id !== NULL_UUID ? { entityType: 'CUSTOMER', id } : null
}

export function isFitting(alarm: Entity, statuses: readonly string[]): boolean {
  return statuses.every((status) => {
    if (status === 'ACTIVE') return !alarm.cleared
    if (status === 'CLEARED') return alarm.cleared === true
    if (status === 'ACK') return alarm.acknowledged === true
    return status === 'UNACK' ? !alarm.acknowledged : true
  })
}
