import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Operation, Parameter } from './types.ts'

/** What a call of the operation looks like: `device.getDeviceById(deviceId)`. Optional parameters have a `?`. */
export function signatureOf(operation: Operation): string {
  const { parameters, body } = operation
  const path = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const query = parameters.filter((parameter) => parameter.in !== 'path').map(toQueryName)
  const parts = [
    ...path,
    ...(body ? [body.required ? 'body' : 'body?'] : []),
    ...(query.length > 0 ? [`{ ${query.join(', ')} }`] : []),
  ]
  return `${nameOf(operation)}(${parts.join(', ')})`
}

/** `group.operation`. */
export const nameOf = ({ group, name }: Operation) => `${group}.${name}`

/** An argument error: nothing was sent. */
export function usageError(operation: Operation, problem: string): TbxError {
  return new TbxError('usage', `${nameOf(operation)}: ${problem}`, {
    operation: nameOf(operation),
    hint: signatureOf(operation),
  })
}

export function unknownParameter(operation: Operation, name: string, known: readonly string[]): TbxError {
  const near = nearest(name, known)
  const guess = near ? `did you mean "${near}"` : known.length > 0 ? `it may be ${list(known)}` : 'it takes none'
  return usageError(operation, `there is no parameter "${name}": ${guess}`)
}

export function missingParameter(operation: Operation, parameter: Parameter): TbxError {
  return usageError(operation, `"${parameter.name}" is missing: it should be ${expected(parameter)}`)
}

export function wrongValue(operation: Operation, parameter: Parameter, value: unknown): TbxError {
  const near = typeof value === 'string' && parameter.values ? nearest(value, parameter.values) : undefined
  const guess = near ? `, did you mean "${near}"` : ''
  return usageError(operation, `"${parameter.name}" is ${show(value)}: it should be ${expected(parameter)}${guess}`)
}

/** A value in a message: short, in quotes where it is text. */
export function show(value: unknown): string {
  const text = typeof value === 'bigint' || typeof value === 'function' ? String(value) : toJson(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

function expected({ type, format, values, open, array, id }: Parameter): string {
  const one = values && !open ? list(values) : id ? describeId(id) : describeType(type, format)
  return array ? `one or a list of: ${one}` : one
}

const describeId = (id: string) => (id === 'ANY' ? 'an id, or an entity' : `the id of a ${id}, or the entity`)

function describeType(type: Parameter['type'], format: string | undefined): string {
  if (type === 'integer') return format === 'int64' ? 'a whole number or a Date' : 'a whole number'
  if (type === 'boolean') return 'true or false'
  return type === 'number' ? 'a number' : 'text'
}

const toQueryName = ({ name, required, default: standard }: Parameter) =>
  required && standard === undefined ? name : `${name}?`

const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(', ')
