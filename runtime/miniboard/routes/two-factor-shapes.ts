import { type Factor, type Platform, PROVIDERS, type ProviderConfig } from '../auth/second-factor.ts'
import { badRequest, invalid, parseError } from '../wire/refusal.ts'
import {
  count,
  type Field,
  flag,
  isObject,
  listOf,
  long,
  object,
  oneOf,
  optional,
  or,
  text,
  uuid,
} from '../wire/shape.ts'

/** An object whose other fields depend on its `providerType`. */
function byProvider<T>(fields: Record<string, Record<string, Field>>): Field<T> {
  return (value) => {
    const shape = isObject(value) ? fields[String(value.providerType)] : undefined
    if (!shape) throw parseError('Could not resolve type id as a subtype: providerType')
    return object({ providerType: oneOf(...PROVIDERS), ...shape })(value) as T
  }
}

export const factorShape: Field<Factor> = (value) => {
  const factor = readFactor(value)
  if (
    factor.providerType === 'TOTP' &&
    !/^otpauth:\/\/totp\/\S+?:\S+?\?issuer=\S+?&secret=\w+$/.test(factor.authUrl ?? '')
  )
    throw invalid(factor.authUrl ? 'authUrl is invalid' : 'authUrl must not be blank')
  if (factor.providerType === 'EMAIL' && !/^\S+@\S+$/.test(factor.email ?? '')) throw invalid('email is invalid')
  if (factor.providerType === 'SMS' && !/^\+\d{2,14}$/.test(factor.phoneNumber ?? ''))
    throw invalid('phoneNumber is invalid')
  if (factor.providerType === 'BACKUP_CODE' && !factor.codes?.length) throw invalid('codes must not be empty')
  return factor
}

const useByDefault = flag
const readFactor = byProvider<Factor>({
  TOTP: { useByDefault, authUrl: text },
  SMS: { useByDefault, phoneNumber: text },
  EMAIL: { useByDefault, email: text },
  BACKUP_CODE: { useByDefault, codes: listOf(text) },
})

const readProvider = byProvider<ProviderConfig>({
  TOTP: { issuerName: text },
  SMS: { smsVerificationMessageTemplate: text, verificationCodeLifetime: count },
  EMAIL: { verificationCodeLifetime: count },
  BACKUP_CODE: { codesQuantity: or(long, 10) },
})

const filter: Field = (value) =>
  isObject(value) && value.type === 'TENANT_ADMINISTRATORS'
    ? object({ type: text, tenantsIds: listOf(uuid), tenantProfilesIds: listOf(uuid) })(value)
    : object({ type: text })(value)

export const platformShape = object({
  providers: listOf(readProvider),
  minVerificationCodeSendPeriod: long,
  verificationCodeCheckRateLimit: text,
  maxVerificationFailuresBeforeUserLockout: long,
  totalAllowedTimeForVerification: long,
  enforceTwoFa: flag,
  enforcedUsersFilter: optional(filter),
})

export function checkPlatform(given: ReturnType<typeof platformShape>): Platform {
  if (!given.providers) throw invalid('providers must not be null')
  checkLeast(given, 'minVerificationCodeSendPeriod', 5)
  checkLeast(given, 'totalAllowedTimeForVerification', 60)
  if ((given.maxVerificationFailuresBeforeUserLockout ?? 0) < 0)
    throw invalid('maxVerificationFailuresBeforeUserLockout must be greater than or equal to 0')
  if (!/^[1-9]\d*:[1-9]\d*$/.test(given.verificationCodeCheckRateLimit ?? '1:1'))
    throw invalid('verificationCodeCheckRateLimit is invalid')
  for (const { providerType, issuerName } of given.providers) {
    if (providerType === 'TOTP' && !issuerName?.trim()) throw invalid('issuerName must not be blank')
    if (providerType === 'EMAIL') throw badRequest('Mail service is not set up')
    if (providerType === 'SMS') throw badRequest('SMS service is not configured')
  }
  if (given.enforceTwoFa && given.providers.length === 0)
    throw badRequest('At least one 2FA provider is required if enforcing is enabled')
  if (given.enforceTwoFa && !given.enforcedUsersFilter) throw badRequest('Users filter to enforce 2FA for is required')
  return given as Platform
}

function checkLeast(given: Record<string, unknown>, field: string, least: number): void {
  const value = given[field]
  if (value === null) throw invalid(`${field} must not be null`)
  if ((value as number) < least) throw invalid(`${field} must be greater than or equal to ${least}`)
}
