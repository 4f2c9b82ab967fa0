import type { Catalogue, SchemaFact, ShapeFact } from './generate-facts.ts'
import { toKey, toType, toUnion } from './shape-type.ts'

/** The types of all that the API takes and answers, as the text of a module: an entity as the server answers it. */
export function generateEntities({ schemas }: Catalogue): string {
  const family = createFamily(schemas)
  const names = Object.keys(schemas).filter((name) => !name.startsWith('PageData'))
  return [
    '// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited',
    "import type { Page } from '../types.ts'",
    '',
    ...names.sort().flatMap((name) => toLines(name, schemas[name] as SchemaFact, family)),
    '',
  ].join('\n')
}

/** Who descends from whom. */
interface Family {
  /** The kinds of a schema, where they differ in more than the name of their kind. */
  kinds(name: string): readonly string[]
  /** The property that tells a kind from its like, and what it holds. */
  tag(name: string): { readonly property: string; readonly values: readonly string[] } | undefined
}

function toLines(name: string, schema: SchemaFact, family: Family): string[] {
  if (schema.kind === 'enum') return [`export type ${name} = ${toUnion(schema.enum ?? [])}`]
  if (schema.kind === 'map') return [`export type ${name} = Record<string, ${toType(schema.values ?? {})}>`]
  if (schema.kind !== 'object') return [`export type ${name} = any`]
  const kinds = family.kinds(name)
  if (kinds.length === 0) return toInterface(name, name, schema, family)
  return [...toInterface(name, `${name}Base`, schema, family), `export type ${name} = ${kinds.join(' | ')}`]
}

function toInterface(name: string, called: string, schema: SchemaFact, family: Family): string[] {
  const parents = (schema.extends ?? []).map((parent) => (family.kinds(parent).length > 0 ? `${parent}Base` : parent))
  const tag = family.tag(name)
  const { [tag?.property ?? '']: _, ...properties } = schema.properties ?? {}
  const lines = Object.entries(properties).map(([key, shape]) => `  ${toProperty(key, shape)}`)
  const own = tag ? [`  ${toKey(tag.property)}: ${toUnion(tag.values)}`, ...lines] : lines
  const head = `export interface ${called}${parents.length > 0 ? ` extends ${parents.join(', ')}` : ''}`
  return own.length > 0 ? [`${head} {`, ...own, '}'] : [`${head} {}`]
}

/** What every answer that knows the property has a value for, although the facts do not say so. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(['id', 'entityId', 'originator', 'tenantId', 'createdTime'])

/** Answers hold ids and what only the server sets; anything else may be missing, or null. */
function toProperty(name: string, shape: ShapeFact): string {
  const isThere = shape.required || shape.readOnly || ALWAYS_THERE.has(name)
  return `${toKey(name)}${isThere ? '' : '?'}: ${toType(shape)}${isThere ? '' : ' | null'}`
}

function createFamily(schemas: Catalogue['schemas']): Family {
  const children = new Map<string, string[]>()
  for (const [name, { extends: parents = [] }] of Object.entries(schemas)) {
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), name])
  }
  return {
    kinds(name) {
      if (!schemas[name]?.discriminator) return []
      const all = [...(children.get(name) ?? [])].sort()
      const differ = all.some((child) => Object.keys(schemas[child]?.properties ?? {}).length > 0)
      return differ ? all : []
    },
    tag(name) {
      const [parent] = schemas[name]?.extends ?? []
      const { property, mapping = {} } = schemas[parent ?? '']?.discriminator ?? {}
      const values = Object.keys(mapping).filter((value) => mapping[value] === name)
      return property !== undefined && values.length > 0 ? { property, values } : undefined
    },
  }
}
