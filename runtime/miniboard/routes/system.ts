import type { Who } from '../auth/who.ts'
import { tenantConfiguration } from '../entities/limits.ts'
import { readSettings } from '../entities/user-settings.ts'
import type { Services } from '../services.ts'
import { text } from '../wire/answer.ts'
import { get, post, type Route } from '../wire/route.ts'
import { isObject } from '../wire/shape.ts'

export const systemRoutes: Route[] = [
  get('/api/system/info', 'STC', {}, ({ services }) => ({
    version: services.release,
    artifact: 'application',
    name: 'ThingsBoard Server Application',
    type: 'CE',
  })),
  get('/api/system/params', 'STC', {}, ({ services, who }) => params(services, who)),
  get('/api/usage', 'T', {}, ({ services, who }) => usage(services, who.tenantId)),
  get('/api/dashboard/serverTime', 'STC', {}, ({ services }) => services.clock.now()),
  get('/api/dashboard/maxDatapointsLimit', 'STC', {}, () => MOST_POINTS),
  get('/api/uiSettings/helpBaseUrl', 'STC', { produces: 'text/plain' }, ({ services }) =>
    text(
      200,
      `https://raw.githubusercontent.com/thingsboard/thingsboard-ui-help/release-${services.release.split('.').slice(0, 2).join('.')}`,
      'text/plain',
    ),
  ),
  post('/api/noauth/oauth2Clients', '', {}, () => []),
  get('/api/noauth/mobile', '', {}, () => ({ oAuth2ClientLoginInfos: [], storeInfo: null, versionInfo: null })),
]

const MOST_POINTS = 50_000

/** What the web page asks for at its start. */
function params(services: Services, who: Who) {
  const isSystem = who.authority === 'SYS_ADMIN'
  const limits = isSystem ? {} : tenantConfiguration(services, who.tenantId)
  const limit = (name: string, missing: number) => (isSystem ? 0 : Number(limits[name] ?? missing))
  const isOpen = who.authority !== 'CUSTOMER_USER'
  return {
    userTokenAccessEnabled: isOpen,
    allowedDashboardIds: [],
    edgesSupportEnabled: true,
    hasRepository: false,
    tbelEnabled: who.authority === 'TENANT_ADMIN',
    persistDeviceStateToTelemetry: false,
    ...(isSystem ? {} : { userSettings: userSettings(services, who) }),
    maxDatapointsLimit: MOST_POINTS,
    maxResourceSize: limit('maxResourceSize', 0),
    mobileQrEnabled: true,
    maxDebugModeDurationMinutes: isSystem ? 0 : 15,
    ruleChainDebugPerTenantLimitsConfiguration: isSystem ? null : '50000:3600',
    calculatedFieldDebugPerTenantLimitsConfiguration: isSystem ? null : '50000:3600',
    maxArgumentsPerCF: limit('maxArgumentsPerCF', 10),
    maxDataPointsPerRollingArg: limit('maxDataPointsPerRollingArg', 1000),
    minAllowedScheduledUpdateIntervalInSecForCF: limit('minAllowedScheduledUpdateIntervalInSecForCF', 10),
    minAllowedDeduplicationIntervalInSecForCF: limit('minAllowedDeduplicationIntervalInSecForCF', 10),
    minAllowedAggregationIntervalInSecForCF: limit('minAllowedAggregationIntervalInSecForCF', 60),
    intermediateAggregationIntervalInSecForCF: limit('intermediateAggregationIntervalInSecForCF', 300),
    maxRelationLevelPerCfArgument: limit('maxRelationLevelPerCfArgument', 2),
    maxRelatedEntitiesToReturnPerCfArgument: limit('maxRelatedEntitiesToReturnPerCfArgument', 100),
    edqsEnabled: false,
    nullsOrderStrategy: 'default',
    trendzSettings: isSystem ? null : { enabled: false, baseUrl: null, apiKey: null },
    iotHubBaseUrl: 'https://iot-hub.thingsboard.io',
  }
}

function userSettings(services: Services, who: Who): object {
  const settings = readSettings(services, who.userId, 'GENERAL')
  return { openedMenuSections: [], ...(isObject(settings) ? settings : {}) }
}

const COUNTED: [string, string][] = [
  ['devices', 'DEVICE'],
  ['assets', 'ASSET'],
  ['customers', 'CUSTOMER'],
  ['users', 'USER'],
  ['dashboards', 'DASHBOARD'],
  ['edges', 'EDGE'],
]
const METERED = ['transportMessages', 'jsExecutions', 'tbelExecutions', 'emails', 'sms', 'alarms']

/** What a tenant has, and the most it may have. */
function usage(services: Services, tenant: string) {
  const limits = tenantConfiguration(services, tenant)
  const maximum = (name: string) => `max${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const most = (name: string) => Number(limits[maximum(name)] ?? limits[maximum(LIMIT_NAME[name] ?? name)] ?? 0)
  const pairs = (name: string, count: number) => [
    [name, count],
    [maximum(name), most(name)],
  ]
  return Object.fromEntries([
    ...COUNTED.flatMap(([name, type]) => pairs(name, services.entities.count(type, tenant))),
    ...METERED.flatMap((name) => pairs(name, 0)),
    ['smsEnabled', null],
  ])
}

const LIMIT_NAME: Record<string, string> = { jsExecutions: 'jSExecutions', alarms: 'createdAlarms' }
