import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createMiniBoard, type MiniBoard } from '../../runtime/miniboard/mod.ts'
import { oneTimeCode } from '../../runtime/session/totp.ts'
import { type Ran, tbx, temporaryFolder } from '../helpers/tbx.ts'

const TENANT = { username: 'tenant@thingsboard.org', password: 'tenant' }
const SYSADMIN = { username: 'sysadmin@thingsboard.org', password: 'sysadmin' }
const PLATFORM = {
  providers: [
    { providerType: 'TOTP', issuerName: 'tbx' },
    { providerType: 'BACKUP_CODE', codesQuantity: 2 },
  ],
  minVerificationCodeSendPeriod: 5,
  totalAllowedTimeForVerification: 600,
}

let board: MiniBoard
let secret: string
let url: string
let home: ReturnType<typeof temporaryFolder>

beforeAll(async () => {
  board = await createMiniBoard()
  url = (await board.listen()).url
  const [admin, tenant] = [await tokenOf(SYSADMIN), await tokenOf(TENANT)]
  await ask('POST', '/api/2fa/settings', { token: admin, body: PLATFORM })
  const factor = await ask('POST', '/api/2fa/account/config/generate?providerType=TOTP', { token: tenant })
  secret = new URL(factor.authUrl).searchParams.get('secret') ?? ''
  const code = await oneTimeCode(secret, Date.now())
  await ask('POST', `/api/2fa/account/config?verificationCode=${code}`, { token: tenant, body: factor })
})
afterAll(() => board.close())
beforeEach(() => {
  home = temporaryFolder()
})
afterEach(() => home.remove())

const tokenOf = async (body: object) => (await ask('POST', '/api/auth/login', { body })).token

// biome-ignore lint/suspicious/noExplicitAny: the board's answers, looked into
async function ask(method: string, path: string, { token, body }: { token?: string; body?: unknown }): Promise<any> {
  const headers = { 'content-type': 'application/json', ...(token && { 'x-authorization': `Bearer ${token}` }) }
  const response = await fetch(url + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return JSON.parse((await response.text()) || 'null')
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const way = { TB_URL: url, TB_USERNAME: TENANT.username, TB_PASSWORD: TENANT.password }
  const ran = await tbx(args, { cwd: home.path, env: { TBX_HOME: home.path, ...way, ...env } })
  expect(ran.out + ran.err).not.toMatch(new RegExp(`eyJ|${secret}`))
  return ran
}

describe('a user with a second factor', () => {
  test('comes in by TB_TOTP_SECRET, and stays in without it', async () => {
    expect(await run(['whoami'], { TB_TOTP_SECRET: secret })).toMatchObject({ code: 0 })
    expect(await run(['whoami'])).toMatchObject({ code: 0, out: expect.stringContaining('TENANT_ADMIN') })
  })

  test('logs in once for five processes at once', async () => {
    board.requests.clear()
    const all = await Promise.all(Array.from({ length: 5 }, () => run(['whoami'], { TB_TOTP_SECRET: secret })))
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    const checks = board.requests.all.filter(({ path }) => path === '/api/auth/2fa/verification/check')
    expect(checks.map(({ status }) => status)).toEqual([200])
  })

  test('is told what is missing, exit code 4', async () => {
    expect(await run(['whoami'])).toMatchObject({ code: 4, err: expect.stringContaining('TB_TOTP_SECRET') })
    expect(await run(['whoami'], { TB_TOTP_SECRET: 'GEZDGNBVGY3TQOJQ' })).toMatchObject({
      code: 4,
      err: expect.stringContaining('Verification code is incorrect'),
    })
  })

  test('who has to set it up first is told where, exit code 4', async () => {
    const token = await tokenOf(SYSADMIN)
    const enforced = { ...PLATFORM, enforceTwoFa: true, enforcedUsersFilter: { type: 'ALL_USERS' } }
    await ask('POST', '/api/2fa/settings', { token, body: enforced })
    const customer = { TB_USERNAME: 'customer@thingsboard.org', TB_PASSWORD: 'customer' }
    expect(await run(['whoami'], customer)).toMatchObject({
      code: 4,
      err: expect.stringMatching(/none set up yet\nhint: log in to the web page/),
    })
  })
})
