import { expect, test } from '@jest/globals'
import { totp } from '../../runtime/miniboard/auth/totp.ts'
import type { MiniBoard } from '../../runtime/miniboard/mod.ts'
import { ask, claimsOf, createClock, login, withBoard } from './helpers.ts'

const credentials = { username: 'tenant@thingsboard.org', password: 'tenant' }
const platform = {
  providers: [
    { providerType: 'TOTP', issuerName: 'Water' },
    { providerType: 'BACKUP_CODE', codesQuantity: 2 },
  ],
  minVerificationCodeSendPeriod: 5,
  totalAllowedTimeForVerification: 600,
  maxVerificationFailuresBeforeUserLockout: 2,
}

test('the codes are those of RFC 6238', () => {
  expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000)).toBe('287082')
  expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1_111_111_109_000)).toBe('081804')
})

test('who has an app for codes gets a half token first, and a whole pair for a right code', () =>
  withApp(async ({ board, code }) => {
    const { body } = await ask(board, 'POST', '/api/auth/login', credentials)
    expect(body).toEqual({ token: expect.any(String), scope: 'PRE_VERIFICATION_TOKEN' })
    const claims = claimsOf(body.token)
    expect((claims.exp as number) - (claims.iat as number)).toBe(600)
    const half = as(board, body.token)
    expect((await half('GET', '/api/auth/user')).status).toBe(403)
    expect((await half('GET', '/api/auth/2fa/providers')).body).toEqual([
      { type: 'TOTP', default: true, contact: null, minVerificationCodeSendPeriod: 5 },
    ])
    const { body: pair } = await half('POST', check('TOTP', code()))
    expect(claimsOf(pair.token).scopes).toEqual(['TENANT_ADMIN'])
    expect((await as(board, pair.token)('GET', '/api/auth/user')).status).toBe(200)
  }))

test('a backup code serves once', () =>
  withApp(async ({ board, tenant }) => {
    const made = await tenant('POST', '/api/2fa/account/config/generate?providerType=BACKUP_CODE')
    await tenant('POST', '/api/2fa/account/config', made.body)
    const half = as(board, (await ask(board, 'POST', '/api/auth/login', credentials)).body.token)
    const path = check('BACKUP_CODE', made.body.codes[0])
    expect((await half('POST', path)).status).toBe(200)
    expect((await half('POST', path)).body.message).toBe('Verification code is incorrect')
    expect((await tenant('GET', '/api/2fa/account/settings')).body.configs.BACKUP_CODE).toEqual({
      providerType: 'BACKUP_CODE',
      useByDefault: false,
      codes: null,
      codesLeft: 1,
    })
  }))

test('too many wrong codes lock the account', () =>
  withApp(async ({ board }) => {
    const half = as(board, (await ask(board, 'POST', '/api/auth/login', credentials)).body.token)
    const messages = []
    for (let i = 0; i < 3; i++) messages.push((await half('POST', check('TOTP', '12'))).body.message)
    expect(messages).toEqual([
      'Verification code is incorrect',
      'User account was locked due to exceeded 2FA verification attempts',
      'User is disabled',
    ])
  }))

test('where a second factor is demanded, a user without one gets a token to set it up', () =>
  withBoard({ clock: createClock() }, async (board) => {
    const admin = await login(board, 'sysadmin@thingsboard.org', 'sysadmin')
    const filter = { type: 'ALL_USERS' }
    await admin('POST', '/api/2fa/settings', { ...platform, enforceTwoFa: true, enforcedUsersFilter: filter })
    const { body } = await ask(board, 'POST', '/api/auth/login', credentials)
    expect(body.scope).toBe('MFA_CONFIGURATION_TOKEN')
    const pending = as(board, body.token)
    expect((await pending('GET', '/api/2fa/providers')).body).toEqual(['TOTP', 'BACKUP_CODE'])
    expect((await pending('POST', '/api/auth/2fa/login')).body.message).toBe('2FA is not configured')
  }))

const check = (type: string, code: string) =>
  `/api/auth/2fa/verification/check?providerType=${type}&verificationCode=${code}`

function as(board: MiniBoard, token: string) {
  return (method: string, path: string, body?: unknown) =>
    ask(board, method, path, body, { 'x-authorization': `Bearer ${token}` })
}

type App = { board: MiniBoard; tenant: Awaited<ReturnType<typeof login>>; code: () => string }

/** The demo tenant with an app for codes. */
function withApp(run: (app: App) => Promise<void>): Promise<void> {
  const clock = createClock()
  return withBoard({ clock }, async (board) => {
    const admin = await login(board, 'sysadmin@thingsboard.org', 'sysadmin')
    await admin('POST', '/api/2fa/settings', platform)
    const tenant = await login(board)
    const { body: factor } = await tenant('POST', '/api/2fa/account/config/generate?providerType=TOTP')
    const secret = new URL(factor.authUrl).searchParams.get('secret') as string
    const code = () => totp(secret, clock.now())
    await tenant('POST', `/api/2fa/account/config?verificationCode=${code()}`, factor)
    await run({ board, tenant, code })
  })
}
