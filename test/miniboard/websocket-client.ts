import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Duplex } from 'node:stream'

// biome-ignore lint/suspicious/noExplicitAny: tests look into replies
export type Said = any
export type TestSocket = { send(message: unknown): void; next(): Promise<Said>; end(): void }

/** Opens a WebSocket by hand, for the versions of Node that have none. */
export function openSocket(url: string): Promise<TestSocket> {
  return new Promise((done, fail) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    }
    const asked = request(url, { headers })
    asked.on('upgrade', (_response, socket, head) => done(toSocket(socket, head)))
    asked.on('error', fail)
    asked.end()
  })
}

function toSocket(socket: Duplex, head: Buffer): TestSocket {
  const said: Said[] = []
  const waiting: ((message: Said) => void)[] = []
  let pending: Buffer = Buffer.alloc(0)
  const take = (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    for (let found = frameOf(pending); found; found = frameOf(pending)) {
      pending = pending.subarray(found.end)
      if (found.opcode === 9) continue
      const message = found.opcode === 8 ? closed(found.payload) : JSON.parse(found.payload.toString())
      const next = waiting.shift()
      if (next) next(message)
      else said.push(message)
    }
  }
  socket.on('data', take)
  socket.on('error', () => socket.destroy())
  take(head)
  return {
    send: (message) => void socket.write(masked(JSON.stringify(message))),
    next: () => (said.length > 0 ? Promise.resolve(said.shift()) : new Promise((done) => waiting.push(done))),
    end: () => void socket.destroy(),
  }
}

function frameOf(bytes: Buffer): { opcode: number; payload: Buffer; end: number } | undefined {
  if (bytes.length < 2) return undefined
  const short = (bytes[1] as number) & 0x7f
  const start = short === 126 ? 4 : 2
  if (bytes.length < start) return undefined
  const end = start + (short === 126 ? bytes.readUInt16BE(2) : short)
  return bytes.length < end
    ? undefined
    : { opcode: (bytes[0] as number) & 15, payload: bytes.subarray(start, end), end }
}

const closed = (payload: Buffer) => ({ closed: payload.readUInt16BE(0), reason: payload.subarray(2).toString() })

function masked(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = Buffer.alloc(8)
  head[0] = 0x81
  head[1] = 0x80 | 126
  head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}
