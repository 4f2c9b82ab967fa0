import type { Who } from '../auth/who.ts'
import { type Draft, existingOf, storeEntity } from '../entities/save.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, forbidden, invalid } from '../wire/refusal.ts'
import { isObject } from '../wire/shape.ts'
import { checkParts, checkTitle, type Rule, type Target, type Template } from './shapes.ts'

export function saveTemplate(services: Services, who: Who, draft: Template): Entity {
  checkTitle(draft.name, 'name must not be empty')
  if (!draft.notificationType) throw invalid('notificationType must not be null')
  checkParts(draft)
  const existing = existing_(services, who, 'NOTIFICATION_TEMPLATE', draft)
  if (existing && existing.notificationType !== draft.notificationType)
    throw badRequest('Notification type cannot be updated')
  checkFree(services, who, 'NOTIFICATION_TEMPLATE', draft, 'Notification template')
  return storeEntity(services, 'NOTIFICATION_TEMPLATE', ofTenant(who, draft), existing)
}

export function saveTarget(services: Services, who: Who, draft: Target): Entity {
  checkTitle(draft.name, 'name must not be blank')
  if (!draft.configuration) throw invalid('configuration must not be null')
  checkFilter(services, who, draft)
  const existing = existing_(services, who, 'NOTIFICATION_TARGET', draft)
  checkFree(services, who, 'NOTIFICATION_TARGET', draft, 'Recipients group')
  return storeEntity(services, 'NOTIFICATION_TARGET', ofTenant(who, draft), existing)
}

/** A tenant reaches its own people alone. */
export function checkFilter({ access }: Services, who: Who, { configuration }: Target): void {
  if (configuration?.type !== 'PLATFORM_USERS') return
  const filter = configuration.usersFilter
  if (!filter) throw invalid('usersFilter must not be null')
  if (filter.type === 'USER_LIST') {
    if (!filter.usersIds?.length) throw invalid('usersIds must not be empty')
    for (const id of filter.usersIds) access.entity(who, 'USER', id, 'READ')
  }
  if (filter.type === 'CUSTOMER_USERS') {
    if (!filter.customerId) throw invalid('customerId must not be null')
    access.entity(who, 'CUSTOMER', filter.customerId, 'READ')
  }
  if (who.authority === 'SYS_ADMIN') return
  if (filter.type === 'SYSTEM_ADMINISTRATORS' || filter.tenantsIds?.length) throw forbidden()
}

const OF_SYSTEM = [
  'ENTITIES_LIMIT',
  'ENTITIES_LIMIT_INCREASE_REQUEST',
  'API_USAGE_LIMIT',
  'NEW_PLATFORM_VERSION',
  'RATE_LIMITS',
  'TASK_PROCESSING_FAILURE',
  'RESOURCES_SHORTAGE',
] // prettier-ignore

export function saveRule(services: Services, who: Who, draft: Rule): Entity {
  checkTitle(draft.name, 'name must not be blank')
  if (!draft.templateId) throw invalid('templateId must not be null')
  if (!draft.triggerType) throw invalid('triggerType must not be null')
  const [trigger, recipients] = [draft.triggerConfig, draft.recipientsConfig].map((part) =>
    isObject(part) ? part : null,
  )
  if (!trigger) throw invalid('triggerConfig must not be null')
  if (!recipients) throw invalid('recipientsConfig must not be null')
  if (trigger.triggerType !== draft.triggerType || recipients.triggerType !== draft.triggerType)
    throw invalid('trigger type not matching')
  const isLadder = isObject(recipients.escalationTable)
  if (!isLadder && !(Array.isArray(recipients.targets) && recipients.targets.length > 0))
    throw invalid('targets must not be empty')
  const existing = existing_(services, who, 'NOTIFICATION_RULE', draft)
  if (who.authority !== 'SYS_ADMIN' && OF_SYSTEM.includes(draft.triggerType))
    throw badRequest(`Trigger type ${draft.triggerType} is not available`)
  checkFree(services, who, 'NOTIFICATION_RULE', draft, 'Notification rule')
  if (!services.entities.get('NOTIFICATION_TEMPLATE', draft.templateId.id))
    throw badRequest('Constraint violation: fk_notification_rule_template_id')
  return storeEntity(services, 'NOTIFICATION_RULE', ofTenant(who, draft), existing)
}

const ofTenant = <T extends object>(who: Who, draft: T) =>
  ({ ...draft, tenantId: { entityType: 'TENANT', id: who.tenantId } }) as unknown as Draft

const existing_ = (services: Services, who: Who, type: string, draft: object) =>
  existingOf(services, who, type, ofTenant(who, draft))

function checkFree(
  services: Services,
  who: Who,
  type: string,
  draft: { id: { id: string } | null; name: string | null },
  what: string,
): void {
  const other = services.entities.byName(type, who.tenantId, draft.name ?? '')
  if (other && other.id.id !== draft.id?.id) throw badRequest(`${what} with such name already exists`)
}
