import type { Body, FormValue } from '../http/types.ts'
import { toEntityId } from './ids.ts'
import type { BodyFacts, FormField, Operation } from './types.ts'
import { show, unknownParameter, usageError } from './usage.ts'

/**
 * What a call sends for the value that was given as its body.
 *
 * @throws TbxError `usage` where it is missing or cannot be what the operation takes
 */
export function toBody(value: unknown, operation: Operation): Body | undefined {
  const { body } = operation
  if (!body) return undefined
  if (value === undefined || value === null) {
    if (body.required) throw usageError(operation, `the body is missing: it should be ${expected(body)}`)
    return undefined
  }
  return TO_BODY[body.kind](value, operation, body)
}

const TO_BODY: Readonly<Record<BodyFacts['kind'], (value: unknown, operation: Operation, body: BodyFacts) => Body>> = {
  json: (value, operation, body) => ({ kind: 'json', value: toJsonValue(value, operation, body) }),
  jsonText: toJsonText,
  text: toRawText,
  form: toForm,
}

function toJsonValue(value: unknown, operation: Operation, body: BodyFacts): unknown {
  if (body.shape === 'ids' && Array.isArray(value)) return value.map((one) => toEntityId(one)?.id ?? one)
  const fits = body.shape === 'any' || (body.shape === 'object' && isPlain(value))
  if (fits) return value
  throw usageError(operation, `the body is ${show(value)}: it should be ${expected(body)}`)
}

const isPlain = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Telemetry, attributes, RPC: text is taken to be JSON already. The server reads JSON whatever the declared type. */
function toJsonText(value: unknown): Body {
  return typeof value === 'string' ? { kind: 'text', text: value, type: 'application/json' } : { kind: 'json', value }
}

/** The server keeps the text as it comes, quotes included: it is no JSON. */
function toRawText(value: unknown, operation: Operation, body: BodyFacts): Body {
  if (typeof value === 'string') return { kind: 'text', text: value, type: 'text/plain' }
  throw usageError(operation, `the body is ${show(value)}: it should be ${expected(body)}`)
}

function toForm(value: unknown, operation: Operation, { fields = [] }: BodyFacts): Body {
  const given = isFile(value) ? { file: value } : value
  if (!isPlain(given))
    throw usageError(operation, `the body is ${show(value)}: it should be an object with ${names(fields)}`)
  const entries = Object.entries(given as Record<string, unknown>).filter(
    ([, one]) => one !== undefined && one !== null,
  )
  for (const [name] of entries) {
    if (!fields.some((field) => field.name === name))
      throw unknownParameter(
        operation,
        name,
        fields.map((one) => one.name),
      )
  }
  const missing = fields.find((field) => field.required && !entries.some(([name]) => name === field.name))
  if (missing) throw usageError(operation, `"${missing.name}" is missing in the body: it should have ${names(fields)}`)
  return {
    kind: 'form',
    fields: Object.fromEntries(
      entries.map(([name, one]) => [
        name,
        toField(
          fields.find((field) => field.name === name),
          one,
          operation,
        ),
      ]),
    ),
  }
}

function toField(field: FormField | undefined, value: unknown, operation: Operation): FormValue {
  const { name = '', file } = field ?? {}
  if (!file && (typeof value === 'string' || typeof value === 'number')) return String(value)
  if (file && value instanceof Blob) return value
  if (file && isContent(value)) return { name, content: value }
  if (file && isNamedFile(value)) return value
  const wanted = file ? 'text, bytes, a Blob or { name, content, type }' : 'text'
  throw usageError(operation, `"${name}" is ${show(value)}: it should be ${wanted}`)
}

const isContent = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array

const isFile = (value: unknown) => value instanceof Blob || value instanceof Uint8Array || isNamedFile(value)

function isNamedFile(value: unknown): value is Exclude<FormValue, string | Blob> {
  if (typeof value !== 'object' || value === null) return false
  const { name, content, type } = value as { name?: unknown; content?: unknown; type?: unknown }
  return typeof name === 'string' && isContent(content) && (type === undefined || typeof type === 'string')
}

function expected({ kind, shape, schema, fields = [] }: BodyFacts): string {
  if (kind === 'form') return `an object with ${names(fields)}`
  if (kind === 'text') return 'text'
  if (shape === 'ids') return 'a list of ids, or of entities'
  return shape === 'object' ? `an object${schema ? ` (${schema})` : ''}` : 'a value for JSON'
}

const names = (fields: readonly FormField[]) =>
  fields.map(({ name, required }) => `"${name}"${required ? '' : ' (optional)'}`).join(', ')
