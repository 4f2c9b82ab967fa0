import type { Edition, Method } from '../api/types.ts'

/** Everything that is known: a catalogue an edition, and what a catalogue cannot say. */
export interface AllFacts {
  readonly catalogues: Readonly<Record<Edition, Catalogue>>
  readonly effects: Effects
}

/** The shape of a catalogue under `runtime/api/facts`, as far as tables are made from it. */
export interface Catalogue {
  readonly edition: string
  readonly version: string
  readonly operations: readonly OperationFact[]
  readonly schemas: Readonly<Record<string, SchemaFact>>
}

export interface OperationFact {
  readonly id: string
  readonly tag: string
  readonly method: Method
  readonly path: string
  readonly authorities?: readonly string[] | null
  readonly since?: string | null
  readonly deprecated?: boolean
  /** Permissions of a role that it needs, in PE and Cloud. */
  readonly permissions?: readonly string[]
  readonly legacy?: { readonly path: string; readonly since: string; readonly requires?: readonly string[] }
  readonly params?: readonly ParameterFact[]
  readonly body?: ShapeFact & { readonly fields?: readonly (ShapeFact & { readonly name: string })[] }
  readonly response: ShapeFact & { readonly actual?: ShapeFact & { readonly page?: boolean } }
}

export interface ShapeFact {
  readonly type?: string
  readonly format?: string
  readonly ref?: string
  readonly enum?: readonly string[]
  readonly array?: boolean
  readonly map?: boolean
  readonly required?: boolean
  /** Set by the server alone. */
  readonly readOnly?: boolean
  /** What a list or a map holds, where lists and maps nest. */
  readonly of?: ShapeFact
  readonly contentType?: string
}

export interface ParameterFact extends ShapeFact {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly since?: string
  readonly default?: unknown
}

export interface SchemaFact {
  readonly kind: string
  readonly enum?: readonly string[]
  readonly extends?: readonly string[]
  readonly values?: ShapeFact
  readonly discriminator?: { readonly property: string; readonly mapping?: Readonly<Record<string, string>> }
  readonly properties?: Readonly<Record<string, ShapeFact>>
}

/** The shape of `effects.json`. */
export interface Effects {
  readonly session: readonly string[]
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly repeat: Readonly<Record<string, readonly string[]>>
  readonly credentials: readonly string[]
}

/**
 * The name of the group of a tag: `device-controller` → `device`, `rpc-v-1-controller` → `rpcV1`.
 */
export function groupOf(tag: string): string {
  const words = tag.replace(/-(?:controller|endpoint)$/, '').split('-')
  return words.map((word, index) => (index === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('')
}

/** Operations by group, groups and operations in alphabetical order. */
export function groupsOf(catalogue: Catalogue): [group: string, operations: OperationFact[]][] {
  const groups = new Map<string, OperationFact[]>()
  for (const operation of [...catalogue.operations].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const group = groupOf(operation.tag)
    groups.set(group, [...(groups.get(group) ?? []), operation])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The editions that have an operation by this name, where not all of them do. */
export function createEditionsOf(catalogues: AllFacts['catalogues']) {
  const names = Object.entries(catalogues).map(
    ([edition, { operations }]) => [edition as Edition, new Set(operations.map(({ id }) => id))] as const,
  )
  return ({ id }: OperationFact): readonly Edition[] | undefined => {
    const having = names.filter(([, ids]) => ids.has(id)).map(([edition]) => edition)
    return having.length < names.length ? having : undefined
  }
}

/** Where page and page size of an operation stand, where its answer is a page. */
export function pagedOf({ params = [], response }: OperationFact): 'query' | 'body' | undefined {
  if (!response.ref?.startsWith('PageData') && response.actual?.page !== true) return undefined
  return params.some(({ name }) => name === 'pageSize') ? 'query' : 'body'
}
