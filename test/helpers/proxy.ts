import * as http from 'node:http'
import * as https from 'node:https'
import * as net from 'node:net'
import { CERTIFICATE, KEY } from './tls.ts'

export interface TestProxy {
  /** `http://127.0.0.1:port`, or with the scheme of its kind. */
  readonly url: string
  readonly port: number
  /** What it was asked for: `GET http://host/path`, `CONNECT host:port`, `SOCKS host:port`. */
  readonly asked: string[]
  /** Headers of the requests that it was sent. */
  readonly headers: http.IncomingHttpHeaders[]
  /** TCP connections that were opened to it. */
  connections(): number
  close(): Promise<void>
}

export interface ProxyOptions {
  /** `user:password` that it wants. */
  readonly user?: string
  /** Where names lead to: a host that only the proxy knows. */
  readonly hosts?: Readonly<Record<string, number>>
  /** Answers instead of forwarding. */
  readonly instead?: { readonly status: number; readonly body: string }
  readonly tls?: boolean
}

/** A forwarding proxy: plain HTTP by absolute URL, everything else through CONNECT. */
export async function httpProxy({ user, hosts = {}, instead, tls = false }: ProxyOptions = {}): Promise<TestProxy> {
  const asked: string[] = []
  const headers: http.IncomingHttpHeaders[] = []
  const knows = (request: http.IncomingMessage) =>
    user === undefined || request.headers['proxy-authorization'] === `Basic ${Buffer.from(user).toString('base64')}`
  const server = tls ? https.createServer({ key: KEY, cert: CERTIFICATE }) : http.createServer()
  server.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
    asked.push(`${request.method} ${request.url}`)
    headers.push(request.headers)
    if (!knows(request)) return void response.writeHead(407, { 'Proxy-Authenticate': 'Basic' }).end('<html>who?</html>')
    if (instead) return void response.writeHead(instead.status, { 'Content-Type': 'text/html' }).end(instead.body)
    const { hostname, port, pathname, search } = new URL(request.url ?? '')
    const target = { host: '127.0.0.1', port: hosts[hostname] ?? Number(port), path: pathname + search }
    const { 'proxy-authorization': _, 'proxy-connection': __, ...kept } = request.headers
    const forwarded = http.request({ ...target, method: request.method, headers: kept }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.writeHead(502).end('<html>bad gateway</html>'))
    request.pipe(forwarded)
  })
  server.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
    asked.push(`CONNECT ${request.url}`)
    headers.push(request.headers)
    socket.on('error', () => {})
    if (!knows(request)) return void socket.end('HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic\r\n\r\n')
    if (instead)
      return void socket.end(`HTTP/1.1 ${instead.status} No\r\nContent-Type: text/html\r\n\r\n${instead.body}`)
    const { hostname, port } = new URL(`http://${request.url}`)
    const up = net.connect(hosts[hostname] ?? Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      up.pipe(socket).pipe(up)
    })
    up.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  return running(server, { scheme: tls ? 'https' : 'http', asked, headers })
}

/** The least of SOCKS 5: no password, or one; CONNECT alone. */
export async function socksProxy({ user, hosts = {} }: ProxyOptions = {}): Promise<TestProxy> {
  const asked: string[] = []
  const server = net.createServer(async (socket) => {
    socket.on('error', () => {})
    await read(socket)
    socket.write(Buffer.from([5, user === undefined ? 0 : 2]))
    if (user !== undefined) {
      const login = await read(socket)
      const given = `${login.subarray(2, 2 + (login[1] ?? 0))}:${login.subarray(3 + (login[1] ?? 0))}`
      socket.write(Buffer.from([1, given === user ? 0 : 1]))
      if (given !== user) return void socket.end()
    }
    const { host, port } = target(await read(socket))
    asked.push(`SOCKS ${host}:${port}`)
    const up = net.connect(hosts[host] ?? port, '127.0.0.1', () => {
      socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
      up.pipe(socket).pipe(up)
    })
    up.on('error', () => socket.end(Buffer.from([5, 5, 0, 1, 0, 0, 0, 0, 0, 0])))
  })
  return running(server, { scheme: 'socks5h', asked, headers: [] })
}

const read = (socket: net.Socket) => new Promise<Buffer>((done) => void socket.once('data', done))

function target(request: Buffer): { host: string; port: number } {
  const port = request.readUInt16BE(request.length - 2)
  const isName = request[3] === 3
  const host = isName ? request.subarray(5, 5 + (request[4] ?? 0)).toString() : [...request.subarray(4, 8)].join('.')
  return { host, port }
}

interface Running {
  readonly scheme: string
  readonly asked: string[]
  readonly headers: http.IncomingHttpHeaders[]
}

async function running(server: net.Server, { scheme, asked, headers }: Running): Promise<TestProxy> {
  const sockets = new Set<net.Socket>()
  let connections = 0
  server.on('connection', (socket: net.Socket) => {
    connections++
    sockets.add(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as net.AddressInfo
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    asked,
    headers,
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
