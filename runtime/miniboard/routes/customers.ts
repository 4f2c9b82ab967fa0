import { saved } from '../audit/rules.ts'
import { removeCustomer, saveCustomer } from '../entities/customer.ts'
import { isPublic } from '../entities/device.ts'
import { visible } from '../entities/lists.ts'
import { nameConflict } from '../entities/save.ts'
import { customerShape } from '../entities/shapes.ts'
import { pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { text } from '../wire/answer.ts'
import { required, string, strings } from '../wire/query.ts'
import { CODE, Refusal } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

const ids = { customerIds: required(strings) }

export const customerRoutes: Route[] = [
  get('/api/customer/:customerId', 'TC', {}, readable),
  get('/api/customer/:customerId/shortInfo', 'TC', {}, (c) => {
    const customer = readable(c)
    return { title: customer.title, isPublic: isPublic(customer) }
  }),
  get('/api/customer/:customerId/title', 'TC', { produces: 'application/text' }, (c) =>
    text(200, String(readable(c).title), 'application/text'),
  ),
  post(
    '/api/customer',
    'T',
    { audit: saved('CUSTOMER'), query: nameConflict, body: customerShape },
    ({ services, who, query, body }) => saveCustomer(services, who, body, query),
  ),
  del('/api/customer/:customerId', 'T', {}, (c) =>
    removeCustomer(c.services, c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'DELETE')),
  ),
  get('/api/customers', 'T', { query: paging }, ({ services, who, query }) =>
    pageOfEntities(services.db, { type: 'CUSTOMER', tenant: who.tenantId }, toPageLink(query)),
  ),
  get('/api/customers', 'T', { query: ids, when: ['customerIds'] }, (c) =>
    visible(c, 'CUSTOMER', 'customerIds', c.query.customerIds),
  ),
  get('/api/customers/list', 'T', { query: ids }, (c) => visible(c, 'CUSTOMER', 'customerIds', c.query.customerIds)),
  get('/api/tenant/customers', 'T', { query: { customerTitle: required(string) } }, ({ services, who, query }) => {
    const customer = services.entities.byName('CUSTOMER', who.tenantId, query.customerTitle)
    if (customer) return customer
    throw new Refusal(404, CODE.notFound, `Customer with title [${query.customerTitle}] is not found`)
  }),
]

function readable(c: Pick<Context, 'services' | 'who' | 'path'>) {
  return c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ')
}
