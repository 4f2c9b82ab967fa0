import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'
import { parseUuid } from '../wire/uuid.ts'

/** The entities of a list of ids that the caller may read; the others are left out in silence. */
export function visible(
  { services, who }: Pick<Context, 'services' | 'who'>,
  type: string,
  name: string,
  ids: string[],
): Entity[] {
  return readIds(name, ids)
    .map((id) => services.entities.get(type, id))
    .filter((entity): entity is Entity => entity !== undefined && services.access.isAllowed(who, 'READ', entity))
}

export function readIds(name: string, ids: string[]): string[] {
  if (ids.length === 0 || ids.every((id) => id === '')) throw badRequest(`Parameter '${name}' can't be empty!`)
  return [...new Set(ids.map(parseUuid))]
}

/** Types that entities of the tenant have. */
export function typesInUse({ db }: Services, entityType: string, tenant: string): unknown[] {
  return db
    .all<{ type: string }>(
      "SELECT DISTINCT json_extract(doc, '$.type') type FROM entity WHERE type = ? AND tenant = ? ORDER BY 1",
      [entityType, tenant],
    )
    .map(({ type }) => ({ tenantId: { entityType: 'TENANT', id: tenant }, entityType, type }))
}
