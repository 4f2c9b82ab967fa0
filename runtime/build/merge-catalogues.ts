import type { AllFacts, Catalogue, OperationFact, SchemaFact } from './generate-facts.ts'

/**
 * One catalogue of all that some edition has, for types: CE goes first, what PE or Cloud adds to an operation or an
 * entity of CE may be left out.
 */
export function mergeCatalogues({ ce, pe, paas }: AllFacts['catalogues']): Catalogue {
  return {
    ...ce,
    edition: 'every',
    operations: mergeOperations(mergeOperations(ce.operations, pe.operations), paas.operations),
    schemas: mergeSchemas(mergeSchemas(ce.schemas, pe.schemas), paas.schemas),
  }
}

function mergeOperations(ours: readonly OperationFact[], others: readonly OperationFact[]): OperationFact[] {
  const known = new Map(others.map((operation) => [operation.id, operation]))
  const ids = new Set(ours.map(({ id }) => id))
  return [...ours.map((one) => withParameters(one, known.get(one.id))), ...others.filter(({ id }) => !ids.has(id))]
}

function withParameters(ours: OperationFact, other: OperationFact | undefined): OperationFact {
  const { params = [] } = ours
  const names = new Set(params.map(({ name }) => name))
  const more = (other?.params ?? []).filter((param) => param.in !== 'path' && !names.has(param.name))
  return more.length === 0
    ? ours
    : { ...ours, params: [...params, ...more.map((param) => ({ ...param, required: false }))] }
}

type Schemas = Catalogue['schemas']

function mergeSchemas(ours: Schemas, others: Schemas): Schemas {
  const merged = Object.entries(others).map(([name, other]) => {
    const own = ours[name]
    return [name, own ? mergeSchema(own, other) : other] as const
  })
  return { ...ours, ...Object.fromEntries(merged) }
}

function mergeSchema(ours: SchemaFact, other: SchemaFact): SchemaFact {
  if (ours.kind !== other.kind) return ours
  const values = [...new Set([...(ours.enum ?? []), ...(other.enum ?? [])])]
  const more = Object.entries(other.properties ?? {}).filter(([name]) => !(name in (ours.properties ?? {})))
  const optional = more.map(([name, shape]) => [name, { ...shape, required: false, readOnly: false }] as const)
  const { discriminator } = ours
  return {
    ...ours,
    ...(values.length > 0 && { enum: values }),
    ...(optional.length > 0 && { properties: { ...ours.properties, ...Object.fromEntries(optional) } }),
    ...(discriminator && {
      discriminator: { ...discriminator, mapping: { ...other.discriminator?.mapping, ...discriminator.mapping } },
    }),
  }
}
