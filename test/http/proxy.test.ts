import * as net from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parseProxy } from '../../runtime/config/proxy.ts'
import { nodeClock, sleep } from '../../runtime/host.ts'
import { errorFromReply } from '../../runtime/http/reply-error.ts'
import { retry } from '../../runtime/http/retry.ts'
import { createSender, type SenderOptions } from '../../runtime/http/send.ts'
import { stack } from '../../runtime/http/stack.ts'
import type { Call } from '../../runtime/http/types.ts'
import { json, serve } from '../helpers/http-server.ts'
import { httpProxy, type ProxyOptions, socksProxy, type TestProxy } from '../helpers/proxy.ts'
import { CA } from '../helpers/tls.ts'

const clock = nodeClock()
const get: Call = { method: 'GET', path: '/api/a', authorization: 'Bearer canary-token-4711' }
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const kept = <T extends { close(): unknown }>(one: T): T => {
  closing.push(one.close)
  return one
}

function through(proxy: TestProxy | string, options: Omit<SenderOptions, 'clock' | 'proxy'>) {
  const address = parseProxy(typeof proxy === 'string' ? proxy : proxy.url, 'TB_PROXY')
  return kept(createSender({ clock, ...(address && { proxy: address }), ...options }))
}

const KINDS: [string, (options?: ProxyOptions) => Promise<TestProxy>, boolean][] = [
  ['plain HTTP by an HTTP proxy', httpProxy, false],
  ['HTTPS by an HTTP proxy', httpProxy, true],
  ['plain HTTP by an HTTPS proxy', (options) => httpProxy({ ...options, tls: true }), false],
  ['HTTPS by an HTTPS proxy', (options) => httpProxy({ ...options, tls: true }), true],
  ['plain HTTP by SOCKS', socksProxy, false],
  ['HTTPS by SOCKS', socksProxy, true],
]

describe.each(KINDS)('through a proxy: %s', (_what, start, tls) => {
  async function set(options: ProxyOptions = {}) {
    const server = kept(await serve((request, response) => json(response, request.headers), { tls }))
    const proxy = kept(await start(options))
    return { server, proxy, sender: through(proxy, { baseUrl: server.url, ca: CA }) }
  }

  test('everything goes there, and the token arrives', async () => {
    const { server, proxy, sender } = await set()
    const reply = await sender.send({ ...get, query: { a: 'ä' } })
    expect(await reply.json()).toMatchObject({ 'x-authorization': get.authorization })
    expect(server.requests).toEqual(['GET /api/a?a=%C3%A4'])
    expect(proxy.asked).toHaveLength(1)
    if (tls) expect(JSON.stringify(proxy.headers)).not.toContain('canary')
  })

  test('a hundred calls take no more connections than are in flight, and none stands in the agent’s queue', async () => {
    const { proxy, sender } = await set()
    let most = 0
    const one = async () => {
      for (let i = 0; i < 7; i++) {
        const reply = sender.send({ ...get, method: 'POST', body: { kind: 'json', value: { i } } })
        most = Math.max(most, sender.queued())
        expect((await reply).status).toBe(200)
      }
    }
    await Promise.all(Array.from({ length: 16 }, one))
    expect(most).toBe(0)
    expect(proxy.connections()).toBeLessThanOrEqual(16)
  })

  test('a server that is not there is told from a proxy that is not there', async () => {
    const { server, proxy, sender } = await set()
    await server.close()
    const answer = await sender.send(get).catch((error) => error)
    // asked for plain HTTP, an HTTP proxy answers 502 itself
    if ('status' in answer && answer.name === undefined) expect(answer.status).toBe(502)
    else
      expect(answer).toMatchObject({
        kind: 'network',
        unsent: true,
        message: expect.stringContaining(`through the proxy '${proxy.url.toLowerCase()}'`),
      })
    await proxy.close()
    await expect(through(proxy, { baseUrl: server.url, ca: CA }).send(get)).rejects.toMatchObject({
      kind: 'network',
      exitCode: 3,
      code: 'ECONNREFUSED',
      unsent: true,
      message: expect.stringContaining('through the proxy'),
      hint: expect.stringContaining('--proxy'),
    })
  })

  test('a password goes to the proxy, and is never shown', async () => {
    const { server, proxy } = await set({ user: 'ann:canary-password' })
    const login = (user: string) => proxy.url.replace('://', `://${user}@`)
    expect(await through(login('ann:canary-password'), { baseUrl: server.url, ca: CA }).send(get)).toMatchObject({
      status: 200,
    })
    const wrong = await through(login('ann:other-canary'), { baseUrl: server.url, ca: CA })
      .send(get)
      .catch((error) => error)
    expect(wrong).toMatchObject({ kind: 'network', message: expect.stringMatching(/through the proxy/) })
    expect(inspect(wrong, { depth: 20 })).not.toContain('canary')
  })
})

describe('through a proxy', () => {
  test('an answer that takes longer than a connection may idle is waited for', async () => {
    const server = kept(await serve((_request, response) => setTimeout(() => json(response, {}), 4_500)))
    const slow = [httpProxy, socksProxy].map(async (start) => {
      const proxy = kept(await start())
      return through(proxy, { baseUrl: server.url }).send(get)
    })
    expect(await Promise.all(slow)).toMatchObject([{ status: 200 }, { status: 200 }])
  })

  test.each([false, true])('407 is the proxy’s word, said at once (TLS: %s)', async (tls) => {
    const server = kept(await serve((_request, response) => json(response, {}), { tls }))
    const proxy = kept(await httpProxy({ user: 'a:b' }))
    const start = clock.monotonic()
    const { send } = through(proxy, { baseUrl: server.url, ca: CA })
    await expect(stack([retry({ clock })], send)(get)).rejects.toMatchObject({
      code: 'PROXY_407',
      message: expect.stringContaining('wants a user and a password'),
      hint: expect.stringContaining('user:password'),
    })
    expect(clock.monotonic() - start).toBeLessThan(2_000)
    expect(server.requests).toEqual([])
  })

  test('a page of the proxy’s own is told as that', async () => {
    const proxy = kept(await httpProxy({ instead: { status: 200, body: '<html>log in to the hotel' } }))
    const reply = await through(proxy, { baseUrl: 'http://tb.example.org' }).send(get)
    const error = await errorFromReply(reply, { operation: 'a' })
    expect(error.hint).toContain(`the page may be that of the proxy '${proxy.url}'`)
    const refusing = kept(await httpProxy({ instead: { status: 403, body: '<html>not in this house' } }))
    await expect(through(refusing, { baseUrl: 'https://tb.example.org' }).send(get)).rejects.toMatchObject({
      message: expect.stringContaining('does not allow that server (403)'),
    })
  })

  test('a name that only the proxy knows is asked of the proxy', async () => {
    const server = kept(await serve((_request, response) => json(response, {})))
    for (const start of [httpProxy, socksProxy]) {
      const proxy = kept(await start({ hosts: { 'tb.inside': server.port } }))
      expect(await through(proxy, { baseUrl: 'http://tb.inside' }).send(get)).toMatchObject({ status: 200 })
    }
  })

  test('the server’s certificate is checked for the server’s own name', async () => {
    const server = kept(await serve((_request, response) => json(response, {}), { tls: true }))
    const proxy = kept(await httpProxy({ hosts: { 'tb.example.org': server.port } }))
    await expect(through(proxy, { baseUrl: 'https://tb.example.org', ca: CA }).send(get)).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
      message: expect.not.stringContaining('proxy'),
    })
    await expect(through(proxy, { baseUrl: server.url }).send(get)).rejects.toMatchObject({
      hint: expect.stringContaining('--ca'),
    })
  })

  test('a proxy that never answers is given up in time', async () => {
    const silent = net.createServer((socket) => void socket.resume().on('error', () => {}))
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    closing.push(() => new Promise((done) => silent.close(done)))
    const { port } = silent.address() as net.AddressInfo
    for (const scheme of ['http', 'https']) {
      await expect(
        through(`${scheme}://127.0.0.1:${port}`, { baseUrl: 'https://tb.example.org', connectTimeout: 200 }).send(get),
      ).rejects.toMatchObject({ code: 'ETIMEDOUT', message: expect.stringContaining('through the proxy') })
    }
  })

  test('the caller may stop at any time', async () => {
    const server = kept(await serve(() => {}))
    const proxy = kept(await httpProxy())
    const controller = new AbortController()
    const call = through(proxy, { baseUrl: server.url }).send({ ...get, signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    await expect(call).rejects.toMatchObject({ kind: 'aborted' })
  })

  test('idle connections are given up before servers do it', async () => {
    const server = kept(await serve((_request, response) => json(response, {})))
    server.server.keepAliveTimeout = 1_000
    const proxy = kept(await httpProxy())
    const { send } = through(proxy, { baseUrl: server.url })
    for (let i = 0; i < 4; i++) {
      expect(await send({ ...get, method: 'POST' })).toMatchObject({ status: 200 })
      await sleep(clock, 990 + i * 5)
    }
  })
})
