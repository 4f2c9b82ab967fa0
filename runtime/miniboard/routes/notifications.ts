import { markAllRead, markRead, pageOfInbox, removeMail, unreadCount } from '../notifications/inbox.ts'
import { preferencesOf, savePreferences } from '../notifications/preferences.ts'
import { METHODS, prefsShape } from '../notifications/shapes.ts'
import type { Services } from '../services.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { json as jsonAnswer } from '../wire/answer.ts'
import { boolean, enumParam, required, string, uuidParam, withDefault } from '../wire/query.ts'
import { type Context, del, get, post, put, type Route } from '../wire/route.ts'
import { json, mapOf, object } from '../wire/shape.ts'

const JAVA = 'org.thingsboard.server.common.data.notification.NotificationDeliveryMethod'
const method = (missing: 'WEB' | 'MOBILE_APP') => ({
  deliveryMethod: withDefault(enumParam(JAVA, ...METHODS), missing),
})
const typed = { id: required(uuidParam) }
const id = ({ path }: Pick<Context, 'path'>) => String(path.id).toLowerCase()

/** What a user has got, and what the user wants to get. */
export const notificationRoutes: Route[] = [
  get(
    '/api/notifications',
    'STC',
    { query: { ...paging, unreadOnly: withDefault(boolean, false), ...method('WEB') } },
    ({ services, who, query }) =>
      pageOfInbox(
        services,
        { user: who.userId, method: query.deliveryMethod, unreadOnly: query.unreadOnly },
        toPageLink(query),
      ),
  ),
  get('/api/notifications/unread/count', 'STC', { query: method('MOBILE_APP') }, ({ services, who, query }) =>
    unreadCount(services, who.userId, query.deliveryMethod),
  ),
  put('/api/notification/:id/read', 'STC', { typed }, (c) => markRead(c.services, c.who.userId, id(c))),
  put('/api/notifications/read', 'STC', { query: method('WEB') }, ({ services, who, query }) =>
    markAllRead(services, who.userId, query.deliveryMethod),
  ),
  del('/api/notification/:id', 'STC', { typed }, (c) => removeMail(c.services, c.who.userId, id(c))),
  get('/api/notification/deliveryMethods', 'STC', {}, ({ services, who }) => {
    const isSlack = settingsOf(services, who.tenantId)?.deliveryMethodsConfigs?.SLACK !== undefined
    return ['EMAIL', 'MICROSOFT_TEAMS', ...(isSlack ? ['SLACK'] : []), 'WEB']
  }),
  get('/api/notification/settings', 'ST', {}, ({ services, who }) =>
    jsonAnswer(200, settingsOf(services, who.tenantId) ?? { deliveryMethodsConfigs: {} }),
  ),
  post(
    '/api/notification/settings',
    'ST',
    { body: object({ deliveryMethodsConfigs: mapOf(json) }) },
    ({ services, who, body }) => {
      services.settings.set(`notifications/${who.tenantId}`, body)
      return body
    },
  ),
  get('/api/notification/settings/user', 'STC', {}, ({ services, who }) => ({
    prefs: preferencesOf(services, who.userId),
  })),
  post('/api/notification/settings/user', 'STC', { body: prefsShape }, ({ services, who, body }) => ({
    prefs: savePreferences(services, who.userId, body.prefs),
  })),
  post('/api/notification/entitiesLimitIncreaseRequest/:entityType', 'T', {}, () => undefined),
  get('/api/notification/slack/conversations', 'ST', { query: { type: required(string), token: string } }, () => []),
]

const settingsOf = ({ settings }: Services, tenant: string) =>
  settings.get<{ deliveryMethodsConfigs: Record<string, unknown> | null } | undefined>(
    `notifications/${tenant}`,
    undefined,
  )
