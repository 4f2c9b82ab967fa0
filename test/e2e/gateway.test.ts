import { writeFileSync } from 'node:fs'
import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { json } from '../helpers/http-server.ts'
import { tbx, temporaryFolder } from '../helpers/tbx.ts'
import {
  CA,
  CERTIFICATE,
  CLIENT_CA,
  CLIENT_CERTIFICATE,
  CLIENT_KEY_PASSPHRASE,
  ENCRYPTED_CLIENT_KEY,
  KEY,
} from '../helpers/tls.ts'

const BASIC = 'Basic Y2FuYXJ5OmNhbmFyeQ=='
const home = temporaryFolder()
let server: https.Server
let url: string

beforeAll(async () => {
  const files = { 'ca.pem': CA, 'c.pem': CLIENT_CERTIFICATE, 'c.key': ENCRYPTED_CLIENT_KEY }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home.path, name), text)
  server = https.createServer(
    { key: KEY, cert: CERTIFICATE, ca: CLIENT_CA, requestCert: true },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate()
      if (request.headers.authorization !== BASIC) return void response.writeHead(401, PAGE).end('<html>who?</html>')
      json(response, {
        email: `${subject?.CN} ${request.headers['x-authorization']?.slice(0, 9)}`,
        authority: 'TENANT_ADMIN',
      })
    },
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `https://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  home.remove()
})

const PAGE = { 'Content-Type': 'text/html' }

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const all = { TBX_HOME: home.path, TB_API_KEY: 'tb_canary', TB_CA_FILE: 'ca.pem', TB_URL: url, ...env }
  const ran = await tbx(args, { cwd: home.path, env: all })
  expect(ran.out + ran.err).not.toMatch(/tb_canary|canary-passphrase|Y2FuYXJ5/)
  return ran
}

describe('a gateway before the server', () => {
  const secrets = { TB_KEY_PASSPHRASE: CLIENT_KEY_PASSPHRASE, TB_GATEWAY_AUTHORIZATION: BASIC }

  test('gets its certificate and its own header, by flags and environment', async () => {
    const flags = ['--cert', 'c.pem', '--key', 'c.key']
    const ran = await run(['whoami', ...flags, '--output', 'json', '--trace', '--curl'], secrets)
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('"ann ApiKey tb"') })
  })

  test('gets them from a profile, whose files lie beside it', async () => {
    const profile = { url, apiKey: 'tb_canary', ca: 'ca.pem', cert: 'c.pem', key: 'c.key' }
    const { TB_KEY_PASSPHRASE: keyPassphrase, TB_GATEWAY_AUTHORIZATION: gatewayAuthorization } = secrets
    const profiles = { gate: { ...profile, keyPassphrase, gatewayAuthorization } }
    writeFileSync(join(home.path, 'profiles.json'), JSON.stringify({ profiles }), { mode: 0o600 })
    const none = { TB_URL: '', TB_API_KEY: '', TB_CA_FILE: '' }
    expect(await run(['whoami', '--profile', 'gate'], none)).toMatchObject({ code: 0 })
    const script = `(await (await connect('gate')).api.auth.getUser()).email`
    expect(await run(['eval', script], { TB_GATEWAY_AUTHORIZATION: 'Basic b3RoZXI6b3RoZXI=' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('ann'),
    })
  })

  test('says what it misses', async () => {
    expect(await run(['whoami'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('asks for a client certificate'),
    })
    const env = { TB_CERT_FILE: 'c.pem', TB_KEY_FILE: 'c.key', TB_KEY_PASSPHRASE: CLIENT_KEY_PASSPHRASE }
    expect(await run(['whoami'], env)).toMatchObject({
      code: 4,
      err: expect.stringContaining('the answer is a web page (HTML)'),
    })
  })
})
