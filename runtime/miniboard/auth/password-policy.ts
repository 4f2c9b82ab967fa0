import type { Services } from '../services.ts'
import { badRequest } from '../wire/refusal.ts'

/** @throws Refusal 400 with what the policy misses, all in one text */
export function checkPassword(services: Services, password: string): void {
  const faults = faultsOf(services, password)
  if (faults.length > 0) throw badRequest(faults.join('\n'))
}

export function isValidPassword(services: Services, password: string): boolean {
  return faultsOf(services, password).length === 0
}

function faultsOf({ settings }: Services, password: string): string[] {
  const policy = settings.security().passwordPolicy
  const faults: string[] = []
  const atLeast = (minimum: number | null, pattern: RegExp, what: string) => {
    if (minimum === null || minimum <= 0 || (password.match(pattern)?.length ?? 0) >= minimum) return
    faults.push(`Password must contain ${minimum} or more ${what} characters.`)
  }
  if (policy.minimumLength !== null && password.length < policy.minimumLength)
    faults.push(`Password must be ${policy.minimumLength} or more characters in length.`)
  if (policy.maximumLength !== null && password.length > policy.maximumLength)
    faults.push(`Password must be no more than ${policy.maximumLength} characters in length.`)
  atLeast(policy.minimumUppercaseLetters, /\p{Lu}/gu, 'uppercase')
  atLeast(policy.minimumLowercaseLetters, /\p{Ll}/gu, 'lowercase')
  atLeast(policy.minimumDigits, /\d/g, 'digit')
  atLeast(policy.minimumSpecialCharacters, /[^\p{L}\d\s]/gu, 'special')
  if (policy.allowWhitespaces === false && /\s/.test(password)) faults.push('Password contains a whitespace character.')
  return faults
}
