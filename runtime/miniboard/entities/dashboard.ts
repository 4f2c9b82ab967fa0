import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { type EntityId, flag, idOf, json, listOf, long, object, text } from '../wire/shape.ts'
import { checkName, checkTexts } from './checks.ts'
import { isPublic } from './device.ts'
import { keptImage } from './image.ts'
import { checkLimit } from './limits.ts'
import { type Draft, existingOf, storeEntity } from './save.ts'

export type Assigned = { customerId: EntityId; title: string; public: boolean }
const assignedShape = object({ customerId: idOf('CUSTOMER'), title: text, public: flag })

export const dashboardShape = object({
  id: idOf('DASHBOARD'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  title: text,
  image: text,
  assignedCustomers: listOf(assignedShape),
  mobileHide: flag,
  mobileOrder: long,
  configuration: json,
  resources: json,
  externalId: idOf('DASHBOARD'),
  version: long,
})

type DashboardDraft = Draft & { tenantId: EntityId | null; title: string | null; assignedCustomers: unknown }

export function saveDashboard(services: Services, who: Who, draft: DashboardDraft): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'DASHBOARD', draft)
  checkTexts(draft, { title: 255 })
  if (!existing) checkLimit(services, 'DASHBOARD', who.tenantId)
  checkName('Dashboard title', draft.title)
  const image = keptImage(services, who, draft.image, `"${draft.title}" dashboard image`)
  return storeEntity(services, 'DASHBOARD', { ...draft, image, name: draft.title, resources: null }, existing)
}

/** Lists show no configuration. */
export function dashboardInfo({
  id,
  createdTime,
  tenantId,
  title,
  image,
  assignedCustomers,
  mobileHide,
  mobileOrder,
  version,
  name,
}: Entity): unknown {
  return { id, createdTime, tenantId, title, image, assignedCustomers, mobileHide, mobileOrder, version, name }
}

export function addCustomer(services: Services, dashboard: Entity, customer: Entity): Entity {
  const list = assignedOf(dashboard)
  if (list.some(({ customerId }) => customerId.id === customer.id.id)) return dashboard
  const entry: Assigned = { customerId: customer.id, title: String(customer.title), public: isPublic(customer) }
  return put(services, dashboard, [...list, entry])
}

export function removeCustomerFrom(services: Services, dashboard: Entity, customer: string): Entity {
  const list = assignedOf(dashboard)
  const rest = list.filter(({ customerId }) => customerId.id !== customer)
  return rest.length === list.length ? dashboard : put(services, dashboard, rest)
}

export function assignedOf(dashboard: Entity): Assigned[] {
  return (dashboard.assignedCustomers as Assigned[] | null) ?? []
}

function put({ entities }: Services, dashboard: Entity, assignedCustomers: Assigned[]): Entity {
  const changed = { ...dashboard, assignedCustomers, version: (dashboard.version ?? 0) + 1 }
  entities.put(changed)
  return changed
}
