import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Answer, Call } from './wire/call.ts'

/** How an answer leaves the house: whole, or cut off. */
export type Delivery = Answer & { cut?: 'before' | 'middle' | undefined }
export type Serve = (call: Call, peer: { alive(): boolean }) => Promise<Delivery>
export type Upgrade = (request: IncomingMessage, socket: Socket, head: Buffer) => void

export type ListenOptions = {
  port: number
  host: string
  /** idle connections are closed after so many ms */
  keepAliveTimeout: number
  /** then the server says `Connection: close` */
  requestsPerConnection: number
  serve: Serve
  upgrade: Upgrade
}
export type Listener = { url: string; close(): Promise<void> }

export async function listen({
  port,
  host,
  keepAliveTimeout,
  requestsPerConnection,
  serve,
  upgrade,
}: ListenOptions): Promise<Listener> {
  const server = createServer((request, response) => void respond(serve, request, response))
  server.keepAliveTimeout = keepAliveTimeout
  server.maxRequestsPerSocket = requestsPerConnection
  server.on('upgrade', (request, socket, head) => upgrade(request, socket as Socket, head))
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => done())
  })
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

async function respond(serve: Serve, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const abort = new AbortController()
  response.on('close', () => {
    if (!response.writableEnded) abort.abort()
  })
  try {
    const limit = await readLimited(request)
    if (limit.tooLarge) return send(response, limit.tooLarge)
    const call = toCall(request, limit.body, abort.signal)
    const answer = await serve(call, { alive: () => !request.socket.destroyed })
    if (answer.cut === 'before') request.socket.destroy()
    else if (answer.cut === 'middle') cutInTheMiddle(response, answer)
    else send(response, answer)
  } catch {
    request.socket.destroy()
  }
}

/** Larger bodies are refused by their announced length; chunked ones pass. */
async function readLimited(request: IncomingMessage): Promise<{ body: Uint8Array; tooLarge?: Answer }> {
  const limit = payloadLimit(request.url ?? '')
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    request.resume()
    const body = JSON.stringify(`Payload size exceeds the limit of ${limit} bytes`)
    return { body: new Uint8Array(), tooLarge: { status: 413, headers: {}, body } }
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return { body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) }
}

function payloadLimit(url: string): number {
  if (/^\/api\/(image|resource)/.test(url)) return 52_428_800
  if (/^\/api\/v1\/[^/]+\/rpc\//.test(url)) return 65_536
  if (url.startsWith('/api/v1/')) return 52_428_800
  return 16_777_216
}

function toCall(request: IncomingMessage, body: Uint8Array, signal: AbortSignal): Call {
  const url = request.url ?? '/'
  const at = url.indexOf('?')
  const host = request.headers.host ?? 'localhost'
  return {
    method: request.method ?? 'GET',
    path: at < 0 ? url : url.slice(0, at),
    query: new URLSearchParams(at < 0 ? '' : url.slice(at + 1)),
    origin: `http://${host}`,
    header: (name) => {
      const value = request.headers[name]
      return Array.isArray(value) ? value[0] : value
    },
    body,
    signal,
  }
}

/** JSON goes out in chunks, without a length, as the real server sends it. */
function send(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const isBodyless = body === undefined || body.length === 0
  const isBare = status === 204 || status === 304
  if (!isBare && (isBodyless || status === 413 || typeof body !== 'string'))
    response.setHeader('content-length', isBodyless ? 0 : Buffer.byteLength(body))
  response.writeHead(status)
  if (!isBodyless) response.write(body)
  response.end()
}

function cutInTheMiddle(response: ServerResponse, { status, headers, body = '' }: Answer): void {
  const bytes = Buffer.from(body as string)
  response.writeHead(status, { ...headers, 'content-length': Math.max(bytes.length, 2) })
  response.write(bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2))), () => response.socket?.destroy())
}
