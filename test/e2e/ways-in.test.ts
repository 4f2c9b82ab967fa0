import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createMiniBoard, type MiniBoard } from '../../runtime/miniboard/mod.ts'
import { oneTimeCode } from '../../runtime/session/totp.ts'
import { json, serve, type TestServer } from '../helpers/http-server.ts'
import { httpProxy, socksProxy } from '../helpers/proxy.ts'
import { jwt } from '../helpers/replies.ts'
import { type Ran, tbx, temporaryFolder } from '../helpers/tbx.ts'

const NOBODY = jwt({ sub: 'canary-nobody' })
const OF_TENANT = jwt({ sub: 'tenant@thingsboard.org' })
const TENANT = { TB_USERNAME: 'tenant@thingsboard.org', TB_PASSWORD: 'tenant' }

let board: MiniBoard
let url: string
let pair: { token: string; refreshToken: string }
let publicId: string
let home: ReturnType<typeof temporaryFolder>

beforeAll(async () => {
  board = await createMiniBoard()
  url = (await board.listen()).url
  pair = await ask('POST', '/api/auth/login', { username: 'tenant@thingsboard.org', password: 'tenant' })
  const { data } = await ask('GET', '/api/tenant/devices?pageSize=1&page=0')
  const device = await ask('POST', `/api/customer/public/device/${data[0].id.id}`)
  publicId = device.customerId.id
})
afterAll(() => board.close())
beforeEach(() => {
  board.faults.clear()
  home = temporaryFolder()
})
afterEach(() => home.remove())

// biome-ignore lint/suspicious/noExplicitAny: the board's answers, looked into
async function ask(method: string, path: string, body?: unknown): Promise<any> {
  const headers = { 'content-type': 'application/json', ...(pair && { 'x-authorization': `Bearer ${pair.token}` }) }
  const response = await fetch(url + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

/** Runs tbx against the board, in a home of its own. */
async function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const ran = await tbx(args, { cwd: home.path, env: { TBX_HOME: home.path, TB_URL: url, ...env } })
  expect(ran.out + ran.err).not.toMatch(/canary|eyJ/)
  return ran
}

const whoami = (env: Readonly<Record<string, string>>) => run(['whoami', '--output', 'json'], env)

describe('a given token', () => {
  test('is used as it is; its refresh token alone is enough', async () => {
    for (const env of [{ TB_TOKEN: pair.token }, { TB_REFRESH_TOKEN: pair.refreshToken }]) {
      const { code, out } = await whoami(env as Record<string, string>)
      expect([code, JSON.parse(out).user]).toEqual([0, 'tenant@thingsboard.org'])
    }
  })

  test('that is refused is renewed with its refresh token', async () => {
    expect(await whoami({ TB_TOKEN: NOBODY, TB_REFRESH_TOKEN: pair.refreshToken })).toMatchObject({ code: 0 })
  })

  test.each<[string, Record<string, string>, RegExp, RegExp]>([
    ['refused', { TB_TOKEN: NOBODY }, /expired \(401/, /the given token was refused.*TB_TOKEN/],
    [
      'refused, with a revoked refresh token',
      { TB_TOKEN: NOBODY, TB_REFRESH_TOKEN: NOBODY },
      /cannot go on: the given refresh token ran out or was refused/,
      /TB_REFRESH_TOKEN.*does not log in as another user/,
    ],
    ['an API key that is unknown', { TB_API_KEY: 'tb_canary' }, /\(401, errorCode 10\)/, /TB_API_KEY/],
    [
      'a wrong public id',
      { TB_PUBLIC_ID: '7d2f6f10-0000-11ef-8000-000000000000' },
      /cannot log in the public customer '7d2f6f10-.*Invalid username or password/,
      /publicId=/,
    ],
  ])('%s ends with exit code 4 and a sentence', async (_what, env, error, hint) => {
    const { code, out, err } = await whoami(env)
    expect([code, out]).toEqual([4, ''])
    expect(err).toMatch(error)
    expect(err).toMatch(hint)
  })

  test('an API key that is expired says so', async () => {
    const answer = {
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: '{"status":401,"message":"API key is expired","errorCode":10}',
    }
    board.faults.add({ path: '/api/auth/user', fault: { kind: 'answer', answer } })
    const { code, err } = await whoami({ TB_API_KEY: 'tb_canary' })
    expect([code, err]).toEqual([4, expect.stringContaining('API key is expired (401, errorCode 10)')])
  })

  test('two ways in at once are refused before anything is sent', async () => {
    expect(await whoami({ TB_API_KEY: 'tb_canary', TB_PUBLIC_ID: publicId })).toMatchObject({ code: 2 })
  })
})

describe('a public customer', () => {
  test('comes in by the id of the link, sees what is public, and no more', async () => {
    const { code, out } = await whoami({ TB_PUBLIC_ID: publicId })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ user: publicId, authority: 'CUSTOMER_USER, public' })
    const list = `(await api.device.getCustomerDevices('${publicId}')).totalElements`
    expect(await run(['eval', list], { TB_PUBLIC_ID: publicId })).toMatchObject({ code: 0, out: '1\n' })
    const refused = await run(['eval', 'api.device.getTenantDevices()'], { TB_PUBLIC_ID: publicId })
    expect(refused).toMatchObject({ code: 4, err: expect.stringContaining('TENANT_ADMIN') })
  })

  test('can be logged in for good', async () => {
    const login = await run(['login', '--profile', 'open'], { TB_PUBLIC_ID: publicId })
    expect(login).toMatchObject({ code: 0, err: expect.stringContaining(`logged in as ${publicId}`) })
    expect(await run(['whoami', '--profile', 'open'], { TB_URL: '' })).toMatchObject({ code: 0 })
  })
})

describe('a second factor', () => {
  const SECRET = 'JBSWY3DPEHPK3PXP'
  let server: TestServer
  beforeAll(async () => {
    const answer: Parameters<typeof serve>[0] = (request, response) => void twoFactor(request, response)
    server = await serve(answer)
  })
  afterAll(() => server.close())

  /** The least of a server that asks for a code. */
  async function twoFactor(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
    // as servers do, it takes the code before as well
    const good = await Promise.all([0, 30_000].map((age) => oneTimeCode(SECRET, Date.now() - age)))
    if (pathname === '/api/auth/login') return json(response, { token: NOBODY, scope: 'PRE_VERIFICATION_TOKEN' })
    if (pathname.endsWith('/providers')) return json(response, [{ type: 'TOTP', default: true }])
    if (pathname === '/api/auth/user') return json(response, { email: 'ann', authority: 'TENANT_ADMIN' })
    if (good.includes(searchParams.get('verificationCode') ?? ''))
      return json(response, { token: OF_TENANT, refreshToken: OF_TENANT })
    json(response, { status: 400, message: 'Verification code is incorrect', errorCode: 31 }, 400)
  }

  test('is given from TB_TOTP_SECRET, and the pair is kept', async () => {
    const env = { ...TENANT, TB_URL: server.url }
    expect(await whoami({ ...env, TB_TOTP_SECRET: SECRET })).toMatchObject({ code: 0 })
    const before = server.requests.length
    expect(await whoami(env)).toMatchObject({ code: 0 })
    expect(server.requests.slice(before)).toEqual(['GET /api/auth/user'])
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['no terminal and no secret', {}, /nobody is here to give it\nhint: set TB_TOTP_SECRET/],
    [
      'another secret',
      { TB_TOTP_SECRET: 'GEZDGNBVGY3TQOJQ' },
      /Verification code is incorrect\nhint: is TB_TOTP_SECRET/,
    ],
  ])('with %s is refused, exit code 4', async (_what, env, text) => {
    const ran = await whoami({ ...TENANT, TB_URL: server.url, ...env })
    expect(ran).toMatchObject({ code: 4, err: expect.stringMatching(text) })
  })

  test('with a secret that is none is a wrong setting', async () => {
    const ran = await whoami({ ...TENANT, TB_URL: server.url, TB_TOTP_SECRET: 'canary!' })
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('cannot use TB_TOTP_SECRET') })
  })
})

describe('a proxy', () => {
  test('is taken from the environment, from TB_PROXY and from --proxy, and keeps its password', async () => {
    const port = Number(new URL(url).port)
    const [http, socks] = [
      await httpProxy({ user: 'ann:canary-password', hosts: { 'tb.inside': port } }),
      await socksProxy({ hosts: { 'tb.inside': port } }),
    ]
    const inside = { ...TENANT, TB_URL: 'http://tb.inside' }
    const login = http.url.replace('//', '//ann:canary-password@')
    expect(await whoami({ ...inside, HTTP_PROXY: login })).toMatchObject({ code: 0 })
    expect(await whoami({ ...inside, TB_PROXY: login })).toMatchObject({ code: 0 })
    expect(await run(['whoami', '--trace', '--proxy', socks.url], inside)).toMatchObject({ code: 0 })
    expect(await whoami({ ...inside, TB_PROXY: http.url.replace('//', '//ann:canary-wrong@') })).toMatchObject({
      code: 3,
      err: expect.stringContaining(`through the proxy '${http.url}': it wants a user and a password (407)`),
    })
    await Promise.all([http.close(), socks.close()])
  })
})

describe('two servers in one script', () => {
  test('are two sessions, and another user is a third', async () => {
    const script = `
      const two = await connect({ url: '${url}', username: 'customer@thingsboard.org', password: 'customer' })
      const third = await api.as('customerB@thingsboard.org')
      const names = await Promise.all([api, two.api, third].map(async (one) => (await one.auth.getUser()).email))
      names.join(' ')`
    const ran = await run(['eval', script], TENANT)
    expect(ran).toMatchObject({
      code: 0,
      out: expect.stringContaining('tenant@thingsboard.org customer@thingsboard.org customerB@thingsboard.org'),
    })
  })
})
