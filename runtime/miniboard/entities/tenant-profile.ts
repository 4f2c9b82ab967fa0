import { parseLimits } from '../auth/rate-limit.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, invalid, notFound, parseError } from '../wire/refusal.ts'
import { bool, flag, idOf, isObject, long, object, text } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { checkName, checkTexts } from './checks.ts'
import { type Draft, settleName, storeEntity } from './save.ts'
import { DEFAULT_CONFIGURATION } from './tenant-configuration.ts'

export const tenantProfileShape = object({
  id: idOf('TENANT_PROFILE'),
  createdTime: long,
  name: text,
  description: text,
  default: flag,
  isolatedTbRuleEngine: flag,
  profileData: toData,
})

type ProfileDraft = Draft & { name: string | null; default: boolean; profileData: unknown }

export function saveTenantProfile(services: Services, draft: ProfileDraft): Entity {
  const existing = draft.id ? services.entities.get('TENANT_PROFILE', draft.id.id) : undefined
  if (draft.id && !existing) throw notFound('Tenant profile', draft.id.id)
  checkTexts(draft, { name: 255, description: null })
  checkConfiguration(draft.profileData)
  checkName('Tenant profile name', draft.name)
  const other = draft.default ? defaultTenantProfile(services) : undefined
  if (other && other.id.id !== draft.id?.id) throw badRequest('Another default tenant profile is present!')
  settleName(services, Object.assign(draft, { tenantId: { entityType: 'TENANT', id: NULL_UUID } }), 'TENANT_PROFILE')
  const { tenantId, ...profile } = draft as ProfileDraft & { tenantId: unknown }
  return storeEntity(services, 'TENANT_PROFILE', profile, existing)
}

export function defaultTenantProfile({ entities }: Services): Entity | undefined {
  return entities.all('TENANT_PROFILE', NULL_UUID).find((profile) => profile.default === true)
}

export function makeDefaultTenantProfile(services: Services, profile: Entity): Entity {
  const former = defaultTenantProfile(services)
  if (former) services.entities.put({ ...former, default: false })
  const saved = { ...profile, default: true }
  services.entities.put(saved)
  return saved
}

export function removeTenantProfile({ entities }: Services, profile: Entity): void {
  if (profile.default === true) throw badRequest('Deletion of Default Tenant Profile is prohibited!')
  if (entities.where('TENANT', undefined, 'tenantProfileId.id', profile.id.id).length > 0) {
    throw badRequest('The tenant profile referenced by the tenants cannot be deleted!')
  }
  entities.delete(profile)
}

/** A configuration that is given lacks what it leaves out; without one the defaults hold, but for the debug duration. */
function toData(data: unknown): unknown {
  if (!isObject(data))
    return { configuration: { ...DEFAULT_CONFIGURATION, maxDebugModeDurationMinutes: 0 }, queueConfiguration: null }
  const { configuration, queueConfiguration } = data
  if (!isObject(configuration))
    return {
      configuration: { ...DEFAULT_CONFIGURATION, maxDebugModeDurationMinutes: 0 },
      queueConfiguration: queueConfiguration ?? null,
    }
  if (configuration.type !== 'DEFAULT')
    throw parseError(`Could not resolve type id '${configuration.type}' as a subtype of \`TenantProfileConfiguration\``)
  return { configuration: toConfiguration(configuration), queueConfiguration: queueConfiguration ?? null }
}

function toConfiguration(given: Record<string, unknown>): unknown {
  const out: Record<string, unknown> = {}
  for (const [name, normal] of Object.entries(DEFAULT_CONFIGURATION)) {
    if (name === 'type') out[name] = 'DEFAULT'
    else if (name === 'smsEnabled') out[name] = bool(given[name])
    else if (normal === null) out[name] = text(given[name])
    else if (given[name] === undefined || given[name] === null) out[name] = KEPT[name] ?? 0
    else out[name] = name === 'warnThreshold' ? Number(given[name]) : long(given[name])
  }
  return out
}

const KEPT: Record<string, number> = {
  alarmsReevaluationInterval: 60,
  cfReevaluationCheckInterval: 60,
  intermediateAggregationIntervalInSecForCF: 300,
}
const POSITIVE = [
  'maxDataPointsPerRollingArg',
  'maxRelatedEntitiesToReturnPerCfArgument',
  'maxRelationLevelPerCfArgument',
]

function checkConfiguration(data: unknown): void {
  const configuration = (data as { configuration: Record<string, unknown> }).configuration
  const poor = POSITIVE.filter((name) => Number(configuration[name]) < 1)
  if (poor.length > 0) throw invalid(poor.map((name) => `${name} must be greater than 0`).join(', '))
  for (const [name, value] of Object.entries(configuration)) {
    if (
      /RateLimits?(Configuration|PerEdge)?$|RestLimitsConfiguration$/.test(name) &&
      typeof value === 'string' &&
      value !== ''
    )
      parseLimits(value)
  }
}
