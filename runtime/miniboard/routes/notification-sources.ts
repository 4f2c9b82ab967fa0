import { visible } from '../entities/lists.ts'
import { recipientsOf } from '../notifications/recipients.ts'
import { checkFilter, saveRule, saveTarget, saveTemplate } from '../notifications/save.ts'
import { filled, partsOf, takeRequest, templateOf } from '../notifications/send.ts'
import {
  type Configuration,
  type Request,
  requestShape,
  ruleShape,
  type Template,
  TYPES,
  targetShape,
  templateShape,
} from '../notifications/shapes.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { checkPage, mapPage, paging, toPage, toPageLink } from '../store/pages.ts'
import { boxedInt, enumParam, required, strings, uuidParam, withDefault } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'

const typed = { id: required(uuidParam) }
const JAVA = 'org.thingsboard.server.common.data.notification.NotificationType'
const ids = { ids: required({ ...strings, type: 'UUID[]' }) }
type Call = Pick<Context, 'services' | 'who' | 'path'>
const find = (c: Call, type: string, operation: 'READ' | 'DELETE' = 'READ') =>
  c.services.access.entity(c.who, type, String(c.path.id).toLowerCase(), operation)

/** Whom notifications go to, what they say, what makes them, and requests to send some. */
export const notificationSourceRoutes: Route[] = [
  get('/api/notification/target/:id', 'ST', { typed }, (c) => find(c, 'NOTIFICATION_TARGET')),
  post('/api/notification/target', 'ST', { body: targetShape }, (c) => saveTarget(c.services, c.who, c.body)),
  post('/api/notification/target/recipients', 'ST', { query: paging, body: targetShape }, (c) => {
    const link = checkPage(toPageLink(c.query))
    checkFilter(c.services, c.who, c.body)
    const users = recipientsOf(c.services, c.who.tenantId, c.body.configuration as Configuration)
    const offset = link.page * link.pageSize
    return toPage(users.slice(offset, offset + link.pageSize), users.length, link)
  }),
  get('/api/notification/targets', 'ST', { query: paging }, (c) => pageOf(c, 'NOTIFICATION_TARGET', c.query)),
  get('/api/notification/targets', 'ST', { query: ids, when: ['ids'] }, byIds),
  get('/api/notification/targets/list', 'ST', { query: ids }, byIds),
  get(
    '/api/notification/targets/notificationType/:notificationType',
    'ST',
    { query: paging, typed: { notificationType: required(enumParam(JAVA, ...TYPES)) } },
    (c) => {
      const where =
        c.path.notificationType === 'GENERAL'
          ? [`${field('configuration.usersFilter.type')} NOT IN (${DEPENDENT})`]
          : []
      return pageOf(c, 'NOTIFICATION_TARGET', c.query, where)
    },
  ),
  del('/api/notification/target/:id', 'ST', { typed }, (c) => {
    const target = find(c, 'NOTIFICATION_TARGET', 'DELETE')
    const isUsed = c.services.entities
      .all('NOTIFICATION_RULE', target.tenantId?.id ?? '')
      .some(({ recipientsConfig }) => JSON.stringify(recipientsConfig).includes(target.id.id))
    if (isUsed) throw badRequest('Recipients group is referenced by notification rule')
    c.services.entities.delete(target)
  }),
  get('/api/notification/template/:id', 'ST', { typed }, (c) => find(c, 'NOTIFICATION_TEMPLATE')),
  post('/api/notification/template', 'ST', { body: templateShape }, (c) => saveTemplate(c.services, c.who, c.body)),
  get(
    '/api/notification/templates',
    'ST',
    { query: { ...paging, notificationTypes: { ...strings, read: readTypes } } },
    (c) => {
      const types = c.query.notificationTypes ?? []
      const where =
        types.length > 0 ? [`${field('notificationType')} IN (${types.map((type) => `'${type}'`).join(', ')})`] : []
      return pageOf(c, 'NOTIFICATION_TEMPLATE', c.query, where)
    },
  ),
  del('/api/notification/template/:id', 'ST', { typed }, (c) => {
    const template = find(c, 'NOTIFICATION_TEMPLATE', 'DELETE')
    if (c.services.entities.where('NOTIFICATION_RULE', undefined, 'templateId.id', template.id.id).length > 0)
      throw badRequest('Notification template is referenced by notification rule')
    c.services.entities.delete(template)
  }),
  get('/api/notification/rule/:id', 'ST', { typed }, (c) => ruleInfo(c.services, find(c, 'NOTIFICATION_RULE'))),
  post('/api/notification/rule', 'ST', { body: ruleShape }, (c) => saveRule(c.services, c.who, c.body)),
  get('/api/notification/rules', 'ST', { query: paging }, (c) =>
    mapPage(pageOf(c, 'NOTIFICATION_RULE', c.query), (rule) => ruleInfo(c.services, rule)),
  ),
  del('/api/notification/rule/:id', 'ST', { typed }, (c) =>
    c.services.entities.delete(find(c, 'NOTIFICATION_RULE', 'DELETE')),
  ),
  get('/api/notification/request/:id', 'ST', { typed }, (c) =>
    requestInfo(c.services, find(c, 'NOTIFICATION_REQUEST')),
  ),
  post('/api/notification/request', 'ST', { body: requestShape }, (c) => takeRequest(c.services, c.who, c.body)),
  post(
    '/api/notification/request/preview',
    'ST',
    { query: { recipientsPreviewSize: withDefault(boxedInt, 20) }, body: requestShape },
    (c) => preview(c, c.body, c.query.recipientsPreviewSize),
  ),
  get('/api/notification/requests', 'ST', { query: paging }, (c) =>
    mapPage(pageOf(c, 'NOTIFICATION_REQUEST', c.query, [`${field('ruleId')} IS NULL`]), (request) =>
      requestInfo(c.services, request),
    ),
  ),
  del('/api/notification/request/:id', 'ST', { typed }, (c) =>
    c.services.entities.delete(find(c, 'NOTIFICATION_REQUEST', 'DELETE')),
  ),
]

/** Targets that an event must fill. */
const DEPENDENT = "'AFFECTED_USER', 'AFFECTED_TENANT_ADMINISTRATORS', 'ORIGINATOR_ENTITY_OWNER_USERS'"

function readTypes(first: string, all: string[]): string[] {
  const types = all.length > 1 ? all : first.split(',').filter((type) => type !== '')
  const odd = types.find((type) => !TYPES.includes(type as 'GENERAL'))
  if (odd !== undefined) throw new Error(`No enum constant ${JAVA}.${odd}`)
  return types
}

function byIds(c: Context<typeof ids>): Entity[] {
  return visible(c, 'NOTIFICATION_TARGET', 'ids', c.query.ids).sort((a, b) =>
    String(a.name) < String(b.name) ? -1 : 1,
  )
}

function pageOf(
  { services, who }: Pick<Context, 'services' | 'who'>,
  type: string,
  query: Parameters<typeof toPageLink>[0],
  where: string[] = [],
) {
  return pageOfEntities(services.db, { type, tenant: who.tenantId, where }, toPageLink(query))
}

const methodsOf = (template: Template | undefined) => (template ? partsOf(template).map(({ method }) => method) : [])

function ruleInfo(services: Services, rule: Entity): Entity {
  const template = templateOf(services, { template: null, templateId: rule.templateId as Request['templateId'] })
  return { ...rule, templateName: template?.name ?? null, deliveryMethods: methodsOf(template) }
}

function requestInfo(services: Services, request: Entity): Entity {
  const template = templateOf(services, request as unknown as Request)
  const isInline = request.template !== null
  return { ...request, templateName: isInline ? null : (template?.name ?? null), deliveryMethods: methodsOf(template) }
}

function preview(c: Call, request: Request, size: number) {
  const template = templateOf(c.services, request)
  if (!template) throw badRequest('Template is missing')
  const counts: Record<string, number> = {}
  const all = new Map<string, Entity>()
  for (const id of request.targets ?? []) {
    const target = c.services.access.entity(c.who, 'NOTIFICATION_TARGET', id ?? '', 'READ')
    const users = recipientsOf(c.services, c.who.tenantId, target.configuration as Configuration)
    counts[String(target.name)] = users.length
    for (const user of users) all.set(user.id.id, user)
  }
  const emails = [...all.values()].map(({ email }) => String(email))
  const words = { recipientEmail: emails[0] ?? '', recipientTitle: emails[0] ?? '' }
  const parts = partsOf(template).map((part) => [
    part.method,
    {
      ...part,
      body: filled(part.body ?? '', words),
      ...('subject' in part ? { subject: filled(part.subject ?? '', words) } : {}),
    },
  ])
  return {
    processedTemplates: Object.fromEntries(parts),
    totalRecipientsCount: emails.length,
    recipientsCountByTarget: counts,
    recipientsPreview: emails.slice(0, size),
  }
}
