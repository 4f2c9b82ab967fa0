import { hasMarkup } from '../entities/checks.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, conflict, failed } from '../wire/refusal.ts'
import { count, flag, idOf, json, listOf, long, object, optional, text } from '../wire/shape.ts'
import { faultOf, noteLifecycle } from './lifecycle.ts'

const nodeShape = object({
  id: idOf('RULE_NODE'),
  createdTime: long,
  ruleChainId: idOf('RULE_CHAIN'),
  type: text,
  name: text,
  debugSettings: json,
  singletonMode: flag,
  queueName: text,
  configurationVersion: count,
  configuration: json,
  externalId: idOf('RULE_NODE'),
  additionalInfo: json,
})
const connectionShape = object({ fromIndex: count, toIndex: count, type: text })

export const metadataShape = object({
  ruleChainId: idOf('RULE_CHAIN'),
  version: long,
  firstNodeIndex: long,
  nodes: listOf(nodeShape),
  connections: listOf(connectionShape),
  ruleChainConnections: optional(json),
})
export type Metadata = ReturnType<typeof metadataShape>
export type Node = ReturnType<typeof nodeShape>
export type Connection = ReturnType<typeof connectionShape>
type Stored = { firstNodeIndex: number | null; nodes: Node[]; connections: Connection[] }

const EMPTY: Stored = { firstNodeIndex: null, nodes: [], connections: [] }

/** Nodes and connections of a chain, as they are answered. */
export function metadataOf(services: Services, chain: Entity) {
  const { nodes, connections, firstNodeIndex } = storedOf(services, chain.id.id)
  return {
    ruleChainId: chain.id,
    version: chain.version ?? null,
    firstNodeIndex,
    nodes,
    connections: connections.length > 0 ? connections : null,
    ruleChainConnections: null,
  }
}

/** Nodes without an id are new, those that are not named any more go, and ids that nobody knows are left out. */
export function saveMetadata(services: Services, chain: Entity, given: Metadata): Entity {
  checkNodes(given)
  if (given.version !== null && given.version !== chain.version) throw conflict('Rule chain')
  const known = new Set(storedOf(services, chain.id.id).nodes.map(({ id }) => id?.id))
  const nodes = (given.nodes ?? []).filter(({ id }) => id === null || known.has(id.id))
  const stored: Stored = {
    nodes: nodes.map((node) => settled(services, chain, node)),
    connections: [...(given.connections ?? [])].sort(byPlace),
    firstNodeIndex: nodes.length > 0 ? given.firstNodeIndex : null,
  }
  const first = stored.firstNodeIndex === null ? null : (stored.nodes[stored.firstNodeIndex]?.id ?? null)
  const changed = { ...chain, firstRuleNodeId: first, version: (chain.version ?? 0) + 1 }
  services.db.transaction(() => {
    services.db.run('INSERT OR REPLACE INTO chain (id, doc) VALUES (?, ?)', [chain.id.id, JSON.stringify(stored)])
    services.entities.put(changed)
    for (const node of stored.nodes)
      if (node.id && !known.has(node.id.id)) noteLifecycle(services, chain, node.id, 'STARTED', faultOf(node))
  })
  return changed
}

/** The chain that a node stands in. */
export function chainOfNode({ db, entities }: Services, node: string): Entity | undefined {
  const sql = `SELECT c.id FROM chain c, json_each(c.doc, '$.nodes') n WHERE json_extract(n.value, '$.id.id') = ?`
  const row = db.get<{ id: string }>(sql, [node])
  return row && entities.get('RULE_CHAIN', row.id)
}

function storedOf({ db }: Services, chain: string): Stored {
  const row = db.get<{ doc: string }>('SELECT doc FROM chain WHERE id = ?', [chain])
  return row ? JSON.parse(row.doc) : EMPTY
}

function settled({ uuids, clock }: Services, chain: Entity, node: Node): Node {
  const upgrade = UPGRADES[node.type ?? '']
  const isOld = upgrade !== undefined && node.configurationVersion < 1
  return {
    ...node,
    id: node.id ?? { entityType: 'RULE_NODE', id: uuids.next() },
    createdTime: node.createdTime ?? clock.now(),
    ruleChainId: chain.id,
    configurationVersion: isOld ? 1 : node.configurationVersion,
    configuration: isOld ? { ...(node.configuration as object), ...upgrade } : node.configuration,
  }
}

/** What newer versions of a node add to an older configuration. */
const UPGRADES: Record<string, object> = {
  'org.thingsboard.rule.engine.telemetry.TbMsgTimeseriesNode': { processingSettings: { type: 'ON_EVERY_MESSAGE' } },
}

const byPlace = (a: Connection, b: Connection) =>
  a.fromIndex - b.fromIndex || a.toIndex - b.toIndex || ((a.type ?? '') < (b.type ?? '') ? -1 : 1)

function checkNodes({ nodes, connections, firstNodeIndex }: Metadata): void {
  const size = nodes?.length ?? 0
  for (const node of nodes ?? []) {
    const invalid = (what: string) => badRequest(`'${node.name}' node configuration is invalid: ${what}`)
    if ((node.name ?? '').length > 255) throw invalid('name length must be equal or less than 255')
    if (hasMarkup(node.name ?? '')) throw invalid('name is malformed')
    if (node.configuration === null) throw invalid('configuration must not be null')
  }
  for (const { fromIndex, toIndex } of connections ?? [])
    if (fromIndex === toIndex) throw badRequest("Can't create the relation to yourself.")
  if (hasCircle(connections ?? [])) throw badRequest("Can't create circling relations in rule chain.")
  const highest = Math.max(firstNodeIndex ?? -1, ...(connections ?? []).flatMap((c) => [c.fromIndex, c.toIndex]))
  if (size > 0 && highest >= size) throw failed(`Index ${highest} out of bounds for length ${size}`)
}

function hasCircle(connections: Connection[]): boolean {
  const next = new Map<number, number[]>()
  for (const { fromIndex, toIndex } of connections) next.set(fromIndex, [...(next.get(fromIndex) ?? []), toIndex])
  const finished = new Set<number>()
  const visit = (index: number, path: Set<number>): boolean => {
    if (path.has(index)) return true
    if (finished.has(index)) return false
    path.add(index)
    const isCircle = (next.get(index) ?? []).some((other) => visit(other, path))
    path.delete(index)
    finished.add(index)
    return isCircle
  }
  return [...next.keys()].some((index) => visit(index, new Set()))
}
