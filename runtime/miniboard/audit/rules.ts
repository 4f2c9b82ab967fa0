import { nameOf } from '../store/entities.ts'
import type { Entity } from '../store/entity.ts'
import type { AuditRule, Context } from '../wire/route.ts'
import { type EntityId, isObject } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

/** A body that is saved: ADDED or UPDATED. */
export function saved(type: string, pick: (body: unknown) => unknown = (body) => body): AuditRule {
  return ({ body }) => {
    const draft = pick(body) as Record<string, unknown>
    const action = draft.id ? 'UPDATED' : 'ADDED'
    return ({ result, failure }) => {
      const entity = (failure === undefined ? result : draft) as Entity
      const entityId = (entity.id as EntityId | null) ?? { entityType: type, id: NULL_UUID }
      const entityName = nameOf({ ...entity, id: { entityType: type, id: '' } })
      return { action, entityId, entityName, customerId: ownerOf(type, entity), data: { entity }, failure }
    }
  }
}

/** Something is done to the entity of the path. */
export function done(
  type: string,
  name: string,
  action: string,
  data: (entity: Entity, context: Context) => object = () => ({}),
): AuditRule {
  return (context) => {
    const entity = context.services.entities.get(type, String(context.path[name]).toLowerCase())
    if (!entity) return () => undefined
    const told = { entityId: entity.id.id, ...data(entity, context) }
    return ({ failure }) => ({
      action,
      entityId: entity.id,
      entityName: nameOf(entity),
      customerId: ownerOf(type, entity),
      data: told,
      failure,
    })
  }
}

export const deleted = (type: string, name: string) => done(type, name, 'DELETED')

export function assigned(type: string, name: string): AuditRule {
  return (context) => {
    const before = context.services.entities.get(type, String(context.path[name]).toLowerCase())
    return ({ result, failure }) => {
      if (!before) return undefined
      const customerId = (result as Entity | undefined)?.customerId?.id ?? context.path.customerId ?? NULL_UUID
      const customer = context.services.entities.get('CUSTOMER', customerId)
      const data = {
        entityId: before.id.id,
        assignedCustomerId: customerId,
        assignedCustomerName: customer?.title ?? null,
      }
      return {
        action: 'ASSIGNED_TO_CUSTOMER',
        entityId: before.id,
        entityName: nameOf(before),
        customerId,
        data,
        failure,
      }
    }
  }
}

export function unassigned(type: string, name: string): AuditRule {
  return (context) => {
    const before = context.services.entities.get(type, String(context.path[name]).toLowerCase())
    const customerId = before?.customerId?.id ?? NULL_UUID
    const customer = context.services.entities.get('CUSTOMER', customerId)
    return ({ failure }) => {
      if (!before) return undefined
      const data = {
        entityId: before.id.id,
        unassignedCustomerId: customerId,
        unassignedCustomerName: customer?.title ?? null,
      }
      return {
        action: 'UNASSIGNED_FROM_CUSTOMER',
        entityId: before.id,
        entityName: nameOf(before),
        customerId,
        data,
        failure,
      }
    }
  }
}

/** Telemetry and attributes of an entity of any type. */
export function measured(action: string, data: (context: Context) => object): AuditRule {
  return (context) => {
    const { path, services } = context
    const entity = services.entities.get(
      path.entityType ?? 'DEVICE',
      String(path.entityId ?? path.deviceId).toLowerCase(),
    )
    return ({ failure }) => {
      if (!entity) return undefined
      const told = { entityId: entity.id.id, ...data(context) }
      return {
        action,
        entityId: entity.id,
        entityName: nameOf(entity),
        customerId: context.who.customerId,
        data: told,
        failure,
      }
    }
  }
}

/** A customer is its own owner; others have the one that they name. */
function ownerOf(type: string, entity: Entity): string {
  if (type === 'CUSTOMER') return isObject(entity.id) ? entity.id.id : NULL_UUID
  return entity.customerId?.id ?? NULL_UUID
}
