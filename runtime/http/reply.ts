import { Readable } from 'node:stream'
import { parseJson } from './json.ts'
import type { Reply } from './types.ts'

export interface ReplyHead {
  readonly status: number
  header(name: string): string | undefined
}

/**
 * A reply whose body is held in memory.
 *
 * @example createReply({ status: 200, header: () => undefined }, Buffer.from('{"a":1}'))
 */
export function createReply(head: ReplyHead, body: Buffer, note?: string): Reply {
  const text = () => body.toString('utf8')
  return {
    status: head.status,
    header: head.header,
    text: async () => text(),
    json: async () => (body.length === 0 ? undefined : parseJson(text())),
    bytes: async () => body,
    stream: () => Readable.from([body]),
    discard: async () => {},
    closed: Promise.resolve(),
    size: body.length,
    ...(note !== undefined && { note }),
  }
}

/** A reply whose body is still coming; `read` collects it, mapping what fails on the way. */
export function createStreamReply(
  head: ReplyHead,
  body: Readable,
  { read, closed }: { read: () => Promise<Buffer>; closed: Promise<void> },
): Reply {
  return {
    status: head.status,
    header: head.header,
    text: async () => (await read()).toString('utf8'),
    json: async () => {
      const bytes = await read()
      return bytes.length === 0 ? undefined : parseJson(bytes.toString('utf8'))
    },
    bytes: read,
    stream: () => body,
    async discard() {
      body.destroy()
      await closed
    },
    closed,
  }
}

/** The same reply with a note to its reader. */
export function withNote(reply: Reply, note: string | undefined): Reply {
  return note === undefined ? reply : { ...reply, note }
}
