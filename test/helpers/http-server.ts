import * as http from 'node:http'
import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import { CERTIFICATE, KEY } from './tls.ts'

export interface TestServer {
  readonly url: string
  readonly port: number
  /** Requests in the order of their arrival: `METHOD /path?query`. */
  readonly requests: string[]
  /** TCP connections that were opened. */
  connections(): number
  readonly server: http.Server
  close(): Promise<void>
}

/** A bare server for what must be seen on the socket itself; `handler` gets the number of the request, from 1. */
export async function serve(
  handler: (request: http.IncomingMessage, response: http.ServerResponse, count: number) => unknown,
  { tls = false, host = '127.0.0.1' } = {},
): Promise<TestServer> {
  const requests: string[] = []
  let connections = 0
  const onRequest: http.RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    handler(request, response, requests.length)
  }
  const server = tls ? https.createServer({ key: KEY, cert: CERTIFICATE }, onRequest) : http.createServer(onRequest)
  server.on('connection', () => connections++)
  await new Promise<void>((done) => server.listen(0, host, done))
  const { port } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `${tls ? 'https' : 'http'}://${name}:${port}`,
    port,
    requests,
    connections: () => connections,
    server,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Answers with JSON. */
export function json(response: http.ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}

/** Reads the body of a request. */
export async function bodyOf(request: http.IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
