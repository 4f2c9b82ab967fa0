import { type Difference, diff, isEqual } from '../diff.ts'
import type { Document, Json } from './document.ts'
import { foreignIds, namesIn } from './references.ts'
import { readableMetadata, without } from './rule-chain.ts'

/** What has to be done about one document. */
export interface Step {
  readonly key: string
  readonly change: 'create' | 'update' | 'same'
  readonly document: Document
  /** What is there; absent where it has to be made. */
  readonly current?: Document
  readonly differences: readonly Difference[]
}

export interface Plan {
  readonly steps: readonly Step[]
  /** `KIND/name` that is referred to and is nowhere, by who refers to it. */
  readonly missing: readonly { readonly from: string; readonly to: string }[]
  /** Ids of what a backup does not hold: they are left as the server has them. */
  readonly foreign: readonly { readonly from: string; readonly path: string; readonly entityType: string }[]
}

/**
 * What has to be done so that a tenant has what a backup holds. What is there besides stays: entities, attributes and
 * relations that the backup does not know are left alone.
 *
 * @param there what may be referred to besides, where `current` holds a part of the tenant only
 */
export function planRestore(
  wanted: ReadonlyMap<string, Document>,
  current: ReadonlyMap<string, Document>,
  there: { has(key: string): boolean } = current,
): Plan {
  const steps: Step[] = []
  const missing: { from: string; to: string }[] = []
  const foreign: { from: string; path: string; entityType: string }[] = []
  for (const [key, given] of wanted) {
    for (const { path, id } of foreignIds(given)) foreign.push({ from: key, path, entityType: id.entityType })
    const document = portable(given)
    for (const to of new Set(namesIn(document))) if (!wanted.has(to) && !there.has(to)) missing.push({ from: key, to })
    steps.push(toStep(key, document, current.get(key)))
  }
  return { steps, missing, foreign }
}

/** What a step changes, a row for each field; null where there is nothing. */
export function stepRows({ change, document, differences }: Step): StepRow[] {
  const { kind, name } = document
  return [
    ...(change === 'create' ? [{ change, kind, name, field: null, old: null, new: null }] : []),
    ...differences.map((one) => ({ change, kind, name, field: one.path, old: one.old ?? null, new: one.new ?? null })),
  ]
}

export interface StepRow {
  readonly change: Step['change']
  readonly kind: string
  readonly name: string
  readonly field: string | null
  readonly old: unknown
  readonly new: unknown
}

/** Without what means nothing on another server: fields and relations that lead out of the backup. */
function portable(document: Document): Document {
  const outside = Object.entries(document.entity).filter(([, value]) => foreignIds({ value })[0]?.path === 'value')
  return {
    ...document,
    entity: without(
      document.entity,
      outside.map(([field]) => field),
    ),
    ...(document.relations && { relations: document.relations.filter(({ to }) => foreignIds(to).length === 0) }),
  }
}

function toStep(key: string, document: Document, current: Document | undefined): Step {
  if (!current) return { key, change: 'create', document, differences: [] }
  const differences = diff(comparable(narrowed(current, document)), comparable(narrowed(document, current)))
  differences.push(...missingParts(document, current))
  return { key, change: differences.length > 0 ? 'update' : 'same', document, current, differences }
}

/**
 * Of a document what the other has as well. A field that a server does not give is one that its version does not know:
 * it could not be set there. Attributes and relations are only looked at as far as they are wanted.
 */
function narrowed(document: Document, other: Document): Document {
  const { entity, metadata, attributes, relations, ...rest } = document
  return {
    ...rest,
    entity: shared(entity, other.entity),
    ...(metadata && { metadata: sharedMetadata(metadata, other.metadata ?? {}) }),
  }
}

const shared = (value: Json, other: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([field]) => field in other))

function sharedMetadata(metadata: Json, other: Json): Json {
  const [sample] = (other.nodes ?? []) as readonly Json[]
  const nodes = (metadata.nodes ?? []) as readonly Json[]
  return sample ? { ...metadata, nodes: nodes.map((node) => shared(node, sample)) } : metadata
}

/** Attributes and relations that are wanted and not there. */
function missingParts({ attributes = {}, relations = [] }: Document, current: Document): Difference[] {
  const values = Object.entries(attributes).flatMap(([scope, wanted]) => {
    const there = current.attributes?.[scope] ?? {}
    return Object.keys(wanted).flatMap((name) => diff(there[name], wanted[name], `attributes.${scope}.${name}`))
  })
  const links = relations
    .filter((relation) => !current.relations?.some((one) => isEqual(one, relation)))
    .map((relation) => ({ path: `relations.${relationName(relation)}`, old: undefined, new: relation.additionalInfo }))
  return [...values, ...links]
}

/** A document with names in the place of positions, so that its differences can be read. */
export function comparable({ entity, metadata, attributes, relations }: Document): Json {
  return {
    ...entity,
    ...(metadata && { metadata: readableMetadata(metadata) }),
    ...(attributes && { attributes }),
    ...(relations && {
      relations: Object.fromEntries(relations.map((one) => [relationName(one), one.additionalInfo ?? true])),
    }),
  }
}

const relationName = ({ type, to }: Json): string => `${type} → ${(to as Json | null)?.$ref ?? JSON.stringify(to)}`

/** One line of a comparison; null where there is nothing. */
export interface ComparedRow {
  readonly kind: string
  readonly name: string
  /** Null where the whole entity is on one side only. */
  readonly field: string | null
  readonly here: unknown
  readonly there: unknown
}

/** Differences between two sets of documents, in the order of the kinds. */
export function compareTenants(
  one: ReadonlyMap<string, Document>,
  other: ReadonlyMap<string, Document>,
): ComparedRow[] {
  const keys = new Set([...one.keys(), ...other.keys()])
  return [...keys].flatMap((key): ComparedRow[] => {
    const [here, there] = [one.get(key), other.get(key)]
    const { kind, name } = (here ?? there) as Document
    if (!here || !there)
      return [{ kind, name, field: null, here: here ? 'there' : null, there: there ? 'there' : null }]
    return diff(comparable(here), comparable(there)).map(({ path, old, new: now }) => ({
      ...{ kind, name, field: path },
      ...{ here: old ?? null, there: now ?? null },
    }))
  })
}
