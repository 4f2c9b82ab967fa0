import type { Database } from './database.ts'
import { type Entity, NAME_FIELD } from './entities.ts'
import { mapPage, type Page, type PageLink, readPage } from './pages.ts'
import type { Scalar } from './scalar.ts'

/** What a list of entities is selected by; more conditions in `where` with their `values`. */
export type EntityList = {
  type: string
  tenant?: string | undefined
  customer?: string | undefined
  where?: string[]
  values?: Scalar[]
  search?: string[]
  /** sort properties beyond the fields of the entity */
  sortable?: Record<string, string>
}

/** A page of entities of one type. */
export function pageOfEntities(db: Database, list: EntityList, link: PageLink): Page<Entity> {
  const { type, tenant, customer, where = [], values = [], search = ['e.name'], sortable = {} } = list
  const conditions = [
    'e.type = ?',
    ...(tenant ? ['e.tenant = ?'] : []),
    ...(customer ? ['e.customer = ?'] : []),
    ...where,
  ]
  const page = readPage<{ doc: string }>(
    db,
    {
      from: 'entity e',
      where: conditions.join(' AND '),
      values: [type, ...(tenant ? [tenant] : []), ...(customer ? [customer] : []), ...values],
      search,
      sortable: (property) => sortable[property] ?? fieldOf(type, property),
      tieBreak: 'e.id',
      select: 'e.doc',
    },
    link,
  )
  return mapPage(page, (row) => JSON.parse(row.doc) as Entity)
}

/** The expression for a field of the document. */
export function field(name: string): string {
  return `json_extract(e.doc, '$.${name}')`
}

/** Titles of the customers of the rows. */
export const CUSTOMER_TITLE = "(SELECT c.name FROM entity c WHERE c.id = e.customer AND c.type = 'CUSTOMER')"

function fieldOf(type: string, property: string): string | undefined {
  if (property === 'createdTime') return 'e.created'
  if (property === 'id') return 'e.id'
  if (property === NAME_FIELD[type] || (property === 'name' && !NAME_FIELD[type])) return 'e.name'
  if (!SORTABLE[type]?.includes(property)) return undefined
  return field(property.endsWith('Id') ? `${property}.id` : property)
}

const CONTACT = [
  'country',
  'state',
  'city',
  'address',
  'address2',
  'zip',
  'phone',
  'email',
  'additionalInfo',
  'version',
]

/** Fields with a column of their own on the real server, by type; sorting by anything else is a database error there. */
const SORTABLE: Record<string, string[]> = {
  DEVICE: [
    'tenantId',
    'customerId',
    'type',
    'label',
    'additionalInfo',
    'deviceProfileId',
    'firmwareId',
    'softwareId',
    'deviceData',
    'externalId',
    'version',
  ],
  ASSET: ['tenantId', 'customerId', 'type', 'label', 'additionalInfo', 'assetProfileId', 'externalId', 'version'],
  ENTITY_VIEW: ['tenantId', 'customerId', 'type', 'additionalInfo', 'entityId', 'keys', 'externalId', 'version'],
  EDGE: [
    'tenantId',
    'customerId',
    'type',
    'label',
    'additionalInfo',
    'routingKey',
    'secret',
    'rootRuleChainId',
    'version',
  ],
  CUSTOMER: ['tenantId', 'externalId', 'isPublic', ...CONTACT],
  TENANT: ['region', 'tenantProfileId', ...CONTACT],
  USER: ['tenantId', 'customerId', 'authority', 'firstName', 'lastName', 'phone', 'additionalInfo', 'version'],
  DEVICE_PROFILE: [
    'tenantId',
    'type',
    'transportType',
    'provisionType',
    'description',
    'image',
    'defaultRuleChainId',
    'defaultDashboardId',
    'defaultQueueName',
    'isDefault',
    'provisionDeviceKey',
    'firmwareId',
    'softwareId',
    'externalId',
    'version',
  ],
  ASSET_PROFILE: [
    'tenantId',
    'description',
    'image',
    'defaultRuleChainId',
    'defaultDashboardId',
    'defaultQueueName',
    'isDefault',
    'externalId',
    'version',
  ],
  DASHBOARD: ['tenantId', 'assignedCustomers', 'mobileHide', 'mobileOrder', 'image', 'externalId', 'version'],
  TENANT_PROFILE: ['description', 'isDefault', 'isolatedTbRuleEngine'],
  RULE_CHAIN: ['tenantId', 'type', 'firstRuleNodeId', 'root', 'debugMode', 'additionalInfo', 'externalId', 'version'],
  API_KEY: ['tenantId', 'userId', 'description', 'enabled', 'expirationTime'],
  OTA_PACKAGE: [
    'tenantId',
    'deviceProfileId',
    'type',
    'version',
    'tag',
    'url',
    'fileName',
    'contentType',
    'checksumAlgorithm',
    'checksum',
    'dataSize',
    'additionalInfo',
    'externalId',
  ],
  TB_RESOURCE: [
    'tenantId',
    'resourceType',
    'resourceSubType',
    'resourceKey',
    'fileName',
    'etag',
    'isPublic',
    'publicResourceKey',
    'externalId',
  ],
  WIDGETS_BUNDLE: ['tenantId', 'alias', 'description', 'order', 'image', 'scada', 'externalId', 'version'],
  WIDGET_TYPE: ['tenantId', 'fqn', 'description', 'deprecated', 'scada', 'tags', 'externalId', 'version'],
  NOTIFICATION_TARGET: ['tenantId', 'configuration', 'externalId'],
  NOTIFICATION_TEMPLATE: ['tenantId', 'notificationType', 'configuration', 'externalId'],
  NOTIFICATION_RULE: [
    'tenantId',
    'enabled',
    'templateId',
    'triggerType',
    'triggerConfig',
    'recipientsConfig',
    'externalId',
  ],
  NOTIFICATION_REQUEST: ['tenantId', 'targets', 'templateId', 'status', 'originatorEntityId', 'ruleId'],
  CALCULATED_FIELD: [
    'tenantId',
    'type',
    'entityId',
    'configuration',
    'configurationVersion',
    'debugSettings',
    'externalId',
    'version',
  ],
  QUEUE: ['tenantId', 'topic', 'pollInterval', 'partitions', 'submitStrategy', 'processingStrategy', 'additionalInfo'],
  AI_MODEL: ['tenantId', 'externalId', 'version'],
  JOB: ['tenantId', 'type', 'key', 'entityId', 'status'],
  RPC: ['tenantId', 'deviceId', 'expirationTime', 'status', 'request', 'response', 'additionalInfo'],
}
