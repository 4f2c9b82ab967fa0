/** JSON with numbers as they were written. */
export type Value = null | boolean | string | NumberText | Value[] | Map<string, Value>
export type NumberText = { number: string }

/** The text cannot be read. */
export class LenientJsonError extends Error {}

/**
 * Telemetry, attributes and device messages are read by a lenient parser: names and texts without quotation marks,
 * single quotes, `;` for `,` and `=` for `:`.
 */
export function readLenientJson(source: string): Value {
  const reader = createReader(source)
  const value = reader.value()
  reader.end()
  return value
}

export const isNumber = (value: Value): value is NumberText =>
  typeof value === 'object' && value !== null && 'number' in value && !(value instanceof Map)

function createReader(source: string) {
  let at = 0
  let depth = 0
  const fail = (): never => {
    throw new LenientJsonError(`Unexpected character at ${at}`)
  }
  const peek = () => {
    while (at < source.length && ' \t\n\r'.includes(source[at] as string)) at++
    return source[at]
  }
  const value = (): Value => {
    const c = peek()
    if (c === undefined) return fail()
    if (c === '{') return nested(map)
    if (c === '[') return nested(list)
    if (c === '"' || c === "'") return quoted()
    return literal(bare())
  }
  const nested = <T>(read: () => T): T => {
    if (++depth > 1000) fail()
    at++
    const result = read()
    depth--
    return result
  }
  const map = (): Map<string, Value> => {
    const out = new Map<string, Value>()
    while (peek() !== '}') {
      const c = peek()
      const name = c === '"' || c === "'" ? quoted() : bare()
      const separator = peek()
      if (separator !== ':' && separator !== '=') fail()
      at += source.startsWith('=>', at) ? 2 : 1
      out.delete(name)
      out.set(name, value())
      if (next('}') && peek() === '}') fail()
    }
    at++
    return out
  }
  const list = (): Value[] => {
    const out: Value[] = []
    if (peek() === ']') {
      at++
      return out
    }
    for (;;) {
      const c = peek()
      out.push(c === ',' || c === ';' || c === ']' ? null : value())
      if (!next(']')) break
    }
    at++
    return out
  }
  /** whether another item follows */
  const next = (close: string): boolean => {
    const c = peek()
    if (c === ',' || c === ';') {
      at++
      return true
    }
    return c === close ? false : fail()
  }
  const quoted = (): string => {
    const quote = source[at++]
    let out = ''
    for (;;) {
      const c = source[at++]
      if (c === undefined) return fail()
      if (c === quote) return out
      out += c === '\\' ? escaped() : c
    }
  }
  const escaped = (): string => {
    const c = source[at++]
    if (c === 'u') {
      const hex = source.slice(at, at + 4)
      if (!/^[0-9a-f]{4}$/i.test(hex)) fail()
      at += 4
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    return ESCAPES[c ?? ''] ?? fail()
  }
  const bare = (): string => {
    const start = at
    while (at < source.length && !'{}[]:,;=#/\\ \t\n\r\f'.includes(source[at] as string)) at++
    return at === start ? fail() : source.slice(start, at)
  }
  return { value, end: () => (peek() === undefined ? undefined : fail()) }
}

function literal(word: string): Value {
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === 'false') return lower === 'true'
  if (lower === 'null') return null
  return /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(word) ? { number: word } : word
}

const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  '\n': '\n',
}
