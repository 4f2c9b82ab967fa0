import { assigned, deleted, unassigned } from '../audit/rules.ts'
import { assignToCustomer, publicCustomer, unassign } from '../entities/assign.ts'
import { typesInUse, visible } from '../entities/lists.ts'
import { pageOfInfos, pageOfOwned } from '../entities/owned-lists.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { paging } from '../store/pages.ts'
import { boxedBoolean, required, string, strings } from '../wire/query.ts'
import { itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

/** Entities that a tenant has and may give to customers: devices, assets, entity views, edges. */
export type Owned = {
  type: string
  /** as in paths: `device`, `entityView` */
  name: string
  info(services: Services, entity: Entity): Entity
  remove(services: Services, entity: Entity): void
  /** by ids at `/api/devices` itself, or only at `/api/entityViews/list` */
  idsAtPlural: boolean
  /** where the types in use are listed */
  typesPath: string
}

const list = { ...paging, type: string }
const infoList = { ...list, deviceProfileId: string, assetProfileId: string, active: boxedBoolean }

/** Reading, lists, customers and deletion: the same for all that are owned. */
export function ownedRoutes({ type, name, info, remove, idsAtPlural, typesPath }: Owned): Route[] {
  const ids = required(strings)
  const byIds = { [`${name}Ids`]: ids }
  const byName = { [`${name}Name`]: required(string) }
  const find = (c: Context, operation: 'READ' | 'DELETE') =>
    c.services.access.entity(c.who, type, pathId(c, `${name}Id`), operation)
  const some = (c: Context) => visible(c, type, `${name}Ids`, c.query[`${name}Ids`] as string[])
  const named = (c: Context) => {
    const entity = c.services.entities.byName(type, c.who.tenantId, c.query[`${name}Name`] as string)
    if (!entity) throw itemNotFound()
    return entity
  }
  const customer = (c: Pick<Context, 'services' | 'who' | 'path'>) => ({
    customer: c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ').id.id,
  })
  return [
    get(`/api/${name}/:${name}Id`, 'TC', {}, (c) => find(c, 'READ')),
    get(`/api/${name}/info/:${name}Id`, 'TC', {}, (c) =>
      info(c.services, c.services.access.known(c.who, type, pathId(c, `${name}Id`), 'READ')),
    ),
    del(`/api/${name}/:${name}Id`, 'T', { audit: deleted(type, `${name}Id`) }, (c) =>
      remove(c.services, find(c, 'DELETE')),
    ),
    get(`/api/tenant/${name}s`, 'T', { query: list }, (c) =>
      pageOfOwned(c.services, type, { tenant: c.who.tenantId }, c.query),
    ),
    get(`/api/tenant/${name}s`, 'T', { query: byName, when: [`${name}Name`] }, named),
    get(`/api/tenant/${name}`, 'T', { query: byName }, named),
    get(`/api/tenant/${name}Infos`, 'T', { query: infoList }, (c) =>
      pageOfInfos(c.services, type, { tenant: c.who.tenantId }, c.query, info),
    ),
    get(`/api/customer/:customerId/${name}s`, 'TC', { query: list }, (c) =>
      pageOfOwned(c.services, type, customer(c), c.query),
    ),
    get(`/api/customer/:customerId/${name}Infos`, 'TC', { query: infoList }, (c) =>
      pageOfInfos(c.services, type, customer(c), c.query, info),
    ),
    ...(idsAtPlural
      ? [get(`/api/${name}s`, 'TC', { query: byIds }, some)]
      : [get(`/api/${name}s`, 'TC', { query: byIds, when: [`${name}Ids`] }, some)]),
    get(`/api/${name}s/list`, 'TC', { query: byIds }, some),
    get(typesPath, 'TC', {}, ({ services, who }) => typesInUse(services, type, who.tenantId)),
    post(`/api/customer/:customerId/${name}/:${name}Id`, 'T', { audit: assigned(type, `${name}Id`) }, (c) =>
      assignToCustomer(c, type),
    ),
    post(`/api/customer/public/${name}/:${name}Id`, 'T', { audit: assigned(type, `${name}Id`) }, (c) =>
      assignToCustomer(c, type, publicCustomer),
    ),
    del(`/api/customer/${name}/:${name}Id`, 'T', { audit: unassigned(type, `${name}Id`) }, (c) => unassign(c, type)),
  ]
}
