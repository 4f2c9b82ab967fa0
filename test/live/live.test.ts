import { afterEach, describe, expect, test } from '@jest/globals'
import { WebSocketServer } from 'ws'
import { parseProxy } from '../../runtime/config/proxy.ts'
import type { Connection } from '../../runtime/connect.ts'
import type { LiveMessage } from '../../runtime/live/mod.ts'
import { opener } from '../helpers/board.ts'
import { httpProxy, socksProxy } from '../helpers/proxy.ts'

const open = opener()
const more: (() => unknown)[] = []
afterEach(async () => {
  await open.closeAll()
  for (const close of more.splice(0)) await close()
})

const countOf = (name: string) => ({
  type: 'ENTITY_COUNT',
  query: { entityFilter: { type: 'entityName', entityType: 'DEVICE', entityNameFilter: name } },
})

async function seriesOf({ api }: Connection) {
  const { id } = await api.device.getTenantDeviceByName({ deviceName: 'Thermostat T1' })
  const send = (value: number) => api.telemetry.saveEntityTelemetry(id, 'ANY', { probe: value })
  const command = {
    ...{ type: 'TIMESERIES', entityType: 'DEVICE', entityId: (id as { id: string }).id },
    ...{ scope: 'LATEST_TELEMETRY', keys: 'probe' },
  }
  return { command, send }
}

const probe = (message: LiveMessage): unknown =>
  (message.data as Record<string, [number, string][]>).probe?.map(([, value]) => value).join()

async function next(messages: AsyncIterator<LiveMessage>): Promise<LiveMessage> {
  const { value, done } = await messages.next()
  if (done) throw new Error('it ended')
  return value
}

const reader = (rows: AsyncIterable<LiveMessage>) => rows[Symbol.asyncIterator]()

/** A WebSocket server that answers as told: with a close code, or to each message. */
async function scripted(answer: (socket: import('ws').WebSocket, path: string, at: number) => void) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise((done) => server.once('listening', done))
  const paths: string[] = []
  server.on('connection', (socket, request) => {
    paths.push(request.url ?? '')
    answer(socket, request.url ?? '', paths.length)
  })
  more.push(() => {
    for (const client of server.clients) client.terminate()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, paths }
}

const TOKEN = { kind: 'token', token: 'canary-token-that-is-no-jwt' } as const

describe('live.subscribe()', () => {
  test('gives the state, then each change, and ends when it is left', async () => {
    const board = await open.board()
    const connection = open.connect(board.url)
    const { command, send } = await seriesOf(connection)
    await send(1)
    const rows = reader(connection.live.subscribe(command))
    expect(probe(await next(rows))).toBe('1')
    await send(2)
    expect(probe(await next(rows))).toBe('2')
    await rows.return?.()
    await expect(rows.next()).resolves.toMatchObject({ done: true })
  })

  test('serves several on one connection, each with what is its own', async () => {
    const board = await open.board()
    const { live } = open.connect(board.url)
    const both = ['Thermostat', 'no such'].map((name) => reader(live.subscribe(countOf(name))))
    const counts = await Promise.all(both.map(async (one) => (await next(one)).count))
    expect(counts[0]).toBeGreaterThan(0)
    expect(counts[1]).toBe(0)
    for (const one of both) await one.return?.()
  })

  test('can be used again after the last one was left', async () => {
    const board = await open.board()
    const { live } = open.connect(board.url)
    for (let round = 0; round < 3; round++) {
      for await (const { count } of live.subscribe(countOf('Thermostat'))) {
        expect(count).toBeGreaterThan(0)
        break
      }
    }
  })

  test('goes on after the connection was cut, and says so', async () => {
    const server = await scripted((socket, _path, at) => {
      socket.on('message', (text) => {
        const { cmds } = JSON.parse(String(text))
        if (cmds.length === 0) return
        socket.send(JSON.stringify({ cmdId: cmds[0].cmdId, errorCode: 0, count: at }))
        if (at === 1) socket.terminate()
      })
    })
    const said: string[] = []
    const { live } = open.connect(server.url, { wayIn: TOKEN })
    const rows = reader(live.subscribe(countOf('a'), { say: (text) => said.push(text) }))
    expect([(await next(rows)).count, (await next(rows)).count]).toEqual([1, 2])
    expect(said).toEqual(['the connection was lost, trying again: it was cut (1006)', 'connected again'])
    await rows.return?.()
  })

  test('gets a new token where the server refuses its own', async () => {
    const board = await open.board()
    const connection = open.connect(board.url)
    await connection.api.auth.getUser()
    board.tokens.revoke('all')
    const rows = reader(connection.live.subscribe(countOf('Thermostat')))
    expect((await next(rows)).count).toBeGreaterThan(0)
    await rows.return?.()
  })

  test('says which token was refused where there is no other, and does not show it', async () => {
    const server = await scripted((socket) => socket.on('message', () => socket.close(1007, 'JWT Token expired')))
    const { live } = open.connect(server.url, { wayIn: TOKEN })
    const error = await next(reader(live.subscribe(countOf('a')))).catch((error) => error)
    expect(error).toMatchObject({ kind: 'auth' })
    expect(`${error.message} ${error.hint}`).not.toContain('canary')
  })

  test('takes the older address where the server knows no other', async () => {
    const server = await scripted((socket, path) => {
      if (path === '/api/ws') return socket.close(1007, 'Unknown session type')
      socket.on('message', (text) => {
        const { entityCountCmds } = JSON.parse(String(text))
        if (entityCountCmds) socket.send(JSON.stringify({ cmdId: entityCountCmds[0].cmdId, errorCode: 0, count: 7 }))
      })
    })
    const { live } = open.connect(server.url, { wayIn: TOKEN })
    const rows = reader(live.subscribe(countOf('a')))
    expect((await next(rows)).count).toBe(7)
    expect(server.paths[1]).toBe(`/api/ws/plugins/telemetry?token=${TOKEN.token}`)
    await rows.return?.()
  })

  test('reports at once what nobody listens to', async () => {
    const { live } = open.connect('http://127.0.0.1:1', { wayIn: TOKEN })
    await expect(next(reader(live.subscribe(countOf('a'))))).rejects.toMatchObject({ kind: 'network' })
  })

  test('fails where the server refuses the command, and leaves the others alone', async () => {
    const board = await open.board()
    const { live } = open.connect(board.url)
    const good = reader(live.subscribe(countOf('Thermostat')))
    await next(good)
    const bad = reader(live.subscribe({ type: 'TIMESERIES', entityType: 'DEVICE', entityId: '', keys: 'a' }))
    await expect(next(bad)).rejects.toMatchObject({
      message: expect.stringContaining("cannot subscribe to 'TIMESERIES'"),
    })
    await good.return?.()
  })

  test('refuses what is no subscription before anything is sent', async () => {
    const { live } = open.connect('http://127.0.0.1:1', { wayIn: TOKEN })
    expect(() => live.subscribe({ type: 'ENTITY_DATE' })).toThrow("cannot subscribe to 'ENTITY_DATE': it is one of")
    expect(() => live.subscribe({ type: 'ENTITY_DATA', a: 'a'.repeat(40_000) })).toThrow('more than 30000')
  })

  test('ends at once when it is left while it waits, and by itself after a time', async () => {
    const board = await open.board()
    const { live } = open.connect(board.url)
    const rows = reader(live.subscribe(countOf('Thermostat')))
    await next(rows)
    const waiting = rows.next()
    await rows.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
    let seen = 0
    for await (const _message of live.subscribe(countOf('Thermostat'), { for: 200 })) seen++
    expect(seen).toBe(1)
  })

  test('stops when its signal says so', async () => {
    const board = await open.board()
    const { live } = open.connect(board.url)
    const stop = new AbortController()
    const rows = reader(live.subscribe(countOf('Thermostat'), { signal: stop.signal }))
    await next(rows)
    stop.abort()
    await expect(next(rows)).rejects.toMatchObject({ kind: 'aborted' })
  })

  test('a slow reader slows the server down, and loses nothing', async () => {
    const TOTAL = 4_000
    const server = await scripted((socket) =>
      socket.on('message', (text) => {
        const { cmdId } = JSON.parse(String(text)).cmds[0] ?? {}
        if (cmdId === undefined) return
        for (let count = 0; count < TOTAL; count++) socket.send(JSON.stringify({ cmdId, errorCode: 0, count }))
      }),
    )
    const { live } = open.connect(server.url, { wayIn: TOKEN })
    let seen = 0
    for await (const { count } of live.subscribe(countOf('a'))) {
      if (seen === 0) await new Promise((done) => setTimeout(done, 100))
      expect(count).toBe(seen)
      if (++seen === TOTAL) break
    }
    expect(seen).toBe(TOTAL)
  })

  test.each([
    ['an HTTP proxy', httpProxy],
    ['SOCKS', socksProxy],
  ])('goes through %s by a tunnel', async (_what, start) => {
    const board = await open.board()
    const through = await start({})
    more.push(through.close)
    const proxy = parseProxy(through.url, 'TB_PROXY')
    const { live } = open.connect(board.url, { ...(proxy && { proxy }) })
    const rows = reader(live.subscribe(countOf('Thermostat')))
    expect((await next(rows)).count).toBeGreaterThan(0)
    expect(through.asked.some((line) => /^(CONNECT|SOCKS)/.test(line))).toBe(true)
    await rows.return?.()
  })
})
