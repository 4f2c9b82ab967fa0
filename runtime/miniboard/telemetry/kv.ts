import type { Scalar } from '../store/scalar.ts'
import { isNumber, type NumberText, type Value } from './lenient-json.ts'

/** A value as it is stored: of exactly one of five types. */
export type Kv =
  | { type: 'b'; value: boolean }
  | { type: 'l'; value: bigint }
  | { type: 'd'; value: number }
  | { type: 's'; value: string }
  | { type: 'j'; value: string }

/** The stored columns of a value. */
export type Columns = { b: Scalar; l: Scalar; d: Scalar; s: Scalar; j: Scalar }

/** A value that cannot be stored. */
export class KvError extends Error {}

/** Texts that look like numbers become numbers; numbers that no Java type holds become text. */
export function toKv(value: Value): Kv {
  if (value === null) throw new KvError("Can't parse value: null")
  if (typeof value === 'boolean') return { type: 'b', value }
  if (typeof value === 'string') return isParsable(value) ? numberKv(value) : { type: 's', value }
  if (isNumber(value)) return numberKv(value.number)
  return { type: 'j', value: jsonText(value) }
}

export function toColumns({ type, value }: Kv): Scalar[] {
  return [
    type === 'b' ? Number(value) : null,
    type === 'l' ? (value as bigint) : null,
    type === 'd' ? (value as number) : null,
    type === 's' ? (value as string) : null,
    type === 'j' ? (value as string) : null,
  ]
}

export function fromColumns({ b, l, d, s, j }: Columns): Kv {
  if (b !== null) return { type: 'b', value: Boolean(b) }
  if (l !== null) return { type: 'l', value: BigInt(l as number) }
  if (d !== null) return { type: 'd', value: Number(d) }
  if (s !== null) return { type: 's', value: String(s) }
  return { type: 'j', value: String(j) }
}

/** As text: what telemetry answers with unless it is asked for types. */
export function kvText(kv: Kv): string {
  return kv.type === 'd' ? javaDouble(kv.value) : String(kv.value)
}

/** As JSON of its own type. */
export function kvJson(kv: Kv): string {
  return kv.type === 's' ? JSON.stringify(kv.value) : kvText(kv)
}

/** The value for comparisons and templates. */
export function kvValue(kv: Kv): unknown {
  if (kv.type === 'l') return Number(kv.value)
  return kv.type === 'j' ? JSON.parse(kv.value) : kv.value
}

/** A double as Java writes it: `1.0`, `25.5`, `1.0E-7`. */
export function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : value < 0 ? '-Infinity' : 'NaN'
  const size = Math.abs(value)
  if (size === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  if (size >= 1e-3 && size < 1e7) {
    const text = String(value)
    return text.includes('.') ? text : `${text}.0`
  }
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string]
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`
}

export function jsonText(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (isNumber(value)) return value.number
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`
  return `{${[...value].map(([name, item]) => `${JSON.stringify(name)}:${jsonText(item)}`).join(',')}}`
}

/** Anything but 0: digits with at most one dot, and a minus in front. */
function isParsable(text: string): boolean {
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) && !text.endsWith('.')
}

function numberKv(text: NumberText['number']): Kv {
  const { digits, scale, negative } = toDecimal(text)
  const isSimpleDouble = text.includes('.') && !/e/i.test(text)
  const stripped = digits.replace(/0+$/, '')
  const strippedScale = stripped === '' ? 0 : scale - (digits.length - stripped.length)
  if (strippedScale <= 0 && !isSimpleDouble) {
    if (-strippedScale > 400) return { type: 's', value: plain(digits, scale, negative) }
    const whole = BigInt(`${negative ? '-' : ''}${stripped || '0'}${'0'.repeat(Math.max(0, -strippedScale))}`)
    return whole === BigInt.asIntN(64, whole) ? { type: 'l', value: whole } : { type: 's', value: String(whole) }
  }
  return scale <= 16 ? { type: 'd', value: Number(text) } : { type: 's', value: plain(digits, scale, negative) }
}

/** digits × 10^-scale, as Java's BigDecimal reads a number. */
function toDecimal(text: string): { digits: string; scale: number; negative: boolean } {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const negative = mantissa.startsWith('-')
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.')
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '')
  return { digits, scale: fraction.length - Number(exponent), negative }
}

function plain(digits: string, scale: number, negative: boolean): string {
  const sign = negative ? '-' : ''
  if (scale <= 0) return sign + digits + '0'.repeat(Math.min(-scale, 10_000))
  const padded = digits.padStart(scale + 1, '0')
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}
