import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Values } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { changeCustomer, NO_CUSTOMER } from './assign.ts'
import { checkEmail, checkName, checkTexts } from './checks.ts'
import { checkLimit } from './limits.ts'
import { removeEntity } from './remove.ts'
import { type Draft, existingOf, type nameConflict, settleName, storeEntity } from './save.ts'
import { removeUser } from './user-removal.ts'

type CustomerDraft = Draft & { tenantId: EntityId | null; title: string | null; email: string | null }

export function saveCustomer(
  services: Services,
  who: Who,
  draft: CustomerDraft,
  conflict: Values<typeof nameConflict>,
): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'CUSTOMER', draft)
  checkTexts(draft, CONTACT_TEXTS)
  if (!existing) checkLimit(services, 'CUSTOMER', who.tenantId)
  checkName('Customer title', draft.title)
  if (draft.title === 'Public') throw badRequest("'Public' title for customer is system reserved!")
  if (draft.email) checkEmail(draft.email)
  settleName(services, draft, 'CUSTOMER', conflict)
  return storeEntity(services, 'CUSTOMER', { ...draft, name: draft.title }, existing)
}

export const CONTACT_TEXTS = {
  title: 255,
  country: 255,
  state: 255,
  city: 255,
  address: null,
  address2: null,
  zip: 255,
  phone: 255,
  email: null,
}

/** What belongs to the customer stays without an owner; its users go. */
export function removeCustomer(services: Services, customer: Entity): void {
  const { entities, db } = services
  const id = customer.id.id
  const tenant = customer.tenantId?.id ?? ''
  if (
    entities.all('CALCULATED_FIELD', tenant).some((field) => JSON.stringify(field.configuration ?? null).includes(id))
  ) {
    throw badRequest("Can't delete customer that is referenced in calculated fields!")
  }
  db.transaction(() => {
    for (const type of ['DEVICE', 'ASSET', 'ENTITY_VIEW', 'EDGE']) {
      for (const entity of entities.ofCustomer(type, id)) changeCustomer(services, entity, NO_CUSTOMER)
    }
    for (const dashboard of entities.all('DASHBOARD', tenant)) withdraw(services, dashboard, id)
    for (const user of entities.ofCustomer('USER', id)) removeUser(services, user)
    removeEntity(services, customer)
  })
}

type Assigned = { customerId: EntityId }[] | null

function withdraw({ entities }: Services, dashboard: Entity, customer: string): void {
  const assigned = dashboard.assignedCustomers as Assigned
  if (!assigned?.some(({ customerId }) => customerId.id === customer)) return
  const assignedCustomers = assigned.filter(({ customerId }) => customerId.id !== customer)
  entities.put({ ...dashboard, assignedCustomers, version: (dashboard.version ?? 0) + 1 })
}
