import { expect, test } from '@jest/globals'
import { createApi } from '../../runtime/api/mod.ts'
import { failureOf, fakeReply, fakeSend } from './fake-send.ts'

const { send, calls } = fakeSend(({ path }) =>
  path === '/api/image' ? fakeReply(new Uint8Array([1]), { type: 'image/png' }) : fakeReply({ version: '4.4.0' }),
)
const api = createApi({ send })

test('request() sends what the facts do not know', async () => {
  expect(await api.request('GET /api/system/info', { query: { a: [1, 2] } })).toEqual({ version: '4.4.0' })
  expect(calls.at(-1)).toEqual({
    method: 'GET',
    path: '/api/system/info',
    operation: 'GET /api/system/info',
    query: { a: [1, 2] },
  })
})

test('request() takes a query in the route, and encodes what may not stand in a path', async () => {
  await api.request('GET /api/größe/a%20b?x=1&y=a%26b', { query: { x: 2 } })
  expect(calls.at(-1)).toMatchObject({ path: '/api/gr%C3%B6%C3%9Fe/a%20b', query: { x: 2, y: 'a&b' } })
})

test('a route that the facts know is repeated and named as they say', async () => {
  await api.request('POST /api/rpc/oneway/784f394c', { body: { method: 'on' } })
  expect(calls.at(-1)).toMatchObject({ operation: 'rpcV2.handleOneWayDeviceRPCRequestV2', repeat: 'never' })
  await api.request('POST /api/device', { body: { name: 'a' } })
  expect(calls.at(-1)).toMatchObject({ operation: 'device.saveDevice', repeat: 'ifUnsent' })
})

test.each([
  [{ body: { a: 1 } }, { kind: 'json', value: { a: 1 } }],
  [{ body: '{"a":1}' }, { kind: 'text', text: '{"a":1}', type: 'application/json' }],
  [
    { body: 'a', headers: { 'Content-Type': 'text/plain' } },
    { kind: 'text', text: 'a', type: 'text/plain' },
  ],
  [{ body: new Uint8Array([1]) }, { kind: 'bytes', bytes: new Uint8Array([1]), type: 'application/octet-stream' }],
  [{ form: { title: 'a' } }, { kind: 'form', fields: { title: 'a' } }],
])('request() sends %j', async (options, body) => {
  await api.request('POST /api/anything', options)
  expect(calls.at(-1)?.body).toEqual(body)
  expect(calls.at(-1)).not.toHaveProperty('headers')
})

test('request() gives bytes where the answer is neither JSON nor text', async () => {
  expect(await api.request('GET /api/image')).toEqual(new Uint8Array([1]))
})

test('request() passes headers, signal and time limit on', async () => {
  const { signal } = new AbortController()
  await api.with({ timeout: 1000 }).request('GET /api/anything', { headers: { 'X-A': 'b' }, signal })
  expect(calls.at(-1)).toMatchObject({ headers: { 'X-A': 'b' }, signal, timeout: 1000 })
})

test.each([
  'GET',
  '/api/device',
  'GET api/device',
  'get /api/device',
  'GET http://elsewhere/api',
  'GET //elsewhere/api',
  'GET /api/../x',
  'GET /api/%2E%2e/x',
  'GET /api/a b',
])('request(%j) is a usage error', async (route) => {
  const sent = calls.length
  expect(await failureOf(() => api.request(route))).toMatchObject({
    kind: 'usage',
    message: expect.stringContaining(route),
  })
  expect(calls).toHaveLength(sent)
})

test.each([
  'POST /api/auth/logout',
  'POST /api/auth/login',
  'POST /api/auth/token',
  'POST /api/auth/log%6Fut',
  'POST /api/auth/logout;a',
])('request(%j) is refused: it belongs to the session', async (route) => {
  const sent = calls.length
  expect(await failureOf(() => api.request(route))).toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('session'),
  })
  expect(calls).toHaveLength(sent)
})

test('a failed request says which', async () => {
  const failing = createApi({ send: fakeSend(() => fakeReply(undefined, { status: 404 })).send })
  expect(await failureOf(() => failing.request('GET /api/nope'))).toMatchObject({
    kind: 'notFound',
    message: '"GET /api/nope" failed: it was not found (404)',
  })
})
