import { labelOf } from '../access/labels.ts'
import type { Operation } from '../access/permissions.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { BareRefusal, badRequest, FORBIDDEN, failed } from '../wire/refusal.ts'
import { ENTITY_TYPES } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'

/** The entity whose telemetry or attributes are asked for. Refusals are bare texts here. */
export function telemetryTarget(
  services: Services,
  who: Who,
  type: string,
  idText: string,
  operation: Operation,
): Entity {
  if (!ENTITY_TYPES.has(type))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${type}`)
  const id = parseUuid(idText)
  if (!WITH_TELEMETRY.has(type)) throw failed('Not Implemented!')
  if (who.authority === 'SYS_ADMIN' && !FOR_SYSTEM.has(type))
    throw bare('System administrator is not allowed to perform this operation!')
  if (who.authority === 'CUSTOMER_USER' && NOT_FOR_CUSTOMERS.has(type))
    throw bare('Customer user is not allowed to perform this operation!')
  const entity = services.entities.get(type, id)
  if (!entity || isHidden(who, entity)) throw new BareRefusal(404, `${nounOf(type)} with requested id wasn't found!`)
  if (!services.access.isAllowed(who, operation, entity)) throw bare(FORBIDDEN)
  return entity
}

const bare = (text: string) => new BareRefusal(403, text)

function isHidden(who: Who, entity: Entity): boolean {
  return entity.id.entityType === 'DEVICE' && entity.tenantId?.id !== who.tenantId
}

const nounOf = (type: string) => labelOf(type).replace('Entity View', 'Entity-view')

const WITH_TELEMETRY = new Set([
  'DEVICE',
  'DEVICE_PROFILE',
  'ASSET',
  'ASSET_PROFILE',
  'RULE_CHAIN',
  'CUSTOMER',
  'TENANT',
  'TENANT_PROFILE',
  'USER',
  'ENTITY_VIEW',
  'EDGE',
  'API_USAGE_STATE',
  'TB_RESOURCE',
  'OTA_PACKAGE',
  'RULE_NODE',
]) // prettier-ignore
const FOR_SYSTEM = new Set(['TENANT', 'TENANT_PROFILE', 'USER', 'RULE_CHAIN', 'TB_RESOURCE', 'API_USAGE_STATE'])
const NOT_FOR_CUSTOMERS = new Set([
  'TENANT',
  'RULE_CHAIN',
  'RULE_NODE',
  'TENANT_PROFILE',
  'OTA_PACKAGE',
  'API_USAGE_STATE',
])
