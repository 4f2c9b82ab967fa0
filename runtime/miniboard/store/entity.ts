import type { EntityId } from '../wire/shape.ts'

/** An entity as it goes over the wire. */
export type Entity = {
  id: EntityId
  createdTime: number
  tenantId?: EntityId | null
  customerId?: EntityId | null
  version?: number
  [field: string]: unknown
}
