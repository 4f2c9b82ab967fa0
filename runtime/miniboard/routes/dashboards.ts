import { deleted, saved } from '../audit/rules.ts'
import { publicCustomer } from '../entities/assign.ts'
import {
  addCustomer,
  assignedOf,
  dashboardInfo,
  dashboardShape,
  removeCustomerFrom,
  saveDashboard,
} from '../entities/dashboard.ts'
import { isPublic } from '../entities/device.ts'
import { homeOf } from '../entities/home-dashboard.ts'
import { exportedImage, imageBehind } from '../entities/image.ts'
import { visible } from '../entities/lists.ts'
import { removeEntity } from '../entities/remove.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, type PageQuery, paging, toPageLink } from '../store/pages.ts'
import { boolean, required, strings } from '../wire/query.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { flag, idOf, listOf, object, text } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'

const list = { ...paging, mobile: boolean }
const ids = { dashboardIds: required({ ...strings, type: 'Set' }) }
const homeShape = object({ dashboardId: idOf('DASHBOARD'), hideDashboardToolbar: flag })
const customersShape = (value: unknown) => listOf(text)(value) ?? []

export const dashboardRoutes: Route[] = [
  get('/api/dashboard/:dashboardId', 'TC', { query: { includeResources: boolean } }, (c) => {
    const dashboard = find(c, 'READ')
    if (!c.query.includeResources) return dashboard
    const image = imageBehind(c.services, c.who.tenantId, dashboard.image)
    return { ...dashboard, resources: image ? [exportedImage(c.services, image)] : [] }
  }),
  get('/api/dashboard/info/:dashboardId', 'STC', {}, (c) => dashboardInfo(find(c, 'READ'))),
  post('/api/dashboard', 'T', { body: dashboardShape, audit: saved('DASHBOARD') }, ({ services, who, body }) =>
    saveDashboard(services, who, body),
  ),
  del('/api/dashboard/:dashboardId', 'T', { audit: deleted('DASHBOARD', 'dashboardId') }, (c) =>
    removeEntity(c.services, find(c, 'DELETE')),
  ),
  post('/api/customer/:customerId/dashboard/:dashboardId', 'T', {}, (c) => addCustomer(c.services, ...both(c))),
  del('/api/customer/:customerId/dashboard/:dashboardId', 'T', {}, (c) => {
    const [dashboard, customer] = both(c)
    return removeCustomerFrom(c.services, dashboard, customer.id.id)
  }),
  post('/api/customer/public/dashboard/:dashboardId', 'T', {}, (c) =>
    addCustomer(c.services, find(c, 'ASSIGN'), publicCustomer(c)),
  ),
  del('/api/customer/public/dashboard/:dashboardId', 'T', {}, (c) => {
    const dashboard = find(c, 'ASSIGN')
    const known = c.services.entities.all('CUSTOMER', c.who.tenantId).find(isPublic)
    return known ? removeCustomerFrom(c.services, dashboard, known.id.id) : dashboard
  }),
  post('/api/dashboard/:dashboardId/customers', 'T', { body: customersShape }, (c) => setCustomers(c, 'set')),
  post('/api/dashboard/:dashboardId/customers/add', 'T', { body: customersShape }, (c) => setCustomers(c, 'add')),
  post('/api/dashboard/:dashboardId/customers/remove', 'T', { body: customersShape }, (c) => setCustomers(c, 'remove')),
  get('/api/tenant/dashboards', 'T', { query: list }, ({ services, who, query }) =>
    pageOf(services, { tenant: who.tenantId }, query),
  ),
  get('/api/tenant/:tenantId/dashboards', 'S', { query: paging }, (c) =>
    pageOf(
      c.services,
      { tenant: c.services.access.entity(c.who, 'TENANT', pathId(c, 'tenantId'), 'READ').id.id },
      c.query,
    ),
  ),
  get('/api/customer/:customerId/dashboards', 'TC', { query: list }, (c) => {
    const customer = c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ').id.id
    const where = [
      "EXISTS (SELECT 1 FROM json_each(e.doc, '$.assignedCustomers') a WHERE json_extract(a.value, '$.customerId.id') = ?)",
    ]
    return pageOf(c.services, { tenant: c.who.tenantId, where, values: [customer] }, c.query)
  }),
  get('/api/dashboards/list', 'TC', { query: ids }, (c) =>
    visible(c, 'DASHBOARD', 'dashboardIds', c.query.dashboardIds).map(dashboardInfo),
  ),
  get('/api/dashboards', 'TC', { query: ids, when: ['dashboardIds'] }, (c) =>
    visible(c, 'DASHBOARD', 'dashboardIds', c.query.dashboardIds).map(dashboardInfo),
  ),
  get('/api/dashboard/home', 'STC', {}, ({ services, who }) => {
    const home = homeOf(services, who)
    return home && { ...home.dashboard, hideDashboardToolbar: home.hideDashboardToolbar }
  }),
  get('/api/dashboard/home/info', 'STC', {}, ({ services, who }) => {
    const home = homeOf(services, who)
    return home && { dashboardId: home.dashboardId, hideDashboardToolbar: home.hideDashboardToolbar }
  }),
  get('/api/tenant/dashboard/home/info', 'T', {}, ({ services, who }) => {
    const info = services.entities.get('TENANT', who.tenantId)?.additionalInfo as
      | Record<string, unknown>
      | null
      | undefined
    const id = info?.homeDashboardId
    return {
      dashboardId: typeof id === 'string' ? { entityType: 'DASHBOARD', id } : null,
      hideDashboardToolbar: info?.homeDashboardHideToolbar !== false,
    }
  }),
  post('/api/tenant/dashboard/home/info', 'T', { body: homeShape }, ({ services, who, body }) => {
    if (body.dashboardId) services.access.entity(who, 'DASHBOARD', body.dashboardId.id, 'READ')
    const tenant = services.entities.get('TENANT', who.tenantId) as Entity
    const { homeDashboardId, ...info } = (tenant.additionalInfo ?? {}) as Record<string, unknown>
    const home = body.dashboardId ? { homeDashboardId: body.dashboardId.id } : {}
    services.entities.put({
      ...tenant,
      additionalInfo: { ...info, ...home, homeDashboardHideToolbar: body.hideDashboardToolbar },
      version: (tenant.version ?? 0) + 1,
    })
  }),
]

type Call = Pick<Context, 'services' | 'who' | 'path'>

function find(c: Call, operation: 'READ' | 'DELETE' | 'ASSIGN'): Entity {
  return c.services.access.entity(c.who, 'DASHBOARD', pathId(c, 'dashboardId'), operation)
}

function both(c: Call): [Entity, Entity] {
  const customer = c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ')
  return [find(c, 'ASSIGN'), customer]
}

function pageOf(
  { db }: Services,
  owner: { tenant: string; where?: string[]; values?: string[] },
  query: PageQuery & { mobile?: boolean | undefined },
) {
  const where = [...(owner.where ?? []), ...(query.mobile ? [`${field('mobileHide')} = 0`] : [])]
  return mapPage(pageOfEntities(db, { type: 'DASHBOARD', ...owner, where }, toPageLink(query)), dashboardInfo)
}

/** One change of version for each customer that comes or goes. */
function setCustomers(c: Context<Record<never, never>, (string | null)[]>, how: 'set' | 'add' | 'remove'): Entity {
  let dashboard = find(c, 'ASSIGN')
  const wanted = c.body.map((id) => parseUuid(id ?? ''))
  const has = new Set(assignedOf(dashboard).map(({ customerId }) => customerId.id))
  const going =
    how === 'add'
      ? []
      : how === 'remove'
        ? wanted.filter((id) => has.has(id))
        : [...has].filter((id) => !wanted.includes(id))
  const coming = how === 'remove' ? [] : wanted.filter((id) => !has.has(id))
  for (const id of coming)
    dashboard = addCustomer(c.services, dashboard, c.services.access.entity(c.who, 'CUSTOMER', id, 'READ'))
  for (const id of going) dashboard = removeCustomerFrom(c.services, dashboard, id)
  return dashboard
}
