import type { Operation, Parameter } from '../../api/mod.ts'
import type { Flag } from '../flag.ts'
import { GLOBAL_FLAGS } from '../flags.ts'

/** A parameter of an operation, or a field of its form, and the flag that gives it. */
export interface Given {
  readonly name: string
  readonly in: Parameter['in'] | 'form' | 'file'
  readonly array: boolean
  readonly flag: Flag
}

/** Flags of `tbx call` itself. */
export const BODY_FLAG: Flag = {
  name: 'body',
  value: '@FILE|-|JSON',
  completes: 'file',
  summary: 'what is sent: JSON, a file that holds it, or - for stdin',
}
export const ALL_FLAG: Flag = { name: 'all', summary: 'every row of every page, as a stream' }

/** What an operation takes, each with its flag: `pageSize` as `--page-size`. */
export function givenOf({ parameters, body }: Operation): readonly Given[] {
  return [
    ...parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      array: parameter.array === true,
      flag: toFlag(parameter),
    })),
    ...(body?.fields ?? []).map(({ name, file = false, required = false }) => ({
      name,
      in: file ? ('file' as const) : ('form' as const),
      array: false,
      flag: {
        ...spelt(name),
        value: file ? 'FILE' : 'TEXT',
        ...(file && { completes: 'file' as const }),
        summary: `field of the form${required ? ', required' : ''}`,
      },
    })),
  ]
}

/** All flags of a call of the operation. */
export function flagsOf(operation: Operation): readonly Flag[] {
  const { body, paged } = operation
  return [
    ...givenOf(operation).map(({ flag }) => flag),
    ...(body && body.kind !== 'form' ? [bodyFlag(operation)] : []),
    ...(paged ? [ALL_FLAG] : []),
  ]
}

function bodyFlag({ body }: Operation): Flag {
  const schema = body?.schema ? ` (${body.schema})` : ''
  const what = body?.kind === 'text' ? 'the text that is sent' : `the body${schema}: JSON`
  return { ...BODY_FLAG, summary: `${what}, a file, or - for stdin${body?.required ? '; required' : ''}` }
}

function toFlag(parameter: Parameter): Flag {
  const { name, type, values, array } = parameter
  const value = array ? `${wordFor(parameter)},…` : wordFor(parameter)
  return {
    ...spelt(name),
    ...(type !== 'boolean' && { value }),
    ...(values && { suggestions: values }),
    summary: summaryOf(parameter),
  }
}

const OWN = new Set([BODY_FLAG, ALL_FLAG, ...GLOBAL_FLAGS].map(({ name }) => name))

/** A parameter whose name is a flag of tbx is given as `--param-<name>`. */
function spelt(name: string): Pick<Flag, 'name' | 'aliases'> {
  const kebab = toKebab(name)
  if (OWN.has(kebab)) return { name: `param-${kebab}` }
  return kebab === name ? { name } : { name: kebab, aliases: [name] }
}

/** `pageSize` as `page-size`. */
export const toKebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

function wordFor({ type, id }: Parameter): string {
  if (id !== undefined) return 'ID'
  return type === 'integer' || type === 'number' ? 'NUMBER' : 'TEXT'
}

function summaryOf({ in: place, required, default: standard, values, open, id }: Parameter): string {
  const most = 12
  const listed = values && `${values.slice(0, most).join(', ')}${values.length > most ? ', …' : ''}`
  return [
    place === 'path' ? 'path parameter, also by place' : '',
    id !== undefined && id !== 'ANY' ? `id of a ${id}` : '',
    required && place !== 'path' && standard === undefined ? 'required' : '',
    standard !== undefined ? `${standard} unless given` : '',
    listed ? `${open ? 'for example' : 'one of'} ${listed}` : '',
    place === 'header' ? 'sent as a header' : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}
