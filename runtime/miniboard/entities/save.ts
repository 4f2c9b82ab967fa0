import { randomInt } from 'node:crypto'
import { labelOf } from '../access/labels.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import { NAME_FIELD, nameOf } from '../store/entities.ts'
import type { Entity } from '../store/entity.ts'
import { enumParam, string, type Values, withDefault } from '../wire/query.ts'
import { badRequest, conflict } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'

/** A body that is to become an entity. */
export type Draft = Record<string, unknown> & {
  id: EntityId | null
  createdTime?: number | null
  version?: number | null
}

/** The stored entity that a draft is to replace, if it names one; both cases are checked for permission. */
export function existingOf(services: Services, who: Who, type: string, draft: Draft): Entity | undefined {
  if (draft.id) return services.access.entity(who, type, draft.id.id, 'WRITE')
  services.access.check(who, 'CREATE', { ...draft, id: { entityType: type, id: '' } } as Entity)
  return undefined
}

/**
 * Stores a draft. A version that is not the stored one is a conflict, none at all overwrites. The time of creation is
 * never changed; the answer echoes what the caller sent.
 */
export function storeEntity(services: Services, type: string, draft: Draft, existing: Entity | undefined): Entity {
  const { entities, clock, uuids } = services
  if (existing && typeof draft.version === 'number' && draft.version !== existing.version) throw conflict(labelOf(type))
  const id = draft.id ?? { entityType: type, id: uuids.next() }
  const createdTime = existing?.createdTime ?? clock.now()
  const entity = { ...draft, id, createdTime } as Entity
  if ('version' in draft) entity.version = (existing?.version ?? 0) + 1
  entities.put(entity)
  return existing && draft.createdTime ? { ...entity, createdTime: draft.createdTime } : entity
}

/** What to do with a name that is taken. */
export const nameConflict = {
  nameConflictPolicy: withDefault(
    enumParam('org.thingsboard.server.common.data.NameConflictPolicy', 'FAIL', 'UNIQUIFY'),
    'FAIL' as const,
  ),
  uniquifySeparator: string,
  uniquifyStrategy: withDefault(
    enumParam('org.thingsboard.server.common.data.UniquifyStrategy', 'RANDOM', 'INCREMENTAL'),
    'RANDOM' as const,
  ),
}

/** @throws Refusal 400 where the name belongs to another entity of the tenant, unless it may be made unique */
export function settleName(
  services: Services,
  draft: Draft & { tenantId?: unknown },
  type: string,
  options?: Values<typeof nameConflict>,
): void {
  const field = NAME_FIELD[type] ?? 'name'
  const tenant = (draft.tenantId as EntityId).id
  const isTaken = (name: string) => {
    const other = services.entities.byName(type, tenant, name)
    return other !== undefined && other.id.id !== draft.id?.id
  }
  const name = nameOf({ ...draft, id: { entityType: type, id: '' } } as Entity) ?? ''
  if (!isTaken(name)) return
  if (options?.nameConflictPolicy !== 'UNIQUIFY')
    throw badRequest(`${labelOf(type).replace('View', 'view')} with such ${field} already exists!`)
  const separator = options.uniquifySeparator || '_'
  draft[field] =
    options.uniquifyStrategy === 'INCREMENTAL'
      ? firstFree(name + separator, isTaken)
      : randomFree(name + separator, isTaken)
}

function firstFree(prefix: string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n++) if (!isTaken(prefix + n)) return prefix + n
}

function randomFree(prefix: string, isTaken: (name: string) => boolean): string {
  const name = prefix + randomLetters(6)
  return isTaken(name) ? randomFree(prefix, isTaken) : name
}

export function randomLetters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
