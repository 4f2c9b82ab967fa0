import { alarmInfo, alarmShape } from '../alarms/alarm.ts'
import { acknowledge, assign, clear, removeAlarm, saveAlarm, unassign } from '../alarms/life.ts'
import { highestSeverity, pageOfAlarms, pageOfTypes } from '../alarms/lists.ts'
import { newerSelection, olderSelection, timesOf } from '../alarms/selection.ts'
import { done } from '../audit/rules.ts'
import type { Entity } from '../store/entity.ts'
import { pageOfEntities } from '../store/lists.ts'
import { checkPage, mapPage, paging, toPageLink } from '../store/pages.ts'
import { boolean, int, longParam, required, string, strings } from '../wire/query.ts'
import { badRequest, notFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { ENTITY_TYPES } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const select = { searchStatus: string, status: string, assigneeId: string }
const times = { startTime: longParam, endTime: longParam }
const older = { ...select, ...paging, ...times, fetchOriginator: boolean }
const newer = { statusList: strings, severityList: strings, typeList: strings, assigneeId: string, ...paging, ...times }
const types = { pageSize: required(int), page: required(int), textSearch: string, sortOrder: string }

export const alarmRoutes: Route[] = [
  get('/api/alarm/:alarmId', 'TC', {}, (c) => find(c, 'READ')),
  get('/api/alarm/info/:alarmId', 'TC', {}, (c) => {
    const id = pathId(c, 'alarmId')
    const alarm = c.services.entities.get('ALARM', id)
    if (alarm?.tenantId?.id !== c.who.tenantId) throw notFound('Alarm', id)
    return alarmInfo(c.services, find(c, 'READ'))
  }),
  post('/api/alarm', 'TC', { body: alarmShape }, ({ services, who, body }) => saveAlarm(services, who, body)),
  del('/api/alarm/:alarmId', 'TC', { audit: done('ALARM', 'alarmId', 'ALARM_DELETE') }, (c) => {
    removeAlarm(c.services, find(c, 'DELETE'))
    return true
  }),
  post('/api/alarm/:alarmId/ack', 'TC', { audit: done('ALARM', 'alarmId', 'ALARM_ACK') }, (c) =>
    alarmInfo(c.services, acknowledge(c.services, c.who, find(c, 'WRITE'))),
  ),
  post('/api/alarm/:alarmId/clear', 'TC', { audit: done('ALARM', 'alarmId', 'ALARM_CLEAR') }, (c) =>
    alarmInfo(c.services, clear(c.services, c.who, find(c, 'WRITE'))),
  ),
  post('/api/alarm/:alarmId/assign/:assigneeId', 'TC', { audit: done('ALARM', 'alarmId', 'ALARM_ASSIGNED') }, (c) => {
    const alarm = find(c, 'WRITE')
    const user = c.services.access.entity(c.who, 'USER', pathId(c, 'assigneeId'), 'READ')
    return alarmInfo(c.services, assign(c.services, c.who, alarm, user.id))
  }),
  del('/api/alarm/:alarmId/assign', 'TC', { audit: done('ALARM', 'alarmId', 'ALARM_UNASSIGNED') }, (c) =>
    alarmInfo(c.services, unassign(c.services, c.who, find(c, 'WRITE'))),
  ),
  get('/api/alarm/types', 'TC', { query: types }, ({ services, who, query }) => {
    if (query.pageSize < 1) throw badRequest('Page size must not be less than one')
    const link = checkPage({
      pageSize: query.pageSize,
      page: query.page,
      search: query.textSearch || undefined,
      sort: 'type',
      descending: query.sortOrder?.toUpperCase() === 'DESC',
    })
    return pageOfTypes(services, who.tenantId, link)
  }),
  get('/api/alarm/highestSeverity/:entityType/:entityId', 'TC', { query: select }, (c) => {
    const selection = { ...own(c), entity: shownAt(c), ...olderSelection(c.query) }
    return highestSeverity(c.services, selection)
  }),
  get('/api/alarm/:entityType/:entityId', 'STC', { query: older }, (c) =>
    pageOfAlarms(
      c.services,
      { ...own(c), entity: shownAt(c), ...olderSelection(c.query), ...timesOf(c.query) },
      toPageLink(c.query),
    ),
  ),
  get('/api/alarms', 'TC', { query: older }, (c) =>
    pageOfAlarms(c.services, { ...ownOnly(c), ...olderSelection(c.query), ...timesOf(c.query) }, toPageLink(c.query)),
  ),
  get('/api/v2/alarm/:entityType/:entityId', 'STC', { query: newer }, (c) =>
    pageOfAlarms(
      c.services,
      { ...own(c), entity: shownAt(c), ...newerSelection(c.query), ...timesOf(c.query) },
      toPageLink(c.query),
    ),
  ),
  get('/api/v2/alarms', 'TC', { query: newer }, (c) =>
    pageOfAlarms(c.services, { ...ownOnly(c), ...newerSelection(c.query), ...timesOf(c.query) }, toPageLink(c.query)),
  ),
  get('/api/users/assign/:alarmId', 'TC', { query: paging }, (c) => {
    const alarm = find(c, 'READ')
    const customer = alarm.customerId?.id
    const where = [`(e.customer = '${NULL_UUID}'${customer ? ' OR e.customer = ?' : ''})`]
    const list = {
      type: 'USER',
      tenant: c.who.tenantId,
      ...(c.who.authority === 'CUSTOMER_USER'
        ? { customer: c.who.customerId }
        : { where, values: customer ? [customer] : [] }),
    }
    return mapPage(pageOfEntities(c.services.db, list, toPageLink(c.query)), ({ id, email, firstName, lastName }) => ({
      id,
      email,
      firstName,
      lastName,
    }))
  }),
]

type Call = Pick<Context, 'services' | 'who' | 'path'>

function find(c: Call, operation: 'READ' | 'WRITE' | 'DELETE'): Entity {
  return c.services.access.known(c.who, 'ALARM', pathId(c, 'alarmId'), operation)
}

function shownAt(c: Call): string {
  const { entityType = '' } = c.path
  if (!ENTITY_TYPES.has(entityType))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${entityType}`)
  return c.services.access.entity(c.who, entityType, pathId(c, 'entityId'), 'READ').id.id
}

const own = ({ who }: Call) => ({ tenant: who.tenantId })
const ownOnly = ({ who }: Call) => ({
  tenant: who.tenantId,
  customer: who.authority === 'CUSTOMER_USER' ? who.customerId : undefined,
})
