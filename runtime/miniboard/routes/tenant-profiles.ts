import { readIds } from '../entities/lists.ts'
import {
  defaultTenantProfile,
  makeDefaultTenantProfile,
  removeTenantProfile,
  saveTenantProfile,
  tenantProfileShape,
} from '../entities/tenant-profile.ts'
import type { Entity } from '../store/entity.ts'
import { pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, toPageLink } from '../store/pages.ts'
import { required, strings } from '../wire/query.ts'
import { itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

export const tenantProfileRoutes: Route[] = [
  get('/api/tenantProfile/:tenantProfileId', 'S', {}, find),
  post('/api/tenantProfile', 'S', { body: tenantProfileShape }, ({ services, body }) =>
    saveTenantProfile(services, body),
  ),
  del('/api/tenantProfile/:tenantProfileId', 'S', {}, (c) => removeTenantProfile(c.services, find(c))),
  post('/api/tenantProfile/:tenantProfileId/default', 'S', {}, (c) => makeDefaultTenantProfile(c.services, find(c))),
  get('/api/tenantProfileInfo/:tenantProfileId', 'S', {}, (c) =>
    info(c.services.entities.get('TENANT_PROFILE', pathId(c, 'tenantProfileId')) ?? missing()),
  ),
  get('/api/tenantProfileInfo/default', 'S', {}, ({ services }) => info(defaultTenantProfile(services) ?? missing())),
  get('/api/tenantProfiles', 'S', { query: paging }, ({ services, query }) =>
    pageOfEntities(services.db, { type: 'TENANT_PROFILE' }, toPageLink(query)),
  ),
  get('/api/tenantProfileInfos', 'S', { query: paging }, ({ services, query }) =>
    mapPage(pageOfEntities(services.db, { type: 'TENANT_PROFILE' }, toPageLink(query)), info),
  ),
  get('/api/tenantProfiles/list', 'S', { query: { ids: required(strings) } }, ({ services, query }) =>
    readIds('ids', query.ids).flatMap((id) => services.entities.get('TENANT_PROFILE', id) ?? []),
  ),
]

function find(c: Pick<Context, 'services' | 'who' | 'path'>): Entity {
  return c.services.access.entity(c.who, 'TENANT_PROFILE', pathId(c, 'tenantProfileId'), 'READ')
}

function missing(): never {
  throw itemNotFound()
}

function info({ id, name }: Entity): unknown {
  return { id, name }
}
