import { sortedJson } from '../sorted-json.ts'
import type { Json } from './document.ts'

interface Connection {
  readonly fromIndex: number
  readonly toIndex: number
  readonly type: string
}

/** What the server makes itself when a node is saved. */
const OWN = ['id', 'createdTime', 'ruleChainId', 'externalId', 'version']

/**
 * Nodes and connections of a rule chain without ids, in an order that rests on what they say: the server gives them in
 * one that differs from one reading to the next.
 */
export function canonicalMetadata(metadata: Json): Json {
  const given = (metadata.nodes ?? []) as readonly Json[]
  const nodes = given
    .map((node, index) => ({ index, node: without(node, OWN) }))
    .map((one) => ({ ...one, text: `${one.node.name}\n${sortedJson(one.node)}` }))
    .sort((one, other) => compare(one.text, other.text))
  const places = new Map(nodes.map(({ index }, place) => [index, place]))
  const connections = ((metadata.connections ?? []) as readonly Connection[])
    .map(({ fromIndex, toIndex, type }) => ({ fromIndex: places.get(fromIndex), toIndex: places.get(toIndex), type }))
    .sort((one, other) => compare(sortedJson(one), sortedJson(other)))
  const { firstNodeIndex } = metadata
  return {
    firstNodeIndex: typeof firstNodeIndex === 'number' ? (places.get(firstNodeIndex) ?? null) : null,
    nodes: nodes.map(({ node }) => node),
    connections,
    // connections to other chains as servers before 3.5 had them
    ruleChainConnections: metadata.ruleChainConnections ?? null,
  }
}

/** An object without some of its fields. */
export const without = (value: Json, fields: readonly string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The same for people and their diffs: nodes by their names instead of places in a list, so that a node that was added
 * does not change all that come after it; connections as `from --type--> to`.
 */
export function readableMetadata({ nodes, connections, firstNodeIndex }: Json): Json {
  const list = (nodes ?? []) as readonly Json[]
  const names = nodeNames(list)
  const nameAt = (index: unknown) => names[Number(index)] ?? null
  const links = ((connections ?? []) as readonly Connection[]).map(
    ({ fromIndex, toIndex, type }) => [`${nameAt(fromIndex)} --${type}--> ${nameAt(toIndex)}`, true] as const,
  )
  return {
    first: firstNodeIndex === null ? null : nameAt(firstNodeIndex),
    nodes: Object.fromEntries(list.map((node, index) => [names[index], node])),
    connections: Object.fromEntries(links),
  }
}

function nodeNames(nodes: readonly Json[]): string[] {
  const counts = new Map<string, number>()
  return nodes.map(({ name }) => {
    const count = (counts.get(String(name)) ?? 0) + 1
    counts.set(String(name), count)
    return count === 1 ? String(name) : `${name} (${count})`
  })
}

/** Gives nodes the ids of those that were called alike, so that their events and statistics stay theirs. */
export function withNodeIds(nodes: readonly Json[], before: readonly Json[]): readonly Json[] {
  const free = [...before]
  return nodes.map((node) => {
    const at = free.findIndex(({ name, type }) => name === node.name && type === node.type)
    const [match] = at < 0 ? [] : free.splice(at, 1)
    return match ? { ...node, id: match.id } : node
  })
}
