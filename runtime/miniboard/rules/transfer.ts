import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import { pageOfEntities } from '../store/lists.ts'
import { Refusal } from '../wire/refusal.ts'
import { type EntityId, listOf, object } from '../wire/shape.ts'
import { type ChainDraft, chainShape, saveChain } from './chain.ts'
import { type Metadata, metadataOf, metadataShape, saveMetadata } from './metadata.ts'

export const chainsShape = object({ ruleChains: listOf(chainShape), metadata: listOf(metadataShape) })
type Chains = ReturnType<typeof chainsShape>

/** Chains with ids of their own, so that they can be put in beside those they come from. */
export function exportChains(services: Services, who: Who, limit: number) {
  const link = { pageSize: limit, page: 0, search: undefined, sort: undefined, descending: false }
  const { data } = pageOfEntities(services.db, { type: 'RULE_CHAIN', tenant: who.tenantId }, link)
  const out = data.map((chain) => {
    const id = { entityType: 'RULE_CHAIN', id: services.uuids.next() }
    const metadata = metadataOf(services, chain)
    const nodes = metadata.nodes.map((node) => ({ ...node, id: null, ruleChainId: null }))
    return { chain: { ...chain, id, tenantId: null }, metadata: { ...metadata, ruleChainId: id, nodes } }
  })
  return { ruleChains: out.map(({ chain }) => chain), metadata: out.map(({ metadata }) => metadata) }
}

export function importChains(services: Services, who: Who, { ruleChains, metadata }: Chains, overwrite: boolean) {
  return (ruleChains ?? []).map((chain) => {
    const contents = metadata?.find(({ ruleChainId }) => ruleChainId?.id === chain.id?.id)
    return importChain(services, who, chain, contents, overwrite)
  })
}

function importChain(
  services: Services,
  who: Who,
  chain: ChainDraft,
  contents: Metadata | undefined,
  overwrite: boolean,
) {
  const existing = overwrite
    ? services.entities
        .all('RULE_CHAIN', who.tenantId)
        .find(({ name, type }) => name === chain.name && type === chain.type)
    : undefined
  const id: EntityId = existing?.id ?? { entityType: 'RULE_CHAIN', id: services.uuids.next() }
  const result = { ruleChainId: id, ruleChainName: chain.name, ...(existing ? { updated: true } : {}) }
  // a version belongs to a stored chain, and a new one is none
  if (!existing && chain.version !== null) return { ...result, error: 'Rule chain was already changed by someone else' }
  try {
    return services.db.transaction(() => {
      const saved = saveChain(services, who, {
        ...chain,
        id: existing?.id ?? null,
        root: existing?.root === true,
        firstRuleNodeId: null,
      })
      if (contents) saveMetadata(services, saved, contents)
      return { ...result, ruleChainId: saved.id }
    })
  } catch (error) {
    if (error instanceof Refusal) return { ...result, error: error.text }
    throw error
  }
}
