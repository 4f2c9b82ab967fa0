import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'

/** Targets, templates and rules of a new tenant. The rules are there to be switched on. */
export function addDefaultNotifications({ entities, uuids, clock }: Services, tenant: Entity): void {
  const put = (type: string, fields: { name: string; [field: string]: unknown }): Entity => {
    const head = { id: { entityType: type, id: uuids.next() }, createdTime: clock.now(), tenantId: tenant.id }
    const entity = { ...head, ...fields, externalId: null }
    entities.put(entity)
    return entity
  }
  const targets = new Map(
    TARGETS.map(([name, type, description]) => {
      const rights = type === 'TENANT_ADMINISTRATORS' ? { tenantsIds: null, tenantProfilesIds: null } : {}
      const configuration = { type: 'PLATFORM_USERS', description, usersFilter: { type, ...rights } }
      return [name, put('NOTIFICATION_TARGET', { name, configuration }).id.id]
    }),
  )
  const admins = targets.get('Tenant administrators') as string
  for (const { template, type, subject, body, rule, trigger } of KINDS) {
    const web = { method: 'WEB', enabled: true, body: worded(body), subject: worded(subject), additionalConfig: null }
    const saved = put('NOTIFICATION_TEMPLATE', {
      name: template,
      notificationType: type,
      configuration: { deliveryMethodsTemplates: { WEB: web } },
    })
    if (!rule) continue
    const isLadder = type === 'ALARM'
    put('NOTIFICATION_RULE', {
      name: rule,
      enabled: false,
      templateId: saved.id,
      triggerType: type,
      triggerConfig: { triggerType: type, ...trigger },
      recipientsConfig: {
        triggerType: type,
        ...(isLadder ? { escalationTable: { 0: [admins] } } : { targets: [admins] }),
      },
      additionalConfig: { description: '' },
    })
  }
}

const TARGETS = [
  ['All users', 'ALL_USERS', 'All users in scope of the tenant'],
  ['Tenant administrators', 'TENANT_ADMINISTRATORS', 'All tenant administrators in scope of the tenant'],
  [
    'Users of the entity owner',
    'ORIGINATOR_ENTITY_OWNER_USERS',
    'Tenant admins or customer users, by the owner of the entity',
  ],
  ['Affected user', 'AFFECTED_USER', 'Whom the event is about'],
] as const

/** Texts of templates name their words as `${word}`; here the dollar is left out. */
const worded = (text: string) => text.replaceAll('{', '${')

type Kind = { template: string; type: string; subject: string; body: string; rule?: string; trigger?: object }
const KINDS: Kind[] = [
  {
    template: 'Maintenance work notification',
    type: 'GENERAL',
    subject: 'Maintenance',
    body: 'There will be maintenance work',
  },
  {
    template: 'New alarm notification',
    type: 'ALARM',
    subject: "New alarm '{alarmType}'",
    body: '{alarmSeverity} at {alarmOriginatorName}',
    rule: 'New alarm',
    trigger: { alarmTypes: null, alarmSeverities: null, notifyOn: ['CREATED'], clearRule: null },
  },
  {
    template: 'Alarm update notification',
    type: 'ALARM',
    subject: "Alarm '{alarmType}': {alarmStatus}",
    body: '{alarmSeverity} at {alarmOriginatorName}',
    rule: 'Alarm update',
    trigger: {
      alarmTypes: null,
      alarmSeverities: null,
      notifyOn: ['SEVERITY_CHANGED', 'ACKNOWLEDGED', 'CLEARED'],
      clearRule: null,
    },
  },
  {
    template: 'Entity action notification',
    type: 'ENTITY_ACTION',
    subject: '{entityType} was {actionType}',
    body: '{entityName} was {actionType} by {userEmail}',
    rule: 'Device created',
    trigger: { entityTypes: ['DEVICE'], created: true, updated: false, deleted: false },
  },
  {
    template: 'Device activity notification',
    type: 'DEVICE_ACTIVITY',
    subject: 'Device {deviceName}: {eventType}',
    body: '{deviceName} is {eventType}',
    rule: 'Device activity status change',
    trigger: { devices: null, deviceProfiles: null, notifyOn: ['ACTIVE', 'INACTIVE'] },
  },
  {
    template: 'Alarm comment notification',
    type: 'ALARM_COMMENT',
    subject: "Comment on '{alarmType}'",
    body: '{userEmail}: {comment}',
    rule: 'Comment on active alarm',
    trigger: {
      alarmTypes: null,
      alarmSeverities: null,
      alarmStatuses: ['ACTIVE'],
      onlyUserComments: true,
      notifyOnCommentUpdate: false,
    },
  },
  {
    template: 'Alarm assigned notification',
    type: 'ALARM_ASSIGNMENT',
    subject: "Alarm '{alarmType}' was {action}",
    body: '{userEmail} {action} the alarm',
    rule: 'Alarm assignment',
    trigger: { alarmTypes: null, alarmSeverities: null, alarmStatuses: null, notifyOn: ['ASSIGNED'] },
  },
  {
    template: 'Rule chain/node lifecycle failure notification',
    type: 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT',
    subject: '{componentType} failed to {action}',
    body: '{componentName}: {error}',
    rule: 'Rule node initialization failure',
    trigger: {
      ruleChains: null,
      ruleChainEvents: ['STARTED'],
      onlyRuleChainLifecycleFailures: true,
      trackRuleNodeEvents: true,
      ruleNodeEvents: ['STARTED'],
      onlyRuleNodeLifecycleFailures: true,
    },
  },
  {
    template: 'Edge connection notification',
    type: 'EDGE_CONNECTION',
    subject: 'Edge {edgeName}: {eventType}',
    body: '{edgeName} is {eventType}',
    rule: 'Edge connection status change',
    trigger: { edges: null, notifyOn: ['CONNECTED', 'DISCONNECTED'] },
  },
  {
    template: 'Edge communication failure notification',
    type: 'EDGE_COMMUNICATION_FAILURE',
    subject: 'Edge {edgeName}: failure',
    body: '{failureMsg}',
    rule: 'Edge communication failure',
    trigger: { edges: null },
  },
] // prettier-ignore
