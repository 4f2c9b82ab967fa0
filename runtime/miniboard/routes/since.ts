import { isBefore, type Release } from '../release.ts'
import type { Route } from '../wire/route.ts'

/** The routes that a server of this release has. */
export function routesOf(release: Release, routes: Route[]): Route[] {
  const later = new Set(Object.entries(SINCE).flatMap(([since, lines]) => (isBefore(release, since) ? lines : [])))
  if (later.size === 0) return routes
  return routes.filter(({ method, path, when = [] }) => {
    const line = `${method} ${path}`.replaceAll(/:\w+/g, ':')
    return !later.has(line) && !when.some((name) => later.has(`${line}?${name}`))
  })
}

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/:\w+/g, ':'))

/** What came after 3.6.4; `?name` is the form of a route that is taken when this parameter is there. */
const SINCE: Record<string, string[]> = {
  '3.7': linesOf(`
GET /api/noauth/qr
GET /api/noauth/qr/:secret
GET /api/queueStats
GET /api/queueStats/:queueStatsId
GET /api/queueStats?queueStatsIds
`),
  '3.8': linesOf(`
POST /api/domain
DELETE /api/domain/:id
PUT /api/domain/:id/oauth2Clients
GET /api/domain/info/:id
GET /api/domain/infos
POST /api/oauth2/client
DELETE /api/oauth2/client/:id
GET /api/oauth2/client/:id
GET /api/oauth2/client/infos
GET /api/oauth2/client/infos?clientIds
POST /api/rule-engine/
POST /api/rule-engine/:entityType/:entityId
POST /api/rule-engine/:entityType/:entityId/:queueName/:timeout
POST /api/rule-engine/:entityType/:entityId/:timeout
GET /api/user/:userId/activationLinkInfo
DELETE /api/v2/relation
POST /api/v2/relation
`),
  '3.9': linesOf(`
GET /api/mobile
GET /api/mobile/app
POST /api/mobile/app
DELETE /api/mobile/app/:id
GET /api/mobile/app/:id
POST /api/mobile/bundle
DELETE /api/mobile/bundle/:id
PUT /api/mobile/bundle/:id/oauth2Clients
GET /api/mobile/bundle/info/:id
GET /api/mobile/bundle/infos
GET /api/mobile/qr/deepLink
GET /api/mobile/qr/settings
POST /api/mobile/qr/settings
GET /api/noauth/mobile
GET /api/resource/:resourceType/:scope/:key
GET /api/resource/:resourceType/:scope/:key/info
`),
  '4.0': linesOf(`
POST /api/calculatedField
DELETE /api/calculatedField/:calculatedFieldId
GET /api/calculatedField/:calculatedFieldId
GET /api/calculatedField/:calculatedFieldId/debug
POST /api/calculatedField/testScript
POST /api/edqs/system/request
GET /api/:entityType/:entityId/calculatedFields
GET /api/edqs/state
`),
  '4.1': linesOf(`
DELETE /api/job/:id
GET /api/job/:id
POST /api/job/:id/cancel
POST /api/job/:id/reprocess
GET /api/jobs
GET /api/trendz/settings
POST /api/trendz/settings
`),
  '4.2': linesOf(`
GET /api/ai/model
POST /api/ai/model
DELETE /api/ai/model/:modelUuid
GET /api/ai/model/:modelUuid
POST /api/ai/model/chat
GET /api/iot-hub/connectivity
POST /api/iot-hub/device/register
POST /api/iot-hub/installPlan
GET /api/iot-hub/installedItems
DELETE /api/iot-hub/installedItems/:installedItemId
POST /api/iot-hub/installedItems/:installedItemId/update/:versionId
GET /api/iot-hub/installedItems/count
GET /api/iot-hub/installedItems/counts
GET /api/iot-hub/installedItems/itemIds
POST /api/iot-hub/versions/:versionId/install
GET /api/iot-hub/versions/:versionId/installPlan
`),
  '4.3': linesOf(`
POST /api/apiKey
DELETE /api/apiKey/:id
PUT /api/apiKey/:id/description
PUT /api/apiKey/:id/enabled/:enabledValue
GET /api/apiKeys/:userId
GET /api/assetProfileInfos?assetProfileIds
POST /api/auth/2fa/login
GET /api/calculatedFields
GET /api/calculatedFields/names
GET /api/customers?customerIds
GET /api/deviceProfileInfos?deviceProfileIds
POST /api/notification/entitiesLimitIncreaseRequest/:entityType
PUT /api/resource/:id/data
PUT /api/resource/:id/info
POST /api/resource/upload
GET /api/ruleChains?ruleChainIds
GET /api/tenants?tenantIds
GET /api/users?userIds
GET /api/dashboards
GET /api/entityViews
`),
  '4.3.1.2': linesOf(`
POST /api/alarm/rule
DELETE /api/alarm/rule/:alarmRuleId
GET /api/alarm/rule/:alarmRuleId
GET /api/alarm/rule/:alarmRuleId/debug
POST /api/alarm/rule/testScript
GET /api/alarm/rules
GET /api/alarm/rules/:entityType/:entityId
GET /api/alarm/rules/names
GET /api/assetProfileInfos/list
GET /api/calculatedField/:entityType/:entityId
GET /api/customers/list
GET /api/dashboards/list
GET /api/deviceProfileInfos/list
GET /api/edges/list
GET /api/entityViews/list
GET /api/notification/targets/list
GET /api/notification/targets/notificationType/:notificationType
GET /api/oauth2/client/list
GET /api/plugins/telemetry/:entityType/:entityId/values/timeseries/history
GET /api/queueStats/list
GET /api/relations/from/:fromType/:fromId
GET /api/relations/from/:fromType/:fromId/:relationType
GET /api/relations/info/from/:fromType/:fromId
GET /api/relations/info/to/:toType/:toId
GET /api/relations/to/:toType/:toId
GET /api/relations/to/:toType/:toId/:relationType
GET /api/resource/list
GET /api/ruleChains/list
GET /api/tenant/asset
GET /api/tenant/device
GET /api/tenant/edge
GET /api/tenant/entityView
GET /api/tenantProfiles/list
GET /api/tenants/list
GET /api/user/lastVisitedDashboards
GET /api/user/settings/general
PUT /api/user/settings/general
GET /api/users/list
POST /api/v2/entitiesQuery/find/keys
GET /api/widgetsBundle/:widgetsBundleId/widgetTypes
GET /api/widgetsBundles/all
GET /api/widgetsBundles/list
`),
}
