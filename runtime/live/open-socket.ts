import type { Agent } from 'node:http'
import type { WebSocket } from 'ws'
import type { Clock } from '../host.ts'

export interface OpenSocketOptions {
  readonly url: string
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly clock: Clock
  /** ms until the server must have taken the connection. */
  readonly connectTimeout: number
  readonly onText: (text: string) => void
  readonly onEnd: (end: SocketEnd) => void
}

/** How a connection ended: 1006 where it was cut. */
export interface SocketEnd {
  readonly code: number
  readonly reason: string
}

export interface LiveSocket {
  send(text: string): void
  /** Reads no more for now; the server then waits. */
  pause(): void
  resume(): void
  close(): void
}

/** The server took no WebSocket; it answered as to any other call. */
export class HandshakeRefused extends Error {
  readonly status: number

  constructor(status: number) {
    super(`the server answered ${status} when it was asked for a WebSocket`)
    this.name = 'HandshakeRefused'
    this.status = status
  }
}

/** The server sends a ping every 10 s; where even our own brings nothing, nobody is there. */
const QUIET = 15_000
const LONGEST_MESSAGE = 64 * 1024 * 1024

/** The only place that knows the library `ws`, which is loaded here. Rejects with what the connection failed by. */
export async function openSocket(options: OpenSocketOptions): Promise<LiveSocket> {
  const { url, agent, headers, connectTimeout, onText, onEnd } = options
  const { WebSocket: Library } = await import('ws')
  const socket = new Library(url, {
    ...{ agent, headers, handshakeTimeout: connectTimeout, maxPayload: LONGEST_MESSAGE },
    ...{ followRedirects: false, perMessageDeflate: false },
  })
  await opened(socket)
  const unwatch = watchQuiet(socket, options.clock)
  socket.on('message', (data) => onText(String(data)))
  // a close follows each error
  socket.on('error', () => {})
  socket.on('close', (code, reason) => {
    unwatch()
    onEnd({ code, reason: String(reason) })
  })
  return {
    send: (text) => socket.send(text, () => {}),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close() {
      socket.close(1000)
      socket.resume()
    },
  }
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((done, fail) => {
    socket.once('open', done)
    socket.once('error', fail)
    socket.once('unexpected-response', (request, response) => {
      response.resume()
      // its error says that it was ended before the connection stood, which is what we want
      request.destroy()
      fail(new HandshakeRefused(response.statusCode ?? 0))
    })
  })
}

/** Cuts a connection on which nothing comes any more, as after a laptop slept; while paused nothing is to come. */
function watchQuiet(socket: WebSocket, clock: Clock): () => void {
  let heard = clock.now()
  let cancel = () => {}
  const note = () => {
    heard = clock.now()
  }
  for (const event of ['message', 'ping', 'pong'] as const) socket.on(event, note)
  const look = () => {
    const quiet = socket.isPaused ? 0 : clock.now() - heard
    if (quiet > 2 * QUIET) return socket.terminate()
    if (quiet > QUIET / 2) socket.ping(() => {})
    cancel = clock.after(QUIET, look, { hold: false })
  }
  cancel = clock.after(QUIET, look, { hold: false })
  return () => cancel()
}
