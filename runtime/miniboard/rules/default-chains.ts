import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { metadataShape, saveMetadata } from './metadata.ts'

const PACKAGE = 'org.thingsboard.rule.engine'

/** A chain as the server gives it to a new tenant: telemetry and attributes are kept, calls go to their devices. */
export function addDefaultChain(services: Services, tenant: Entity, type: 'CORE' | 'EDGE'): Entity {
  const chain: Entity = {
    id: { entityType: 'RULE_CHAIN', id: services.uuids.next() },
    createdTime: services.clock.now(),
    tenantId: tenant.id,
    name: type === 'CORE' ? 'Root Rule Chain' : 'Edge Root Rule Chain',
    type,
    firstRuleNodeId: null,
    root: true,
    debugMode: false,
    configuration: null,
    externalId: null,
    version: 1,
    additionalInfo: null,
  }
  services.entities.put(chain)
  return saveMetadata(services, chain, contents(chain, type))
}

/** What a tenant makes with a name alone. */
export function contents(chain: Entity, type: 'CORE' | 'EDGE') {
  const push = { type: 'edge.TbMsgPushToCloudNode', name: 'Push to cloud', configuration: { scope: 'SERVER_SCOPE' } }
  const nodes = [...NODES, ...(type === 'EDGE' ? [push, push] : [])].map((node, i) => ({
    ...node,
    type: `${PACKAGE}.${node.type}`,
    additionalInfo: { layoutX: 300 + 300 * (i % 3), layoutY: 100 + 100 * Math.floor(i / 3) },
  }))
  const cloud = [
    { fromIndex: 0, toIndex: 6, type: 'Success' },
    { fromIndex: 1, toIndex: 7, type: 'Success' },
  ]
  return metadataShape({
    ruleChainId: chain.id,
    firstNodeIndex: 2,
    nodes,
    connections: [...CONNECTIONS, ...(type === 'EDGE' ? cloud : [])],
  })
}

const NODES = [
  { type: 'telemetry.TbMsgTimeseriesNode', name: 'Save Timeseries', configuration: { defaultTTL: 0 } },
  {
    type: 'telemetry.TbMsgAttributesNode',
    name: 'Save Client Attributes',
    configuration: { scope: 'CLIENT_SCOPE', notifyDevice: false },
  },
  { type: 'filter.TbMsgTypeSwitchNode', name: 'Message Type Switch', configuration: { version: 0 } },
  { type: 'action.TbLogNode', name: 'Log RPC from Device', configuration: { scriptLang: 'TBEL' } },
  { type: 'action.TbLogNode', name: 'Log Other', configuration: { scriptLang: 'TBEL' } },
  { type: 'rpc.TbSendRPCRequestNode', name: 'RPC Call Request', configuration: { timeoutInSeconds: 60 } },
]
const CONNECTIONS = [
  { fromIndex: 2, toIndex: 0, type: 'Post telemetry' },
  { fromIndex: 2, toIndex: 1, type: 'Post attributes' },
  { fromIndex: 2, toIndex: 3, type: 'RPC Request from Device' },
  { fromIndex: 2, toIndex: 4, type: 'Other' },
  { fromIndex: 2, toIndex: 5, type: 'RPC Request to Device' },
]
