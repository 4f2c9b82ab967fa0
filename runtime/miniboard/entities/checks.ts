import { badRequest, invalid } from '../wire/refusal.ts'
import type { Field } from '../wire/shape.ts'

/** Longest text of a field; `null` where only markup is refused. */
export type TextRules = Record<string, number | null>

/** Lengths and markup; all faults in one message, as the server's bean validation words them. */
export function checkTexts(values: Record<string, unknown>, rules: TextRules): void {
  const faults: string[] = []
  for (const [field, limit] of Object.entries(rules).sort()) {
    const value = values[field]
    if (typeof value !== 'string') continue
    if (limit !== null && value.length > limit) faults.push(`${field} length must be equal or less than ${limit}`)
    if (hasMarkup(value)) faults.push(`${field} is malformed`)
  }
  if (faults.length > 0) throw invalid(faults.join(', '))
}

export function hasMarkup(text: string): boolean {
  return /<[a-z/!?]/i.test(text)
}

/** A name that must be there. */
export function checkName(what: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value.trim() === '') throw badRequest(`${what} should be specified!`)
  if (value.includes('\0')) throw badRequest(`${what} should not contain 0x00 symbol!`)
}

export function checkEmail(email: unknown): void {
  if (typeof email !== 'string' || !EMAIL.test(email)) throw badRequest(`Invalid email address format '${email}'!`)
}

const EMAIL = /^[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}$/i

/** A part of a body that must be there. */
export function present<T>(name: string, field: Field<T>): Field<T> {
  return (value) => {
    if (value === undefined || value === null) throw invalid(`${name} must not be null`)
    return field(value)
  }
}
