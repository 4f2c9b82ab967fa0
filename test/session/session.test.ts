import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { TbxError } from '../../runtime/errors.ts'
import { createPace } from '../../runtime/http/pace.ts'
import { retry } from '../../runtime/http/retry.ts'
import { stack } from '../../runtime/http/stack.ts'
import type { Call, Reply } from '../../runtime/http/types.ts'
import { createSecrets } from '../../runtime/redact.ts'
import { createAuthCalls } from '../../runtime/session/auth-calls.ts'
import type { StoreOf } from '../../runtime/session/keeper.ts'
import type { AskCode } from '../../runtime/session/second-factor.ts'
import { createSession } from '../../runtime/session/session.ts'
import type { KeptPair } from '../../runtime/session/token-store.ts'
import type { WayIn } from '../../runtime/session/way-in.ts'
import { type AuthServer, authServer } from '../helpers/auth-server.ts'
import { type FakeClock, fakeClock } from '../helpers/fake-clock.ts'
import { jwt, reply } from '../helpers/replies.ts'

const get: Call = { method: 'GET', path: '/api/a' }
const ann: WayIn = { kind: 'password', username: 'ann', password: 'pw' }
const bob = { kind: 'password', username: 'bob', password: 'pw' } as const
const HOUR = 3_600_000

interface OpenOptions {
  readonly wayIn?: WayIn
  readonly askPassword?: () => Promise<string>
  readonly askCode?: AskCode
  readonly storeOf?: StoreOf
}

/** A session in the product's own stack, against a server in memory. */
function open({ wayIn = ann as WayIn, askCode, ...more }: OpenOptions = {}) {
  const clock = fakeClock()
  const server = authServer(clock)
  const auth = createAuthCalls({
    send: stack([retry({ clock, budget: 15_000 })], server.send),
    clock,
    ...(askCode && { askCode }),
  })
  const host = { clock, random: (n: number) => Buffer.alloc(n, 1) }
  const session = createSession({ wayIn, auth, host, secrets: createSecrets(), ...more })
  const send = stack([retry({ clock }), createPace({ clock }).layer, session.layer], server.send)
  const calls = (n: number) => Array.from({ length: n }, () => send(get))
  return { clock, server, session, send, calls }
}

/** Moves time until the promise is settled; gives its value, or the error. */
async function settled<T>(clock: FakeClock, promise: Promise<T>): Promise<T | TbxError> {
  let over = false
  const outcome = promise.then(
    (value) => value,
    (error) => error,
  )
  void outcome.finally(() => {
    over = true
  })
  for (let i = 0; i < 10_000 && !over; i++) await clock.advance(10)
  return outcome
}

/** Stores in memory, one a user; `lock` is waited for before locked work. */
function memoryStores(lock: () => Promise<unknown> = async () => {}) {
  const kept = new Map<string, KeptPair>()
  const storeOf: StoreOf = (wayIn) => {
    const user = wayIn.kind === 'password' ? wayIn.username : wayIn.kind
    return {
      read: () => kept.get(user),
      save: (pair) => void kept.set(user, pair),
      remove: () => void kept.delete(user),
      locked: async (work) => {
        await lock()
        return work()
      },
    }
  }
  return { kept, storeOf }
}

async function statuses(clock: FakeClock, calls: Promise<Reply>[]): Promise<Record<string, number>> {
  const results = (await settled(clock, Promise.allSettled(calls))) as PromiseSettledResult<Reply>[]
  const out: Record<string, number> = {}
  for (const result of results) {
    const key = result.status === 'fulfilled' ? String(result.value.status) : (result.reason as TbxError).kind
    out[key] = (out[key] ?? 0) + 1
  }
  return out
}

const zero = (server: AuthServer) => Object.assign(server.count, { login: 0, renewal: 0, call: 0, stale: 0 })

describe('a session', () => {
  test('rule 1: a thousand calls at once cause one login', async () => {
    const { clock, server, calls } = open()
    expect(await statuses(clock, calls(1000))).toEqual({ 200: 1000 })
    expect(server.count).toEqual({ login: 1, renewal: 0, call: 1000, stale: 0 })
  })

  test('rule 1: a thousand calls after idle cause one renewal and carry no old token, waiting in pace included', async () => {
    const { clock, server, send, calls } = open()
    await settled(clock, send(get))
    await clock.advance(3 * HOUR)
    zero(server)
    expect(await statuses(clock, calls(1000))).toEqual({ 200: 1000 })
    expect(server.count).toEqual({ login: 0, renewal: 1, call: 1000, stale: 0 })
  })

  test('rule 1: a call that grew old in back-off gets a fresh token', async () => {
    const { clock, server, send } = open()
    server.life = 10
    await settled(clock, send(get))
    server.instead('call', () => reply(429, '', { 'retry-after': '20' }))
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    expect(server.count.stale).toBe(0)
  })

  test('rule 1: a caller that aborts leaves the rest alone', async () => {
    const { clock, server, send, calls } = open()
    server.delay = 100
    const controller = new AbortController()
    const leaving = send({ ...get, signal: controller.signal })
    const left = leaving.catch((error) => error)
    const staying = calls(5)
    await clock.advance(50)
    controller.abort()
    expect(await left).toMatchObject({ kind: 'aborted', exitCode: 130 })
    expect(await statuses(clock, staying)).toEqual({ 200: 5 })
    expect(server.count.login).toBe(1)
  })

  test.each([
    ['code 10', { errorCode: 10 }],
    ['code 11', { errorCode: 11 }],
    ['an empty body', ''],
  ])('rule 3: a 401 with %s causes one renewal and one repeat', async (_what, body) => {
    const { clock, server, send } = open()
    await settled(clock, send(get))
    zero(server)
    server.instead('call', () => reply(401, body))
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    expect(server.count).toMatchObject({ login: 0, renewal: 1, call: 2 })
  })

  test('rule 3: a second 401 surfaces', async () => {
    const { clock, server, send } = open()
    server.instead('call', () => reply(401), 2)
    expect(await settled(clock, send(get))).toMatchObject({ status: 401 })
    expect(server.count.call).toBe(2)
  })

  test('rule 3: revoked tokens cost a thousand calls one renewal, one repeat each at most', async () => {
    const { clock, server, send, calls } = open()
    await settled(clock, send(get))
    server.revoke()
    zero(server)
    expect(await statuses(clock, calls(1000))).toEqual({ 200: 1000 })
    expect(server.count).toMatchObject({ login: 0, renewal: 1 })
    expect(server.count.stale).toBeLessThanOrEqual(64)
  })

  test('rule 3: a 401 that arrives late is repeated with the newer token, without a second renewal', async () => {
    const { clock, server, send } = open()
    await settled(clock, send(get))
    let release = () => {}
    server.instead(
      'call',
      () =>
        new Promise((done) => {
          release = () => done(reply(401))
        }),
    )
    const late = send(get)
    await clock.advance(20)
    server.revoke()
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    expect(server.count.renewal).toBe(1)
    release()
    expect(await settled(clock, late)).toMatchObject({ status: 200 })
    expect(server.count.renewal).toBe(1)
  })

  test('rule 4: a 401 from renewal leads to a login, not to another renewal', async () => {
    const { clock, server, send } = open()
    await settled(clock, send(get))
    server.revoke({ refresh: true })
    zero(server)
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    expect(server.count).toMatchObject({ renewal: 1, login: 1 })
  })

  test('rule 4: a refused login is one typed error for everybody who waits, and no storm', async () => {
    const { clock, server, calls } = open({ wayIn: { ...bob, password: 'wrong' } })
    expect(await statuses(clock, [...calls(1000)])).toEqual({ auth: 1000 })
    expect(await statuses(clock, [...calls(1000)])).toEqual({ auth: 1000 })
    expect(server.count).toMatchObject({ login: 1, call: 0 })
    await clock.advance(1_100)
    expect(await statuses(clock, calls(1))).toEqual({ auth: 1 })
    expect(server.count.login).toBe(2)
  })

  test('rule 4: a network error during renewal is retried within a bound', async () => {
    const { clock, server, send } = open()
    await settled(clock, send(get))
    await clock.advance(3 * HOUR)
    const cut = () => Promise.reject(new TbxError('network', 'cut', { code: 'ECONNRESET' }))
    server.instead('renewal', cut, 2)
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    await clock.advance(3 * HOUR)
    server.instead('renewal', cut, 1000)
    const start = clock.monotonic()
    expect(await settled(clock, send(get))).toMatchObject({ kind: 'network' })
    expect(clock.monotonic() - start).toBeLessThan(20_000)
  })

  test('uses a token that is due but works while renewal fails for a reason that may pass', async () => {
    const { clock, server, send } = open()
    await settled(clock, send(get))
    await clock.advance(9_000_000 - 50_000)
    server.instead('renewal', () => reply(503), 1000)
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    expect(server.count.stale).toBe(0)
  })

  test('rule 5: what an older renewal brings late is dropped when a new login came in between', async () => {
    const { clock, server, session, send } = open()
    await settled(clock, send(get))
    await clock.advance(3 * HOUR)
    let release = () => {}
    const lateToken = jwt({ sub: 'ann', late: true })
    server.instead(
      'renewal',
      () =>
        new Promise((done) => {
          release = () => done(reply(200, { token: lateToken, refreshToken: 'r' }))
        }),
    )
    const waiting = send(get).catch((error) => error)
    await clock.advance(20)
    await settled(clock, session.login(bob))
    release()
    expect(await settled(clock, waiting)).toMatchObject({ kind: 'auth' })
    const after = (await settled(clock, send(get))) as Reply
    expect(await after.json()).toEqual({ user: 'bob' })
    expect(await session.authorization()).not.toContain(lateToken)
  })

  test('rule 5: a call of the former user is never repeated as the new one', async () => {
    const { clock, server, session, send } = open()
    await settled(clock, send(get))
    let release = () => {}
    server.instead(
      'call',
      () =>
        new Promise((done) => {
          release = () => done(reply(401))
        }),
    )
    const asAnn = send(get)
    await clock.advance(20)
    await settled(clock, session.login(bob))
    zero(server)
    release()
    expect(await settled(clock, asAnn)).toMatchObject({ status: 401 })
    expect(server.count.call).toBe(0)
  })

  test('rule 5: a login that is refused leaves everything as it was', async () => {
    const { clock, session, send } = open()
    await settled(clock, send(get))
    expect(await settled(clock, session.login({ ...bob, password: 'wrong' }))).toMatchObject({ kind: 'auth' })
    const after = (await settled(clock, send(get))) as Reply
    expect(await after.json()).toEqual({ user: 'ann' })
  })

  test('rule 5: a given token that ran out is an error, never a login', async () => {
    const { clock, server, send } = open({ wayIn: { kind: 'token', token: jwt({ sub: 'ann' }) } })
    const answer = (await settled(clock, send(get))) as Reply
    expect(answer.status).toBe(401)
    expect(answer.note).toMatch(/given token was refused/)
    expect(server.count).toMatchObject({ login: 0, renewal: 0 })
  })

  test('rule 5: a given pair is renewed, and its refused renewal is an error, never a login', async () => {
    const { clock, server, send } = open({ wayIn: { kind: 'token', token: 'old', refreshToken: 'unknown' } })
    expect(await settled(clock, send(get))).toMatchObject({ kind: 'auth', exitCode: 4 })
    expect(server.count).toMatchObject({ login: 0, renewal: 1 })
  })

  test('goes on without a password until the session ends, then says what to do', async () => {
    const { clock, send } = open({ wayIn: { kind: 'password', username: 'ann' } })
    expect(await settled(clock, send(get))).toMatchObject({
      kind: 'auth',
      exitCode: 4,
      hint: expect.stringContaining('tbx login'),
    })
  })

  test('asks for the password where somebody is there, once for all who wait', async () => {
    let asked = 0
    const askPassword = async () => (++asked === 1 ? 'wrong' : 'pw')
    const { clock, calls } = open({ wayIn: { kind: 'password', username: 'ann' }, askPassword })
    expect(await statuses(clock, calls(10))).toEqual({ auth: 10 })
    await clock.advance(1_100)
    expect(await statuses(clock, calls(10))).toEqual({ 200: 10 })
    expect(asked).toBe(2)
  })

  test('an API key never logs in, and its 401 surfaces at once', async () => {
    const { clock, server, send } = open({ wayIn: { kind: 'apiKey', apiKey: 'tb_key' } })
    expect(await settled(clock, send(get))).toMatchObject({ status: 401 })
    expect(server.count).toMatchObject({ login: 0, renewal: 0, call: 1 })
  })

  test('sends no token to what is open to everybody', async () => {
    const { clock, server, send } = open()
    await settled(clock, send({ method: 'GET', path: '/api/noauth/oauth2Clients' }))
    expect(server.count.login).toBe(0)
  })

  test('rule 8: takes up the pair that a change of password hands out', async () => {
    const { clock, server, session, send } = open()
    await settled(clock, send(get))
    const fresh = { token: jwt({ sub: 'ann', n: 2 }), refreshToken: 'r2' }
    server.instead('call', () => reply(200, fresh))
    const change: Call = {
      method: 'POST',
      path: '/api/auth/changePassword',
      body: { kind: 'json', value: { currentPassword: 'pw', newPassword: 'pw2' } },
    }
    await settled(clock, send(change))
    expect(await session.authorization()).toBe(`Bearer ${fresh.token}`)
    server.users.set('ann', 'pw2')
    zero(server)
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    expect(server.count).toMatchObject({ login: 1 })
  })

  test('rule 8: takes that pair up from a change that had to be repeated, too', async () => {
    const { clock, server, session, send } = open()
    await settled(clock, send(get))
    server.revoke()
    const fresh = { token: jwt({ sub: 'ann', n: 3 }), refreshToken: 'r3' }
    server.instead('call', () => reply(401))
    server.instead('call', () => reply(200, fresh))
    await settled(clock, send({ method: 'POST', path: '/api/auth/changePassword', repeat: 'never' }))
    expect(await session.authorization()).toBe(`Bearer ${fresh.token}`)
  })

  test('rule 5: a new pair that waits for the lock is not taken up by another user', async () => {
    let held = () => {}
    const free = new Promise<void>((done) => {
      held = done
    })
    let wait = false
    const stores = memoryStores(async () => (wait ? free : undefined))
    const { clock, server, session, send } = open({ storeOf: stores.storeOf })
    await settled(clock, send(get))
    wait = true
    server.instead('call', () => reply(200, { token: jwt({ sub: 'ann', n: 4 }), refreshToken: 'r4' }))
    const change = send({ method: 'POST', path: '/api/auth/changePassword' })
    await clock.advance(50)
    wait = false
    await settled(clock, session.login(bob))
    held()
    await settled(clock, change)
    const after = (await settled(clock, send(get))) as Reply
    expect(await after.json()).toEqual({ user: 'bob' })
  })

  test('rule 6: each user has a place of their own, also when the session goes over to another', async () => {
    const stores = memoryStores()
    const { clock, session, send } = open({ storeOf: stores.storeOf })
    await settled(clock, send(get))
    const ofAnn = stores.kept.get('ann')
    await settled(clock, session.login(bob))
    expect(stores.kept.get('ann')).toBe(ofAnn)
    expect(stores.kept.get('bob')?.token).toBe((await session.authorization()).replace('Bearer ', ''))
    await settled(clock, session.logout())
    expect([...stores.kept.keys()]).toEqual(['ann'])
  })

  test('a body that nobody reads is thrown away when the renewal after a 401 fails', async () => {
    const { clock, server, send } = open({ wayIn: { kind: 'token', token: 'old', refreshToken: 'unknown' } })
    let discarded = 0
    const refused = { ...reply(401), discard: async () => void discarded++ }
    server.instead('call', () => refused)
    expect(await settled(clock, send({ ...get, stream: true }))).toMatchObject({ kind: 'auth' })
    expect(discarded).toBe(1)
  })

  test('a login by refresh token alone sends nobody’s calls without a token', async () => {
    const { clock, server, session, send } = open()
    const given = (await settled(
      clock,
      server.send({
        method: 'POST',
        path: '/api/auth/login',
        body: { kind: 'json', value: { username: 'bob', password: 'pw' } },
      }),
    )) as Reply
    const { refreshToken } = (await given.json()) as { refreshToken: string }
    const login = session.login({ kind: 'token', refreshToken })
    expect(await settled(clock, send(get))).toMatchObject({ status: 200 })
    await settled(clock, login)
    expect(server.count.stale).toBe(0)
  })

  test('rule 8: logout ends the session for good', async () => {
    const { clock, session, send } = open()
    await settled(clock, send(get))
    expect(await settled(clock, session.logout())).toBe(true)
    expect(await settled(clock, send(get))).toMatchObject({ kind: 'auth' })
  })

  test('rule 7: shows no secret when it is inspected', async () => {
    const canary = 'canary-password-8861'
    const { clock, session, send } = open({ wayIn: { ...bob, password: canary } })
    const error = await settled(clock, send(get))
    expect(inspect([session, error], { depth: 20 }) + JSON.stringify([session, error])).not.toContain(canary)
  })

  test('says that a web page is no ThingsBoard', async () => {
    const { clock, server, send } = open()
    server.instead('login', () => reply(200, '<html>', { 'content-type': 'text/html' }))
    expect(await settled(clock, send(get))).toMatchObject({
      kind: 'server',
      message: expect.stringContaining('web page'),
    })
  })
})
