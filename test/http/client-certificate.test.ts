import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseProxy } from '../../runtime/config/proxy.ts'
import { nodeClock } from '../../runtime/host.ts'
import { createSender, type SenderOptions } from '../../runtime/http/send.ts'
import type { Call } from '../../runtime/http/types.ts'
import { json, serve } from '../helpers/http-server.ts'
import { httpProxy } from '../helpers/proxy.ts'
import {
  CA,
  CERTIFICATE,
  CLIENT_CA,
  CLIENT_CERTIFICATE,
  CLIENT_KEY,
  CLIENT_KEY_PASSPHRASE,
  ENCRYPTED_CLIENT_KEY,
  KEY,
} from '../helpers/tls.ts'

const clock = nodeClock()
const get: Call = { method: 'GET', path: '/api/a', authorization: 'Bearer t' }
const files = { certFile: 'c.pem', keyFile: 'c.key', cert: CLIENT_CERTIFICATE }
const plain = { ...files, privateKey: CLIENT_KEY }

let server: https.Server
let baseUrl: string
beforeAll(async () => {
  const wanted = { key: KEY, cert: CERTIFICATE, ca: CLIENT_CA, requestCert: true, rejectUnauthorized: true }
  server = https.createServer(wanted, (request, response) =>
    json(response, (request.socket as TLSSocket).getPeerCertificate().subject.CN),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

async function ask(options: Partial<SenderOptions>) {
  const sender = createSender({ clock, baseUrl, ca: CA, ...options })
  try {
    return await (await sender.send(get)).json()
  } finally {
    sender.close()
  }
}

describe('a client certificate', () => {
  test.each([
    ['as it is', plain],
    ['with an encrypted key', { ...files, privateKey: ENCRYPTED_CLIENT_KEY, keyPassphrase: CLIENT_KEY_PASSPHRASE }],
  ])('is shown %s', async (_what, clientCertificate) => {
    expect(await ask({ clientCertificate })).toBe('ann')
  })

  test('is shown to the server through a proxy, and not to the proxy', async () => {
    for (const tls of [false, true]) {
      const proxy = await httpProxy({ tls })
      const address = parseProxy(proxy.url, 'TB_PROXY')
      expect(await ask({ clientCertificate: plain, ...(address && { proxy: address }) })).toBe('ann')
      await proxy.close()
    }
  })

  test('is asked for by name where it is missing', async () => {
    await expect(ask({})).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('asks for a client certificate'),
      hint: expect.stringContaining('TB_CERT_FILE'),
    })
  })
})

describe('a gateway’s own authorization', () => {
  test('is sent beside the token, to the server alone', async () => {
    const other = await serve((request, response) => json(response, request.headers))
    const gateway = await serve((request, response) =>
      request.url === '/api/away'
        ? response.writeHead(302, { Location: `${other.url}/x` }).end()
        : json(response, request.headers),
    )
    const sender = createSender({ clock, baseUrl: gateway.url, gatewayAuthorization: 'Basic Y2FuYXJ5OmNhbmFyeQ==' })
    expect(await (await sender.send(get)).json()).toMatchObject({
      authorization: 'Basic Y2FuYXJ5OmNhbmFyeQ==',
      'x-authorization': 'Bearer t',
    })
    const error = await sender.send({ ...get, path: '/api/away' }).catch((thrown) => thrown)
    expect(error).toMatchObject({ kind: 'server', status: 302 })
    expect(other.requests).toEqual([])
    sender.close()
    await Promise.all([other.close(), gateway.close()])
  })
})
