import { labelOf } from '../access/labels.ts'
import { checkTexts, present } from '../entities/checks.ts'
import { GROUPS, parametersShape, relationFilterShape, walkRelations } from '../entities/relation-search.ts'
import { nameOf } from '../store/entities.ts'
import type { Relation, RelationKey } from '../store/relations.ts'
import { required, string } from '../wire/query.ts'
import { badRequest, forbidden, invalid, itemNotFound, notFound } from '../wire/refusal.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'
import {
  ENTITY_TYPES,
  type EntityId,
  entityId,
  json,
  listOf,
  object,
  oneOf,
  optional,
  or,
  text,
} from '../wire/shape.ts'
import { parseUuid } from '../wire/uuid.ts'

const relationShape = object({
  from: present('from', entityId),
  to: present('to', entityId),
  type: text,
  typeGroup: or(oneOf(...GROUPS), 'COMMON'),
  additionalInfo: json,
})
const queryShape = object({ parameters: optional(parametersShape), filters: listOf(relationFilterShape) })
const group = { relationTypeGroup: string }
const key = {
  fromId: required(string),
  fromType: required(string),
  relationType: required(string),
  toId: required(string),
  toType: required(string),
  ...group,
}
const from = { fromId: required(string), fromType: required(string), relationType: string, ...group }
const to = { toId: required(string), toType: required(string), relationType: string, ...group }

export const relationRoutes: Route[] = [
  post('/api/relation', 'STC', { body: relationShape }, (c) => void save(c)),
  post('/api/v2/relation', 'STC', { body: relationShape }, save),
  del('/api/relation', 'STC', { query: key }, (c) => void remove(c)),
  del('/api/v2/relation', 'STC', { query: key }, remove),
  get('/api/relation', 'STC', { query: key }, (c) => {
    const found = keyOf(c)
    checkEnd(c, found.from, 'READ')
    checkEnd(c, found.to, 'READ')
    return c.services.relations.get(found) ?? missing()
  }),
  del('/api/relations', 'STC', { query: { entityId: required(string), entityType: required(string) } }, (c) => {
    const id = toId(c.query.entityType, c.query.entityId)
    checkEnd(c, id, 'WRITE')
    c.services.relations.deleteOf(id.id, 'COMMON')
  }),
  get('/api/relations', 'STC', { query: from, when: ['fromId', 'fromType'] }, (c) =>
    list(c, 'from', toId(c.query.fromType, c.query.fromId), c.query),
  ),
  get('/api/relations', 'STC', { query: to, when: ['toId', 'toType'] }, (c) =>
    list(c, 'to', toId(c.query.toType, c.query.toId), c.query),
  ),
  get('/api/relations/info', 'STC', { query: from, when: ['fromId', 'fromType'] }, (c) =>
    infos(c, 'from', toId(c.query.fromType, c.query.fromId), c.query),
  ),
  get('/api/relations/info', 'STC', { query: to, when: ['toId', 'toType'] }, (c) =>
    infos(c, 'to', toId(c.query.toType, c.query.toId), c.query),
  ),
  ...(['from', 'to'] as const).flatMap((side) => {
    const end = (c: Context) => toId(c.path[`${side}Type`] ?? '', c.path[`${side}Id`] ?? '')
    const at = `${side}/:${side}Type/:${side}Id`
    return [
      get(`/api/relations/${at}`, 'STC', { query: group }, (c) => list(c, side, end(c), c.query)),
      get(`/api/relations/${at}/:relationType`, 'STC', { query: group }, (c) =>
        list(c, side, end(c), { ...c.query, relationType: c.path.relationType }),
      ),
      get(`/api/relations/info/${at}`, 'STC', { query: group }, (c) => infos(c, side, end(c), c.query)),
    ]
  }),
  post('/api/relations', 'STC', { body: queryShape }, search),
  post('/api/relations/info', 'STC', { body: queryShape }, (c) =>
    search(c).map((relation) => withNames(c, c.body.parameters?.direction === 'TO' ? 'to' : 'from', relation)),
  ),
]

type Call = Pick<Context, 'services' | 'who'>
type Side = 'from' | 'to'
type ListOptions = { relationType?: string | undefined; relationTypeGroup?: string | undefined }

function toId(type: string, id: string): EntityId {
  if (!ENTITY_TYPES.has(type))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.EntityType.${type}`)
  return { entityType: type, id: parseUuid(id) }
}

/** A tenant administrator may relate to the own tenant, though not write it. */
function checkEnd({ services, who }: Call, { entityType, id }: EntityId, operation: 'READ' | 'WRITE'): void {
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

function save(c: Context<Record<never, never>, ReturnType<typeof relationShape>>): Relation {
  const { from, to, type, typeGroup, additionalInfo } = c.body
  if (!type?.trim()) throw invalid('type must not be blank')
  if (type.length > 255) checkTexts({ type: 'x'.repeat(256) }, { type: 255 })
  checkEnd(c, from as EntityId, 'WRITE')
  checkEnd(c, to as EntityId, 'WRITE')
  return c.services.relations.save({ from: from as EntityId, to: to as EntityId, type, typeGroup, additionalInfo })
}

function remove(c: Context<typeof key>): Relation {
  const found = keyOf(c)
  checkEnd(c, found.from, 'WRITE')
  checkEnd(c, found.to, 'WRITE')
  const relation = c.services.relations.get(found)
  if (!relation) return missing()
  c.services.relations.delete(found)
  return { ...relation, additionalInfo: null }
}

function keyOf({ query }: Context<typeof key>): RelationKey {
  for (const name of ['fromId', 'fromType', 'relationType', 'toId', 'toType'] as const) {
    if (query[name].trim() === '') throw badRequest(`Parameter '${name}' can't be empty!`)
  }
  return {
    from: toId(query.fromType, query.fromId),
    to: toId(query.toType, query.toId),
    type: query.relationType,
    typeGroup: groupOf(query.relationTypeGroup),
  }
}

function missing(): never {
  throw itemNotFound()
}

/** An unknown group is the common one. */
function groupOf(name: string | undefined): string {
  return GROUPS.includes(name as 'COMMON') ? (name as string) : 'COMMON'
}

function list(c: Call, side: Side, end: EntityId, { relationType, relationTypeGroup }: ListOptions): Relation[] {
  checkEnd(c, end, 'READ')
  const found = c.services.relations[side](end.id, groupOf(relationTypeGroup), relationType || undefined)
  return found.filter((relation) => isReadable(c, relation))
}

function infos(c: Call, side: Side, end: EntityId, options: ListOptions): unknown[] {
  return list(c, side, end, options).map((relation) => withNames(c, side, relation))
}

function search(c: Context<Record<never, never>, ReturnType<typeof queryShape>>): Relation[] {
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

function isReadable({ services, who }: Call, { from, to }: Relation): boolean {
  return [from, to].every(({ entityType, id }) => {
    const entity = services.entities.get(entityType, id)
    return entity !== undefined && services.access.isAllowed(who, 'READ', entity)
  })
}

/** Only the far end is named. */
function withNames({ services }: Call, side: Side, relation: Relation): unknown {
  const far = side === 'from' ? relation.to : relation.from
  const entity = services.entities.get(far.entityType, far.id)
  const name = entity ? nameOf(entity) : null
  return { ...relation, fromName: side === 'from' ? null : name, toName: side === 'from' ? name : null }
}
