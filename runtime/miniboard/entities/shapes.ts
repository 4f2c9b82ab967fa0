import {
  bool,
  count,
  entityId,
  flag,
  idOf,
  json,
  listOf,
  long,
  object,
  oneOf,
  optional,
  or,
  text,
} from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

/** How bodies of entities are read; the order of fields is that of the answers. */
const NO_CUSTOMER = { entityType: 'CUSTOMER', id: NULL_UUID }
const head = (type: string) => ({ id: idOf(type), createdTime: long, tenantId: idOf('TENANT') })
const owner = { customerId: or(idOf('CUSTOMER'), NO_CUSTOMER) }
const contact = {
  country: text,
  state: text,
  city: text,
  address: text,
  address2: text,
  zip: text,
  phone: text,
  email: text,
}

const DEFAULT_DATA = { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } }

export const deviceShape = object({
  ...head('DEVICE'),
  ...owner,
  name: text,
  type: text,
  label: text,
  deviceProfileId: idOf('DEVICE_PROFILE'),
  firmwareId: idOf('OTA_PACKAGE'),
  softwareId: idOf('OTA_PACKAGE'),
  externalId: idOf('DEVICE'),
  version: long,
  additionalInfo: json,
  deviceData: or(json, DEFAULT_DATA),
})

export const assetShape = object({
  ...head('ASSET'),
  ...owner,
  name: text,
  type: text,
  label: text,
  assetProfileId: idOf('ASSET_PROFILE'),
  externalId: idOf('ASSET'),
  version: long,
  additionalInfo: json,
})

export const entityViewShape = object({
  ...head('ENTITY_VIEW'),
  ...owner,
  name: text,
  type: text,
  entityId,
  keys: optional(
    object({
      timeseries: listOf(text),
      attributes: optional(object({ cs: listOf(text), ss: listOf(text), sh: listOf(text) })),
    }),
  ),
  startTimeMs: count,
  endTimeMs: count,
  externalId: idOf('ENTITY_VIEW'),
  version: long,
  additionalInfo: json,
})

export const customerShape = object({
  ...head('CUSTOMER'),
  title: text,
  ...contact,
  externalId: idOf('CUSTOMER'),
  version: long,
  additionalInfo: json,
})

export const tenantShape = object({
  id: idOf('TENANT'),
  createdTime: long,
  title: text,
  region: text,
  tenantProfileId: idOf('TENANT_PROFILE'),
  ...contact,
  version: long,
  additionalInfo: json,
})

export const userShape = object({
  ...head('USER'),
  ...owner,
  email: text,
  authority: oneOf(
    'SYS_ADMIN',
    'TENANT_ADMIN',
    'CUSTOMER_USER',
    'REFRESH_TOKEN',
    'PRE_VERIFICATION_TOKEN',
    'MFA_CONFIGURATION_TOKEN',
  ),
  firstName: text,
  lastName: text,
  phone: text,
  version: long,
  additionalInfo: json,
})

const profile = {
  name: text,
  description: text,
  image: text,
  default: flag,
  defaultRuleChainId: idOf('RULE_CHAIN'),
  defaultDashboardId: idOf('DASHBOARD'),
  defaultQueueName: text,
  defaultEdgeRuleChainId: idOf('RULE_CHAIN'),
}

export const assetProfileShape = object({
  ...head('ASSET_PROFILE'),
  ...profile,
  externalId: idOf('ASSET_PROFILE'),
  version: long,
})

export const deviceProfileShape = object({
  ...head('DEVICE_PROFILE'),
  ...profile,
  type: oneOf('DEFAULT'),
  transportType: oneOf('DEFAULT', 'MQTT', 'COAP', 'LWM2M', 'SNMP'),
  provisionType: or(
    oneOf('DISABLED', 'ALLOW_CREATE_NEW_DEVICES', 'CHECK_PRE_PROVISIONED_DEVICES', 'X509_CERTIFICATE_CHAIN'),
    'DISABLED',
  ),
  profileData: json,
  provisionDeviceKey: text,
  firmwareId: idOf('OTA_PACKAGE'),
  softwareId: idOf('OTA_PACKAGE'),
  externalId: idOf('DEVICE_PROFILE'),
  version: long,
})

export const credentialsShape = object({
  id: (value) => (value === undefined || value === null ? null : object({ id: text })(value)),
  createdTime: long,
  deviceId: idOf('DEVICE'),
  credentialsType: oneOf('ACCESS_TOKEN', 'X509_CERTIFICATE', 'MQTT_BASIC', 'LWM2M_CREDENTIALS'),
  credentialsId: text,
  credentialsValue: text,
  version: long,
})

export const apiKeyShape = object({
  ...head('API_KEY'),
  userId: idOf('USER'),
  description: text,
  enabled: flag,
  expirationTime: or(long, 0),
  expired: bool,
})

export const edgeShape = object({
  ...head('EDGE'),
  ...owner,
  rootRuleChainId: idOf('RULE_CHAIN'),
  name: text,
  type: text,
  label: text,
  routingKey: text,
  secret: text,
  version: long,
  additionalInfo: json,
})
