import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Relation } from '../store/relations.ts'
import { itemNotFound } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'
import { count, ENTITY_TYPES, flag, listOf, object, oneOf, optional, or, text, uuid } from '../wire/shape.ts'

export const GROUPS = ['COMMON', 'DASHBOARD', 'RULE_CHAIN', 'RULE_NODE', 'EDGE', 'EDGE_AUTO_ASSIGN_RULE_CHAIN'] as const
const entityType = oneOf(...ENTITY_TYPES)

export const parametersShape = object({
  rootId: uuid,
  rootType: entityType,
  direction: oneOf('FROM', 'TO'),
  relationTypeGroup: or(oneOf(...GROUPS), 'COMMON'),
  maxLevel: count,
  fetchLastLevelOnly: flag,
})
export const relationFilterShape = object({ relationType: text, entityTypes: listOf(entityType), negate: flag })

/** `POST /api/devices` and its like. */
export const searchShape = object({
  parameters: optional(parametersShape),
  relationType: text,
  deviceTypes: listOf(text),
  assetTypes: listOf(text),
  entityViewTypes: listOf(text),
  edgeTypes: listOf(text),
})

export type Walk = { root: string; direction: string; group: string; maxLevel: number; fetchLastLevelOnly: boolean }

/** Relations that are reached from a root, level by level, each entity visited once. */
export function walkRelations(
  { relations }: Services,
  { root, direction, group, maxLevel, fetchLastLevelOnly }: Walk,
): Relation[] {
  const isFrom = direction !== 'TO'
  const next = (id: string) => (isFrom ? relations.from(id, group) : relations.to(id, group))
  const found: Relation[] = []
  const visited = new Set([root])
  let level = [root]
  for (let depth = 1; level.length > 0 && (maxLevel <= 0 || depth <= maxLevel); depth++) {
    const ends: string[] = []
    for (const relation of level.flatMap(next)) {
      const end = (isFrom ? relation.to : relation.from).id
      const isLast = depth === maxLevel || next(end).length === 0
      if (!fetchLastLevelOnly || isLast) found.push(relation)
      if (!visited.has(end)) ends.push(end)
      visited.add(end)
    }
    level = ends
  }
  return found
}

/** Entities of a type, and of its given types, that the relations of a search lead to. */
export function relatedEntities(
  { services, who }: Pick<Context, 'services' | 'who'>,
  type: string,
  query: ReturnType<typeof searchShape>,
): Entity[] {
  const { parameters } = query
  if (!parameters?.rootId || !parameters.rootType) throw itemNotFound()
  const types = query[TYPES[type] as 'deviceTypes']
  if (!types) throw itemNotFound()
  services.access.entity(who, parameters.rootType, parameters.rootId, 'READ')
  const walk = {
    root: parameters.rootId,
    direction: parameters.direction ?? 'FROM',
    group: parameters.relationTypeGroup,
    maxLevel: parameters.maxLevel,
    fetchLastLevelOnly: parameters.fetchLastLevelOnly,
  }
  const ends = walkRelations(services, walk)
    .filter((relation) => relation.type === (query.relationType ?? 'Contains'))
    .map((relation) => (walk.direction === 'TO' ? relation.from : relation.to))
    .filter((end) => end.entityType === type)
  return [...new Set(ends.map(({ id }) => id))]
    .map((id) => services.entities.get(type, id))
    .filter(
      (entity): entity is Entity =>
        entity !== undefined && types.includes(entity.type as string) && services.access.isAllowed(who, 'READ', entity),
    )
}

const TYPES: Record<string, string> = {
  DEVICE: 'deviceTypes',
  ASSET: 'assetTypes',
  ENTITY_VIEW: 'entityViewTypes',
  EDGE: 'edgeTypes',
}
