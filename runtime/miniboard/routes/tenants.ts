import { readIds, visible } from '../entities/lists.ts'
import { tenantShape } from '../entities/shapes.ts'
import { removeTenant, saveTenant } from '../entities/tenant.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, toPageLink } from '../store/pages.ts'
import { required, strings } from '../wire/query.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

const ids = { tenantIds: required(strings) }

export const tenantRoutes: Route[] = [
  get('/api/tenant/:tenantId', 'ST', {}, (c) => find(c, 'READ')),
  get('/api/tenant/info/:tenantId', 'ST', {}, (c) => info(c.services, find(c, 'READ'))),
  post('/api/tenant', 'S', { body: tenantShape }, ({ services, who, body }) => {
    const existing = body.id ? services.access.entity(who, 'TENANT', body.id.id, 'WRITE') : undefined
    return saveTenant(services, body, existing)
  }),
  del('/api/tenant/:tenantId', 'ST', {}, (c) => removeTenant(c.services, find(c, 'DELETE'))),
  get('/api/tenants', 'S', { query: paging }, ({ services, query }) =>
    pageOfEntities(services.db, { type: 'TENANT' }, toPageLink(query)),
  ),
  get('/api/tenantInfos', 'S', { query: paging }, ({ services, query }) =>
    mapPage(
      pageOfEntities(services.db, { type: 'TENANT', sortable: { tenantProfileName: PROFILE_NAME } }, toPageLink(query)),
      (tenant) => info(services, tenant),
    ),
  ),
  get('/api/tenants/list', 'ST', { query: ids }, (c) =>
    visible(c, 'TENANT', 'tenantIds', readIds('tenantIds', c.query.tenantIds)),
  ),
]

const PROFILE_NAME = "(SELECT p.name FROM entity p WHERE p.id = json_extract(e.doc, '$.tenantProfileId.id'))"

function find(c: Pick<Context, 'services' | 'who' | 'path'>, operation: 'READ' | 'DELETE'): Entity {
  return c.services.access.entity(c.who, 'TENANT', pathId(c, 'tenantId'), operation)
}

function info({ entities }: Services, tenant: Entity): unknown {
  const profile = entities.get('TENANT_PROFILE', (tenant.tenantProfileId as { id: string }).id)
  return { ...tenant, tenantProfileName: profile?.name ?? null }
}
