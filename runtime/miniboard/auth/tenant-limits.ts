import { tenantConfiguration } from '../entities/limits.ts'
import type { Services } from '../services.ts'
import { CODE, Refusal } from '../wire/refusal.ts'
import { type Bucket, createBucket } from './rate-limit.ts'
import type { Who } from './who.ts'

type Limited = { limits: string; bucket: Bucket }

/** REST limits of tenant profiles: one bucket for all users of a tenant, one for those of a customer. */
export function createTenantLimits(services: Services): (who: Who) => void {
  const buckets = new Map<string, Limited>()
  const take = (id: string, limits: unknown, text: string) => {
    if (typeof limits !== 'string' || limits === '') return void buckets.delete(id)
    let limited = buckets.get(id)
    if (limited?.limits !== limits) {
      limited = { limits, bucket: createBucket(limits) }
      buckets.set(id, limited)
    }
    if (!limited.bucket.take(services.clock.now())) throw new Refusal(429, CODE.tooManyRequests, text)
  }
  const configurations = createConfigurationCache(services)
  return (who) => {
    if (who.authority === 'SYS_ADMIN') return
    const configuration = configurations(who.tenantId)
    take(who.tenantId, configuration.tenantServerRestLimitsConfiguration, 'Too many requests for current tenant!')
    if (who.authority !== 'CUSTOMER_USER') return
    take(who.customerId, configuration.customerServerRestLimitsConfiguration, 'Too many requests for current customer!')
  }
}

/** Every request asks; tenants and profiles change seldom. */
function createConfigurationCache(services: Services): (tenant: string) => Record<string, unknown> {
  const known = new Map<string, Record<string, unknown>>()
  services.events.on((event) => {
    if (event.kind === 'entity' && event.entity.id.entityType.startsWith('TENANT')) known.clear()
  })
  return (tenant) => {
    let configuration = known.get(tenant)
    if (!configuration) {
      configuration = tenantConfiguration(services, tenant)
      known.set(tenant, configuration)
    }
    return configuration
  }
}
