import type { Who } from '../auth/who.ts'
import { checkTexts } from '../entities/checks.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, invalid, itemNotFound } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { type AlarmDraft, customerOf, withStatus } from './alarm.ts'
import { displayName, systemComment } from './comments.ts'
import { propagate } from './propagation.ts'

/** Raises an alarm; one of the same type that is still active at the originator is raised again instead. */
export function saveAlarm(services: Services, who: Who, draft: AlarmDraft): Entity {
  const { access, entities } = services
  if (!draft.originator) throw itemNotFound()
  const existing = draft.id ? access.known(who, 'ALARM', draft.id.id, 'WRITE') : undefined
  const originator = access.entity(who, draft.originator.entityType, draft.originator.id, 'READ')
  if (!existing)
    access.check(who, 'CREATE', {
      id: { entityType: 'ALARM', id: '' },
      createdTime: 0,
      tenantId: { entityType: 'TENANT', id: who.tenantId },
    })
  if (draft.assigneeId) access.entity(who, 'USER', draft.assigneeId.id, 'READ')
  checkAlarm(draft, originator)
  const tenantId = { entityType: 'TENANT', id: who.tenantId }
  const active = existing ?? activeAlarm(services, who.tenantId, draft.originator, draft.type as string)
  const alarm = active
    ? updated(services, active, draft, existing !== undefined)
    : created(services, { ...draft, tenantId }, customerOf(originator))
  services.db.transaction(() => {
    entities.put(withStatus(alarm))
    propagate(services, alarm)
    if (active && active.severity !== alarm.severity) noteSeverity(services, alarm, active.severity)
  })
  return transitions(services, who, withStatus(alarm), draft)
}

export function acknowledge(services: Services, who: Who, alarm: Entity, at = services.clock.now()): Entity {
  if (alarm.acknowledged) throw badRequest('Alarm was already acknowledged!')
  return change(services, alarm, { acknowledged: true, ackTs: at }, noteBy(services, who, 'acknowledged', 'ACK'))
}

export function clear(services: Services, who: Who, alarm: Entity, at = services.clock.now()): Entity {
  if (alarm.cleared) throw badRequest('Alarm was already cleared!')
  return change(services, alarm, { cleared: true, clearTs: at }, noteBy(services, who, 'cleared', 'CLEAR'))
}

export function assign(
  services: Services,
  who: Who,
  alarm: Entity,
  userId: EntityId,
  at = services.clock.now(),
): Entity {
  if ((alarm.assigneeId as EntityId | null)?.id === userId.id)
    throw badRequest('Alarm was already assigned to this user!')
  const user = services.entities.get('USER', userId.id)
  const [userName, assigneeName] = [
    displayName(services, who),
    displayName(services, { userId: userId.id, email: String(user?.email) }),
  ]
  const text = `Alarm was assigned by user ${userName} to user ${assigneeName}`
  return change(
    services,
    alarm,
    { assigneeId: userId, assignTs: at },
    { text, subtype: 'ASSIGNED_TO_USER', userName, assigneeName },
  )
}

export function unassign(services: Services, who: Who, alarm: Entity): Entity {
  if (!alarm.assigneeId) throw badRequest('Alarm was already unassigned!')
  const userName = displayName(services, who)
  const note = { text: `Alarm was unassigned by user ${userName}`, subtype: 'UNASSIGNED_BY_USER', userName }
  return change(services, alarm, { assigneeId: null, assignTs: services.clock.now() }, note)
}

export function removeAlarm(services: Services, alarm: Entity): void {
  services.entities.delete(alarm)
  services.alarms.hide(alarm.id.id)
}

type Note = { text: string; subtype: string; userName: string; [field: string]: unknown }

function change(services: Services, alarm: Entity, fields: object, note: Note): Entity {
  const changed = withStatus({ ...alarm, ...fields })
  services.entities.put(changed)
  systemComment(services, changed, note)
  return changed
}

function noteBy(services: Services, who: Who, what: string, subtype: string): Note {
  const userName = displayName(services, who)
  return { text: `Alarm was ${what} by user ${userName}`, subtype, userName }
}

function noteSeverity(services: Services, alarm: Entity, oldSeverity: unknown): void {
  const text = `Alarm severity was updated from ${oldSeverity} to ${alarm.severity}`
  systemComment(services, alarm, { text, subtype: 'SEVERITY_CHANGED', oldSeverity, newSeverity: alarm.severity })
}

/** Flags of the body do what their routes do; nothing is taken back. */
function transitions(services: Services, who: Who, saved: Entity, draft: AlarmDraft): Entity {
  let alarm = saved
  if (draft.acknowledged && !alarm.acknowledged) alarm = acknowledge(services, who, alarm, draft.ackTs || undefined)
  if (draft.cleared && !alarm.cleared) alarm = clear(services, who, alarm, draft.clearTs || undefined)
  const assignee = (alarm.assigneeId as EntityId | null)?.id
  if (draft.assigneeId && draft.assigneeId.id !== assignee)
    alarm = assign(services, who, alarm, draft.assigneeId, draft.assignTs || undefined)
  else if (!draft.assigneeId && assignee) alarm = unassign(services, who, alarm)
  return alarm
}

function checkAlarm(draft: AlarmDraft, originator: Entity): void {
  if (draft.type === null) throw invalid('type must not be null')
  if (draft.severity === null) throw invalid('severity must not be null')
  checkTexts(draft, { type: 255 })
  if (draft.startTs > 0 && draft.endTs > 0 && draft.startTs > draft.endTs)
    throw badRequest("Alarm start ts can't be greater then alarm end ts!")
  const customer = customerOf(originator)
  if (draft.customerId && draft.customerId.id !== customer?.id) {
    throw badRequest("Can't assign alarm to customer. Originator belongs to different customer!")
  }
}

function activeAlarm(
  { entities, db }: Services,
  tenant: string,
  originator: EntityId,
  type: string,
): Entity | undefined {
  const sql = `SELECT id FROM entity WHERE type = 'ALARM' AND tenant = ? AND name = ? AND json_extract(doc, '$.originator.id') = ? AND json_extract(doc, '$.cleared') = 0`
  const row = db.get<{ id: string }>(sql, [tenant, type, originator.id])
  return row && entities.get('ALARM', row.id)
}

/** On raising anew details that are left out are emptied; by id they become what the body says. */
function updated({ clock }: Services, stored: Entity, draft: AlarmDraft, isById: boolean): Entity {
  const { severity, details, propagate, propagateToOwner, propagateToTenant, propagateRelationTypes } = draft
  const startTs = draft.startTs > 0 ? draft.startTs : Number(stored.startTs)
  const lastTs = !isById && draft.startTs > 0 ? draft.startTs : clock.now()
  const endTs = draft.endTs > 0 ? draft.endTs : lastTs
  return {
    ...stored,
    severity,
    startTs: isById || draft.startTs > 0 ? startTs : stored.startTs,
    endTs,
    details: details ?? (isById ? null : {}),
    propagate,
    propagateToOwner,
    propagateToTenant,
    propagateRelationTypes: propagateRelationTypes ?? [],
  }
}

function created(
  { uuids, clock }: Services,
  draft: AlarmDraft & { tenantId: EntityId },
  customerId: EntityId | null,
): Entity {
  const now = clock.now()
  const startTs = draft.startTs > 0 ? draft.startTs : draft.endTs > 0 ? draft.endTs : now
  return {
    ...draft,
    id: { entityType: 'ALARM', id: uuids.next() },
    createdTime: now,
    customerId,
    acknowledged: false,
    cleared: false,
    assigneeId: null,
    startTs,
    endTs: draft.endTs > 0 ? draft.endTs : startTs,
    ackTs: 0,
    clearTs: 0,
    assignTs: 0,
    details: draft.details ?? {},
    propagateRelationTypes: draft.propagateRelationTypes ?? [],
  }
}
