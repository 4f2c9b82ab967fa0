import { writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bodyOf, json, serve, type TestServer } from '../helpers/http-server.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'

const folder = temporaryFolder()
const TOTAL = 1200
let server: TestServer
const bodies: string[] = []

beforeAll(async () => {
  server = await serve((request, response) => void answer(request, response))
})
afterAll(async () => {
  await server.close()
  folder.remove()
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://x')
  bodies.push(await bodyOf(request))
  if (url.pathname === '/api/tenant/devices') json(response, page(url.searchParams))
  else if (url.pathname.startsWith('/api/images/')) {
    response.writeHead(200, { 'Content-Type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0, 255]))
  } else if (request.method === 'DELETE') response.end()
  else json(response, { path: url.pathname, query: url.search })
}

function page(query: URLSearchParams) {
  const size = Number(query.get('pageSize'))
  const start = Number(query.get('page')) * size
  const data = Array.from({ length: Math.max(0, Math.min(size, TOTAL - start)) }, (_, i) => ({
    id: { entityType: 'DEVICE', id: `00000000-0000-1000-8000-${String(start + i).padStart(12, '0')}` },
    name: `D${start + i}`,
  }))
  return { data, totalElements: TOTAL, totalPages: Math.ceil(TOTAL / size), hasNext: start + size < TOTAL }
}

/** By an API key, so that nothing but the call itself is sent. */
const env = () => ({ TB_URL: server.url, TB_API_KEY: 'tb_canary-key-93b1c07e', TBX_HOME: folder.path })
const call = (args: string[], input = '') => tbx(['call', ...args], { env: env(), input, cwd: folder.path })
const ID = '784f394c-42b6-435a-983d-b7beff2784f9'

describe('tbx call', () => {
  test('takes path parameters by place and by flag, other parameters in either spelling', async () => {
    for (const args of [
      ['telemetry.getTimeseriesHistory', 'DEVICE', ID],
      ['getTimeseriesHistory', ID, '--entity-type', 'DEVICE'],
      ['get_timeseries_history', '--entityId', ID, '--entityType=DEVICE'],
    ]) {
      const { code, out, err } = await call([...args, '--keys', 'a,b', '--startTs', '1', '--end-ts', '2'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const { path, query } = JSON.parse(out)
      expect(path).toBe(`/api/plugins/telemetry/DEVICE/${ID}/values/timeseries/history`)
      expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({ keys: 'a,b', startTs: '1', endTs: '2' })
    }
  })

  test('gives every row of every page with --all, as they come', async () => {
    const { code, out } = await call(['getTenantDevices', '--all', '--output', 'ndjson'])
    expect(code).toBe(0)
    expect(new Set(out.trim().split('\n')).size).toBe(TOTAL)
  })

  test('puts bytes on stdout as they are', async () => {
    const { code, out } = await call(['image.downloadImage', 'tenant', 'logo.png'])
    expect(code).toBe(0)
    expect(out).toBe(Buffer.from([0x89, 0x50, 0, 255]).toString('utf8'))
  })

  test('sends a body from a file, from stdin and from the argument', async () => {
    writeFileSync(join(folder.path, 'device.json'), '\uFEFF{ "name": "x" }\n')
    for (const [args, input] of [
      [['--body', '@device.json'], ''],
      [['--body', '-'], '{"name":"x"}'],
      [['--body', '{"name":"x"}'], ''],
    ] as const) {
      bodies.length = 0
      expect((await call(['device.saveDevice', ...args], input)).code).toBe(0)
      expect(bodies).toEqual(['{"name":"x"}'])
    }
  })

  test('sends telemetry as it is written, with numbers of any length', async () => {
    bodies.length = 0
    const text = '{"count":9007199254740993}'
    expect((await call(['saveEntityTelemetry', 'DEVICE', ID, 'ANY', '--body', text])).code).toBe(0)
    expect(bodies).toEqual([text])
    const rounded = await call(['device.saveDevice', '--body', '{"name":"x","n":9007199254740993}'])
    expect(rounded).toMatchObject({ code: 2, err: expect.stringContaining('9007199254740993') })
  })

  test('uploads a file of a form', async () => {
    bodies.length = 0
    writeFileSync(join(folder.path, 'logo.png'), 'PNG-bytes')
    expect((await call(['uploadImage', '--file', 'logo.png', '--title', 'Logo'])).code).toBe(0)
    expect(bodies[0]).toContain('filename="logo.png"')
    expect(bodies[0]).toContain('PNG-bytes')
    expect(bodies[0]).toContain('name="title"')
  })

  test('says nothing on stdout for an empty answer', async () => {
    expect(await call(['deleteDevice', ID])).toMatchObject({ code: 0, out: '' })
  })

  test('shows the parameters of an operation without a server', async () => {
    const { code, out } = await tbx(['call', 'getTenantDevices', '--help'], { env: { TBX_HOME: folder.path } })
    expect(code).toBe(0)
    expect(out).toContain('usage: tbx call device.getTenantDevices')
    expect(out).toContain('--sort-order TEXT')
  })

  test.each([
    [['device.getDevcieById', ID], "did you mean 'device.getDeviceById'?"],
    [['device.getDevcieById', '--help'], "did you mean 'device.getDeviceById'?"],
    [['getTenantDevices', '--page-sise', '3'], "did you mean '--page-size'?"],
    [['getTenantDevices', '--page-size', 'ten'], 'a whole number'],
    [['getTenantDevices', '--sort-order', 'DESCE'], 'did you mean "DESC"'],
    [['getDeviceById'], '"deviceId" is missing'],
    [['getDeviceById', ID, 'more'], "cannot use 'more'"],
    [['getDeviceById', '--device-id', ID, 'more'], "cannot use 'more'"],
    [['getDeviceById', ID, '--all'], "unknown flag '--all'"],
    [['saveDevice'], 'the body is missing'],
    [['saveDevice', '--body', '@nothing.json'], 'there is no such file'],
    [['saveDevice', '--body', '[1]'], 'it should be an object (Device)'],
    [[], 'there is no operation to call'],
  ])('%j is wrong usage, and nothing is sent', async (args, sentence) => {
    const before = server.requests.length
    const { code, err } = await call(args)
    expect(err).toContain(sentence)
    expect(code).toBe(2)
    expect(server.requests).toHaveLength(before)
  })

  test('says line and column of a body that is no JSON', async () => {
    writeFileSync(join(folder.path, 'broken.json'), '{\n  "name": "x",\n  "secret": hunter2\n}\n')
    const { code, err } = await call(['saveDevice', '--body', '@broken.json'])
    expect(code).toBe(2)
    expect(err).toContain('cannot read "broken.json" as JSON: line 3, column 13')
    expect(err).not.toContain('hunter2')
  })
})

describe('--read-only', () => {
  test.each([
    [['call', 'deleteDevice', ID], 'device.deleteDevice'],
    [['eval', `api.request('POST /api/unheard-of')`], 'POST /api/unheard-of'],
    [['eval', `api.device.saveDevice({ name: 'x' })`], 'device.saveDevice'],
    [
      [
        'eval',
        `const c = await connect({ url: process.env.TB_URL, apiKey: process.env.TB_API_KEY }); await c.api.device.deleteDevice('${ID}')`,
      ],
      'device.deleteDevice',
    ],
  ])('refuses %j before it is sent', async (args, operation) => {
    const before = server.requests.length
    const { code, err } = await tbx([...args, '--read-only'], { env: env() })
    expect(err).toContain(`cannot call '${operation}'`)
    expect(code).toBe(4)
    expect(server.requests).toHaveLength(before)
  })

  test('lets reads through', async () => {
    expect((await call(['getDeviceById', ID, '--read-only'])).code).toBe(0)
  })
})
