import { badRequest, failed } from './refusal.ts'
import { parseUuid } from './uuid.ts'

/** How one parameter of the query (or of the path) is read. `type` is what the server calls it in errors. */
export type Param<T = unknown> = { type: string; required: boolean; missing: T; read(value: string, all: string[]): T }
export type Params = Record<string, Param>
export type Values<P extends Params> = { [K in keyof P]: P[K] extends Param<infer T> ? T : never }

/** Reads the parameters in their order; the first that is missing or wrong is an error. */
export function readParams<P extends Params>(params: P, get: (name: string) => string[]): Values<P> {
  const out: Record<string, unknown> = {}
  for (const [name, param] of Object.entries(params)) {
    const all = get(name)
    const [first] = all
    if (first === undefined) {
      if (param.required) throw missingParam(name, param.type)
      out[name] = param.missing
    } else out[name] = readParam(name, param, first, all)
  }
  return out as Values<P>
}

function readParam(name: string, param: Param, first: string, all: string[]): unknown {
  try {
    return param.read(first, all)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : ''
    throw badRequest(
      `Method parameter '${name}': Failed to convert value of type 'java.lang.String' to required type '${JAVA[param.type] ?? param.type}'; ${detail}`,
    )
  }
}

const missingParam = (name: string, type: string) =>
  failed(`Required request parameter '${name}' for method parameter type ${type.split('.').at(-1)} is not present`)

function param<T>(type: string, missing: T, read: (value: string, all: string[]) => T): Param<T> & { required: false } {
  return { type, required: false, missing, read }
}

/** The same parameter, but it must be there. */
export function required<T>(of: Param<T>): Param<NonNullable<T>> {
  return { ...of, required: true } as Param<NonNullable<T>>
}

export function withDefault<T, D>(of: Param<T>, missing: D): Param<NonNullable<T> | D> {
  return { ...of, missing, read: (value, all) => of.read(value, all) ?? missing } as Param<NonNullable<T> | D>
}

export const string = param<string | undefined>('String', undefined, (value) => value)
/** A comma list or a repeated parameter. */
export const strings = param<string[] | undefined>('String[]', undefined, (first, all) =>
  all.length > 1 ? all : first === '' ? [] : first.split(','),
)
/** A repeated parameter whose commas are its own. */
export const repeated = param<string[] | undefined>('List', undefined, (_first, all) => all)
export const int = param<number | undefined>('int', undefined, (value) => readInteger(value, 2_147_483_648n))
export const boxedInt = { ...int, type: 'Integer', read: (v: string) => (v === '' ? undefined : int.read(v, [v])) }
export const longParam = param<number | undefined>('Long', undefined, (value) =>
  value === '' ? undefined : readInteger(value, 9_223_372_036_854_775_808n),
)
export const primitiveLong = { ...longParam, type: 'long' }
export const boolean = param<boolean | undefined>('boolean', undefined, readBoolean)
export const boxedBoolean = { ...boolean, type: 'Boolean' }
export const uuidParam = param<string | undefined>('UUID', undefined, (value) => parseUuid(value.trim()))

/** One of the names of an enum. */
export function enumParam<const T extends string>(javaType: string, ...names: T[]): Param<T | undefined> {
  return param<T | undefined>(javaType, undefined, (value) => {
    if (value === '') return undefined
    if (names.includes(value.trim() as T)) return value.trim() as T
    throw new Error(`No enum constant ${javaType}.${value}`)
  })
}

function readInteger(value: string, bound: bigint): number {
  // nearly all are short: the long way is slow
  if (/^\d{1,9}$/.test(value)) return Number(value)
  const trimmed = value.replaceAll(/\s/g, '')
  const error = new Error(`For input string: "${trimmed}"`)
  if (!/^[+-]?(\d+|(0x|#)[0-9a-f]+)$/i.test(trimmed)) throw error
  const negative = trimmed.startsWith('-')
  const digits = trimmed.replace(/^[+-]/, '').replace('#', '0x')
  const number = BigInt(digits) * (negative ? -1n : 1n)
  if (number >= bound || number < -bound) throw error
  return Number(number)
}

function readBoolean(value: string): boolean | undefined {
  const word = value.trim().toLowerCase()
  if (word === '') return undefined
  if (['true', 'on', 'yes', '1'].includes(word)) return true
  if (['false', 'off', 'no', '0'].includes(word)) return false
  throw new Error(`Invalid boolean value [${value}]`)
}

const JAVA: Record<string, string> = {
  UUID: 'java.util.UUID',
  Long: 'java.lang.Long',
  Integer: 'java.lang.Integer',
  Boolean: 'java.lang.Boolean',
}
