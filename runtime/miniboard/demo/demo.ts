import type { Who } from '../auth/who.ts'
import { changeCustomer, newCustomer } from '../entities/assign.ts'
import { type DeviceDraft, saveDevice } from '../entities/device.ts'
import { newProfile } from '../entities/profiles.ts'
import { equipTenant } from '../entities/tenant.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { toKv } from '../telemetry/kv.ts'
import { isObject } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { CUSTOMERS, DEVICES, type DemoDevice, USERS } from './data.ts'
import { addUser } from './system.ts'

/** The tenant, customers, users and devices of a fresh server with demo data. */
export function seedDemo(services: Services): void {
  const { entities } = services
  if (entities.count('TENANT', NULL_UUID) > 0) return
  const tenant = addTenant(services, 'Tenant')
  const customers = new Map(CUSTOMERS.map((title) => [title, addCustomer(services, tenant, title)]))
  for (const { customer, ...user } of USERS) {
    addUser(services, {
      ...user,
      tenant: tenant.id.id,
      ...(customer ? { customer: customers.get(customer)?.id.id ?? NULL_UUID } : {}),
    })
  }
  const thermostat = {
    ...newProfile(services, 'DEVICE_PROFILE', tenant.id, 'thermostat'),
    description: 'Thermostat device profile',
  }
  entities.put(thermostat)
  for (const device of DEVICES)
    addDevice(services, tenant, device, device.customer ? customers.get(device.customer) : undefined)
}

function addTenant(services: Services, title: string): Entity {
  const { entities, clock, uuids } = services
  const profile = entities.all('TENANT_PROFILE', NULL_UUID)[0] as Entity
  const contact = {
    country: null,
    state: null,
    city: null,
    address: null,
    address2: null,
    zip: null,
    phone: null,
    email: null,
  }
  const tenant: Entity = {
    id: { entityType: 'TENANT', id: uuids.next() },
    createdTime: clock.now(),
    title,
    region: 'Global',
    tenantProfileId: profile.id,
    ...contact,
    version: 1,
    additionalInfo: null,
    name: title,
  }
  entities.put(tenant)
  equipTenant(services, tenant)
  return tenant
}

function addCustomer({ entities, clock, uuids }: Services, tenant: Entity, title: string): Entity {
  const customer = newCustomer({ id: uuids.next(), createdTime: clock.now(), tenant: tenant.id.id, title })
  entities.put(customer)
  return customer
}

function addDevice(
  services: Services,
  tenant: Entity,
  { name, type, token, description, attributes }: DemoDevice,
  customer: Entity | undefined,
): void {
  const who = { authority: 'TENANT_ADMIN', tenantId: tenant.id.id, customerId: NULL_UUID } as Who
  const draft: DeviceDraft = {
    id: null,
    createdTime: null,
    tenantId: tenant.id,
    customerId: { entityType: 'CUSTOMER', id: NULL_UUID },
    name,
    type,
    label: null,
    deviceProfileId: null,
    firmwareId: null,
    softwareId: null,
    externalId: null,
    version: null,
    additionalInfo: description ? { description } : null,
    deviceData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
  }
  const device = saveDevice(services, who, draft, { accessToken: token })
  if (customer) changeCustomer(services, device, customer.id)
  const values = Object.entries(attributes ?? {}).map(
    ([key, value]) => [key, toKv(typeof value === 'number' ? { number: String(value) } : value)] as const,
  )
  if (isObject(attributes))
    services.attributes.save(
      device.id.id,
      'SERVER_SCOPE',
      services.clock.now(),
      values as [string, ReturnType<typeof toKv>][],
    )
}
