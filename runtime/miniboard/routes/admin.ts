import { platformOf } from '../auth/second-factor.ts'
import { answer } from '../auth/sign-in.ts'
import type { TokenSettings } from '../auth/tokens.ts'
import { subjectOf } from '../entities/users.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { SecuritySettings } from '../store/settings.ts'
import { badRequest, CODE, invalid, Refusal } from '../wire/refusal.ts'
import { get, post, type Route } from '../wire/route.ts'
import { bool, type Field, json, long, object, text } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { ADMIN_SETTINGS, MAIL_PROVIDERS } from './admin-data.ts'

const policyShape = object({
  minimumLength: long,
  maximumLength: long,
  minimumUppercaseLetters: long,
  minimumLowercaseLetters: long,
  minimumDigits: long,
  minimumSpecialCharacters: long,
  allowWhitespaces: bool,
  forceUserToResetPasswordIfNotValid: bool,
  passwordExpirationPeriodDays: long,
  passwordReuseFrequencyDays: long,
})
const securityShape: Field<SecuritySettings> = object({
  passwordPolicy: policyShape,
  maxFailedLoginAttempts: long,
  userLockoutNotificationEmail: text,
  mobileSecretKeyLength: long,
  userActivationTokenTtl: long,
  passwordResetTokenTtl: long,
})
const tokenShape = object({
  tokenExpirationTime: long,
  refreshTokenExpTime: long,
  tokenIssuer: text,
  tokenSigningKey: text,
})
const settingsShape = object({ key: text, jsonValue: json })

export const adminRoutes: Route[] = [
  get('/api/admin/securitySettings', 'S', {}, ({ services }) => services.settings.security()),
  post('/api/admin/securitySettings', 'S', { body: securityShape }, ({ services, body }) => {
    for (const field of ['userActivationTokenTtl', 'passwordResetTokenTtl'] as const) checkHours(field, body[field])
    services.settings.set('security', body)
    return body
  }),
  get('/api/admin/jwtSettings', 'S', {}, ({ services }) => services.settings.tokens()),
  post('/api/admin/jwtSettings', 'S', { body: tokenShape }, ({ services, who, body }) => {
    services.settings.set('jwt', checkTokens(body))
    return answer(services.tokens.pair(subjectOf(services, services.entities.get('USER', who.userId) as Entity)))
  }),
  get('/api/admin/settings/:key', 'S', {}, ({ services, path }) => {
    const found = adminSettings(services, path.key ?? '')
    if (found) return found
    throw new Refusal(404, CODE.notFound, `No Administration settings found for key: ${path.key}`)
  }),
  post('/api/admin/settings', 'S', { body: settingsShape }, ({ services, body }) => {
    if (!body.key?.trim()) throw badRequest('Key should be specified!')
    if (body.jsonValue === null) throw badRequest('Json value should be specified!')
    const before = adminSettings(services, body.key)
    const head = before ?? {
      id: { entityType: 'ADMIN_SETTINGS', id: services.uuids.next() },
      createdTime: services.clock.now(),
    }
    services.settings.set(`admin/${body.key}`, { ...head, tenantId: SYSTEM, key: body.key, jsonValue: body.jsonValue })
    return adminSettings(services, body.key)
  }),
  get('/api/admin/featuresInfo', 'S', {}, ({ services }) => ({
    smsEnabled: false,
    emailEnabled: false,
    twoFaEnabled: (platformOf(services)?.providers ?? []).length > 0,
    notificationEnabled: false,
    oauthEnabled: false,
  })),
  get('/api/admin/systemInfo', 'S', {}, () => ({
    monolith: true,
    systemData: [
      {
        serviceId: 'miniboard',
        serviceType: 'MONOLITH',
        cpuUsage: 1,
        cpuCount: 1,
        memoryUsage: 10,
        totalMemory: 1_073_741_824,
        discUsage: 10,
        totalDiscSpace: 10_737_418_240,
      },
    ],
  })),
  get('/api/admin/updates', 'S', {}, ({ services }) => ({
    updateAvailable: false,
    currentVersion: services.release,
    latestVersion: services.release,
    upgradeInstructionsUrl: null,
    currentVersionReleaseNotesUrl: null,
    latestVersionReleaseNotesUrl: null,
  })),
  get('/api/admin/mail/oauth2/loginProcessingUrl', 'S', {}, () => '/api/admin/mail/oauth2/code'),
  get('/api/oauth2/loginProcessingUrl', 'ST', {}, () => '/login/oauth2/code/'),
  get('/api/mail/config/template', 'ST', {}, () => MAIL_PROVIDERS),
]

const SYSTEM = { entityType: 'TENANT', id: NULL_UUID }

/** What was saved under a key, or what a fresh server has there. */
function adminSettings({ settings, uuids, clock }: Services, key: string): unknown {
  const saved = settings.get<unknown>(`admin/${key}`, undefined)
  if (saved || !Object.hasOwn(ADMIN_SETTINGS, key)) return saved
  const id = { entityType: 'ADMIN_SETTINGS', id: uuids.next() }
  settings.set(`admin/${key}`, { id, createdTime: clock.now(), tenantId: SYSTEM, key, jsonValue: ADMIN_SETTINGS[key] })
  return settings.get(`admin/${key}`, undefined)
}

function checkHours(field: string, hours: number | null): void {
  if (hours === null) throw invalid(`${field} must not be null`)
  if (hours < 1) throw invalid(`${field} must be greater than or equal to 1`)
  if (hours > 24) throw invalid(`${field} must be less than or equal to 24`)
}

function checkTokens({
  tokenExpirationTime,
  refreshTokenExpTime,
  tokenIssuer,
  tokenSigningKey,
}: ReturnType<typeof tokenShape>): TokenSettings {
  if (!tokenIssuer?.trim()) throw badRequest('JWT token issuer should be specified!')
  if ((refreshTokenExpTime ?? 0) < 900)
    throw badRequest('JWT refresh token expiration time should be at least 15 minutes!')
  if ((tokenExpirationTime ?? 0) < 60) throw badRequest('JWT token expiration time should be at least 1 minute!')
  if ((tokenExpirationTime as number) >= (refreshTokenExpTime as number))
    throw badRequest('JWT token expiration time should greater than JWT refresh token expiration time!')
  if (!tokenSigningKey?.trim()) throw badRequest('JWT token signing key should be specified!')
  if (!/^[A-Za-z0-9+/]+=*$/.test(tokenSigningKey))
    throw badRequest('JWT token signing key should be valid Base64 encoded string!')
  if (Buffer.from(tokenSigningKey, 'base64').length < 64)
    throw badRequest('JWT token signing key should be a Base64 encoded string representing at least 512 bits of data!')
  return {
    tokenExpirationTime: tokenExpirationTime as number,
    refreshTokenExpTime: refreshTokenExpTime as number,
    tokenIssuer,
    tokenSigningKey,
  }
}
