import { deleted, saved } from '../audit/rules.ts'
import { visible } from '../entities/lists.ts'
import { CHAIN_TYPES, chainShape, makeRoot, removeChain, saveChain } from '../rules/chain.ts'
import { contents } from '../rules/default-chains.ts'
import { chainOfNode, metadataOf, metadataShape, saveMetadata } from '../rules/metadata.ts'
import { outputLabels, usesOfLabels } from '../rules/outputs.ts'
import { chainsShape, exportChains, importChains } from '../rules/transfer.ts'
import type { Services } from '../services.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { checkPage, paging, toPageLink } from '../store/pages.ts'
import { boolean, int, required, string, strings, withDefault } from '../wire/query.ts'
import { badRequest, notFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'
import { object, text } from '../wire/shape.ts'

const ids = { ruleChainIds: required({ ...strings, type: 'Set' }) }
const list = { ...paging, type: string }
const AUTO = 'autoAssignToEdge'

export const ruleChainRoutes: Route[] = [
  get('/api/ruleChain/:ruleChainId', 'T', {}, (c) => find(c, 'READ')),
  post('/api/ruleChain', 'T', { body: chainShape, audit: saved('RULE_CHAIN') }, ({ services, who, body }) =>
    saveChain(services, who, body),
  ),
  del('/api/ruleChain/:ruleChainId', 'T', { audit: deleted('RULE_CHAIN', 'ruleChainId') }, (c) =>
    removeChain(c.services, find(c, 'DELETE')),
  ),
  post('/api/ruleChain/:ruleChainId/root', 'T', {}, (c) => makeRoot(c.services, find(c, 'WRITE'))),
  get('/api/ruleChain/:ruleChainId/metadata', 'T', {}, (c) => metadataOf(c.services, find(c, 'READ'))),
  post(
    '/api/ruleChain/metadata',
    'T',
    { query: { updateRelated: withDefault(boolean, true) }, body: metadataShape },
    ({ services, who, body }) => {
      if (!body.ruleChainId) throw badRequest('Invalid entity id')
      const chain = services.access.entity(who, 'RULE_CHAIN', body.ruleChainId.id, 'WRITE')
      return metadataOf(services, saveMetadata(services, chain, body))
    },
  ),
  post('/api/ruleChain/device/default', 'T', { body: object({ name: text }) }, ({ services, who, body }) => {
    const chain = saveChain(services, who, chainShape({ name: body.name }))
    return saveMetadata(services, chain, contents(chain, 'CORE'))
  }),
  get('/api/ruleChains', 'T', { query: list }, ({ services, who, query }) =>
    pageOfChains(services, who.tenantId, query, query.type),
  ),
  get('/api/ruleChains', 'T', { query: ids, when: ['ruleChainIds'] }, (c) =>
    visible(c, 'RULE_CHAIN', 'ruleChainIds', c.query.ruleChainIds),
  ),
  get('/api/ruleChains/list', 'T', { query: ids }, (c) =>
    visible(c, 'RULE_CHAIN', 'ruleChainIds', c.query.ruleChainIds),
  ),
  get('/api/ruleChains/export', 'T', { query: { limit: required(int) } }, ({ services, who, query }) => {
    checkPage({ pageSize: query.limit, page: 0, search: undefined, sort: undefined, descending: false })
    return exportChains(services, who, query.limit)
  }),
  post(
    '/api/ruleChains/import',
    'T',
    { query: { overwrite: withDefault(boolean, false) }, body: chainsShape },
    ({ services, who, query, body }) => importChains(services, who, body, query.overwrite),
  ),
  get('/api/ruleChain/tbelEnabled', 'T', {}, () => true),
  get('/api/ruleChain/:ruleChainId/output/labels', 'T', {}, (c) => outputLabels(c.services, find(c, 'READ'))),
  get('/api/ruleChain/:ruleChainId/output/labels/usage', 'T', {}, (c) => usesOfLabels(c.services, find(c, 'READ'))),
  get('/api/ruleNode/:ruleNodeId/debugIn', 'T', {}, (c) => {
    const id = pathId(c, 'ruleNodeId')
    const chain = chainOfNode(c.services, id)
    if (!chain) throw notFound('Rule node', id)
    c.services.access.check(c.who, 'READ', chain)
  }),
  get('/api/ruleChain/autoAssignToEdgeRuleChains', 'T', {}, ({ services, who }) =>
    services.relations
      .from(who.tenantId, 'EDGE_AUTO_ASSIGN_RULE_CHAIN')
      .flatMap(({ to }) => services.entities.get('RULE_CHAIN', to.id) ?? []),
  ),
  post(`/api/ruleChain/:ruleChainId/${AUTO}`, 'T', {}, (c) => autoAssign(c, true)),
  del(`/api/ruleChain/:ruleChainId/${AUTO}`, 'T', {}, (c) => autoAssign(c, false)),
  post('/api/ruleChain/:ruleChainId/edgeTemplateRoot', 'T', {}, (c) => {
    const chain = find(c, 'WRITE')
    makeRoot(c.services, chain)
    return chain
  }),
]

export function pageOfChains(
  { db }: Services,
  tenant: string,
  query: Parameters<typeof toPageLink>[0],
  type: string | undefined,
) {
  const wanted = type?.trim() ? type : 'CORE'
  if (!CHAIN_TYPES.includes(wanted as 'CORE'))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.rule.RuleChainType.${wanted}`)
  const where = { where: [`${field('type')} = ?`], values: [wanted] }
  return pageOfEntities(db, { type: 'RULE_CHAIN', tenant, ...where }, toPageLink(query))
}

type Call = Pick<Context, 'services' | 'who' | 'path'>

const find = (c: Call, operation: 'READ' | 'WRITE' | 'DELETE') =>
  c.services.access.entity(c.who, 'RULE_CHAIN', pathId(c, 'ruleChainId'), operation)

/** Chains that every new edge gets hang on the tenant by a relation; those of the core are left as they are. */
function autoAssign(c: Call, isOn: boolean) {
  const chain = find(c, 'WRITE')
  if (chain.type !== 'EDGE') return chain
  const from = { entityType: 'TENANT', id: c.who.tenantId }
  const key = { from, to: chain.id, type: 'Contains', typeGroup: 'EDGE_AUTO_ASSIGN_RULE_CHAIN' }
  if (isOn) c.services.relations.save({ ...key, additionalInfo: null })
  else c.services.relations.delete(key)
  return chain
}
