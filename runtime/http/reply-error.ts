import { type ErrorFacts, type ErrorKind, TbxError } from '../errors.ts'
import type { Secrets } from '../redact.ts'
import { unknownOutcome } from './failure.ts'
import { parseJson } from './json.ts'
import type { Call, Reply } from './types.ts'

export interface ReplyErrorOptions {
  /** `group.operation`, or `METHOD /path`. */
  readonly operation: string
  readonly requestId?: string
  /** Who may call the operation: any of these. */
  readonly authorities?: readonly string[]
  /** Blanks by value what the server repeats in its message. */
  readonly secrets?: Secrets
  /** The call, which tells whether a change may have been made all the same. */
  readonly call?: Call
}

/**
 * The error that a reply with a status other than 2xx stands for. Reads the body, which may be ThingsBoard's envelope
 * `{status, message, errorCode, timestamp}`, a bare text, a JSON string, a web page, or nothing.
 *
 * @example
 *   const reply = await send(call)
 *   if (reply.status >= 300) throw await errorFromReply(reply, { operation: 'auth.login' })
 */
export async function errorFromReply(reply: Reply, options: ReplyErrorOptions): Promise<TbxError> {
  const { operation, requestId, authorities = [], secrets, call } = options
  const { status } = reply
  const said = await toSaid(await reply.text().catch(() => ''), reply)
  const kind = kindOf(status, said)
  const code = said.errorCode === undefined ? '' : `, errorCode ${said.errorCode}`
  const needs = kind === 'permission' && authorities.length > 0 ? `; it needs ${orList(authorities)}` : ''
  const message = `"${operation}" failed: ${said.message ?? STATUS_TEXT[status] ?? 'the server gave no reason'} (${status}${code})${needs}`
  const facts: ErrorFacts = {
    status,
    operation,
    ...(said.errorCode !== undefined && { errorCode: said.errorCode }),
    ...(requestId !== undefined && { requestId }),
    ...(call && status >= 502 && status <= 504 && unknownOutcome(call)),
    ...hintOf(said.hint ?? reply.note),
  }
  return new TbxError(kind, secrets ? secrets.blank(message) : message, facts)
}

const hintOf = (hint: string | undefined): ErrorFacts => (hint === undefined ? {} : { hint })

/** Whether the text, or the type that the server gave it, is that of a web page. */
export function isWebPage(text: string, contentType = ''): boolean {
  return /^text\/html\b/i.test(contentType) || /^\s*<(?:!doctype|html)\b/i.test(text)
}

/** What to do about a web page where data should be. */
export const WEB_PAGE_HINT = 'look at the URL (--url, TB_URL), and at any proxy between here and the server'

interface Said {
  readonly message?: string
  readonly errorCode?: number
  readonly hint?: string
}

/** Longest part of a body that is put into a message, characters. */
const MAX_QUOTE = 300

const STATUS_TEXT: Readonly<Record<number, string>> = {
  401: 'the server wants a login',
  403: 'the server refused it',
  404: 'it was not found',
  405: 'the server does not know this method here',
  406: 'the answer could not be put into words',
  408: 'no answer came in time',
  409: 'it conflicts with what is there, or the device is not connected',
  413: 'it is too large for the server',
  429: 'too many requests',
  502: 'the proxy got no answer from ThingsBoard',
  503: 'the server is not available',
  504: 'no answer came in time, or the device is not connected',
}

async function toSaid(text: string, reply: Reply): Promise<Said> {
  if (text.trim() === '') return toRedirect(reply)
  if (isWebPage(text, reply.header('content-type'))) {
    return {
      message: 'the answer is a web page (HTML), not an answer of ThingsBoard',
      hint: reply.note ?? WEB_PAGE_HINT,
    }
  }
  const value = await toValue(text)
  if (typeof value === 'string') return { message: shorten(value) }
  if (typeof value !== 'object' || value === null) return { message: shorten(text) }
  const { message, errorCode } = value as { message?: unknown; errorCode?: unknown }
  return {
    ...(typeof message === 'string' && message !== '' && { message: shorten(message) }),
    ...(message === undefined && errorCode === undefined && { message: shorten(text) }),
    ...(typeof errorCode === 'number' && { errorCode }),
  }
}

function toRedirect(reply: Reply): Said {
  const location = reply.header('location')
  if (reply.status < 300 || reply.status > 399 || location === undefined) return {}
  return { message: `the server sends on to "${location}"`, hint: WEB_PAGE_HINT }
}

/** The JSON value, or the text itself where it is none. */
async function toValue(text: string): Promise<unknown> {
  try {
    return await parseJson(text)
  } catch {
    return text
  }
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line
}

const BY_CODE: Readonly<Record<number, ErrorKind>> = {
  10: 'auth',
  11: 'auth',
  15: 'auth',
  20: 'permission',
  30: 'validation',
  31: 'validation',
  32: 'notFound',
  33: 'limit',
  34: 'limit',
  35: 'conflict',
  40: 'permission',
  41: 'limit',
  45: 'auth',
}

const BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: 'auth',
  403: 'permission',
  404: 'notFound',
  408: 'timeout',
  409: 'conflict',
  429: 'limit',
  504: 'timeout',
}

function kindOf(status: number, { errorCode, message = '' }: Said): ErrorKind {
  const known = (errorCode === undefined ? undefined : BY_CODE[errorCode]) ?? BY_STATUS[status]
  if (known) return known
  // ThingsBoard answers 500 where a body or a parameter is missing or cannot be read
  if (/^(?:JSON parse error|Required request )/.test(message)) return 'validation'
  if (message === 'Request timeout') return 'timeout'
  return status >= 400 && status < 500 ? 'validation' : 'server'
}

function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}
