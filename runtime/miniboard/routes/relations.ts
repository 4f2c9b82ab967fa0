import { checkTexts, present } from '../entities/checks.ts'
import {
  checkEnd,
  groupOf,
  relationInfos,
  relationQueryShape,
  relationsOf,
  searchRelations,
  toId,
  withNames,
} from '../entities/relation-lists.ts'
import { GROUPS } from '../entities/relation-search.ts'
import type { Relation, RelationKey } from '../store/relations.ts'
import { required, string } from '../wire/query.ts'
import { badRequest, invalid, itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'
import { type EntityId, entityId, json, object, oneOf, or, text } from '../wire/shape.ts'

const relationShape = object({
  from: present('from', entityId),
  to: present('to', entityId),
  type: text,
  typeGroup: or(oneOf(...GROUPS), 'COMMON'),
  additionalInfo: json,
})
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
    relationsOf(c, 'from', toId(c.query.fromType, c.query.fromId), c.query),
  ),
  get('/api/relations', 'STC', { query: to, when: ['toId', 'toType'] }, (c) =>
    relationsOf(c, 'to', toId(c.query.toType, c.query.toId), c.query),
  ),
  get('/api/relations/info', 'STC', { query: from, when: ['fromId', 'fromType'] }, (c) =>
    relationInfos(c, 'from', toId(c.query.fromType, c.query.fromId), c.query),
  ),
  get('/api/relations/info', 'STC', { query: to, when: ['toId', 'toType'] }, (c) =>
    relationInfos(c, 'to', toId(c.query.toType, c.query.toId), c.query),
  ),
  ...(['from', 'to'] as const).flatMap((side) => {
    const end = (c: Context) => toId(c.path[`${side}Type`] ?? '', c.path[`${side}Id`] ?? '')
    const at = `${side}/:${side}Type/:${side}Id`
    return [
      get(`/api/relations/${at}`, 'STC', { query: group }, (c) => relationsOf(c, side, end(c), c.query)),
      get(`/api/relations/${at}/:relationType`, 'STC', { query: group }, (c) =>
        relationsOf(c, side, end(c), { ...c.query, relationType: c.path.relationType }),
      ),
      get(`/api/relations/info/${at}`, 'STC', { query: group }, (c) => relationInfos(c, side, end(c), c.query)),
    ]
  }),
  post('/api/relations', 'STC', { body: relationQueryShape }, searchRelations),
  post('/api/relations/info', 'STC', { body: relationQueryShape }, (c) =>
    searchRelations(c).map((relation) => withNames(c, c.body.parameters?.direction === 'TO' ? 'to' : 'from', relation)),
  ),
]

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
