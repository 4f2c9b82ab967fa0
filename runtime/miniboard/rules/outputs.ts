import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { isObject } from '../wire/shape.ts'
import { metadataOf, type Node } from './metadata.ts'

const OUTPUT = 'org.thingsboard.rule.engine.flow.TbRuleChainOutputNode'
const INPUT = 'org.thingsboard.rule.engine.flow.TbRuleChainInputNode'

/** The ends of a chain, by which other chains go on. */
export function outputLabels(services: Services, chain: Entity): (string | null)[] {
  return [...new Set(nodesOf(services, chain, OUTPUT).map(({ name }) => name))]
}

/** Where other chains of the tenant go into this one, and how they go on from there. */
export function usesOfLabels(services: Services, chain: Entity) {
  return services.entities.all('RULE_CHAIN', chain.tenantId?.id ?? '').flatMap((other) => {
    const { nodes, connections } = metadataOf(services, other)
    return nodes.flatMap((node, i) => {
      if (node.type !== INPUT || !isObject(node.configuration) || node.configuration.ruleChainId !== chain.id.id)
        return []
      const labels = (connections ?? []).filter(({ fromIndex }) => fromIndex === i).map(({ type }) => type)
      return [
        { ruleChainId: other.id, ruleNodeId: node.id, ruleChainName: other.name, ruleNodeName: node.name, labels },
      ]
    })
  })
}

function nodesOf(services: Services, chain: Entity, type: string): Node[] {
  return metadataOf(services, chain).nodes.filter((node) => node.type === type)
}
