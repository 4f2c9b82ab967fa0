import { createReply } from '../../runtime/http/reply.ts'
import type { Call, Reply, Send } from '../../runtime/http/types.ts'

/** A reply with a status, a body (text, or a value as JSON) and headers. */
export function reply(status: number, body: unknown = '', headers: Record<string, string> = {}): Reply {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return createReply({ status, header: (name) => headers[name] }, Buffer.from(text))
}

/** A `Send` that gives the answers in turn (the last one again and again), and notes the calls. Errors are thrown. */
export function answering(...answers: (Reply | Error | ((call: Call) => Reply))[]): Send & { readonly calls: Call[] } {
  const calls: Call[] = []
  const send: Send = async (call) => {
    calls.push(call)
    const answer = answers[Math.min(calls.length, answers.length) - 1]
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer')
    return typeof answer === 'function' ? answer(call) : answer
  }
  return Object.assign(send, { calls })
}

/** An unsigned token with these claims, times in seconds. */
export const jwt = (claims: object): string =>
  ['{"alg":"HS512"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')
