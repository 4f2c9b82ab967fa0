import { toEntityId } from './ids.ts'
import type { Operation, Parameter } from './types.ts'
import { usageError, wrongValue } from './usage.ts'

/**
 * An argument as the text that is sent.
 *
 * @throws TbxError `usage` where it is of the wrong type, none of the allowed values, or another entity's id
 */
export function toText(value: unknown, parameter: Parameter, operation: Operation): string {
  const text =
    parameter.id !== undefined && typeof value === 'object'
      ? idText(value, parameter, operation)
      : plain(value, parameter)
  if (text === undefined) throw wrongValue(operation, parameter, value)
  const { values, open } = parameter
  if (values === undefined || open || values.includes(text)) return text
  // the server takes sort orders in any letter case
  if (parameter.name === 'sortOrder' && values.includes(text.toUpperCase())) return text.toUpperCase()
  throw wrongValue(operation, parameter, value)
}

/**
 * A query argument as the text that is sent; a list with commas between, where the parameter is one. Telemetry
 * keys given as `key` stay a list: the server takes each as it is, commas included.
 *
 * @throws TbxError `usage` as `toText`, and where a text of another list holds a comma: those are sent with commas
 */
export function toQueryText(value: unknown, parameter: Parameter, operation: Operation): string | readonly string[] {
  if (!Array.isArray(value) && !parameter.array) return toText(value, parameter, operation)
  if (!parameter.array && !isCommaList(parameter)) throw wrongValue(operation, parameter, value)
  const texts = (Array.isArray(value) ? value : [value]).map((one) => toText(one, parameter, operation))
  if (parameter.name === 'key' && parameter.array) return texts
  const split = Array.isArray(value) ? texts.find((text) => text.includes(',')) : undefined
  if (split === undefined) return texts.join(',')
  throw usageError(
    operation,
    `"${parameter.name}" holds "${split}": a text with a comma would be taken for two${wayOut(parameter, operation)}`,
  )
}

/** Servers from 4.3.1.2 on take `key` beside the list `keys`. */
const wayOut = ({ name }: Parameter, { parameters }: Operation): string =>
  name === 'keys' && parameters.some((other) => other.name === 'key') ? '; give it as "key": [...]' : ''

/** Parameters that are declared as text and that the server splits at commas. */
const isCommaList = ({ name }: Parameter) => name === 'keys' || name === 'actionTypes' || name === 'scopes'

function plain(value: unknown, { type, format }: Parameter): string | undefined {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : isNumeric(value) ? String(value) : undefined
    case 'boolean':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? String(value) : undefined
    case 'integer':
      return integerText(value, format)
    case 'number':
      return isNumeric(value) || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value))
        ? String(value)
        : undefined
  }
}

function integerText(value: unknown, format: string | undefined): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? value : undefined
  const time = value instanceof Date && format === 'int64' ? value.getTime() : Number.NaN
  return Number.isNaN(time) ? undefined : String(time)
}

const isNumeric = (value: unknown) => Number.isFinite(value) || typeof value === 'bigint'

function idText(value: unknown, parameter: Parameter, operation: Operation): string | undefined {
  const entity = toEntityId(value)
  const wanted = parameter.id
  if (entity?.entityType === undefined || wanted === 'ANY' || entity.entityType === wanted) return entity?.id
  throw usageError(
    operation,
    `"${parameter.name}" is the id of a ${entity.entityType}: it should be that of a ${wanted}`,
  )
}
