import type { Who } from '../auth/who.ts'
import { tenantConfiguration } from '../entities/limits.ts'
import type { Services } from '../services.ts'

/** @returns a function that ends the session, or the reason why there is none */
export function admit(services: Services, who: Who): (() => void) | string {
  const limits = tenantConfiguration(services, who.tenantId)
  const places = placesOf(who)
  for (const { key, limit, name } of places) {
    const most = Number(limits[limit] ?? 0)
    if (most > 0 && services.socketCount.of(key) >= most) return `Max ${name} sessions limit reached!`
  }
  for (const { key } of places) services.socketCount.add(key, 1)
  return () => {
    for (const { key } of places) services.socketCount.add(key, -1)
  }
}

function placesOf({ tenantId, customerId, userId, authority, isPublic }: Who) {
  const places = [{ key: tenantId, limit: 'maxWsSessionsPerTenant', name: 'tenant' }]
  if (authority !== 'CUSTOMER_USER') return places
  places.push({ key: customerId, limit: 'maxWsSessionsPerCustomer', name: 'customer' })
  if (isPublic) places.push({ key: `public/${tenantId}`, limit: 'maxWsSessionsPerPublicUser', name: 'public user' })
  else places.push({ key: userId, limit: 'maxWsSessionsPerRegularUser', name: 'regular user' })
  return places
}
