import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Timers } from '../node.ts'
import { closePayload, createFrameReader, encodeFrame, type Frame, OPCODE } from './frames.ts'

/** One open WebSocket: texts in, texts out. */
export type Connection = {
  send(text: string): void
  close(code: number, reason: string): void
  onText(listener: (text: string) => void): void
  onClose(listener: () => void): void
}

const noop = () => {
  // nothing to stop yet
}
const LONGEST = 32_768
const PING_EVERY = 10_000
const SILENCE = 30_000

/** Answers the handshake; without a key there is no WebSocket. */
export function accept(request: IncomingMessage, socket: Duplex, head: Buffer, timers: Timers): Connection | undefined {
  const key = request.headers['sec-websocket-key']
  if (key === undefined) {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    return undefined
  }
  const proof = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${proof}\r\n\r\n`,
  )
  const connection = createConnection(socket, timers)
  if (head.length > 0) socket.unshift(head)
  return connection
}

function createConnection(socket: Duplex, timers: Timers): Connection {
  const read = createFrameReader()
  let texts: (text: string) => void = () => undefined
  let closed: () => void = () => undefined
  let parts: Buffer[] = []
  let isClosing = false
  let stopPings = noop
  let stopWaiting = noop
  const write = (opcode: number, payload: Buffer) => {
    if (!socket.destroyed && socket.writable) socket.write(encodeFrame(opcode, payload))
  }
  const close = (code: number, reason: string) => {
    if (isClosing) return
    isClosing = true
    write(OPCODE.close, closePayload(code, reason))
    socket.end()
  }
  const heard = () => {
    stopWaiting()
    stopWaiting = timers.after(SILENCE, () => close(4500, 'session not reliable'))
  }
  const ping = () => {
    write(OPCODE.ping, Buffer.alloc(0))
    stopPings = timers.after(PING_EVERY, ping)
  }
  const take = ({ opcode, isLast, payload }: Frame) => {
    heard()
    if (opcode === OPCODE.close)
      return isClosing ? socket.end() : close(payload.length >= 2 ? payload.readUInt16BE(0) : 1000, '')
    if (opcode === OPCODE.ping) return write(OPCODE.pong, payload)
    if (opcode !== OPCODE.text && opcode !== OPCODE.more) return
    parts.push(payload)
    if (parts.reduce((sum, { length }) => sum + length, 0) > LONGEST)
      return close(
        1009,
        'The decoded text message was too big for the output buffer and the endpoint does not support partial messages',
      )
    if (!isLast) return
    const text = Buffer.concat(parts).toString()
    parts = []
    if (!isClosing) texts(text)
  }
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const frame of read(chunk)) take(frame)
    } catch {
      close(1002, 'Protocol error')
    }
  })
  socket.on('error', () => socket.destroy())
  socket.on('end', () => socket.end())
  socket.on('close', () => {
    isClosing = true
    stopPings()
    stopWaiting()
    closed()
  })
  stopPings = timers.after(PING_EVERY, ping)
  heard()
  return {
    send: (text) => write(OPCODE.text, Buffer.from(text)),
    close,
    onText(listener) {
      texts = listener
    },
    onClose(listener) {
      closed = listener
    },
  }
}
