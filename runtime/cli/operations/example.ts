import type { Operation, Parameter } from '../../api/mod.ts'
import { givenOf } from './parameter-flags.ts'

const UUID = '784f394c-42b6-435a-983d-b7beff2784f9'
const TIME = 1767225600000

/**
 * The operation as a line for the shell and as one of a script, both with all that they need to be valid. Ids are of no
 * entity in particular, and bodies are a beginning.
 *
 * @example
 *   exampleOf(catalogue.find('device.getDeviceById')).script
 *   // await api.device.getDeviceById('784f394c-42b6-435a-983d-b7beff2784f9')
 */
export function exampleOf(operation: Operation): { readonly shell: string; readonly script: string } {
  return { shell: shellExample(operation), script: scriptExample(operation) }
}

function shellExample(operation: Operation): string {
  const { group, name, body } = operation
  const flags = new Map(givenOf(operation).map((given) => [given.name, given.flag.name]))
  const words = shown(operation).flatMap((parameter) => {
    const value = shellWord(String(sampleOf(parameter)))
    if (parameter.in === 'path') return [value]
    return parameter.type === 'boolean'
      ? [`--${flags.get(parameter.name)}`]
      : [`--${flags.get(parameter.name)} ${value}`]
  })
  const fields = (body?.fields ?? [])
    .filter(({ required }) => required)
    .map(({ name: field, file }) => `--${flags.get(field)} ${file ? 'FILE' : 'TEXT'}`)
  const sent = body && body.kind !== 'form' ? [`--body ${shellWord(sampleBody(operation, 'shell'))}`] : []
  return ['tbx call', `${group}.${name}`, ...words, ...fields, ...sent].join(' ')
}

function scriptExample(operation: Operation): string {
  const { group, name, body } = operation
  const parameters = shown(operation)
  const path = parameters.filter((parameter) => parameter.in === 'path').map((one) => literal(sampleOf(one)))
  const query = parameters
    .filter((parameter) => parameter.in !== 'path')
    .map((one) => `${/^\w+$/.test(one.name) ? one.name : literal(one.name)}: ${literal(sampleOf(one))}`)
  const args = [
    ...path,
    ...(body ? [sampleBody(operation, 'script')] : []),
    ...(query.length > 0 ? [`{ ${query.join(', ')} }`] : []),
  ]
  return `await api.${group}.${name}(${args.join(', ')})`
}

/** What must be given; of a list, how many rows as well. */
const shown = ({ parameters }: Operation): readonly Parameter[] =>
  parameters.filter(
    ({ name, required, default: standard }) => (required && standard === undefined) || name === 'pageSize',
  )

function sampleOf({ name, type, format, values, id, default: standard }: Parameter): string | number | boolean {
  if (id !== undefined || format === 'uuid') return UUID
  if (name === 'entityType' && values?.includes('DEVICE')) return 'DEVICE'
  if (values?.[0] !== undefined) return values[0]
  if (name === 'pageSize') return 10
  if (type === 'boolean') return true
  if (type === 'integer') return format === 'int64' ? TIME : typeof standard === 'number' ? standard : 1
  if (type === 'number') return 1
  return SAMPLES[name] ?? (/Ids?$|Uuid$/i.test(name) ? UUID : name)
}

const SAMPLES: Readonly<Record<string, string>> = {
  keys: 'temperature',
  scope: 'SERVER_SCOPE',
  fqn: 'cards.value_card',
}

function sampleBody({ body, group }: Operation, form: 'shell' | 'script'): string {
  const shell = form === 'shell'
  if (body?.kind === 'text') return shell ? 'text' : "'text'"
  if (body?.kind === 'jsonText') return shell ? '{"temperature":21.5}' : '{ temperature: 21.5 }'
  if (body?.kind === 'form') {
    const fields = (body.fields ?? []).filter(({ required }) => required).map(({ name }) => `${name}: '…'`)
    return `{ ${fields.join(', ')} }`
  }
  if (body?.shape === 'ids') return shell ? `["${UUID}"]` : `['${UUID}']`
  return shell ? `@${group}.json` : `{ /* ${body?.schema ?? 'JSON'} */ }`
}

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)

/** As one word of a POSIX shell, in quotes where it needs them. */
const shellWord = (text: string): string =>
  /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
