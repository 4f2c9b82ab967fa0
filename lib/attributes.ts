import { isEqual } from './diff.ts'
import { Problem } from './problem.ts'

/** A value that is to be written, and its JSON with every digit. */
export interface AttributeValue {
  /** As the api gives it back: a whole number past 2^53 is text. */
  readonly value: unknown
  readonly json: string
}

/**
 * The value that a text means: what is JSON (`25`, `true`, `{"a":1}`, `"007"`) is that, everything else is text.
 *
 * @throws Problem of kind `usage` for null, which no attribute can be
 * @example parseAttribute('21.5').value // 21.5
 */
export function parseAttribute(text: string): AttributeValue {
  const given = text.trim()
  if (given === 'null')
    throw new Problem('an attribute cannot be null: leave it out, or write "null" in quotes', { kind: 'usage' })
  // JavaScript's own numbers would lose digits
  if (/^-?\d{16,}$/.test(given)) return wholeNumber(given)
  try {
    const value: unknown = JSON.parse(given)
    return { value, json: JSON.stringify(value) }
  } catch {
    return { value: text, json: JSON.stringify(text) }
  }
}

function wholeNumber(text: string): AttributeValue {
  const digits = BigInt(text)
  const isSafe = digits >= BigInt(Number.MIN_SAFE_INTEGER) && digits <= BigInt(Number.MAX_SAFE_INTEGER)
  return { value: isSafe ? Number(digits) : String(digits), json: String(digits) }
}

/**
 * Whether writing a value would change nothing. The server stores a text that is a number as that number (its operator
 * may have turned that off), so `"25"` and a stored 25 are equal.
 */
export function isStored(old: unknown, { value }: AttributeValue): boolean {
  if (isEqual(old, value)) return true
  return (
    typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) && typeof old === 'number' && old === Number(value)
  )
}

/** The body that writes some attributes, as JSON text. */
export const attributesJson = (values: ReadonlyMap<string, AttributeValue>): string =>
  `{${[...values].map(([key, { json }]) => `${JSON.stringify(key)}:${json}`).join(',')}}`
