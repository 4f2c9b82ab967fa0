import { chmodSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { json, serve, type TestServer } from '../helpers/http-server.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'
import { CA } from '../helpers/tls.ts'

const folders: { remove: () => void }[] = []
const servers: TestServer[] = []
let home = ''

beforeEach(() => {
  const folder = temporaryFolder()
  folders.push(folder)
  home = folder.path
})
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(() => {
  for (const { remove } of folders) remove()
})

interface Finding {
  status: string
  check: string
  found: string
  advice?: string
}

const KEY = 'tb_canary-key-5d0e77'

async function doctor(env: Record<string, string> = {}) {
  const ran = await tbx(['doctor', '--output', 'json'], { env: { TBX_HOME: home, ...env }, cwd: home })
  expect(ran.out + ran.err).not.toContain('canary')
  const findings = JSON.parse(ran.out) as Finding[]
  return { code: ran.code, of: (check: string) => findings.find((finding) => finding.check === check) }
}

interface Answers {
  readonly version?: unknown
  /** Status of the route that says the version, where it is not answered. */
  readonly refusal?: 401 | 404
  readonly headers?: Record<string, string>
  readonly page?: boolean
  readonly tls?: boolean
}

/** A server that lets the key in, and is what the options say. */
async function board(answers: Answers = {}): Promise<string> {
  const { version = '4.3.1.3', refusal, headers = {}, page = false, tls = false } = answers
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (page) response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html></html>')
    else if (refusal && request.url === '/api/system/info') json(response, { status: refusal, message: 'no' }, refusal)
    else if (request.url === '/api/system/info') json(response, { type: 'CE', version })
    else if (request.headers['x-authorization'] !== `ApiKey ${KEY}`) json(response, { status: 401, message: 'no' }, 401)
    else json(response, { email: 'ann@example.com', authority: 'TENANT_ADMIN' })
  }
  const server = await serve(answer, { tls })
  servers.push(server)
  return server.url.replace('127.0.0.1', 'localhost')
}

describe('tbx doctor', () => {
  test('looks at what there is where no server is configured, and says how to configure one', async () => {
    const { code, of } = await doctor()
    expect(code).toBe(1)
    expect(of('Node')).toMatchObject({ status: 'ok' })
    expect(of('folder')).toMatchObject({ status: 'ok' })
    expect(of('server')).toMatchObject({ status: 'fail', advice: expect.stringContaining('tbx login') })
  })

  test('finds nothing wrong with a demo', async () => {
    const { code, out } = await tbx(['doctor', '--demo', '--output', 'json'], { env: { TBX_HOME: home }, cwd: home })
    expect(JSON.parse(out).filter(({ status }: Finding) => status !== 'ok')).toEqual([])
    expect(code).toBe(0)
    expect(out).toContain('ThingsBoard CE')
  })

  test('says where each setting came from, and who one is', async () => {
    writeFileSync(join(home, '.env'), `TB_API_KEY=${KEY}\n`, { mode: 0o600 })
    const url = await board()
    const { code, of } = await doctor({ TB_URL: url })
    expect(of('server')?.found).toBe(`${url} (from TB_URL)`)
    expect(of('way in')?.found).toBe('API key *** (from .env)')
    expect(of('login')?.found).toBe('ann@example.com (TENANT_ADMIN)')
    expect(of('version')?.found).toBe('ThingsBoard CE 4.3.1.3')
    expect(of('clock')).toMatchObject({ status: 'ok' })
    expect(code).toBe(0)
  })

  test('tells who is refused, and goes on', async () => {
    const { code, of } = await doctor({ TB_URL: await board(), TB_API_KEY: 'tb_canary-wrong-one' })
    expect(of('reachable')).toMatchObject({ status: 'ok' })
    expect(of('login')).toMatchObject({ status: 'fail' })
    expect(code).toBe(1)
  })

  test('tells a server that is not there', async () => {
    const { code, of } = await doctor({ TB_URL: 'http://localhost:1', TB_API_KEY: KEY })
    expect(of('reachable')).toMatchObject({ status: 'fail', found: expect.stringContaining('nothing listens there') })
    expect(of('login')).toBeUndefined()
    expect(code).toBe(1)
  })

  test('tells a web page from an answer', async () => {
    const { code, of } = await doctor({ TB_URL: await board({ page: true }), TB_API_KEY: KEY })
    expect(of('reachable')).toMatchObject({ status: 'fail', found: expect.stringContaining('web page') })
    expect(code).toBe(1)
  })

  test('tells how far the clocks are apart', async () => {
    const headers = { Date: new Date(Date.now() + 3_600_000).toUTCString() }
    const { code, of } = await doctor({ TB_URL: await board({ headers }), TB_API_KEY: KEY })
    expect(of('clock')).toMatchObject({ status: 'warn', found: "60 min behind the server's" })
    expect(code).toBe(0)
  })

  test('tells a server that is too old', async () => {
    const { code, of } = await doctor({ TB_URL: await board({ version: '3.5.1' }), TB_API_KEY: KEY })
    expect(of('version')).toMatchObject({ status: 'fail', advice: expect.stringContaining('3.6') })
    expect(code).toBe(1)
  })

  test.each([401, 404] as const)(
    'takes %i for the version, after a login that worked, as a server before 3.6',
    async (refusal) => {
      const { code, of } = await doctor({ TB_URL: await board({ refusal }), TB_API_KEY: KEY })
      expect(of('login')).toMatchObject({ status: 'ok' })
      expect(of('version')).toMatchObject({ status: 'warn', found: expect.stringContaining('older than 3.6') })
      expect(code).toBe(0)
    },
  )

  test('tells an authority that is not trusted, and until when a certificate is valid', async () => {
    const TB_URL = await board({ tls: true })
    const untrusted = await doctor({ TB_URL, TB_API_KEY: KEY })
    expect(untrusted.of('TLS')).toMatchObject({ status: 'fail', advice: expect.stringContaining('--ca FILE') })
    writeFileSync(join(home, 'ca.pem'), CA)
    const trusted = await doctor({ TB_URL, TB_API_KEY: KEY, TB_CA_FILE: 'ca.pem' })
    expect(trusted.of('TLS')).toMatchObject({ status: 'ok', found: expect.stringContaining('valid until 2') })
    expect(trusted.of('certificates')?.found).toContain('ca.pem (from TB_CA_FILE)')
    expect(trusted.code).toBe(0)
  })

  test('tells files with secrets that others may read', async () => {
    if (process.platform === 'win32') return
    const file = join(home, 'profiles.json')
    writeFileSync(file, JSON.stringify({ profiles: { a: { url: 'http://localhost:1', apiKey: KEY } } }))
    chmodSync(file, 0o644)
    expect((await doctor()).of('files')).toMatchObject({ status: 'warn', advice: `run: chmod 600 "${file}"` })
  })

  test.each([
    [{ TB_URL: 'localhost:8080' }, 'it has no scheme'],
    [{ TB_URL: 'http://localhost:1', TB_API_KEY: KEY, TB_TOKEN: 'x' }, 'cannot choose between'],
    [{ TB_PROFILE: 'nobody' }, 'cannot find'],
  ])('tells broken settings: %j', async (env, sentence) => {
    const { code, of } = await doctor(env as Record<string, string>)
    expect(of('settings')).toMatchObject({ status: 'fail', found: expect.stringContaining(sentence) })
    expect(code).toBe(1)
  })
})
