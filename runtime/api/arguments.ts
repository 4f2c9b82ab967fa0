import { type EntityId, toEntityId } from './ids.ts'
import type { Operation, Parameter } from './types.ts'
import { missingParameter, nameOf, show, signatureOf, unknownParameter, usageError, wrongValue } from './usage.ts'
import { toQueryText, toText } from './value.ts'

/** The arguments of one call, checked. */
export interface Arguments {
  /** Path values in path order, not yet encoded. */
  readonly path: readonly string[]
  readonly body: unknown
  readonly query: Readonly<Query>
  readonly headers: Readonly<Record<string, string>>
}

/** Reads the arguments of calls of one operation. */
export type ReadArguments = (args: readonly unknown[]) => Arguments

/**
 * Prepares an operation's parameters once. What it gives reads path parameters in path order, then the body, then one
 * object with the query and header parameters.
 *
 * @throws TbxError `usage`, by the function that it gives: a parameter is missing, unknown, too much or wrong
 */
export function prepareArguments(operation: Operation): ReadArguments {
  const path = operation.parameters.filter((parameter) => parameter.in === 'path')
  const others = operation.parameters.filter((parameter) => parameter.in !== 'path')
  const rest: Rest = {
    operation,
    byName: new Map(others.map((parameter) => [parameter.name, parameter])),
    due: others.filter(({ required }) => required),
  }
  return (args) => {
    const left = [...args]
    const values = readPath(left, path, operation)
    const body = operation.body ? left.shift() : undefined
    return { path: values, body, ...readRest(readGiven(left, rest), rest) }
  }
}

/** What stands in the last argument. */
interface Rest {
  readonly operation: Operation
  readonly byName: ReadonlyMap<string, Parameter>
  /** Those that must be sent. */
  readonly due: readonly Parameter[]
}

function readPath(left: unknown[], parameters: readonly Parameter[], operation: Operation): string[] {
  const values: string[] = []
  while (values.length < parameters.length) {
    const parameter = parameters[values.length] as Parameter
    const value = left.shift()
    if (value === undefined || value === null) throw missingParameter(operation, parameter)
    const pair = toPair(value, parameter, parameters[values.length + 1])
    if (pair) values.push(toText(pair.entityType, parameter, operation), pair.id)
    else values.push(toText(value, parameter, operation))
  }
  return values
}

/** An entity that is given where its type and its id are asked for. */
function toPair(value: unknown, type: Parameter, id: Parameter | undefined): Required<EntityId> | undefined {
  if (typeof value !== 'object' || !id || !isPair(type.name, id.name)) return undefined
  const entity = toEntityId(value)
  return entity?.entityType === undefined ? undefined : { entityType: entity.entityType, id: entity.id }
}

const isPair = (type: string, id: string) =>
  /^(?:entity|from|to)Type$/.test(type) && (id === `${type.slice(0, -4)}Id` || id.endsWith('EntityUuid'))

type Given = Readonly<Record<string, unknown>>

function readGiven(left: unknown[], { operation, byName }: Rest): Given {
  const given = left[0] ?? {}
  const extra = left.slice(byName.size > 0 ? 1 : 0).find((value) => value !== undefined)
  if (extra !== undefined) throw usageError(operation, `${show(extra)} is too much: it takes ${takes(operation)}`)
  if (typeof given === 'object' && !Array.isArray(given)) return given as Given
  throw usageError(
    operation,
    `${show(given)} stands where an object with parameters should be: it takes ${takes(operation)}`,
  )
}

const takes = (operation: Operation) => signatureOf(operation).slice(nameOf(operation).length)

type Query = Record<string, string | readonly string[]>

function readRest(given: Given, rest: Rest): Pick<Arguments, 'query' | 'headers'> {
  const { operation, byName, due } = rest
  const query: Query = {}
  const headers: Record<string, string> = {}
  for (const name in given) {
    const value = given[name]
    const parameter = byName.get(name)
    if (!parameter) throw unknownParameter(operation, name, [...byName.keys()])
    if (value === undefined || value === null) continue
    if (parameter.in === 'header') headers[name] = toText(value, parameter, operation)
    else query[name] = toQueryText(value, parameter, operation)
  }
  addTypes(given, query, rest)
  for (const parameter of due) {
    if (parameter.name in query || parameter.name in headers) continue
    if (parameter.default === undefined) throw missingParameter(operation, parameter)
    query[parameter.name] = String(parameter.default)
  }
  return { query, headers }
}

/** `{ entityId: device }` says the entity's type as well. */
function addTypes(given: Given, query: Query, { operation, byName }: Rest): void {
  for (const name in given) {
    if (typeof given[name] !== 'object' || !name.endsWith('Id')) continue
    const type = byName.get(`${name.slice(0, -2)}Type`)
    const entityType = type && toEntityId(given[name])?.entityType
    if (!type || entityType === undefined) continue
    const said = query[type.name]
    if (said !== undefined && said !== entityType) throw wrongValue(operation, type, said)
    query[type.name] = toText(entityType, type, operation)
  }
}
