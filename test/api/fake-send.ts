import { Readable } from 'node:stream'
import type { Call, Reply, Send } from '../../runtime/http/types.ts'

export interface FakeReply {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A reply that holds a value as JSON, or a text or bytes as they are. */
export function fakeReply(
  body?: unknown,
  { status = 200, type = 'application/json', headers = {} }: FakeReply = {},
): Reply {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text)
  const all: Record<string, string> = { ...(body === undefined ? {} : { 'content-type': type }), ...headers }
  return {
    status,
    header: (name) => all[name],
    text: async () => text,
    json: async () => JSON.parse(text),
    bytes: async () => bytes,
    stream: () => Readable.from([bytes]),
    discard: async () => {},
    closed: Promise.resolve(),
  }
}

/** A `Send` that notes each call and answers what `answer` gives. */
export function fakeSend(answer: (call: Call) => Reply | Promise<Reply> = () => fakeReply()): {
  send: Send
  calls: Call[]
} {
  const calls: Call[] = []
  const send: Send = async (call) => {
    calls.push(call)
    return answer(call)
  }
  return { send, calls }
}

/** What a promise rejects with, or a function throws. */
export async function failureOf(action: () => unknown): Promise<Record<string, unknown>> {
  try {
    await action()
  } catch (error) {
    return error as Record<string, unknown>
  }
  throw new Error('it did not fail')
}
