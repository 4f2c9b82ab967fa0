import { TbxError } from '../errors.ts'

/**
 * JSON text of any value: big integers as strings, a Map as an object, a Set as an array, an error with its message,
 * what JSON does not know as `null`. Throws a script error for a value that contains itself.
 */
export function toJson(value: unknown, indent?: number): string {
  try {
    return JSON.stringify(value, replace, indent) ?? 'null'
  } catch (cause) {
    throw new TbxError('script', 'cannot write the result as JSON: it contains itself', { cause })
  }
}

function replace(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Map) return Object.fromEntries(value)
  if (value instanceof Set) return [...value]
  if (value instanceof Error) return Object.assign({ name: value.name, message: value.message }, value)
  return value
}
