import { TbxError } from '../errors.ts'
import { parseJson } from '../http/json.ts'
import { errorFromReply, isWebPage, type ReplyErrorOptions, WEB_PAGE_HINT } from '../http/reply-error.ts'
import type { Reply } from '../http/types.ts'
import type { ResultKind } from './types.ts'

/**
 * The value of a reply: JSON, text, bytes, or `undefined` where it is empty or says that nothing has changed (304).
 *
 * @throws TbxError by status for whatever is not 2xx; `server` for a web page, or where JSON was due and is none
 */
export async function toResult(reply: Reply, kind: ResultKind, options: ReplyErrorOptions): Promise<unknown> {
  const { status } = reply
  if (kind === 'location' && status >= 300 && status < 400) return toLocation(reply)
  if (status === 304) return reply.discard()
  if (status < 200 || status > 299) throw await errorFromReply(reply, options)
  if (kind === 'bytes') return reply.bytes()
  const text = await reply.text()
  if (text === '') return undefined
  if (isPage(text, reply)) throw notJson(reply, 'a web page (HTML)', options)
  return kind === 'text' ? text : toValue(text, kind, reply, options)
}

/** Answers are told from web pages by their first character, so that their type is looked at only then. */
const isPage = (text: string, reply: Reply) =>
  /^\s*</.test(text.slice(0, 100)) && isWebPage(text, reply.header('content-type'))

async function toLocation(reply: Reply): Promise<string | undefined> {
  await reply.discard()
  return reply.header('location')
}

async function toValue(text: string, kind: ResultKind, reply: Reply, options: ReplyErrorOptions): Promise<unknown> {
  try {
    return await parseJson(text)
  } catch (cause) {
    if (kind !== 'json') return text
    throw notJson(reply, `${text.length} characters that are no JSON ("${text.slice(0, 60)}")`, options, cause)
  }
}

function notJson(reply: Reply, what: string, { operation, requestId, secrets }: ReplyErrorOptions, cause?: unknown) {
  const message = `"${operation}" failed: the server answered ${what} where JSON should be`
  return new TbxError('server', secrets ? secrets.blank(message) : message, {
    status: reply.status,
    operation,
    hint: reply.note ?? WEB_PAGE_HINT,
    ...(requestId !== undefined && { requestId }),
    ...(cause !== undefined && { cause }),
  })
}
