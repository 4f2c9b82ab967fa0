import type { Parameter } from '../api/types.ts'
import { type Catalogue, type OperationFact, type ParameterFact, pagedOf, type ShapeFact } from './generate-facts.ts'
import { isWanted, toParameter } from './generate-parameter.ts'
import { resultOf } from './generate-result.ts'
import { toKey, toType, toUnion } from './shape-type.ts'

const ENTITIES = { prefix: 'E.' }

/** The type of an operation's function, as text: `OperationFunction<[deviceId: IdOf], E.Device>`. */
export function toFunctionType(operation: OperationFact, catalogue: Catalogue): string {
  const args = toArguments(operation, catalogue)
  const row = rowOf(operation, catalogue)
  return row === undefined
    ? `OperationFunction<${args}, ${answerOf(operation)}>`
    : `PagedOperationFunction<${args}, ${row}>`
}

/** All ways to give the arguments, as a union of tuples: type and id of an entity may be given as one. */
function toArguments(operation: OperationFact, catalogue: Catalogue): string {
  const params = (operation.params ?? []).filter(isWanted)
  const path = params.filter((param) => param.in === 'path')
  const rest = [
    ...bodyOf(operation),
    ...queryOf(
      params.filter((param) => param.in !== 'path'),
      catalogue,
    ),
  ]
  return waysOf(path, catalogue)
    .map((way) => `[${[...way, ...rest].join(', ')}]`)
    .join(' | ')
}

function waysOf(path: readonly ParameterFact[], catalogue: Catalogue): string[][] {
  const [first, second, ...others] = path
  if (!first) return [[]]
  const one = `${toKey(first.name)}: ${valueType(first, catalogue)}`
  const apart = waysOf(path.slice(1), catalogue).map((way) => [one, ...way])
  if (!second || !isPair(first.name, second.name)) return apart
  const label = first.name === 'entityType' ? 'entity' : first.name.slice(0, -'Type'.length)
  return [...apart, ...waysOf(others, catalogue).map((way) => [`${label}: EntityLike`, ...way])]
}

const isPair = (type: string, id: string) =>
  /^(?:entity|from|to)Type$/.test(type) && (id === `${type.slice(0, -4)}Id` || id.endsWith('EntityUuid'))

function queryOf(params: readonly ParameterFact[], catalogue: Catalogue): string[] {
  if (params.length === 0) return []
  // an entity that is given as an id says its type as well
  const isImplied = ({ name }: ParameterFact) =>
    params.some((other) => other.name === name.replace(/Type$/, 'Id') && other.name !== name)
  const isDue = (param: ParameterFact) =>
    param.required && toParameter(param, catalogue).default === undefined && !isImplied(param)
  const fields = params.map((param) => `${toKey(param.name)}${isDue(param) ? '' : '?'}: ${valueType(param, catalogue)}`)
  return [`query${params.some(isDue) ? '' : '?'}: { ${fields.join('; ')} }`]
}

function valueType(fact: ParameterFact, catalogue: Catalogue): string {
  const parameter = toParameter(fact, catalogue)
  const one = singleType(fact, parameter)
  const isList = parameter.array || ['keys', 'actionTypes', 'scopes'].includes(fact.name)
  return isList ? `OneOrMore<${one}>` : one
}

function singleType(
  fact: ParameterFact,
  { type, format, values, open, id }: Parameter | ReturnType<typeof toParameter>,
) {
  if (id) return 'IdOf'
  if (typeof values === 'string') return 'E.EntityType'
  if (values && fact.ref) return open ? `E.${fact.ref} | Text` : `E.${fact.ref}`
  if (values) return open ? `${toUnion(values)} | Text` : toUnion(values)
  if (type === 'integer') return format === 'int64' ? 'Time' : 'Whole'
  return type
}

function bodyOf({ body }: OperationFact): string[] {
  if (!body) return []
  return [`body${body.required ? '' : '?'}: ${bodyType(body)}`]
}

function bodyType(body: NonNullable<OperationFact['body']>): string {
  if (body.contentType === 'multipart/form-data') {
    const fields = (body.fields ?? []).map(
      ({ name, format, required }) =>
        `${toKey(name)}${required ? '' : '?'}: ${format === 'binary' ? 'FileContent' : 'string'}`,
    )
    return `{ ${fields.join('; ')} } | FileValue`
  }
  if (body.contentType === 'text/plain') return 'any'
  if (body.array && body.type === 'string') return 'readonly IdOf[]'
  if (body.type === 'string') return 'string'
  return body.ref ? `Draft<E.${body.ref}>` : 'Record<string, any>'
}

function rowOf(operation: OperationFact, { schemas }: Catalogue): string | undefined {
  if (!pagedOf(operation)) return undefined
  const { ref, actual } = operation.response
  const page: ShapeFact | undefined = actual?.page ? actual : schemas[ref ?? '']?.properties?.data
  if (!page) return 'any'
  const { array: _, ...row } = page
  return toType(row, ENTITIES)
}

function answerOf(operation: OperationFact): string {
  const { response } = operation
  switch (resultOf(operation)) {
    case 'location':
      return 'string | undefined'
    case 'bytes':
      return 'Uint8Array'
    case 'text':
      return 'string'
    case 'loose':
      return response.actual?.type === 'any' ? 'any' : 'void'
    case 'json':
      return toType(response.actual?.type === 'string' ? { type: 'string' } : (response.actual ?? response), ENTITIES)
  }
}
