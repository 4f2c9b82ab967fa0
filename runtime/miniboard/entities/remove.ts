import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'

/** Takes an entity away with all that hangs on it. */
export function removeEntity(services: Services, entity: Entity): void {
  const id = entity.id.id
  services.db.transaction(() => {
    services.entities.delete(entity)
    services.relations.deleteOf(id)
    services.attributes.deleteAll(id)
    services.series.deleteAll(id)
  })
}
