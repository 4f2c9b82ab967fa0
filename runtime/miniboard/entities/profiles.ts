import { randomUUID } from 'node:crypto'
import { labelOf } from '../access/labels.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'

export type ProfileType = 'DEVICE_PROFILE' | 'ASSET_PROFILE'

/** What a profile is for. */
export const PROFILED = {
  DEVICE_PROFILE: { of: 'DEVICE', field: 'deviceProfileId', nameField: 'deviceProfileName' },
  ASSET_PROFILE: { of: 'ASSET', field: 'assetProfileId', nameField: 'assetProfileName' },
} as const

type Profiled = Record<string, unknown> & { type: string | null }

/** The profile goes before the type; a type without a profile makes one; neither means the default profile. */
export function settleProfile(services: Services, type: ProfileType, tenant: EntityId, draft: Profiled): void {
  const { field, of } = PROFILED[type]
  const given = draft[field] as EntityId | null
  const profile = given
    ? services.entities.get(type, given.id)
    : draft.type?.trim()
      ? profileOfName(services, type, tenant, draft.type)
      : defaultProfile(services, type, tenant.id)
  if (!profile || profile.tenantId?.id !== tenant.id)
    throw badRequest(`${labelOf(of)} is referencing non existing ${labelOf(type).toLowerCase()}!`)
  draft[field] = profile.id
  draft.type = String(profile.name)
}

export function profileOfName(services: Services, type: ProfileType, tenant: EntityId, name: string): Entity {
  const existing = services.entities.byName(type, tenant.id, name)
  if (existing) return existing
  const profile = newProfile(services, type, tenant, name)
  services.entities.put(profile)
  return profile
}

export function defaultProfile(services: Services, type: ProfileType, tenant: string): Entity | undefined {
  return services.entities.all(type, tenant).find((profile) => profile.default === true)
}

/** A profile as the server makes one by itself. */
export function newProfile({ uuids, clock }: Services, type: ProfileType, tenantId: EntityId, name: string): Entity {
  const head = { id: { entityType: type, id: uuids.next() }, createdTime: clock.now(), tenantId, name }
  const common = {
    description: `Default ${labelOf(type).toLowerCase()}`,
    image: null,
    default: false,
    defaultRuleChainId: null,
    defaultDashboardId: null,
    defaultQueueName: null,
  }
  const tail = { defaultEdgeRuleChainId: null, externalId: null, version: 1 }
  if (type === 'ASSET_PROFILE') return { ...head, ...common, ...tail }
  return {
    ...head,
    ...common,
    type: 'DEFAULT',
    transportType: 'DEFAULT',
    provisionType: 'DISABLED',
    profileData: {
      configuration: { type: 'DEFAULT' },
      transportConfiguration: { type: 'DEFAULT' },
      provisionConfiguration: { type: 'DISABLED', provisionDeviceSecret: null },
      alarms: null,
    },
    provisionDeviceKey: null,
    firmwareId: null,
    softwareId: null,
    ...tail,
  }
}

export const newSecret = () => randomUUID().replaceAll('-', '').slice(0, 20)
