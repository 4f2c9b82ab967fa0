import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { nodeClock, nodeHost, sleep } from '../../runtime/host.ts'
import { counts, opener, TENANT } from '../helpers/board.ts'
import { bodyOf, serve } from '../helpers/http-server.ts'
import { CA } from '../helpers/tls.ts'

const open = opener()
const clock = nodeClock()
afterEach(open.closeAll)

const many = (n: number, call: () => Promise<unknown>) => Promise.all(Array.from({ length: n }, call))

/** Wall clocks of client and server, moved together; no test waits for a token to run out. */
function movable() {
  let moved = 0
  const now = () => Date.now() + moved
  const host = nodeHost()
  return {
    host: { ...host, clock: { ...host.clock, now } },
    clock: { now },
    pass: (ms: number) => {
      moved += ms
    },
  }
}

const THREE_HOURS = 3 * 3_600_000

/** A host whose wall clock goes wrong by so many ms. */
const hostOff = (ms: number) => {
  const host = nodeHost()
  return { ...host, clock: { ...host.clock, now: () => host.clock.now() + ms } }
}

describe('a session over real sockets', () => {
  test('a thousand calls after idle: one renewal, no call with the old token', async () => {
    const time = movable()
    const board = await open.board({ clock: time.clock })
    const { api, queued } = open.connect(board.url, { host: time.host })
    await api.auth.getUser()
    time.pass(THREE_HOURS)
    board.requests.clear()
    let most = 0
    await many(1000, async () => {
      most = Math.max(most, queued())
      await api.auth.getUser()
    })
    expect(counts(board)).toEqual({ login: 0, renewal: 1, refused: 0 })
    expect(most).toBe(0)
  })

  test('a thousand calls after a revocation: one renewal, each repeated at most once, all succeed', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    await api.auth.getUser()
    board.tokens.revoke('access')
    board.requests.clear()
    await many(1000, () => api.auth.getUser())
    expect(counts(board)).toMatchObject({ login: 0, renewal: 1 })
    expect(counts(board).refused).toBeLessThanOrEqual(64)
  })

  test('tokens that die after some calls cost no call its success', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    board.tokens.dieAfter(20)
    for (let i = 0; i < 100; i++) await api.auth.getUser()
    expect(counts(board)).toMatchObject({ login: 1, renewal: 4 })
  })

  test('calls that wait in pace and back-off go out with a fresh token', async () => {
    const time = movable()
    const board = await open.board({ clock: time.clock })
    const { api } = open.connect(board.url, { host: time.host })
    await api.auth.getUser()
    board.faults.add({ path: '/api/auth/user', fault: { kind: 'tooMany', retryAfter: 1 }, times: 64 })
    board.requests.clear()
    const calls = many(200, () => api.auth.getUser())
    await sleep(clock, 500)
    time.pass(THREE_HOURS)
    await calls
    expect(counts(board)).toEqual({ login: 0, renewal: 1, refused: 0 })
  })

  test.each([-2 * 3_600_000, -600_000, 600_000, 2 * 3_600_000])(
    'clocks that differ by %i ms do not matter',
    async (off) => {
      const board = await open.board({ tokenLife: 2, clock: { now: () => Date.now() + off } })
      const { api } = open.connect(board.url)
      await api.auth.getUser()
      await many(50, () => api.auth.getUser())
      await sleep(clock, 2_200)
      await many(50, () => api.auth.getUser())
      expect(counts(board)).toEqual({ login: 1, renewal: 1, refused: 0 })
    },
  )

  test('our own clock may be wrong by hours as well', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url, { host: hostOff(-7_200_000) })
    await many(20, () => api.auth.getUser())
    expect(counts(board)).toEqual({ login: 1, renewal: 0, refused: 0 })
  })

  test('revoked refresh tokens: one login', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    await api.auth.getUser()
    board.tokens.revoke('all')
    board.requests.clear()
    await many(100, () => api.auth.getUser())
    expect(counts(board)).toMatchObject({ login: 1, renewal: 1 })
  })

  test.each([10, 11, 'empty'] as const)('a 401 with %s: one renewal, one repeat', async (errorCode) => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    await api.auth.getUser()
    board.requests.clear()
    board.faults.add({ path: '/api/auth/user', fault: { kind: 'unauthorized', errorCode }, times: 1 })
    await api.auth.getUser()
    expect(counts(board)).toEqual({ login: 0, renewal: 1, refused: 1 })
  })

  test('a second 401 surfaces with its reason', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    board.faults.add({ path: '/api/auth/user', fault: { kind: 'unauthorized' }, times: 2 })
    await expect(api.auth.getUser()).rejects.toMatchObject({ kind: 'auth', status: 401, exitCode: 4 })
  })

  test('wrong credentials: one login, one typed error for everybody', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url, { wayIn: { ...TENANT, password: 'wrong' } })
    const results = await Promise.allSettled(Array.from({ length: 500 }, () => api.auth.getUser()))
    expect(results.every((r) => r.status === 'rejected' && r.reason.kind === 'auth')).toBe(true)
    expect(counts(board).login).toBe(1)
  })

  test('a creating call whose connection is cut after it arrived is not sent again, and says so', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    await api.auth.getUser()
    board.faults.add({ path: '/api/device', method: 'POST', fault: { kind: 'cut', when: 'after' }, times: 1 })
    await expect(api.device.saveDevice({ name: 'once', type: 'default' })).rejects.toMatchObject({ outcome: 'unknown' })
    const { totalElements } = await api.device.getTenantDevices({ textSearch: 'once' })
    expect(totalElements).toBe(1)
  })

  test.each(['before', 'after', 'middle'] as const)('a read whose connection is cut (%s) is repeated', async (when) => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    await api.auth.getUser()
    board.faults.add({ path: '/api/tenant/devices', fault: { kind: 'cut', when }, times: 2 })
    expect((await api.device.getTenantDevices()).totalElements).toBe(9)
  })

  test('a delete whose answer was lost has succeeded when its repeat finds nothing', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    const device = await api.device.saveDevice({ name: 'gone', type: 'default' })
    board.faults.add({
      path: `/api/device/${device.id.id}`,
      method: 'DELETE',
      fault: { kind: 'cut', when: 'after' },
      times: 1,
    })
    await expect(api.device.deleteDevice(device)).resolves.toBeUndefined()
  })

  test('a rate limit slows everybody down, and everybody gets through', async () => {
    const board = await open.board()
    const { api, learned } = open.connect(board.url)
    await api.auth.getUser()
    board.faults.add({ path: '/api/auth/user', fault: { kind: 'rateLimit', limits: '40:1' } })
    await many(150, () => api.auth.getUser())
    expect(learned().refusals).toBeGreaterThan(0)
    expect(learned().window).toBeLessThan(64)
  })

  test('a network error during renewal is repeated', async () => {
    const time = movable()
    const board = await open.board({ clock: time.clock })
    const { api } = open.connect(board.url, { host: time.host })
    await api.auth.getUser()
    time.pass(THREE_HOURS)
    board.faults.add({ path: '/api/auth/token', fault: { kind: 'cut', when: 'before' }, times: 2 })
    await many(20, () => api.auth.getUser())
    expect(counts(board).login).toBe(1)
  })

  test('one caller that aborts leaves the rest alone', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    board.faults.add({ path: '/api/auth/login', fault: { kind: 'slow', ms: 200 }, times: 1 })
    const controller = new AbortController()
    const leaving = api
      .with({ signal: controller.signal })
      .auth.getUser()
      .catch((error: unknown) => error)
    const staying = many(5, () => api.auth.getUser())
    await sleep(clock, 50)
    controller.abort()
    expect(await leaving).toMatchObject({ kind: 'aborted' })
    await expect(staying).resolves.toHaveLength(5)
    expect(counts(board).login).toBe(1)
  })

  test('two servers with the same user name never share a token, also when they share a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tbx-two-'))
    const one = await open.board()
    const other = await open.board()
    await open.connect(one.url, { tokenFolder: folder }).api.auth.getUser()
    await open.connect(other.url, { tokenFolder: folder }).api.auth.getUser()
    await open.connect(one.url, { tokenFolder: folder }).api.auth.getUser()
    expect([counts(one), counts(other)]).toEqual(Array(2).fill({ login: 1, renewal: 0, refused: 0 }))
    rmSync(folder, { recursive: true })
  })

  test('another password means another login, although a pair is kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tbx-pw-'))
    const board = await open.board()
    await open.connect(board.url, { tokenFolder: folder }).api.auth.getUser()
    const wrong = open.connect(board.url, { tokenFolder: folder, wayIn: { ...TENANT, password: 'wrong' } })
    await expect(wrong.api.auth.getUser()).rejects.toMatchObject({ kind: 'auth' })
    const wayIn = { kind: 'password', username: TENANT.username } as const
    const kept = open.connect(board.url, { tokenFolder: folder, wayIn })
    await expect(kept.api.auth.getUser()).resolves.toMatchObject({ email: TENANT.username })
    rmSync(folder, { recursive: true })
  })

  test('an own authority holds for login, renewal and calls alike', async () => {
    const time = movable()
    const board = await open.board({ clock: time.clock })
    const front = await serve(
      async (request, response) => {
        const headers = Object.entries(request.headers) as [string, string][]
        const body = request.method === 'POST' ? { body: await bodyOf(request) } : {}
        const init = { method: request.method ?? 'GET', headers, ...body }
        const answer = await board.fetch(new Request(board.url + request.url, init))
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
      },
      { tls: true },
    )
    const { api } = open.connect(front.url, { ca: CA, host: time.host })
    await api.auth.getUser()
    time.pass(THREE_HOURS)
    await api.auth.getUser()
    expect(counts(board)).toEqual({ login: 1, renewal: 1, refused: 0 })
    await front.close()
  })

  test('a change of password is taken up', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    await api.auth.changePassword({ currentPassword: 'tenant', newPassword: 'tenant-2026' })
    await sleep(clock, 1_100)
    board.requests.clear()
    await many(20, () => api.auth.getUser())
    expect(counts(board)).toEqual({ login: 0, renewal: 0, refused: 0 })
    board.tokens.revoke('all')
    await api.auth.getUser()
    expect(counts(board).login).toBe(1)
  })
})

describe('what bad answers get', () => {
  test.each([
    ['a web page', { kind: 'html' }, { kind: 'server', message: expect.stringMatching(/web page/) }],
    ['JSON that ends too early', { kind: 'broken' }, { kind: 'server', message: expect.stringMatching(/no JSON/) }],
    ['a redirect', { kind: 'redirect', to: 'http://127.0.0.1:1/x' }, { kind: 'server', status: 302 }],
  ] as const)('%s: one clear error', async (_what, fault, expected) => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    board.faults.add({ path: '/api/auth/user', fault })
    await expect(api.auth.getUser()).rejects.toMatchObject(expected)
  })

  test('a 503 of a change says that its outcome is unknown', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url)
    board.faults.add({ path: '/api/device', method: 'POST', fault: { kind: 'unavailable', status: 503 } })
    const saved = api.device.saveDevice({ name: 'x', type: 'default' })
    await expect(saved).rejects.toMatchObject({ outcome: 'unknown', status: 503 })
  })

  test('a limit that stays says what was learned', async () => {
    const board = await open.board()
    const { api } = open.connect(board.url, { retryFor: 1_000 })
    board.faults.add({ path: '/api/auth/user', fault: { kind: 'tooMany' } })
    await expect(api.auth.getUser()).rejects.toMatchObject({ kind: 'limit', hint: expect.stringMatching(/calls\/s/) })
  })
})
