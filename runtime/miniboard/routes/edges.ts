import { saved } from '../audit/rules.ts'
import { dashboardInfo } from '../entities/dashboard.ts'
import { deviceInfo } from '../entities/device.ts'
import { assignToEdge, checkUnassign, edgeInfo, edgeRelation, removeEdge, saveEdge } from '../entities/edge.ts'
import { pageOfOwned } from '../entities/owned-lists.ts'
import { relatedEntities, searchShape } from '../entities/relation-search.ts'
import { edgeShape } from '../entities/shapes.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, toPageLink } from '../store/pages.ts'
import { string } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { ownedRoutes } from './owned.ts'

const list = { ...paging, type: string }
type Call = Pick<Context, 'services' | 'who' | 'path'>
type Kind = { type: string; name: string; who: string; show(services: Services, entity: Entity): unknown }

const same = (_services: Services, entity: Entity) => entity
const KINDS: Kind[] = [
  { type: 'DEVICE', name: 'device', who: 'TC', show: deviceInfo },
  { type: 'ASSET', name: 'asset', who: 'TC', show: same },
  { type: 'ENTITY_VIEW', name: 'entityView', who: 'TC', show: same },
  { type: 'DASHBOARD', name: 'dashboard', who: 'T', show: (_services, entity) => dashboardInfo(entity) },
  { type: 'RULE_CHAIN', name: 'ruleChain', who: 'T', show: same },
]

export const edgeRoutes: Route[] = [
  ...ownedRoutes({
    type: 'EDGE',
    name: 'edge',
    info: edgeInfo,
    remove: removeEdge,
    idsAtPlural: false,
    typesPath: '/api/edge/types',
  }),
  get('/api/edges/enabled', 'STC', {}, () => true),
  get('/api/edges', 'T', { query: paging }, ({ services, who, query }) =>
    pageOfOwned(services, 'EDGE', { tenant: who.tenantId }, query),
  ),
  post('/api/edge', 'T', { body: edgeShape, audit: saved('EDGE') }, ({ services, who, body }) =>
    saveEdge(services, who, body),
  ),
  post('/api/edges', 'TC', { body: searchShape }, (c) => relatedEntities(c, 'EDGE', c.body)),
  post('/api/edge/sync/:edgeId', 'T', {}, (c) => {
    edge(c, 'READ')
    throw badRequest('Edge is not connected')
  }),
  post('/api/edge/:edgeId/:ruleChainId/root', 'T', {}, (c) => {
    const found = edge(c, 'WRITE')
    const chain = c.services.access.entity(c.who, 'RULE_CHAIN', pathId(c, 'ruleChainId'), 'READ')
    assignToEdge(c.services, found, chain.id)
    const changed = { ...found, rootRuleChainId: chain.id, version: (found.version ?? 0) + 1 }
    c.services.entities.put(changed)
    return changed
  }),
  get('/api/edge/missingToRelatedRuleChains/:edgeId', 'T', {}, (c) => {
    edge(c, 'READ')
    return {}
  }),
  get('/api/edge/:edgeId/events', 'T', { query: paging }, (c) => {
    edge(c, 'READ')
    return { data: [], totalPages: 0, totalElements: 0, hasNext: false }
  }),
  ...KINDS.flatMap(contentsOf),
]

/** What lies at an edge: one list, and two routes to give and to take back. */
function contentsOf({ type, name, who, show }: Kind): Route[] {
  const path = `/api/edge/:edgeId/${name}/:${name}Id`
  const both = (c: Call) => {
    const found = edge(c, 'READ')
    return { found, entity: c.services.access.entity(c.who, type, pathId(c, `${name}Id`), 'READ') }
  }
  return [
    post(path, 'T', {}, (c) => {
      const { found, entity } = both(c)
      if (type === 'RULE_CHAIN' && entity.type !== 'EDGE') throw badRequest("Can't assign non EDGE ruleChain to edge!")
      assignToEdge(c.services, found, entity.id)
      return entity
    }),
    del(path, 'T', {}, (c) => {
      const { found, entity } = both(c)
      if (type === 'DEVICE' || type === 'ASSET') checkUnassign(c.services, found, entity)
      c.services.relations.delete(edgeRelation(found, entity.id))
      return entity
    }),
    get(`/api/edge/:edgeId/${name}s`, who, { query: list }, (c) => {
      const { id } = edge(c, 'READ')
      const where = [
        "EXISTS (SELECT 1 FROM relation r WHERE r.to_id = e.id AND r.from_id = ? AND r.type_group = 'EDGE')",
      ]
      const ofType = c.query.type?.trim() ? [`${field('type')} = ?`] : []
      const values = [id.id, ...(ofType.length > 0 ? [String(c.query.type)] : [])]
      const page = pageOfEntities(
        c.services.db,
        { type, tenant: c.who.tenantId, where: [...where, ...ofType], values },
        toPageLink(c.query),
      )
      return mapPage(page, (entity) => show(c.services, entity))
    }),
  ]
}

const edge = (c: Call, operation: 'READ' | 'WRITE') =>
  c.services.access.entity(c.who, 'EDGE', pathId(c, 'edgeId'), operation)
