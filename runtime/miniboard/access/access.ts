import type { Who } from '../auth/who.ts'
import type { Entities } from '../store/entities.ts'
import type { Entity } from '../store/entity.ts'
import { forbidden, notFound } from '../wire/refusal.ts'
import { labelOf } from './labels.ts'
import { isAllowed, type Operation } from './permissions.ts'

export type Access = ReturnType<typeof createAccess>

/** Finds entities for somebody: what is not there is 404, what is not theirs 403. */
export function createAccess(entities: Entities) {
  return {
    /** @throws Refusal 404 or 403 */
    entity(who: Who, type: string, id: string, operation: Operation): Entity {
      const entity = entities.get(type, id)
      if (!entity) throw notFound(labelOf(type), id)
      if (!isAllowed(who, operation, entity)) throw this.refuse(who, entity)
      return entity
    },
    /** The same, but what is another tenant's is forbidden, devices too. */
    known(who: Who, type: string, id: string, operation: Operation): Entity {
      const entity = entities.get(type, id)
      if (!entity) throw notFound(labelOf(type), id)
      this.check(who, operation, entity)
      return entity
    },
    /** A device of another tenant does not exist; others are forbidden. */
    refuse(who: Who, entity: Entity): Error {
      const isHidden =
        entity.id.entityType === 'DEVICE' && who.authority !== 'SYS_ADMIN' && entity.tenantId?.id !== who.tenantId
      return isHidden ? notFound(labelOf('DEVICE'), entity.id.id) : forbidden()
    },
    check(who: Who, operation: Operation, entity: Entity): void {
      if (!isAllowed(who, operation, entity)) throw forbidden()
    },
    isAllowed,
  }
}
