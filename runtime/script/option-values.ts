import { nearest } from '../../lib/nearest.ts'
import { isProblem } from '../../lib/problem.ts'
import { parseTime } from '../../lib/time.ts'
import { parseDuration } from '../../lib/units.ts'
import { openZone } from '../../lib/zone.ts'
import type { TbxError } from '../errors.ts'
import { flagOf, type Option, type Options } from './option.ts'
import { usageError } from './usage-error.ts'

export interface ReadOptionsOptions {
  /** ms since 1970 that times count from. */
  readonly now: number
  /** How an option is called in errors: `--keys`, or `keys` for a program. */
  readonly shown?: (name: string) => string
}

type Given = Readonly<Record<string, unknown>>

/**
 * The values of a task's options, out of what was typed or what a program gave; defaults are filled in.
 *
 * @throws TbxError of kind `usage`: an unknown option, with the nearest name, one that is missing, or a wrong value
 * @example readOptions({ since: { type: 'time', description: '' } }, { since: '7d' }, { now }) // { since: now - 604800000 }
 */
export function readOptions(options: Options, given: Given, { now, shown = flagName }: ReadOptionsOptions): Given {
  refuseUnknown(options, given, shown)
  const zone = zoneOf(options, given, shown)
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(options)) {
    const value = given[name] ?? standard(option)
    if (value === undefined && option.required) throw missing(name, option, shown)
    values[name] = value === undefined ? whenAbsent(option) : read(value, { name, option, now, zone, shown })
    if (option.required && option.type === 'list' && (values[name] as string[]).length === 0)
      throw missing(name, option, shown)
  }
  return Object.freeze(values)
}

const flagName = (name: string): string => `--${flagOf(name)}`

function refuseUnknown(options: Options, given: Given, shown: (name: string) => string): void {
  const name = Object.keys(given).find((one) => !Object.hasOwn(options, one))
  if (name === undefined) return
  const near = nearest(name, Object.keys(options))
  const hint = near && `did you mean ${shown(near)}?`
  throw usageError(`unknown option ${shown(name)}`, { hint: hint ?? describe(options, shown) })
}

function describe(options: Options, shown: (name: string) => string): string {
  const names = Object.keys(options).map(shown)
  return names.length > 0 ? `it takes ${names.join(', ')}` : 'it takes no options'
}

/** Times without a zone are those of the option `tz`. */
function zoneOf(options: Options, given: Given, shown: (name: string) => string): string | undefined {
  const zone = options.tz ? (given.tz ?? standard(options.tz)) : undefined
  if (zone === undefined) return undefined
  return said(() => openZone(String(zone)).name, { name: 'tz', value: zone, shown })
}

function standard(option: Option): unknown {
  return 'default' in option ? option.default : undefined
}

function whenAbsent({ type }: Option): unknown {
  if (type === 'boolean') return false
  return type === 'list' ? [] : undefined
}

interface Read {
  readonly name: string
  readonly option: Option
  readonly now: number
  readonly zone: string | undefined
  readonly shown: (name: string) => string
}

function read(value: unknown, context: Read): unknown {
  const { option, now, zone } = context
  const fail = (what: string) => wrongValue(value, what, context)
  switch (option.type) {
    case 'boolean':
      if (typeof value !== 'boolean') throw fail('it is true or false')
      return value
    case 'number':
      return readNumber(value, option, fail)
    case 'enum':
      if (option.values.includes(value as string)) return value
      throw wrongChoice(value, option.values, context)
    case 'list':
      return readList(value, option, fail)
    case 'duration':
      if (typeof value === 'number' && value >= 0) return value
      return said(() => parseDuration(textOf(value, fail)), { ...context, value })
    case 'time':
      if (value instanceof Date) return value.getTime()
      if (typeof value === 'number') return value
      return said(() => parseTime(textOf(value, fail), { now, zone }), { ...context, value })
    default:
      return textOf(value, fail)
  }
}

type Fail = (what: string) => TbxError

function readNumber(value: unknown, { min = -Infinity, max = Infinity }: { min?: number; max?: number }, fail: Fail) {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) throw fail('it is a number')
  if (number < min) throw fail(`it is at least ${min}`)
  if (number > max) throw fail(`it is at most ${max}`)
  return number
}

function readList(value: unknown, { commas = false }: { commas?: boolean }, fail: Fail): readonly string[] {
  const list = (Array.isArray(value) ? value : [value]).map((one) => textOf(one, fail))
  return commas
    ? list.flatMap((text) => text.split(',').map((part) => part.trim())).filter((part) => part !== '')
    : list
}

function textOf(value: unknown, fail: Fail): string {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  throw fail(value === '' ? 'it is empty' : 'it is a text')
}

/** Runs a parser of `lib` and says which option its problem is about. */
function said<T>(parse: () => T, { name, shown }: Pick<Read, 'name' | 'shown'> & { readonly value: unknown }): T {
  try {
    return parse()
  } catch (error) {
    if (!isProblem(error)) throw error
    throw usageError(`cannot use ${shown(name)}: ${error.message}`, { hint: error.hint, cause: error })
  }
}

function wrongChoice(value: unknown, values: readonly string[], context: Read): TbxError {
  const near = nearest(String(value), values)
  const hint = near && `did you mean ${near}?`
  return wrongValue(value, `it is one of ${values.join(', ')}`, context, hint)
}

function wrongValue(value: unknown, what: string, { name, shown }: Read, hint?: string): TbxError {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return usageError(`cannot use ${shown(name)} "${text}": ${what}`, { hint })
}

function missing(name: string, { description, positional }: Option, shown: (name: string) => string): TbxError {
  const word = positional ? `${name} (or ${shown(name)})` : shown(name)
  return usageError(`${word} is missing: ${description}`, { hint: 'see its help: --help' })
}
