import type { ProxyAddress } from '../config/proxy.ts'
import { isTbxError, TbxError } from '../errors.ts'
import { toFailure } from '../http/failure.ts'
import { HandshakeRefused, type SocketEnd } from './open-socket.ts'
import type { LiveMessage } from './types.ts'

const CALL = { method: 'GET', path: '/api/ws', operation: 'the WebSocket', changes: false } as const

/** What broke the opening of a connection, as the one error. */
export function openingFailure(error: unknown, { url, proxy }: { url: string; proxy?: ProxyAddress }): TbxError {
  if (isTbxError(error)) return error
  if (error instanceof HandshakeRefused) return handshakeFailure(error, url)
  const { code, syscall, message } = error as NodeJS.ErrnoException
  const limit = { ms: 0, expired: () => false }
  const cause = Object.assign(new Error(message), { code, erroredSysCall: syscall })
  return toFailure(cause, { call: CALL, baseUrl: url, limit, ...(proxy && { proxy }) })
}

function handshakeFailure({ status, message }: HandshakeRefused, url: string): TbxError {
  const kind = status === 401 ? 'auth' : status === 403 ? 'permission' : status === 429 ? 'limit' : 'server'
  return new TbxError(kind, `cannot open a WebSocket to '${url}': ${message}`, {
    status,
    hint: 'a proxy or gateway before the server may not pass WebSockets on: it must let Upgrade through for /api/ws',
  })
}

/** Worth another try: what stands before the server is busy, or it is being started. */
export const isPassing = (error: unknown): boolean =>
  error instanceof HandshakeRefused && [429, 502, 503, 504].includes(error.status)

/** The server refused the token: in the first message by 1007, in the address by 1011. */
export const isTokenRefusal = ({ code, reason }: SocketEnd): boolean =>
  (code === 1007 || code === 1011) && /jwt|token|user|authenti/i.test(reason)

/** Ends that no new connection would mend. */
export function lastingEnd({ code, reason }: SocketEnd, { url, byKey }: { url: string; byKey: boolean }) {
  if (code === 1008 && /sessions limit|subscriptions limit/i.test(reason))
    return new TbxError('limit', `cannot subscribe at '${url}': ${reason}`, {
      hint: 'the tenant profile allows no more WebSocket sessions or subscriptions: end others, or raise it',
    })
  if (byKey && code === 1007)
    return new TbxError('auth', `cannot subscribe at '${url}' by an API key: ${reason}`, {
      hint: 'its WebSocket takes API keys since 4.4: log in as a user (tbx login)',
    })
  return undefined
}

export const tokenRefused = (url: string, reason: string): TbxError =>
  new TbxError('auth', `cannot subscribe at '${url}': a fresh token was refused as well: ${reason.trim()}`, {
    hint: 'log in anew: tbx login',
  })

const KINDS: Readonly<Record<number, 'validation' | 'permission'>> = { 2: 'validation', 3: 'permission' }

/** The server refused a command; `undefined` for what is no refusal. */
export function refusalIn(message: LiveMessage, type: string): TbxError | undefined {
  const { errorCode, errorMsg } = message
  if (typeof errorCode !== 'number' || errorCode === 0) return undefined
  const text = `cannot subscribe to '${type}': the server says '${errorMsg}'`
  return new TbxError(KINDS[errorCode] ?? 'server', text, { errorCode })
}
