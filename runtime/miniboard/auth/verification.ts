import { randomBytes } from 'node:crypto'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, CODE, Refusal, unauthorized } from '../wire/refusal.ts'
import {
  addFactor,
  type Factor,
  factorsOf,
  type Platform,
  type Provider,
  platformOf,
  providerOf,
} from './second-factor.ts'
import { isTotp, newSecret } from './totp.ts'

/** A factor that is not set up yet. */
export function newFactor(services: Services, user: Entity, type: Provider): Factor {
  const { issuerName, codesQuantity } = providerOf(services, type)
  const blank: Factor = { providerType: type, useByDefault: false }
  switch (type) {
    case 'TOTP':
      return { ...blank, authUrl: authUrl(String(issuerName), String(user.email)) }
    case 'BACKUP_CODE':
      return { ...blank, codes: Array.from({ length: codesQuantity ?? 0 }, () => randomBytes(4).toString('hex')) }
    case 'EMAIL':
      return { ...blank, email: String(user.email) }
    case 'SMS':
      return { ...blank, phoneNumber: String(user.phone ?? '') }
  }
}

/** The check at the login: tries are counted and limited. */
export function checkSecondFactor(services: Services, user: Entity, type: Provider, code: string): void {
  const factor = factorsOf(services, user.id.id)?.[type]
  if (!factor) throw badRequest('2FA is not configured for account')
  const account = services.accounts.get(user.id.id)
  if (!account?.enabled) throw unauthorized('User is disabled')
  const platform = platformOf(services) as Platform
  if (!services.secondFactor.mayTry(user.id.id, platform.verificationCodeCheckRateLimit)) throw tooMany()
  if (isCode(services, factor, code)) {
    services.secondFactor.forget(user.id.id)
    services.accounts.update(user.id.id, { failed: 0 })
    if (type === 'BACKUP_CODE')
      addFactor(services, user.id.id, { ...factor, codes: factor.codes?.filter((one) => one !== code) ?? [] })
    return
  }
  const failed = account.failed + 1
  const limit = platform.maxVerificationFailuresBeforeUserLockout ?? 0
  const isLocked = limit > 0 && failed >= limit
  services.accounts.update(user.id.id, isLocked ? { enabled: 0, failed: 0 } : { failed })
  if (!isLocked) throw badRequest('Verification code is incorrect')
  services.secondFactor.forget(user.id.id)
  throw unauthorized('User account was locked due to exceeded 2FA verification attempts')
}

export function isCode(services: Services, factor: Factor, code: string): boolean {
  if (factor.providerType === 'BACKUP_CODE') return factor.codes?.includes(code) ?? false
  if (factor.providerType !== 'TOTP') return false
  const secret = new URL(factor.authUrl ?? '').searchParams.get('secret') ?? ''
  return isTotp(secret, code, services.clock.now())
}

export const tooMany = () => new Refusal(429, CODE.tooManyRequests, 'Too many requests')

function authUrl(issuer: string, email: string): string {
  const plain = (text: string) => encodeURIComponent(text).replaceAll('%40', '@')
  return `otpauth://totp/${plain(issuer)}:${plain(email)}?issuer=${encodeURIComponent(issuer)}&secret=${newSecret()}`
}
