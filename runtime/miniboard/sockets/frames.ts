/** A frame of RFC 6455. */
export type Frame = { opcode: number; isLast: boolean; payload: Buffer }

export const OPCODE = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const

/** Frames of a server are not masked. */
export function encodeFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload
  const size = length < 126 ? 0 : length < 65_536 ? 2 : 8
  const head = Buffer.alloc(2 + size)
  head[0] = 0x80 | opcode
  head[1] = size === 0 ? length : size === 2 ? 126 : 127
  if (size === 2) head.writeUInt16BE(length, 2)
  if (size === 8) head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, payload])
}

export function closePayload(code: number, reason: string): Buffer {
  const payload = Buffer.alloc(2)
  payload.writeUInt16BE(code)
  return Buffer.concat([payload, Buffer.from(reason).subarray(0, 123)])
}

/** Collects what arrives, and gives the frames that are whole; a frame of a client that is not masked is an error. */
export function createFrameReader() {
  let pending: Buffer = Buffer.alloc(0)
  return function read(chunk: Buffer): Frame[] {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    const frames: Frame[] = []
    for (;;) {
      const found = firstFrame(pending)
      if (!found) return frames
      frames.push(found.frame)
      pending = pending.subarray(found.length)
    }
  }
}

function firstFrame(bytes: Buffer): { frame: Frame; length: number } | undefined {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return undefined
  if ((second & 0x80) === 0) throw new Error('A frame of a client must be masked')
  const short = second & 0x7f
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  if (bytes.length < start + 4) return undefined
  const size = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
  const end = start + 4 + size
  if (bytes.length < end) return undefined
  const mask = bytes.subarray(start, start + 4)
  const payload = Buffer.from(bytes.subarray(start + 4, end))
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] as number) ^ (mask[i & 3] as number)
  return { frame: { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, payload }, length: end }
}
