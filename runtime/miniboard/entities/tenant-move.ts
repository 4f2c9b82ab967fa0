import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { NO_CUSTOMER } from './assign.ts'
import { settleProfile } from './profiles.ts'
import { settleName, storeEntity } from './save.ts'

/**
 * Gives a device to another tenant. It keeps id, credentials, attributes and telemetry; its customer, relations and
 * events stay behind, and it gets the new tenant's profile of the same name, made if there is none.
 *
 * @throws Refusal 400 where the new tenant has a device of that name, or a view or a package holds the device
 */
export function moveDevice(services: Services, device: Entity, tenant: Entity): Entity {
  if (services.entities.where('ENTITY_VIEW', device.tenantId?.id, 'entityId.id', device.id.id).length > 0)
    throw badRequest("Can't assign device that has entity views to another tenant!")
  const moved = { ...device, type: String(device.type), tenantId: tenant.id, customerId: NO_CUSTOMER }
  return services.db.transaction(() => {
    services.db.run('DELETE FROM event WHERE entity = ?', [device.id.id])
    services.relations.deleteOf(device.id.id)
    const draft = { ...moved, deviceProfileId: null }
    settleProfile(services, 'DEVICE_PROFILE', tenant.id, draft)
    settleName(services, draft, 'DEVICE')
    checkPackages(device, tenant)
    return storeEntity(services, 'DEVICE', draft, device)
  })
}

/** A package is for the devices of one profile, and the profile changes with the tenant. */
function checkPackages(device: Entity, tenant: Entity): void {
  if (device.tenantId?.id === tenant.id.id) return
  for (const what of ['firmware', 'software'])
    if (device[`${what}Id`]) throw badRequest(`Can't assign ${what} with different deviceProfile!`)
}
