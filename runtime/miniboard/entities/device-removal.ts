import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { removeEntity } from './remove.ts'

export function removeDevice(services: Services, device: Entity): void {
  checkUnused(services, device, 'device')
  services.credentials.delete(device.id.id)
  removeEntity(services, device)
}

/** Views and calculated fields keep what they look at. */
export function checkUnused({ entities }: Services, { id, tenantId }: Entity, what: string): void {
  const tenant = tenantId?.id
  const views = entities.where('ENTITY_VIEW', tenant, 'entityId.id', id.id)
  if (views.length > 0 || isReferenced(entities, tenant, id.id)) {
    throw badRequest(`Can't delete ${what} that has entity views or is referenced in calculated fields!`)
  }
}

function isReferenced(entities: Services['entities'], tenant: string | undefined, id: string): boolean {
  if (tenant === undefined) return false
  return entities
    .all('CALCULATED_FIELD', tenant)
    .some((field) => JSON.stringify(field.configuration ?? null).includes(id))
}
