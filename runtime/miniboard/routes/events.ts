import { chainOfNode } from '../rules/metadata.ts'
import { mapPage, paging, readPage, toPageLink } from '../store/pages.ts'
import type { Scalar } from '../store/scalar.ts'
import { longParam, required, string } from '../wire/query.ts'
import { badRequest, notFound, parseError } from '../wire/refusal.ts'
import { type Context, get, pathId, post, type Route } from '../wire/route.ts'
import { bool, ENTITY_TYPES, type Field, isObject, object, text } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'

const TYPES = ['ERROR', 'LC_EVENT', 'STATS', 'DEBUG_RULE_NODE', 'DEBUG_RULE_CHAIN', 'DEBUG_CALCULATED_FIELD']
const times = { startTime: longParam, endTime: longParam }
const query = { tenantId: required(string), ...paging, ...times }
type Filter = {
  eventType: string
  event: string | null
  status: string | null
  errorStr: string | null
  server: string | null
}

const filterShape: Field<Filter> = (value) => {
  if (!isObject(value) || !TYPES.includes(String(value.eventType)))
    throw parseError('Could not resolve type id as a subtype: eventType')
  return object({ eventType: text, event: text, status: text, errorStr: text, server: text, isError: bool })(
    value,
  ) as Filter
}

/** What happened to an entity inside the server: here, chains and their nodes coming to life. */
export const eventRoutes: Route[] = [
  get('/api/events/:entityType/:entityId/:eventType', 'STC', { query }, (c) => {
    const type = String(c.path.eventType).toUpperCase()
    if (!TYPES.includes(type)) throw badRequest(`Event type: '${c.path.eventType}' is not supported!`)
    return pageOf(c, { where: ['type = ?'], values: [type] })
  }),
  get('/api/events/:entityType/:entityId', 'STC', { query }, (c) =>
    pageOf(c, { where: ["type = 'LC_EVENT'"], values: [] }),
  ),
  post('/api/events/:entityType/:entityId', 'STC', { query, body: filterShape }, (c) => pageOf(c, selectionOf(c.body))),
  post('/api/events/:entityType/:entityId/clear', 'STC', { query: times, body: filterShape }, (c) => {
    const { where, values } = selectionOf(c.body)
    c.services.db.run(`DELETE FROM event WHERE ${['entity = ?', ...where].join(' AND ')}`, [target(c), ...values])
  }),
]

type Selection = { where: string[]; values: Scalar[] }

function selectionOf({ eventType, event, status, errorStr, server }: Filter): Selection {
  const body = (name: string) => `json_extract(doc, '$.body.${name}')`
  return {
    where: [
      'type = ?',
      ...(event ? [`${body('event')} = ?`] : []),
      ...(status ? [`${body('success')} = ?`] : []),
      ...(errorStr ? [`${body('error')} LIKE ?`] : []),
      ...(server ? [`${body('server')} LIKE ?`] : []),
    ],
    values: [
      eventType,
      ...(event ? [event] : []),
      ...(status ? [status.toLowerCase() === 'success' ? 1 : 0] : []),
      ...(errorStr ? [`%${errorStr}%`] : []),
      ...(server ? [`%${server}%`] : []),
    ],
  }
}

type Call = Pick<Context, 'services' | 'who' | 'path'>

function target(c: Call): string {
  const type = c.path.entityType ?? ''
  if (!ENTITY_TYPES.has(type))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${type}`)
  const id = pathId(c, 'entityId')
  if (type !== 'RULE_NODE') return c.services.access.entity(c.who, type, id, 'READ').id.id
  const chain = chainOfNode(c.services, id)
  if (!chain) throw notFound('Rule node', id)
  c.services.access.check(c.who, 'READ', chain)
  return id
}

function pageOf(c: Context<typeof query>, { where, values }: Selection) {
  parseUuid(c.query.tenantId)
  const entity = target(c)
  if (c.query.pageSize < 1) throw badRequest('Page size must not be less than one')
  const { startTime, endTime } = c.query
  const limits = [
    ...(startTime === undefined ? [] : ['created >= ?']),
    ...(endTime === undefined ? [] : ['created <= ?']),
  ]
  const listing = {
    from: 'event',
    where: ['entity = ?', ...where, ...limits].join(' AND '),
    values: [entity, ...values, ...[startTime, endTime].filter((time) => time !== undefined)],
    search: [],
    sortable: (property: string) => (property === 'createdTime' ? 'created' : undefined),
    tieBreak: 'id',
    select: 'doc',
  }
  return mapPage(readPage<{ doc: string }>(c.services.db, listing, toPageLink(c.query)), ({ doc }) => JSON.parse(doc))
}
