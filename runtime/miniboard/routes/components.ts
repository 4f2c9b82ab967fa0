import { CHAIN_TYPES } from '../rules/chain.ts'
import { required, string, strings } from '../wire/query.ts'
import { badRequest, itemNotFound } from '../wire/refusal.ts'
import { get, type Route } from '../wire/route.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { COMPONENTS } from './components-list.ts'

const ruleChainType = string

export const componentRoutes: Route[] = [
  get('/api/components/:componentType', 'ST', { query: { ruleChainType } }, ({ path, query }) =>
    ofTypes([path.componentType ?? ''], query.ruleChainType),
  ),
  get('/api/components', 'ST', { query: { componentTypes: required(strings), ruleChainType } }, ({ query }) =>
    ofTypes(query.componentTypes, query.ruleChainType),
  ),
  get('/api/component/:componentDescriptorClazz', 'ST', {}, ({ path }) => {
    const found = all().find(({ clazz }) => clazz === path.componentDescriptorClazz)
    if (!found) throw itemNotFound()
    return found
  }),
]

const TYPES = ['ENRICHMENT', 'FILTER', 'TRANSFORMATION', 'ACTION', 'EXTERNAL', 'FLOW']

function ofTypes(types: string[], chainType: string | undefined) {
  for (const type of types)
    if (!TYPES.includes(type))
      throw badRequest(`No enum constant org.thingsboard.server.common.data.plugin.ComponentType.${type}`)
  if (chainType && !CHAIN_TYPES.includes(chainType as 'CORE'))
    throw badRequest(`No enum constant org.thingsboard.server.common.data.rule.RuleChainType.${chainType}`)
  return all().filter(({ type }) => types.includes(type))
}

function all() {
  return COMPONENTS.map(([type = '', clazz = '', version = '0', ...name]) => ({
    id: { id: NULL_UUID },
    createdTime: 0,
    type,
    scope: 'TENANT',
    clusteringMode: 'ENABLED',
    name: name.join(' '),
    clazz: `org.thingsboard.rule.engine.${clazz}`,
    configurationDescriptor: null,
    configurationVersion: Number(version),
    actions: null,
    hasQueueName: false,
  }))
}
