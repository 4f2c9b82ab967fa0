import type { Who } from '../auth/who.ts'
import { announcePackage } from '../devices/firmware.ts'
import type { Services } from '../services.ts'
import type { DeviceCredentials } from '../store/credentials.ts'
import type { Entity } from '../store/entity.ts'
import type { Values } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { checkName, checkTexts } from './checks.ts'
import { checkLimit } from './limits.ts'
import { settleProfile } from './profiles.ts'
import { type Draft, existingOf, type nameConflict, randomLetters, settleName, storeEntity } from './save.ts'

export type DeviceDraft = Draft & {
  tenantId: EntityId | null
  customerId: EntityId
  name: string | null
  type: string | null
}
export type SaveDeviceOptions = { conflict?: Values<typeof nameConflict>; accessToken?: string | undefined }

/** Creates or replaces a device; a new one gets credentials and the attribute `active`. */
export function saveDevice(
  services: Services,
  who: Who,
  draft: DeviceDraft,
  { conflict, accessToken }: SaveDeviceOptions = {},
): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'DEVICE', draft)
  checkDevice(services, draft, existing)
  return services.db.transaction(() => {
    settleProfile(services, 'DEVICE_PROFILE', draft.tenantId as EntityId, draft)
    settleName(services, draft, 'DEVICE', conflict)
    const device = storeEntity(services, 'DEVICE', draft, existing)
    if (!existing) equip(services, device, accessToken)
    announceChanges(services, device, existing)
    return device
  })
}

/** The fields that the server adds in lists of infos. */
export function deviceInfo(services: Services, device: Entity): Entity {
  const profile = services.entities.get('DEVICE_PROFILE', (device.deviceProfileId as EntityId).id)
  const active = services.attributes.get(device.id.id, 'SERVER_SCOPE', 'active')
  return {
    ...device,
    ...customerInfo(services, device),
    deviceProfileName: profile?.name ?? null,
    active: active?.kv.value === true,
  }
}

export function customerInfo(
  { entities }: Services,
  entity: Entity,
): { customerTitle: unknown; customerIsPublic: boolean } {
  const id = entity.customerId?.id ?? NULL_UUID
  const customer = id === NULL_UUID ? undefined : entities.get('CUSTOMER', id)
  return { customerTitle: customer?.title ?? null, customerIsPublic: isPublic(customer) }
}

export function isPublic(customer: Entity | undefined): boolean {
  return (customer?.additionalInfo as { isPublic?: unknown } | null | undefined)?.isPublic === true
}

export function newCredentials(
  { uuids, clock }: Services,
  deviceId: EntityId,
  token = randomLetters(20),
): DeviceCredentials {
  return {
    id: { id: uuids.next() },
    createdTime: clock.now(),
    deviceId,
    credentialsType: 'ACCESS_TOKEN',
    credentialsId: token,
    credentialsValue: null,
    version: 1,
  }
}

function equip(services: Services, device: Entity, accessToken: string | undefined): void {
  const token = accessToken?.trim() ? accessToken : undefined
  if (token !== undefined && services.credentials.byCredentialsId(token)) {
    throw badRequest('Device credentials are already assigned to another device!')
  }
  services.credentials.put(newCredentials(services, device.id, token))
  services.attributes.save(device.id.id, 'SERVER_SCOPE', services.clock.now(), [
    ['active', { type: 'b', value: false }],
  ])
}

function announceChanges(services: Services, device: Entity, before: Entity | undefined): void {
  for (const [field, type] of [
    ['firmwareId', 'FIRMWARE'],
    ['softwareId', 'SOFTWARE'],
  ] as const) {
    const [now, old] = [device[field], before?.[field]].map((id) => (id as EntityId | null | undefined)?.id)
    if (now !== undefined && now !== old) announcePackage(services, device, type)
  }
}

function checkDevice(services: Services, draft: DeviceDraft, existing: Entity | undefined): void {
  checkTexts(draft, { name: 255, type: 255, label: 255 })
  if (!existing) checkLimit(services, 'DEVICE', (draft.tenantId as EntityId).id)
  checkName('Device name', draft.name)
  checkCustomer(services, 'device', draft)
  for (const [field, what] of [
    ['firmwareId', 'firmware'],
    ['softwareId', 'software'],
  ] as const) {
    const id = draft[field] as EntityId | null
    if (id && !services.entities.get('OTA_PACKAGE', id.id)) throw badRequest(`Can't assign non-existent ${what}!`)
  }
}

export function checkCustomer(
  { entities }: Services,
  what: string,
  draft: { customerId: EntityId; tenantId: EntityId | null },
): void {
  if (draft.customerId.id === NULL_UUID) return
  const customer = entities.get('CUSTOMER', draft.customerId.id)
  if (!customer) throw badRequest(`Can't assign ${what} to non-existent customer!`)
  if (customer.tenantId?.id !== draft.tenantId?.id)
    throw badRequest(`Can't assign ${what} to customer from different tenant!`)
}
