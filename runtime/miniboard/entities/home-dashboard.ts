import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { isObject } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

export type Home = { dashboardId: Entity['id']; hideDashboardToolbar: boolean; dashboard: Entity }

/** The home dashboard of a user: its own, else its customer's, else its tenant's; only one that it may see. */
export function homeOf(services: Services, who: Who): Home | undefined {
  if (who.authority === 'SYS_ADMIN') return undefined
  const { entities } = services
  const places = [
    entities.get('USER', who.userId),
    who.customerId === NULL_UUID ? undefined : entities.get('CUSTOMER', who.customerId),
    entities.get('TENANT', who.tenantId),
  ]
  for (const place of places) {
    const home = homeIn(services, who, place)
    if (home) return home
  }
  return undefined
}

function homeIn(services: Services, who: Who, place: Entity | undefined): Home | undefined {
  const info = place?.additionalInfo
  if (!isObject(info) || typeof info.homeDashboardId !== 'string') return undefined
  const dashboard = services.entities.get('DASHBOARD', info.homeDashboardId)
  if (!dashboard || !services.access.isAllowed(who, 'READ', dashboard)) return undefined
  return { dashboardId: dashboard.id, hideDashboardToolbar: info.homeDashboardHideToolbar !== false, dashboard }
}
