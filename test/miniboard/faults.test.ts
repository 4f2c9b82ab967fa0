import http from 'node:http'
import { expect, test } from '@jest/globals'
import type { Fault, MiniBoardOptions } from '../../runtime/miniboard/mod.ts'
import { login, toReply, withBoard } from './helpers.ts'

const path = '/api/tenant/devices?pageSize=1&page=0'

/** Asks over a socket, as a client does. */
function overSocket(fault: Fault, options: MiniBoardOptions = {}) {
  return withBoard(options, async (board) => {
    const { url } = await board.listen()
    const { token } = await login(board)
    const get = () => fetch(url + path, { headers: { 'x-authorization': `Bearer ${token}` }, redirect: 'manual' })
    board.faults.add({ path: '/api/tenant/devices', times: 1, fault })
    const struck = await get().then(toReply).catch(noReply)
    const after = await get().then(toReply)
    return { struck, after, requests: board.requests.all.filter((r) => r.path === '/api/tenant/devices') }
  })
}

test.each<[string, Fault, object]>([
  ['401 with code 11', { kind: 'unauthorized' }, { status: 401, body: { errorCode: 11 } }],
  ['401 with code 10', { kind: 'unauthorized', errorCode: 10 }, { status: 401, body: { errorCode: 10 } }],
  ['401 without a body', { kind: 'unauthorized', errorCode: 'empty' }, { status: 401, text: '' }],
  ['429', { kind: 'tooMany' }, { status: 429, body: { errorCode: 33 } }],
  ['503', { kind: 'unavailable' }, { status: 503 }],
  ['502', { kind: 'unavailable', status: 502 }, { status: 502 }],
  ['a page', { kind: 'html' }, { status: 200, text: expect.stringContaining('<html>') }],
  [
    'an answer of the test',
    { kind: 'answer', answer: { status: 418, headers: {}, body: 'teapot' } },
    { status: 418, text: 'teapot' },
  ],
])('a fault answers with %s once, then the board is itself again', async (_what, fault, expected) => {
  const { struck, after } = await overSocket(fault)
  expect(struck).toMatchObject(expected)
  expect(after.status).toBe(200)
})

test.each([
  [undefined, null],
  [3, '3'],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
])('a 429 says Retry-After %p', async (retryAfter, header) => {
  const { struck } = await overSocket({ kind: 'tooMany', ...(retryAfter === undefined ? {} : { retryAfter }) })
  expect(struck.headers.get('retry-after')).toBe(header)
})

test.each(['before', 'after', 'middle'] as const)('a connection is cut %s the answer', async (when) => {
  const { struck, after, requests } = await overSocket({ kind: 'cut', when })
  expect('error' in struck).toBe(true)
  expect(after.status).toBe(200)
  expect(requests.map(({ status }) => status)).toEqual([0, 200])
})

test('a request that is cut before it was handled does nothing, one that is cut afterwards has done it', () =>
  withBoard({}, async (board) => {
    const { url } = await board.listen()
    const tenant = await login(board)
    const create = (name: string) =>
      fetch(`${url}/api/device`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tenant.token}` },
        body: JSON.stringify({ name }),
      })
    for (const when of ['before', 'after'] as const) {
      board.faults.add({ method: 'POST', path: '/api/device', times: 1, fault: { kind: 'cut', when } })
      await expect(create(when)).rejects.toThrow()
    }
    expect((await tenant('GET', '/api/tenant/device?deviceName=before')).status).toBe(404)
    expect((await tenant('GET', '/api/tenant/device?deviceName=after')).status).toBe(200)
  }))

test('slow answers come late, broken ones do not parse, huge ones are huge, redirects lead away', async () => {
  const start = Date.now()
  expect((await overSocket({ kind: 'slow', ms: 120 })).struck.status).toBe(200)
  expect(Date.now() - start).toBeGreaterThanOrEqual(110)
  await expect(overSocket({ kind: 'broken' })).rejects.toThrow(SyntaxError)
  expect((await overSocket({ kind: 'huge', bytes: 3_000_000 })).struck.text.length).toBe(3_000_000)
  const { struck } = await overSocket({ kind: 'redirect', to: 'http://127.0.0.1:9/x' })
  expect([struck.status, struck.headers.get('location')]).toEqual([302, 'http://127.0.0.1:9/x'])
})

test('a rate limit lets through what its bucket holds and fills up with time', async () => {
  await withBoard({}, async (board) => {
    const tenant = await login(board)
    board.faults.add({ fault: { kind: 'rateLimit', limits: '3:3600' } })
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await tenant('GET', path)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    board.faults.clear()
    expect((await tenant('GET', path)).status).toBe(200)
  })
})

test('tokens die at once, or after some calls', () =>
  withBoard({}, async (board) => {
    const first = await login(board)
    board.tokens.revoke('access')
    expect((await first('GET', path)).body).toMatchObject({ status: 401, errorCode: 11 })
    const renew = (refreshToken: string) => first('POST', '/api/auth/token', { refreshToken })
    expect((await renew(first.refreshToken)).status).toBe(200)
    board.tokens.revoke('all')
    expect((await renew(first.refreshToken)).body).toMatchObject({ status: 401, errorCode: 11 })
    board.tokens.dieAfter(2)
    const second = await login(board)
    const statuses = [await second('GET', path), await second('GET', path), await second('GET', path)].map(
      ({ status }) => status,
    )
    expect(statuses).toEqual([200, 200, 401])
  }))

test('a fault may let some requests pass, and counts those it struck', () =>
  withBoard({}, async (board) => {
    const tenant = await login(board)
    const fault = board.faults.add({ path: '/api/tenant/*', after: 1, times: 2, fault: { kind: 'unavailable' } })
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await tenant('GET', path)).status)
    expect(statuses).toEqual([200, 503, 503, 200])
    expect(fault.struck).toBe(2)
  }))

test('the log tells requests and their tokens apart without keeping a token', () =>
  withBoard({}, async (board) => {
    const [a, b] = [await login(board), await login(board)]
    board.requests.clear()
    await a('GET', path)
    await b('GET', path)
    await a('GET', path)
    const [one, two, three] = board.requests.all
    expect(one).toMatchObject({ method: 'GET', path: '/api/tenant/devices', status: 200, authorization: 'bearer' })
    expect(one?.fingerprint).toBe(three?.fingerprint)
    expect(one?.fingerprint).not.toBe(two?.fingerprint)
    expect(JSON.stringify(board.requests.all)).not.toContain(a.token)
  }))

test('a connection is closed after so many requests, and kept alive until then', () =>
  withBoard({ requestsPerConnection: 3 }, async (board) => {
    const { url } = await board.listen()
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const headers: (string | undefined)[] = []
    for (let i = 0; i < 4; i++) headers.push(await connectionHeader(url, agent))
    agent.destroy()
    expect(headers).toEqual(['keep-alive', 'keep-alive', 'close', 'keep-alive'])
  }))

function noReply(error: Error) {
  if (error instanceof SyntaxError) throw error
  return { error, status: 0, headers: new Headers(), text: '', body: undefined }
}

function connectionHeader(url: string, agent: http.Agent): Promise<string | undefined> {
  return new Promise((done, fail) => {
    http
      .get(`${url}/api/noauth/nothing`, { agent }, (reply) =>
        reply.resume().on('end', () => done(reply.headers.connection)),
      )
      .on('error', fail)
  })
}
