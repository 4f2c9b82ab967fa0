import { labelOf } from '../access/labels.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, failed } from '../wire/refusal.ts'
import { type EntityId, isObject } from '../wire/shape.ts'
import { checkName, checkTexts } from './checks.ts'
import { toProfileData } from './profile-data.ts'
import { defaultProfile, PROFILED, type ProfileType } from './profiles.ts'
import { removeEntity } from './remove.ts'
import { type Draft, existingOf, settleName, storeEntity } from './save.ts'

export type ProfileDraft = Draft & { tenantId: EntityId | null; name: string | null; default: boolean }

/** Saves a device or asset profile; its name is the type of those that have it. */
export function saveProfile(services: Services, who: Who, type: ProfileType, draft: ProfileDraft): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, type, draft)
  checkProfile(services, who.tenantId, type, draft)
  return services.db.transaction(() => {
    settleName(services, draft, type)
    const profile = storeEntity(services, type, draft, existing)
    if (existing && existing.name !== profile.name) renameType(services, type, profile)
    return profile
  })
}

export function makeDefault(services: Services, profile: Entity): Entity {
  const type = profile.id.entityType as ProfileType
  const former = defaultProfile(services, type, profile.tenantId?.id ?? '')
  if (former?.id.id === profile.id.id) return profile
  const changed = (entity: Entity, isDefault: boolean) => ({
    ...entity,
    default: isDefault,
    version: (entity.version ?? 0) + 1,
  })
  if (former) services.entities.put(changed(former, false))
  const saved = changed(profile, true)
  services.entities.put(saved)
  return saved
}

export function removeProfile(services: Services, profile: Entity): void {
  const type = profile.id.entityType as ProfileType
  const { of, field } = PROFILED[type]
  if (profile.default === true) throw badRequest(`Deletion of Default ${labelOf(of)} Profile is prohibited!`)
  if (services.entities.where(of, profile.tenantId?.id, `${field}.id`, profile.id.id).length > 0) {
    throw badRequest(
      `The ${labelOf(type).toLowerCase()} referenced by the ${labelOf(of).toLowerCase()}s cannot be deleted!`,
    )
  }
  removeEntity(services, profile)
}

function checkProfile(services: Services, tenant: string, type: ProfileType, draft: ProfileDraft): void {
  const label = labelOf(type)
  checkTexts(draft, { name: 255, defaultQueueName: 255, provisionDeviceKey: 255 })
  checkName(`${label} name`, draft.name)
  if (type === 'DEVICE_PROFILE') checkTransport(draft)
  const other = draft.default ? defaultProfile(services, type, tenant) : undefined
  if (other && other.id.id !== draft.id?.id)
    throw badRequest(`Another default ${label.toLowerCase()} is present in scope of current tenant!`)
  if (draft.defaultQueueName && !QUEUES.includes(String(draft.defaultQueueName)))
    throw badRequest(`${label} is referencing to non-existent queue!`)
  if (type === 'DEVICE_PROFILE') {
    draft.profileData = toProfileData(draft.profileData)
    checkProvisionKey(services, draft)
  }
  checkReferences(services, tenant, draft)
}

export const QUEUES = ['Main', 'HighPriority', 'SequentialByOriginator']

function checkTransport(draft: ProfileDraft): void {
  if (draft.type === null) throw badRequest('Device profile type should be specified!')
  if (draft.transportType === null) throw badRequest('Device profile transport type should be specified!')
  const data = draft.profileData
  if (!isObject(data) || !isObject(data.transportConfiguration))
    throw failed('Cannot invoke "DeviceProfileData.getTransportConfiguration()" because the data is null')
  if (!Array.isArray(data.alarms)) return
  for (const alarm of data.alarms)
    if (!isObject(alarm) || !alarm.alarmType) throw badRequest('Alarm rule type should be specified!')
}

function checkProvisionKey({ db }: Services, draft: ProfileDraft): void {
  if (!draft.provisionDeviceKey) return
  const sql = "SELECT id FROM entity WHERE type = 'DEVICE_PROFILE' AND json_extract(doc, '$.provisionDeviceKey') = ?"
  const other = db.get<{ id: string }>(sql, [String(draft.provisionDeviceKey)])
  if (other && other.id !== draft.id?.id)
    throw badRequest('Device profile with such provision device key already exists!')
}

function checkReferences({ entities }: Services, tenant: string, draft: ProfileDraft): void {
  const refers = (field: string, type: string, what: string) => {
    const id = draft[field] as EntityId | null
    if (id && entities.get(type, id.id)?.tenantId?.id !== tenant) throw badRequest(`Can't assign non-existent ${what}!`)
  }
  refers('defaultRuleChainId', 'RULE_CHAIN', 'rule chain')
  refers('defaultEdgeRuleChainId', 'RULE_CHAIN', 'edge rule chain')
  refers('defaultDashboardId', 'DASHBOARD', 'dashboard')
  refers('firmwareId', 'OTA_PACKAGE', 'firmware')
  refers('softwareId', 'OTA_PACKAGE', 'software')
}

function renameType({ entities }: Services, type: ProfileType, profile: Entity): void {
  const { of, field } = PROFILED[type]
  for (const entity of entities.where(of, profile.tenantId?.id, `${field}.id`, profile.id.id)) {
    entities.put({ ...entity, type: profile.name, version: (entity.version ?? 0) + 1 })
  }
}
