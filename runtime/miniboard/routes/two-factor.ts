import { logged } from '../auth/login.ts'
import {
  addFactor,
  type Factor,
  type Factors,
  factorsOf,
  PROVIDERS,
  platformOf,
  providerOf,
  removeFactor,
  setPlatform,
} from '../auth/second-factor.ts'
import { answer, hasSecondFactor } from '../auth/sign-in.ts'
import { checkSecondFactor, isCode, newFactor, tooMany } from '../auth/verification.ts'
import { subjectOf } from '../entities/users.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { enumParam, required, string } from '../wire/query.ts'
import { badRequest, failed } from '../wire/refusal.ts'
import { type Context, del, get, post, put, type Route } from '../wire/route.ts'
import { flag, object } from '../wire/shape.ts'
import { checkPlatform, factorShape, platformShape } from './two-factor-shapes.ts'

const JAVA_TYPE = 'org.thingsboard.server.common.data.security.model.mfa.provider.TwoFaProviderType'
const providerType = required(enumParam(JAVA_TYPE, ...PROVIDERS))

export const twoFactorRoutes: Route[] = [
  get('/api/2fa/settings', 'S', {}, ({ services }) => platformOf(services)),
  post('/api/2fa/settings', 'S', { body: platformShape }, ({ services, body }) => {
    setPlatform(services, checkPlatform(body))
    return platformOf(services)
  }),
  get('/api/2fa/providers', 'STCM', {}, ({ services }) =>
    (platformOf(services)?.providers ?? []).map((provider) => provider.providerType),
  ),
  get('/api/2fa/account/settings', 'STCM', {}, ({ services, who }) => shown(factorsOf(services, who.userId))),
  post('/api/2fa/account/config/generate', 'STCM', { query: { providerType } }, (c) =>
    shownFactor(newFactor(c.services, self(c), c.query.providerType), true),
  ),
  post('/api/2fa/account/config/submit', 'STCM', { body: factorShape }, ({ services, body }) => {
    providerOf(services, body.providerType)
  }),
  post('/api/2fa/account/config', 'STCM', { query: { verificationCode: string }, body: factorShape }, (c) =>
    setUp(c.services, c.who.userId, c.body, c.query.verificationCode ?? ''),
  ),
  put('/api/2fa/account/config', 'STC', { query: { providerType }, body: object({ useByDefault: flag }) }, (c) => {
    const factor = factorsOf(c.services, c.who.userId)?.[c.query.providerType]
    if (!factor) throw badRequest(`Config for ${c.query.providerType} 2FA provider not found`)
    return shown(addFactor(c.services, c.who.userId, { ...factor, useByDefault: c.body.useByDefault }))
  }),
  del('/api/2fa/account/config', 'STC', { query: { providerType } }, (c) =>
    shown(removeFactor(c.services, self(c), c.query.providerType)),
  ),
  get('/api/auth/2fa/providers', 'P', {}, ({ services, who }) =>
    Object.values(factorsOf(services, who.userId) ?? {}).map((factor) => ({
      type: factor.providerType,
      default: factor.useByDefault,
      contact: contactOf(factor),
      minVerificationCodeSendPeriod: platformOf(services)?.minVerificationCodeSendPeriod ?? null,
    })),
  ),
  post('/api/auth/2fa/verification/send', 'P', { query: { providerType } }, ({ services, who, query }) => {
    if (!factorsOf(services, who.userId)?.[query.providerType]) throw badRequest('2FA is not configured for account')
    const seconds = platformOf(services)?.minVerificationCodeSendPeriod ?? null
    if (!services.secondFactor.maySend(who.userId, query.providerType, seconds)) throw tooMany()
  }),
  post(
    '/api/auth/2fa/verification/check',
    'P',
    { query: { providerType, verificationCode: required(string) } },
    (c) => {
      const user = self(c)
      logged(c.services, user, 'LOGIN', () =>
        checkSecondFactor(c.services, user, c.query.providerType, c.query.verificationCode),
      )
      return answer(c.services.tokens.pair(subjectOf(c.services, user)))
    },
  ),
  post('/api/auth/2fa/login', 'M', {}, (c) => {
    const user = self(c)
    if (!hasSecondFactor(c.services, user)) throw badRequest('2FA is not configured')
    logged(c.services, user, 'LOGIN')
    return answer(c.services.tokens.pair(subjectOf(c.services, user)))
  }),
]

function self({ services, who }: Pick<Context, 'services' | 'who'>): Entity {
  const user = services.entities.get('USER', who.userId)
  if (!user) throw failed(null)
  return user
}

function setUp(services: Services, userId: string, factor: Factor, code: string): unknown {
  if (factorsOf(services, userId)?.[factor.providerType]) throw badRequest('2FA provider is already configured')
  providerOf(services, factor.providerType)
  if (factor.providerType !== 'BACKUP_CODE' && !isCode(services, factor, code))
    throw badRequest('Verification code is incorrect')
  return shown(addFactor(services, userId, factor))
}

const shown = (factors: Factors | undefined) =>
  factors && {
    configs: Object.fromEntries(Object.entries(factors).map(([type, factor]) => [type, shownFactor(factor, false)])),
  }

/** Backup codes are shown once, when they are made. */
function shownFactor({ codes, ...factor }: Factor, isNew: boolean): unknown {
  return codes ? { ...factor, codes: isNew ? codes : null, codesLeft: codes.length } : factor
}

function contactOf({ email, phoneNumber }: Factor): string | null {
  if (email) return veiled(email, 0, email.indexOf('@'))
  return phoneNumber ? veiled(phoneNumber, phoneNumber.indexOf('+') + 1, phoneNumber.length) : null
}

function veiled(text: string, start: number, end: number): string {
  const part = text.slice(start, end)
  const middle =
    part.length <= 4 ? '*'.repeat(part.length) : `${part.slice(0, 2)}${'*'.repeat(part.length - 4)}${part.slice(-2)}`
  return text.slice(0, start) + middle + text.slice(end)
}
