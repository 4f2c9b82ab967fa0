import { saved } from '../audit/rules.ts'
import { answer } from '../auth/sign-in.ts'
import type { Who } from '../auth/who.ts'
import { activationLink } from '../entities/activation.ts'
import { visible } from '../entities/lists.ts'
import { userShape } from '../entities/shapes.ts'
import { lastAdministrator, saveUser } from '../entities/user.ts'
import { removeUser } from '../entities/user-removal.ts'
import { subjectOf, userByEmail, userOf, userWithAccount } from '../entities/users.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { type EntityList, pageOfEntities } from '../store/lists.ts'
import { mapPage, type PageQuery, paging, toPageLink } from '../store/pages.ts'
import { text } from '../wire/answer.ts'
import { boolean, type Param, required, string, strings, withDefault } from '../wire/query.ts'
import { badRequest, CODE, failed, itemNotFound, Refusal } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

const mail = { sendActivationMail: withDefault(boolean, true) }
const enabled = { userCredentialsEnabled: withDefault(boolean, true) }
const ids = { userIds: required(strings) }

export const userRoutes: Route[] = [
  get('/api/user/:userId', 'STC', {}, (c) =>
    userWithAccount(c.services, userOf(c.services, user(c, 'READ').id.id) as Entity),
  ),
  post('/api/user', 'STC', { audit: saved('USER'), query: mail, body: userShape }, ({ services, who, query, body }) =>
    saveUser(services, who, body, query.sendActivationMail),
  ),
  del('/api/user/:userId', 'ST', {}, deleteUser),
  get('/api/user/:userId/token', 'ST', {}, (c) =>
    answer(c.services.tokens.pair(subjectOf(c.services, user(c, 'READ')))),
  ),
  get('/api/user/:userId/activationLink', 'ST', { produces: 'text/plain' }, (c) =>
    text(200, activationLink(c.services, user(c, 'READ'), c.call.origin).value),
  ),
  get('/api/user/:userId/activationLinkInfo', 'ST', {}, (c) =>
    activationLink(c.services, user(c, 'READ'), c.call.origin),
  ),
  post('/api/user/sendActivationMail', 'ST', { query: { email: required(string) } }, sendActivation),
  get('/api/user/tokenAccessEnabled', 'ST', {}, () => true),
  post('/api/user/:userId/userCredentialsEnabled', 'ST', { query: enabled }, enable),
  get('/api/users', 'TC', { query: paging }, ({ services, who, query }) => pageOfUsers(services, own(who), query)),
  get('/api/users/info', 'TC', { query: paging }, ({ services, who, query }) =>
    mapPage(pageOfUsers(services, own(who), { ...query, sortOrder: query.sortOrder || 'DESC' }), emailInfo),
  ),
  get('/api/users/list', 'TC', { query: ids }, (c) => visible(c, 'USER', 'userIds', c.query.userIds)),
  get('/api/users', 'TC', { query: ids, when: ['userIds'] }, (c) => visible(c, 'USER', 'userIds', c.query.userIds)),
  get('/api/tenant/:tenantId/users', 'S', { query: paging }, (c) => {
    const where = ["json_extract(e.doc, '$.authority') = 'TENANT_ADMIN'"]
    return pageOfUsers(c.services, { tenant: pathId(c, 'tenantId'), where }, c.query)
  }),
  get('/api/customer/:customerId/users', 'T', { query: paging }, (c) =>
    pageOfUsers(
      c.services,
      { customer: c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ').id.id },
      c.query,
    ),
  ),
]

type Call = Pick<Context, 'services' | 'who' | 'path'>

const user = (c: Call, operation: 'READ' | 'WRITE' | 'DELETE') =>
  c.services.access.entity(c.who, 'USER', pathId(c, 'userId'), operation)

function own(who: Who): Partial<EntityList> {
  return who.authority === 'CUSTOMER_USER' ? { customer: who.customerId } : { tenant: who.tenantId }
}

function pageOfUsers({ db }: Services, list: Partial<EntityList>, query: PageQuery) {
  return pageOfEntities(db, { type: 'USER', ...list }, toPageLink(query))
}

function emailInfo({ id, email, firstName, lastName }: Entity): unknown {
  return { id, email, firstName, lastName }
}

function enable(c: Context<typeof enabled>): void {
  const id = user(c, 'WRITE').id.id
  c.services.accounts.update(id, { enabled: Number(c.query.userCredentialsEnabled), failed: 0 })
  if (!c.query.userCredentialsEnabled) c.services.outdating.outdate(id)
}

function sendActivation(c: Context<{ email: Param<string> }>): never {
  const found = userByEmail(c.services, c.query.email)
  if (!found) throw itemNotFound()
  c.services.access.check(c.who, 'READ', found)
  if (c.services.accounts.get(found.id.id)?.enabled) throw badRequest('User is already activated!')
  // there is no mail server
  throw failed("Couldn't send user activation email")
}

function deleteUser(c: Call): void {
  const found = user(c, 'DELETE')
  if (found.authority === 'SYS_ADMIN' && found.id.id === c.who.userId) {
    throw new Refusal(403, CODE.permissionDenied, 'Sysadmin is not allowed to delete himself')
  }
  if (found.authority === 'TENANT_ADMIN') {
    const others = c.services.entities
      .all('USER', found.tenantId?.id ?? '')
      .filter(({ id, authority }) => authority === 'TENANT_ADMIN' && id.id !== found.id.id)
    if (others.length === 0) throw lastAdministrator()
  }
  removeUser(c.services, found)
}
