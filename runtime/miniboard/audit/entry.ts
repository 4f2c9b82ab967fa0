import type { EntityId } from '../wire/shape.ts'

/** One thing that somebody did, or failed to do. */
export type AuditEntry = {
  action: string
  entityId: EntityId | null
  entityName: string | null
  /** the customer that the entity belongs to */
  customerId?: string | undefined
  data: unknown
  failure?: string | undefined
}
