import { paging, toPageLink } from '../store/pages.ts'
import { longParam, string } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, get, type Route } from '../wire/route.ts'
import { ENTITY_TYPES } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'

const query = { ...paging, startTime: longParam, endTime: longParam, actionTypes: string }
type Call = Context<typeof query>

export const auditRoutes: Route[] = [
  get('/api/audit/logs', 'ST', { query }, (c) => page(c, {})),
  get('/api/audit/logs/customer/:customerId', 'T', { query }, (c) =>
    page(c, { customer: parseUuid(c.path.customerId ?? '') }),
  ),
  get('/api/audit/logs/user/:userId', 'T', { query }, (c) => page(c, { user: parseUuid(c.path.userId ?? '') })),
  get('/api/audit/logs/entity/:entityType/:entityId', 'ST', { query }, (c) => {
    const { entityType = '', entityId = '' } = c.path
    if (!ENTITY_TYPES.has(entityType))
      throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${entityType}`)
    return page(c, { entity: { entityType, id: parseUuid(entityId) } })
  }),
]

function page({ services, who, query: q }: Call, selection: object): unknown {
  const link = toPageLink(q)
  const actions = (q.actionTypes ?? '')
    .split(',')
    .filter((name) => name !== '')
    .map(toAction)
  return services.audit.page(
    { tenant: who.tenantId, from: q.startTime || 1, to: q.endTime || services.clock.now(), actions, ...selection },
    link,
  )
}

function toAction(name: string): string {
  const action = name.toUpperCase()
  if (ACTIONS.has(action)) return action
  throw badRequest(`No enum constant org.thingsboard.server.common.data.audit.ActionType.${action}`)
}

const ACTIONS = new Set([
  'ADDED',
  'DELETED',
  'UPDATED',
  'ATTRIBUTES_UPDATED',
  'ATTRIBUTES_DELETED',
  'TIMESERIES_UPDATED',
  'TIMESERIES_DELETED',
  'RPC_CALL',
  'CREDENTIALS_UPDATED',
  'ASSIGNED_TO_CUSTOMER',
  'UNASSIGNED_FROM_CUSTOMER',
  'ACTIVATED',
  'SUSPENDED',
  'CREDENTIALS_READ',
  'ATTRIBUTES_READ',
  'RELATION_ADD_OR_UPDATE',
  'RELATION_DELETED',
  'RELATIONS_DELETED',
  'REST_API_RULE_ENGINE_CALL',
  'ALARM_ACK',
  'ALARM_CLEAR',
  'ALARM_DELETE',
  'ALARM_ASSIGNED',
  'ALARM_UNASSIGNED',
  'LOGIN',
  'LOGOUT',
  'LOCKOUT',
  'ASSIGNED_FROM_TENANT',
  'ASSIGNED_TO_TENANT',
  'PROVISION_SUCCESS',
  'PROVISION_FAILURE',
  'ASSIGNED_TO_EDGE',
  'UNASSIGNED_FROM_EDGE',
  'ADDED_COMMENT',
  'UPDATED_COMMENT',
  'DELETED_COMMENT',
  'SMS_SENT',
  'INSTALLED',
]) // prettier-ignore
