import type { Who } from '../auth/who.ts'
import type { Entity } from '../store/entity.ts'
import { NULL_UUID } from '../wire/uuid.ts'

export type Operation =
  | 'READ'
  | 'WRITE'
  | 'CREATE'
  | 'DELETE'
  | 'ASSIGN'
  | 'READ_CREDENTIALS'
  | 'WRITE_CREDENTIALS'
  | 'RPC_CALL'
  | 'CLAIM_DEVICES'
  | 'READ_ATTRIBUTES'
  | 'WRITE_ATTRIBUTES'
  | 'READ_TELEMETRY'
  | 'WRITE_TELEMETRY' // prettier-ignore

type Rule = (who: Who, operation: Operation, entity: Entity) => boolean

/** Whether somebody may do something with an entity that exists (or, for CREATE, is to exist). */
export function isAllowed(who: Who, operation: Operation, entity: Entity): boolean {
  const rule = RULES[who.authority]?.[entity.id.entityType]
  return rule?.(who, operation, entity) === true
}

const READING = ['READ', 'READ_CREDENTIALS', 'READ_ATTRIBUTES', 'READ_TELEMETRY']
const OWN_ENTITY = [...READING, 'RPC_CALL', 'CLAIM_DEVICES', 'WRITE', 'WRITE_ATTRIBUTES', 'WRITE_TELEMETRY']

const always: Rule = () => true
const readOnly: Rule = (_who, operation) => operation === 'READ'
const isSystem = (entity: Entity) => !entity.tenantId || entity.tenantId.id === NULL_UUID
const system: Rule = (_who, _operation, entity) => isSystem(entity)
const ofTenant: Rule = (who, _operation, entity) => entity.tenantId?.id === who.tenantId
/** what the system gives to all tenants may be read, the tenant's own may be changed */
const shared: Rule = (who, operation, entity) =>
  isSystem(entity) ? operation === 'READ' : ofTenant(who, operation, entity)
const ofCustomer: Rule = (who, operation, entity) =>
  OWN_ENTITY.includes(operation) && ofTenant(who, operation, entity) && entity.customerId?.id === who.customerId
const readInTenant: Rule = (who, operation, entity) => operation === 'READ' && ofTenant(who, operation, entity)

const ownCustomer: Rule = (who, operation, entity) => READING.includes(operation) && entity.id.id === who.customerId
const ownTenant: Rule = (who, operation, entity) =>
  ['READ', 'DELETE', 'READ_ATTRIBUTES', 'READ_TELEMETRY'].includes(operation) && entity.id.id === who.tenantId
const customersAlarm: Rule = (who, operation, entity) =>
  ['READ', 'WRITE', 'DELETE'].includes(operation) &&
  ofTenant(who, operation, entity) &&
  entity.customerId?.id === who.customerId
const assignedDashboard: Rule = (who, operation, entity) =>
  READING.includes(operation) &&
  ofTenant(who, operation, entity) &&
  (entity.assignedCustomers as { customerId: { id: string } }[] | null)?.some(
    (to) => to.customerId.id === who.customerId,
  ) === true

const usersOfSystem: Rule = (_who, _operation, user) => user.authority !== 'CUSTOMER_USER'
const usersOfTenant: Rule = (who, _operation, user) =>
  user.authority !== 'SYS_ADMIN' && user.tenantId?.id === who.tenantId
const usersOfCustomer: Rule = (who, operation, user) => {
  if (user.authority !== 'CUSTOMER_USER') return false
  if (user.id.id === who.userId) return true
  return READING.includes(operation) && user.customerId?.id === who.customerId && user.tenantId?.id === who.tenantId
}

const RULES: Record<string, Record<string, Rule>> = {
  SYS_ADMIN: {
    TENANT: always,
    TENANT_PROFILE: always,
    ADMIN_SETTINGS: always,
    DASHBOARD: readOnly,
    USER: usersOfSystem,
    RULE_CHAIN: system,
    WIDGETS_BUNDLE: system,
    WIDGET_TYPE: system,
    TB_RESOURCE: system,
    QUEUE: system,
    OAUTH2_CLIENT: always,
    DOMAIN: always,
    MOBILE_APP: always,
    MOBILE_APP_BUNDLE: always,
    ...same(
      system,
      'NOTIFICATION',
      'NOTIFICATION_TARGET',
      'NOTIFICATION_TEMPLATE',
      'NOTIFICATION_RULE',
      'NOTIFICATION_REQUEST',
    ),
    API_KEY: always,
  },
  TENANT_ADMIN: {
    TENANT: ownTenant,
    USER: usersOfTenant,
    WIDGETS_BUNDLE: shared,
    WIDGET_TYPE: shared,
    TB_RESOURCE: shared,
    QUEUE: shared,
    TENANT_PROFILE: readOnly,
    ...same(
      ofTenant,
      'ALARM',
      'ASSET',
      'DEVICE',
      'CUSTOMER',
      'DASHBOARD',
      'ENTITY_VIEW',
      'RULE_CHAIN',
      'DEVICE_PROFILE',
      'ASSET_PROFILE',
    ),
    ...same(
      ofTenant,
      'API_USAGE_STATE',
      'OTA_PACKAGE',
      'EDGE',
      'RPC',
      'NOTIFICATION',
      'NOTIFICATION_TARGET',
      'NOTIFICATION_TEMPLATE',
      'NOTIFICATION_RULE',
      'NOTIFICATION_REQUEST',
      'JOB',
      'AI_MODEL',
      'API_KEY',
      'CALCULATED_FIELD',
    ),
  },
  CUSTOMER_USER: {
    ALARM: customersAlarm,
    CUSTOMER: ownCustomer,
    DASHBOARD: assignedDashboard,
    USER: usersOfCustomer,
    RPC: readInTenant,
    DEVICE_PROFILE: readInTenant,
    ASSET_PROFILE: readInTenant,
    WIDGETS_BUNDLE: readOnly,
    WIDGET_TYPE: readOnly,
    TB_RESOURCE: readOnly,
    ...same(ofCustomer, 'ASSET', 'DEVICE', 'ENTITY_VIEW', 'EDGE'),
  },
}

function same(rule: Rule, ...types: string[]): Record<string, Rule> {
  return Object.fromEntries(types.map((type) => [type, rule]))
}
