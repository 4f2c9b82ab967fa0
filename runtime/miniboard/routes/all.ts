import type { Route } from '../wire/route.ts'
import { adminRoutes } from './admin.ts'
import { aiModelRoutes } from './ai-models.ts'
import { alarmCommentRoutes } from './alarm-comments.ts'
import { alarmRoutes } from './alarms.ts'
import { apiKeyRoutes } from './api-keys.ts'
import { assetRoutes } from './assets.ts'
import { attributeRoutes } from './attributes.ts'
import { auditRoutes } from './audit.ts'
import { authRoutes } from './auth.ts'
import { bulkImportRoutes } from './bulk-import.ts'
import { calculatedFieldRoutes } from './calculated-fields.ts'
import { claimRoutes } from './claims.ts'
import { componentRoutes } from './components.ts'
import { customerRoutes } from './customers.ts'
import { dashboardRoutes } from './dashboards.ts'
import { deviceApiRoutes } from './device-api.ts'
import { deviceRoutes } from './devices.ts'
import { edgeRoutes } from './edges.ts'
import { entityViewRoutes } from './entity-views.ts'
import { eventRoutes } from './events.ts'
import { imageRoutes } from './images.ts'
import { jobRoutes } from './jobs.ts'
import { noauthRoutes } from './noauth.ts'
import { notHereRoutes } from './not-here.ts'
import { notificationSourceRoutes } from './notification-sources.ts'
import { notificationRoutes } from './notifications.ts'
import { otaRoutes } from './ota-packages.ts'
import { profileRoutes } from './profiles.ts'
import { queryRoutes } from './queries.ts'
import { queueRoutes } from './queues.ts'
import { relationRoutes } from './relations.ts'
import { resourceRoutes } from './resources.ts'
import { rpcRoutes } from './rpc.ts'
import { ruleChainRoutes } from './rule-chains.ts'
import { smallRoutes } from './small-things.ts'
import { systemRoutes } from './system.ts'
import { telemetryRoutes } from './telemetry.ts'
import { tenantProfileRoutes } from './tenant-profiles.ts'
import { tenantRoutes } from './tenants.ts'
import { twoFactorRoutes } from './two-factor.ts'
import { userSettingsRoutes } from './user-settings.ts'
import { userRoutes } from './users.ts'
import { versionControlRoutes } from './version-control.ts'
import { visitedDashboardRoutes } from './visited-dashboards.ts'
import { widgetRoutes } from './widgets.ts'

/** What is served, and what says that it is not here. */
export function allRoutes(): Route[] {
  const here = routesHere()
  return [...here, ...notHereRoutes(here)]
}

/** Every route of the house; a new controller is one line here. */
export function routesHere(): Route[] {
  return [
    ...authRoutes,
    ...userRoutes,
    ...tenantRoutes,
    ...customerRoutes,
    ...deviceRoutes,
    ...telemetryRoutes,
    ...attributeRoutes,
    ...profileRoutes,
    ...assetRoutes,
    ...entityViewRoutes,
    ...relationRoutes,
    ...tenantProfileRoutes,
    ...noauthRoutes,
    ...apiKeyRoutes,
    ...userSettingsRoutes,
    ...alarmRoutes,
    ...alarmCommentRoutes,
    ...auditRoutes,
    ...dashboardRoutes,
    ...deviceApiRoutes,
    ...rpcRoutes,
    ...bulkImportRoutes,
    ...claimRoutes,
    ...otaRoutes,
    ...queryRoutes,
    ...twoFactorRoutes,
    ...ruleChainRoutes,
    ...edgeRoutes,
    ...adminRoutes,
    ...componentRoutes,
    ...queueRoutes,
    ...versionControlRoutes,
    ...notificationRoutes,
    ...notificationSourceRoutes,
    ...aiModelRoutes,
    ...jobRoutes,
    ...smallRoutes,
    ...visitedDashboardRoutes,
    ...calculatedFieldRoutes,
    ...resourceRoutes,
    ...eventRoutes,
    ...widgetRoutes,
    ...imageRoutes,
    ...systemRoutes,
  ]
}
