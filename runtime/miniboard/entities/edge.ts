import type { Who } from '../auth/who.ts'
import { rootOf } from '../rules/chain.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { checkName, checkTexts } from './checks.ts'
import { checkCustomer, customerInfo } from './device.ts'
import { checkLimit } from './limits.ts'
import { removeEntity } from './remove.ts'
import { type Draft, existingOf, settleName, storeEntity } from './save.ts'

export type EdgeDraft = Draft & {
  tenantId: EntityId | null
  customerId: EntityId
  name: string | null
  rootRuleChainId: EntityId | null
  routingKey: string | null
}

export function saveEdge(services: Services, who: Who, draft: EdgeDraft): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'EDGE', draft)
  checkTexts(draft, { name: 255, type: 255, label: 255, routingKey: 255, secret: 255 })
  if (!existing) checkLimit(services, 'EDGE', who.tenantId)
  checkName('Edge type', draft.type)
  checkName('Edge name', draft.name)
  checkName('Edge secret', draft.secret)
  checkName('Edge routing key', draft.routingKey)
  checkCustomer(services, 'edge', draft)
  settleName(services, draft, 'EDGE')
  const isTaken = services.entities
    .where('EDGE', undefined, 'routingKey', draft.routingKey as string)
    .some(({ id }) => id.id !== draft.id?.id)
  if (isTaken) throw badRequest('Constraint violation: edge_routing_key_unq_key')
  if (existing) return storeEntity(services, 'EDGE', { ...draft, rootRuleChainId: existing.rootRuleChainId }, existing)
  return services.db.transaction(() => equip(services, who, storeEntity(services, 'EDGE', draft, undefined)))
}

/** The edge gets its root chain and those of every new edge, which counts as a change. */
function equip(services: Services, who: Who, edge: Entity): Entity {
  const root = rootOf(services, who.tenantId, 'EDGE')
  const chains = services.relations.from(who.tenantId, 'EDGE_AUTO_ASSIGN_RULE_CHAIN').map(({ to }) => to)
  for (const to of [...(root ? [root.id] : []), ...chains]) assignToEdge(services, edge, to)
  const equipped = { ...edge, rootRuleChainId: root?.id ?? null, version: 2 }
  services.entities.put(equipped)
  return equipped
}

export function assignToEdge({ relations }: Services, edge: Entity, to: EntityId): void {
  const key = edgeRelation(edge, to)
  if (!relations.get(key)) relations.save({ ...key, additionalInfo: null })
}

export const edgeRelation = (edge: Entity, to: EntityId) => ({
  from: edge.id,
  to,
  type: 'Contains',
  typeGroup: 'EDGE',
})

/** A view cannot stay at the edge without what it shows. */
export function checkUnassign(services: Services, edge: Entity, entity: Entity): void {
  const isShown = services.relations
    .from(edge.id.id, 'EDGE')
    .filter(({ to }) => to.entityType === 'ENTITY_VIEW')
    .map(({ to }) => services.entities.get('ENTITY_VIEW', to.id))
    .some((view) => (view?.entityId as EntityId | null)?.id === entity.id.id)
  if (isShown)
    throw badRequest(
      "Can't unassign device/asset from edge that is related to entity view and entity view is assigned to edge!",
    )
}

export const edgeInfo = (services: Services, edge: Entity): Entity => ({ ...edge, ...customerInfo(services, edge) })

export const removeEdge = (services: Services, edge: Entity): void => removeEntity(services, edge)
