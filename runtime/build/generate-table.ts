import type { Row, RowExtras, SharedParameter } from '../api/table.ts'
import type { BodyFacts, Edition, RepeatRule } from '../api/types.ts'
import { checkEffects } from './check-effects.ts'
import {
  type AllFacts,
  type Catalogue,
  createEditionsOf,
  type Effects,
  groupsOf,
  type OperationFact,
  pagedOf,
  type ShapeFact,
} from './generate-facts.ts'
import { isWanted, toParameter } from './generate-parameter.ts'
import { resultOf } from './generate-result.ts'

/**
 * The table of one edition as the text of a TypeScript module. The same facts always give the same text. The table
 * stands in a function, so that a start neither reads nor keeps it.
 *
 * @throws Error where the effects are silent about a POST or PATCH, or name an operation that no edition has
 */
export function generateTable(edition: Edition, { catalogues, effects }: AllFacts): string {
  checkEffects(catalogues, effects)
  const catalogue = catalogues[edition]
  const { groups, ...shared } = collect({ catalogue, effects, editionsOf: createEditionsOf(catalogues) })
  return [
    '// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited',
    "import type { Table } from '../table.ts'",
    '',
    `export const ${edition} = (): Table => ({`,
    `  edition: ${quote(edition)},`,
    `  version: ${quote(catalogue.version)},`,
    `  shared: ${quote(JSON.stringify(shared))},`,
    '  groups: {',
    ...Object.entries(groups).map(([group, [names, rows]]) => `    ${group}: [${quote(names)}, ${quote(rows)}],`),
    '  },',
    '})',
    '',
  ].join('\n')
}

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`

function collect(facts: Omit<Sources, 'pools'>) {
  const { catalogue, effects } = facts
  const pools: Pools = { parameters: createPool(), authorities: createPool() }
  const groups: Record<string, readonly [string, string]> = {}
  for (const [group, operations] of groupsOf(catalogue)) {
    const rows = operations.map((operation) => toRow(operation, { ...facts, pools }))
    const names = operations.map(({ id }) => id).filter((id) => !effects.session.includes(id))
    groups[group] = [names.join(' '), JSON.stringify(rows)]
  }
  const enums = { EntityType: catalogue.schemas.EntityType?.enum ?? [] }
  return { enums, parameters: pools.parameters.values, authorities: pools.authorities.values, groups }
}

interface Pools {
  readonly parameters: Pool<SharedParameter>
  readonly authorities: Pool<readonly string[]>
}

interface Sources {
  readonly catalogue: Catalogue
  readonly effects: Effects
  /** The editions that have an operation, where not all of them do. */
  readonly editionsOf: (operation: OperationFact) => readonly Edition[] | undefined
  readonly pools: Pools
}

function toRow(fact: OperationFact, sources: Sources): Row {
  const { catalogue, effects, pools } = sources
  const { parameters, authorities } = pools
  const indexes = (fact.params ?? []).filter(isWanted).map((param) => parameters.index(toParameter(param, catalogue)))
  const more = toExtras(fact, sources)
  const row = [
    fact.id,
    fact.method,
    fact.path,
    indexes,
    fact.authorities ? authorities.index(fact.authorities) : -1,
    resultOf(fact),
    repeatOf(fact, effects),
    effectOf(fact, effects),
  ] as const
  return Object.keys(more).length > 0 ? [...row, more] : row
}

function toExtras(fact: OperationFact, { catalogue, effects, editionsOf }: Sources): RowExtras {
  const { id, since, legacy, deprecated, permissions } = fact
  const editions = editionsOf(fact)
  const body = bodyOf(fact, catalogue)
  const paged = pagedOf(fact)
  const sort = paged && sortOf(fact, catalogue)
  return {
    ...(body && { body }),
    ...(paged && { paged }),
    ...(sort && { sort }),
    ...(since && { since }),
    ...(legacy && { legacy }),
    ...(deprecated && { deprecated: true }),
    ...(effects.credentials.includes(id) && { credentials: true }),
    ...(effects.session.includes(id) && { session: true }),
    ...(permissions && { permissions }),
    ...(editions && { editions }),
  }
}

function repeatOf({ id, method }: OperationFact, { repeat }: Effects): RepeatRule {
  const named = Object.keys(repeat).find((rule) => repeat[rule]?.includes(id))
  return (named ?? (method === 'POST' ? 'ifUnsent' : 'always')) as RepeatRule
}

function effectOf({ id, method }: OperationFact, { reads, writes }: Effects): 'read' | 'write' {
  if (reads.includes(id)) return 'read'
  return method === 'GET' && !writes.includes(id) ? 'read' : 'write'
}

function bodyOf({ body }: OperationFact, { schemas }: Catalogue): BodyFacts | undefined {
  if (!body) return undefined
  const required = body.required ? { required: true } : {}
  if (body.contentType === 'multipart/form-data') {
    const fields = (body.fields ?? []).map((field) => ({
      name: field.name,
      ...(field.format === 'binary' && { file: true }),
      ...(field.required && { required: true }),
    }))
    return { kind: 'form', ...required, fields }
  }
  // declared as text, read by the server as JSON whatever its content type
  if (body.contentType === 'text/plain') return { kind: 'jsonText', ...required, shape: 'any' }
  if (body.type === 'string' && !body.array) return { kind: 'text', ...required }
  return { kind: 'json', ...required, shape: shapeOf(body, schemas), ...(body.ref && { schema: body.ref }) }
}

function shapeOf(body: ShapeFact, schemas: Catalogue['schemas']): 'object' | 'ids' | 'any' {
  if (body.array) return 'ids'
  return body.ref && schemas[body.ref]?.kind === 'any' ? 'any' : 'object'
}

/** A sort property under which rows that are added later come last, so that pages do not shift. */
function sortOf({ params = [], response }: OperationFact, { schemas }: Catalogue): string | undefined {
  const parameter = params.find(({ name }) => name === 'sortProperty')
  if (!parameter) return undefined
  const known = parameter.enum ?? []
  if (known.length > 0) return ['createdTime', 'ts', 'timestamp', 'id'].find((name) => known.includes(name))
  const row = response.ref?.replace(/^PageData/, '')
  return row && hasProperty(row, 'createdTime', schemas) ? 'createdTime' : undefined
}

function hasProperty(schema: string, property: string, schemas: Catalogue['schemas']): boolean {
  const { properties = {}, extends: parents = [] } = schemas[schema] ?? { kind: 'none' }
  return property in properties || parents.some((parent) => hasProperty(parent, property, schemas))
}

interface Pool<T> {
  readonly values: readonly T[]
  index(value: T): number
}

/** Gives equal values the same index. */
function createPool<T>(): Pool<T> {
  const values: T[] = []
  const known = new Map<string, number>()
  return {
    values,
    index(value) {
      const key = JSON.stringify(value)
      const index = known.get(key) ?? values.push(value) - 1
      known.set(key, index)
      return index
    },
  }
}
