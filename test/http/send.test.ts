import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { nodeClock, sleep } from '../../runtime/host.ts'
import { retry } from '../../runtime/http/retry.ts'
import { createSender, type SenderOptions } from '../../runtime/http/send.ts'
import { stack } from '../../runtime/http/stack.ts'
import type { Call } from '../../runtime/http/types.ts'
import { bodyOf, json, serve, type TestServer } from '../helpers/http-server.ts'
import { CA } from '../helpers/tls.ts'

const clock = nodeClock()
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function server(...args: Parameters<typeof serve>): Promise<TestServer> {
  const started = await serve(...args)
  closing.push(started.close)
  return started
}

function sender(options: Omit<SenderOptions, 'clock'> & Partial<Pick<SenderOptions, 'clock'>>) {
  const created = createSender({ clock, ...options })
  closing.push(created.close)
  return created
}

const get: Call = { method: 'GET', path: '/api/a' }

describe('send', () => {
  test('carries method, path, query, body and the authorization where ThingsBoard looks first', async () => {
    let seen: unknown
    const { url } = await server(async (request, response) => {
      seen = {
        line: `${request.method} ${request.url}`,
        authorization: request.headers['x-authorization'],
        type: request.headers['content-type'],
        body: await bodyOf(request),
      }
      json(response, { ok: true })
    })
    const reply = await sender({ baseUrl: url }).send({
      method: 'POST',
      path: '/api/a%2Fb',
      query: { list: ['x', 'y'], none: undefined, text: 'ä&=' },
      body: { kind: 'json', value: { a: 1 } },
      authorization: 'Bearer token',
    })
    expect(await reply.json()).toEqual({ ok: true })
    expect(seen).toEqual({
      line: 'POST /api/a%2Fb?list=x%2Cy&text=%C3%A4%26%3D',
      authorization: 'Bearer token',
      type: 'application/json',
      body: '{"a":1}',
    })
  })

  test('uses another header where a gateway strips that one', async () => {
    const { url } = await server((request, response) => json(response, request.headers))
    const reply = await sender({ baseUrl: url, authHeader: 'X-Forwarded-Token' }).send({
      ...get,
      authorization: 'Bearer t',
    })
    expect(await reply.json()).toMatchObject({ 'x-forwarded-token': 'Bearer t' })
  })

  test('works below a path prefix and on IPv6', async () => {
    const { url, requests } = await server((_request, response) => json(response, {}), { host: '::1' })
    await sender({ baseUrl: `${url}/prefix` }).send(get)
    expect(requests).toEqual(['GET /prefix/api/a'])
  })

  test('trusts an authority of its own, and says what is wrong with one that it does not know', async () => {
    const { url } = await server((_request, response) => json(response, 1), { tls: true })
    expect(await (await sender({ baseUrl: url, ca: CA }).send(get)).json()).toBe(1)
    await expect(sender({ baseUrl: url }).send(get)).rejects.toMatchObject({
      kind: 'network',
      unsent: true,
      hint: expect.stringContaining('--ca'),
    })
  })

  test('says that a server does not speak TLS', async () => {
    const { url } = await server((_request, response) => json(response, 1))
    await expect(sender({ baseUrl: url.replace('http:', 'https:') }).send(get)).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('does not speak TLS'),
    })
  })

  test('follows no redirect, so no credential goes elsewhere', async () => {
    const other = await server((_request, response) => json(response, 'taken in'))
    const { url } = await server((_request, response) => response.writeHead(302, { Location: `${other.url}/x` }).end())
    await expect(
      sender({ baseUrl: url }).send({ ...get, authorization: 'Bearer secret-token-123' }),
    ).rejects.toMatchObject({
      kind: 'server',
      status: 302,
      hint: `if that is your server, use --url ${other.url}`,
    })
    expect(other.requests).toEqual([])
  })

  test('takes no answer longer than its cap', async () => {
    const { url } = await server((_request, response) => response.end('x'.repeat(200_000)))
    await expect(sender({ baseUrl: url, maxBytes: 100_000 }).send(get)).rejects.toMatchObject({ kind: 'server' })
  })

  test('limits the time of a call, its body included', async () => {
    const { url } = await server((_request, response) => response.write('a'))
    await expect(sender({ baseUrl: url, callTimeout: 100 }).send(get)).rejects.toMatchObject({
      kind: 'timeout',
      exitCode: 3,
    })
    await expect(sender({ baseUrl: url, callTimeout: 100 }).send({ ...get, method: 'POST' })).rejects.toMatchObject({
      outcome: 'unknown',
    })
  })

  test('ends at once when the caller aborts', async () => {
    const { url } = await server(() => {})
    const controller = new AbortController()
    const call = sender({ baseUrl: url }).send({ ...get, signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(call).rejects.toMatchObject({ kind: 'aborted', exitCode: 130 })
  })

  test('tells a refused connection from one that was cut', async () => {
    const cut = await server((request) => request.socket.destroy())
    await expect(sender({ baseUrl: cut.url }).send(get)).rejects.toMatchObject({ code: 'ECONNRESET' })
    const post = sender({ baseUrl: cut.url }).send({ ...get, method: 'POST' })
    await expect(post).rejects.toMatchObject({ outcome: 'unknown' })
    await cut.close()
    await expect(sender({ baseUrl: cut.url }).send({ ...get, method: 'POST' })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
      unsent: true,
    })
  })

  test('a body that is cut in the middle is an error, never a part as the whole', async () => {
    const { url } = await server((request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{"a":')
      setTimeout(() => request.socket.destroy(), 20)
    })
    await expect(sender({ baseUrl: url }).send(get)).rejects.toMatchObject({ kind: 'network' })
  })

  test('gives a body as a stream where that is asked for', async () => {
    const { url } = await server((_request, response) => response.end('x'.repeat(300_000)))
    const reply = await sender({ baseUrl: url }).send({ ...get, stream: true })
    let size = 0
    for await (const chunk of reply.stream()) size += (chunk as Buffer).length
    await reply.closed
    expect(size).toBe(300_000)
  })

  test.each<[string, Call['body'], string]>([
    [
      'a stream',
      { kind: 'stream', open: () => Readable.from(['from ', 'a stream']), type: 'text/plain' },
      'from a stream',
    ],
    ['a form', { kind: 'form', fields: { file: { name: 'a.txt', content: 'in a form' } } }, 'in a form'],
    ['bytes', { kind: 'bytes', bytes: Buffer.from('as bytes'), type: 'text/plain' }, 'as bytes'],
  ])('sends %s again when it has to be repeated', async (_what, body, text) => {
    const bodies: string[] = []
    const { url } = await server(async (request, response, count) => {
      bodies.push(await bodyOf(request))
      json(response, {}, count === 1 ? 503 : 200)
    })
    const send = stack([retry({ clock, random: () => 0 })], sender({ baseUrl: url }).send)
    expect((await send({ method: 'PUT', path: '/a', body: body as NonNullable<typeof body> })).status).toBe(200)
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toContain(text)
    expect(bodies[1]).toContain(text)
  })

  test('a server that closes a connection after 100 requests doubles no creating call and surfaces nothing', async () => {
    let created = 0
    const {
      url,
      server: node,
      connections,
    } = await server((_request, response) => {
      created++
      json(response, {})
    })
    node.maxRequestsPerSocket = 100
    const send = stack([retry({ clock })], sender({ baseUrl: url }).send)
    for (let i = 0; i < 450; i++)
      expect((await send({ method: 'POST', path: '/a', repeat: 'ifUnsent' })).status).toBe(200)
    expect(created).toBe(450)
    expect(connections()).toBe(5)
  })

  test('a connection that the server is about to close is not used for a creating call', async () => {
    const answered = new WeakMap<object, number>()
    const { url, server: node } = await server(({ socket }, response) => {
      // the server gives idle connections up a little before it said it would: the race that a client can lose
      const idle = clock.monotonic() - (answered.get(socket) ?? clock.monotonic())
      if (idle > 850) return socket.destroy()
      answered.set(socket, clock.monotonic())
      json(response, {})
    })
    node.keepAliveTimeout = 1_000
    const send = stack([retry({ clock })], sender({ baseUrl: url }).send)
    for (let i = 0; i < 4; i++) {
      expect((await send({ method: 'POST', path: '/a', repeat: 'ifUnsent' })).status).toBe(200)
      await sleep(clock, 900)
    }
  })

  test('drops idle connections after the laptop slept', async () => {
    const { url, connections } = await server((_request, response) => json(response, {}))
    let slept = 0
    const { send } = sender({ baseUrl: url, clock: { ...clock, now: () => clock.now() + slept } })
    await send(get)
    await send(get)
    expect(connections()).toBe(1)
    slept = 3_600_000
    await send(get)
    expect(connections()).toBe(2)
  })

  test('keeps the agent’s own queue empty', async () => {
    const { url } = await server((_request, response) => setTimeout(() => json(response, {}), 5))
    const { send, queued } = sender({ baseUrl: url, maxInFlight: 8 })
    let most = 0
    const one = async () => {
      for (let i = 0; i < 20; i++) {
        const reply = send(get)
        most = Math.max(most, queued())
        await (await reply).text()
      }
    }
    await Promise.all(Array.from({ length: 8 }, one))
    expect(most).toBe(0)
  })

  test('one signal may stand behind many calls without a warning', async () => {
    const { url } = await server((_request, response) => json(response, {}))
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)
    const { signal } = new AbortController()
    const { send } = sender({ baseUrl: url })
    await Promise.all(Array.from({ length: 40 }, () => send({ ...get, signal })))
    await sleep(clock, 10)
    process.off('warning', listen)
    expect(warnings).toEqual([])
  })
})
