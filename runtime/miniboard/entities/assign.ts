import { labelOf } from '../access/labels.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, pathId } from '../wire/route.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { isPublic } from './device.ts'

type Call = Pick<Context, 'services' | 'who' | 'path'>

/** Gives an entity to the customer of the path, or to the one that `customer` finds. */
export function assignToCustomer(c: Call, type: string, customer = customerOfPath): Entity {
  const isNamed = customer === customerOfPath
  const named = isNamed ? customer(c) : undefined
  const entity = c.services.access.entity(c.who, type, pathId(c, idName(type)), 'ASSIGN')
  return changeCustomer(c.services, entity, (named ?? customer(c)).id)
}

export function unassign(c: Call, type: string): Entity {
  const entity = c.services.access.entity(c.who, type, pathId(c, idName(type)), 'ASSIGN')
  if ((entity.customerId?.id ?? NULL_UUID) === NULL_UUID)
    throw badRequest(`${labelOf(type)} isn't assigned to any customer!`)
  return changeCustomer(c.services, entity, NO_CUSTOMER)
}

/** To the customer that it has already is no change. */
export function changeCustomer({ entities }: Services, entity: Entity, customerId: EntityId): Entity {
  if (entity.customerId?.id === customerId.id) return entity
  const changed = { ...entity, customerId, version: (entity.version ?? 0) + 1 }
  entities.put(changed)
  return changed
}

/** The customer that stands for everybody, made when it is first needed. */
export function publicCustomer({ services, who }: Call): Entity {
  const { entities, clock, uuids } = services
  const known = entities
    .where('CUSTOMER', who.tenantId, 'additionalInfo.isPublic', 1 as unknown as string)
    .find(isPublic)
  if (known) return known
  const customer = newCustomer({
    id: uuids.next(),
    createdTime: clock.now(),
    tenant: who.tenantId,
    title: freeTitle(services, who),
    additionalInfo: { isPublic: true },
  })
  entities.put(customer)
  return customer
}

export type NewCustomerOptions = {
  id: string
  createdTime: number
  tenant: string
  title: string
  additionalInfo?: unknown
}

export function newCustomer({ id, createdTime, tenant, title, additionalInfo = null }: NewCustomerOptions): Entity {
  const contact = {
    country: null,
    state: null,
    city: null,
    address: null,
    address2: null,
    zip: null,
    phone: null,
    email: null,
  }
  return {
    id: { entityType: 'CUSTOMER', id },
    createdTime,
    tenantId: { entityType: 'TENANT', id: tenant },
    title,
    ...contact,
    externalId: null,
    version: 1,
    additionalInfo,
    name: title,
  }
}

export const NO_CUSTOMER: EntityId = { entityType: 'CUSTOMER', id: NULL_UUID }

function customerOfPath(c: Call): Entity {
  return c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ')
}

function freeTitle({ entities }: Services, { tenantId }: Who): string {
  for (let n = 0; ; n++) {
    const title = n === 0 ? 'Public' : `Public_${n}`
    if (!entities.byName('CUSTOMER', tenantId, title)) return title
  }
}

const idName = (type: string) =>
  `${type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`
