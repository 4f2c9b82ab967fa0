import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Scope } from '../store/scope.ts'
import type { Values } from '../wire/query.ts'
import { badRequest, failed } from '../wire/refusal.ts'
import { type EntityId, isObject } from '../wire/shape.ts'
import { checkName, checkTexts } from './checks.ts'
import { checkCustomer, customerInfo } from './device.ts'
import { removeEntity } from './remove.ts'
import { type Draft, existingOf, type nameConflict, settleName, storeEntity } from './save.ts'

type ViewDraft = Draft & {
  tenantId: EntityId | null
  customerId: EntityId
  entityId: EntityId | null
  name: string | null
  type: string | null
}

/** Saves a view and copies the attributes that it shows. */
export function saveEntityView(
  services: Services,
  who: Who,
  draft: ViewDraft,
  conflict?: Values<typeof nameConflict>,
): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'ENTITY_VIEW', draft)
  checkTexts(draft, { name: 255, type: 255 })
  checkName('Entity view name', draft.name)
  if (!draft.type?.trim()) throw badRequest('Entity view type should be specified!')
  checkCustomer(services, 'entity view', draft)
  settleName(services, draft, 'ENTITY_VIEW', conflict)
  const view = storeEntity(services, 'ENTITY_VIEW', draft, existing)
  // the real server stores the view and only then stumbles over what it is to copy from
  if (!draft.entityId) throw failed('Cannot invoke "EntityId.getId()" because "entityId" is null')
  copyAttributes(services, view)
  return view
}

export function entityViewInfo(services: Services, view: Entity): Entity {
  return { ...view, ...customerInfo(services, view) }
}

export function removeEntityView(services: Services, view: Entity): void {
  removeEntity(services, view)
}

const LISTS: Record<string, Scope> = { cs: 'CLIENT_SCOPE', ss: 'SERVER_SCOPE', sh: 'SHARED_SCOPE' }

function copyAttributes({ attributes }: Services, view: Entity): void {
  const shown = (view.keys as { attributes?: unknown } | null)?.attributes
  if (!isObject(shown)) return
  const source = (view.entityId as EntityId).id
  for (const [list, scope] of Object.entries(LISTS)) {
    const keys = shown[list]
    attributes.delete(
      view.id.id,
      scope,
      attributes.read(view.id.id, scope).map(({ key }) => key),
    )
    if (!Array.isArray(keys) || keys.length === 0) continue
    for (const { key, ts, kv } of attributes.read(source, scope, keys)) {
      if (isInside(view, ts)) attributes.save(view.id.id, scope, ts, [[key, kv]])
    }
  }
}

/** Whether a moment lies in the time that a view shows; 0 is open. */
export function isInside(view: Entity, ts: number): boolean {
  const [start, end] = [Number(view.startTimeMs ?? 0), Number(view.endTimeMs ?? 0)]
  return (start === 0 || ts >= start) && (end === 0 || ts < end)
}
