import { labelOf } from '../access/labels.ts'
import { isBefore } from '../release.ts'
import type { Services } from '../services.ts'
import { badRequest, CODE, Refusal } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'

const MAXIMUM: Record<string, string> = {
  DEVICE: 'maxDevices',
  ASSET: 'maxAssets',
  CUSTOMER: 'maxCustomers',
  USER: 'maxUsers',
  DASHBOARD: 'maxDashboards',
  RULE_CHAIN: 'maxRuleChains',
  EDGE: 'maxEdges',
}

/** How many of a kind a tenant may have by its profile; 0 is without limit. */
export function checkLimit(services: Services, type: string, tenant: string): void {
  const limit = Number(tenantConfiguration(services, tenant)[MAXIMUM[type] ?? ''] ?? 0)
  if (limit <= 0 || services.entities.count(type, tenant) < limit) return
  const text = `${labelOf(type)}s limit reached`
  if (isBefore(services.release, '4.3')) throw badRequest(text)
  throw new Refusal(403, CODE.entitiesLimit, text, { extra: { entityType: type, limit } })
}

/** The configuration in the tenant's profile. */
export function tenantConfiguration({ entities }: Services, tenant: string): Record<string, unknown> {
  const profileId = (entities.get('TENANT', tenant)?.tenantProfileId as EntityId | undefined)?.id
  const profile = profileId === undefined ? undefined : entities.get('TENANT_PROFILE', profileId)
  return (profile?.profileData as { configuration?: Record<string, unknown> } | undefined)?.configuration ?? {}
}
