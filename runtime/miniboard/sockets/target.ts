import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { ENTITY_TYPES } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'
import type { Command } from './commands.ts'
import type { Session } from './subscription.ts'

/** The entity that an older command names, if the user may see it. */
export function placeOf({ services, who }: Session, command: Command): { id: string; entity: Entity | undefined } {
  const type = String(command.entityType)
  if (!ENTITY_TYPES.has(type))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${type}`)
  const id = parseUuid(String(command.entityId))
  const entity = services.entities.get(type, id)
  return { id, entity: entity && services.access.isAllowed(who, 'READ_TELEMETRY', entity) ? entity : undefined }
}

/** The keys of a comma list; `undefined` stands for all. */
export function keysOf({ keys }: Command): string[] | undefined {
  return keys ? String(keys).split(',') : undefined
}
