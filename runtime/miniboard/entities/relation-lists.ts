import { labelOf } from '../access/labels.ts'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import { nameOf } from '../store/entities.ts'
import type { Relation } from '../store/relations.ts'
import { badRequest, forbidden, itemNotFound, notFound } from '../wire/refusal.ts'
import { ENTITY_TYPES, type EntityId, listOf, object, optional } from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'
import { GROUPS, parametersShape, relationFilterShape, walkRelations } from './relation-search.ts'

export const relationQueryShape = object({
  parameters: optional(parametersShape),
  filters: listOf(relationFilterShape),
})

type Call = { services: Services; who: Who }
export type Side = 'from' | 'to'
type ListOptions = { relationType?: string | undefined; relationTypeGroup?: string | undefined }

export function relationsOf(
  c: Call,
  side: Side,
  end: EntityId,
  { relationType, relationTypeGroup }: ListOptions,
): Relation[] {
  checkEnd(c, end, 'READ')
  const found = c.services.relations[side](end.id, groupOf(relationTypeGroup), relationType || undefined)
  return found.filter((relation) => isReadable(c, relation))
}

export function relationInfos(c: Call, side: Side, end: EntityId, options: ListOptions): unknown[] {
  return relationsOf(c, side, end, options).map((relation) => withNames(c, side, relation))
}

export function searchRelations(c: Call & { body: ReturnType<typeof relationQueryShape> }): Relation[] {
  const { parameters, filters } = c.body
  if (!parameters?.rootId || !parameters.rootType || !filters) throw itemNotFound()
  checkEnd(c, { entityType: parameters.rootType, id: parameters.rootId }, 'READ')
  const { rootId, direction, relationTypeGroup, maxLevel, fetchLastLevelOnly } = parameters
  const isTo = direction === 'TO'
  return walkRelations(c.services, {
    root: rootId,
    direction: direction ?? 'FROM',
    group: relationTypeGroup,
    maxLevel,
    fetchLastLevelOnly,
  })
    .filter(
      (relation) =>
        filters.length === 0 ||
        filters.some(
          ({ relationType, entityTypes }) =>
            relation.type === relationType &&
            (!entityTypes?.length || entityTypes.includes((isTo ? relation.from : relation.to).entityType as 'DEVICE')),
        ),
    )
    .filter((relation) => isReadable(c, relation))
}

export function toId(type: string, id: string): EntityId {
  if (!ENTITY_TYPES.has(type))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${type}`)
  return { entityType: type, id: parseUuid(id) }
}

/** A tenant administrator may relate to the own tenant, though not write it. */
export function checkEnd({ services, who }: Call, { entityType, id }: EntityId, operation: 'READ' | 'WRITE'): void {
  const isOwnTenant = entityType === 'TENANT' && id === who.tenantId && who.authority === 'TENANT_ADMIN'
  if (who.authority === 'SYS_ADMIN' && !services.entities.get(entityType, id))
    throw who.authority === 'SYS_ADMIN' && !SYSTEM.has(entityType) ? forbidden() : notFound(labelOf(entityType), id)
  services.access.entity(who, entityType, id, isOwnTenant ? 'READ' : operation)
}

const SYSTEM = new Set([
  'TENANT',
  'TENANT_PROFILE',
  'USER',
  'RULE_CHAIN',
  'WIDGETS_BUNDLE',
  'WIDGET_TYPE',
  'TB_RESOURCE',
  'QUEUE',
])

/** An unknown group is the common one. */
export function groupOf(name: string | undefined): string {
  return GROUPS.includes(name as 'COMMON') ? (name as string) : 'COMMON'
}

function isReadable({ services, who }: Call, { from, to }: Relation): boolean {
  return [from, to].every(({ entityType, id }) => {
    const entity = services.entities.get(entityType, id)
    return entity !== undefined && services.access.isAllowed(who, 'READ', entity)
  })
}

/** Only the far end is named. */
export function withNames({ services }: Call, side: Side, relation: Relation): unknown {
  const far = side === 'from' ? relation.to : relation.from
  const entity = services.entities.get(far.entityType, far.id)
  const name = entity ? nameOf(entity) : null
  return { ...relation, fromName: side === 'from' ? null : name, toName: side === 'from' ? name : null }
}
