import { createReply } from '../../http/reply.ts'
import type { Reply } from '../../http/types.ts'

/** An answer that no server gave: 200 with a value as JSON, or empty where there is none. */
export const jsonReply = (value: unknown): Reply => textReply(value === undefined ? '' : JSON.stringify(value))

/** The same with text that is JSON. */
export function textReply(text: string): Reply {
  const header = (name: string) => (name === 'content-type' && text !== '' ? 'application/json' : undefined)
  return createReply({ status: 200, header }, Buffer.from(text))
}
