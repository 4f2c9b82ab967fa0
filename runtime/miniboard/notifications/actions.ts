import { labelOf } from '../access/labels.ts'
import type { AuditEntry } from '../audit/entry.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { send } from './send.ts'

type Trigger = { entityTypes: string[] | null; created: boolean; updated: boolean; deleted: boolean }
const SWITCH: Record<string, 'created' | 'updated' | 'deleted'> = {
  ADDED: 'created',
  UPDATED: 'updated',
  DELETED: 'deleted',
}

/** Makes notifications of what people do, as the rules of their tenants say. */
export function watchActions(services: Services): void {
  services.events.on((event) => {
    if (event.kind !== 'action' || event.entry.failure !== undefined || !SWITCH[event.entry.action]) return
    for (const rule of services.entities.all('NOTIFICATION_RULE', event.who.tenantId))
      if (isMeant(rule, event.entry)) services.timers.after(0, () => follow(services, rule, event.who, event.entry))
  })
}

function isMeant(rule: Entity, { action, entityId }: AuditEntry): boolean {
  if (!rule.enabled || rule.triggerType !== 'ENTITY_ACTION') return false
  const trigger = rule.triggerConfig as Trigger
  const isType = !trigger.entityTypes?.length || trigger.entityTypes.includes(entityId?.entityType ?? '')
  return isType && trigger[SWITCH[action] as 'created'] === true
}

type Actor = Pick<Who, 'tenantId' | 'userId' | 'email'>

function follow(services: Services, rule: Entity, who: Actor, entry: AuditEntry): void {
  const user = services.entities.get('USER', who.userId)
  const names = [user?.firstName, user?.lastName].filter((name) => typeof name === 'string' && name !== '')
  const userTitle = names.length > 0 ? names.join(' ') : who.email
  const owner = { entityType: 'CUSTOMER', id: entry.customerId ?? NULL_UUID }
  const words = {
    entityType: labelOf(entry.entityId?.entityType ?? ''),
    entityId: entry.entityId?.id ?? '',
    entityName: entry.entityName ?? '',
    actionType: entry.action.toLowerCase(),
    userId: who.userId,
    userTitle,
    userEmail: who.email,
    userFirstName: String(user?.firstName ?? ''),
    userLastName: String(user?.lastName ?? ''),
  }
  const info = {
    type: 'org.thingsboard.server.common.data.notification.info.EntityActionNotificationInfo',
    entityId: entry.entityId,
    entityName: entry.entityName,
    actionType: entry.action,
    userId: who.userId,
    userTitle,
    userEmail: who.email,
    userFirstName: user?.firstName ?? null,
    userLastName: user?.lastName ?? null,
    entityCustomerId: owner,
    affectedCustomerId: owner,
    affectedTenantId: null,
    affectedUserId: null,
    dashboardId: null,
    stateEntityId: entry.entityId,
  }
  services.db.transaction(() => send(services, requestOf(services, rule, info, entry.entityId), { owner }, words))
}

function requestOf({ uuids, clock }: Services, rule: Entity, info: object, originator: EntityId | null): Entity {
  return {
    id: { entityType: 'NOTIFICATION_REQUEST', id: uuids.next() },
    createdTime: clock.now(),
    tenantId: rule.tenantId ?? null,
    targets: (rule.recipientsConfig as { targets?: string[] }).targets ?? [],
    templateId: rule.templateId,
    template: null,
    info,
    additionalConfig: null,
    originatorEntityId: originator,
    ruleId: rule.id,
    status: 'PROCESSING',
    stats: null,
  }
}
