import { type ErrorFacts, isTbxError, TbxError } from '../errors.ts'
import type { Call } from './types.ts'

export interface FailureContext {
  readonly call: Call
  readonly baseUrl: string
  readonly limit: { readonly ms: number; expired(): boolean }
}

interface SystemFailure extends Error {
  readonly code?: string
  /** Where node-fetch keeps the system call that failed. */
  readonly erroredSysCall?: string
}

/** Turns whatever broke an attempt into the one error, saying whether the request can have reached the server. */
export function toFailure(error: unknown, { call, baseUrl, limit }: FailureContext): TbxError {
  if (isTbxError(error)) return error
  const facts: ErrorFacts = {
    cause: error,
    operation: call.operation ?? `${call.method} ${call.path}`,
    ...requestId(call),
  }
  if (limit.expired()) return timeout(call, baseUrl, limit.ms, facts)
  if (call.signal?.aborted)
    return new TbxError('aborted', `stopped '${facts.operation}'`, { ...facts, ...unknownOutcome(call) })
  const { code, erroredSysCall, message } = error as SystemFailure
  const tls = isTlsCode(code)
  const unsent = tls || erroredSysCall === 'connect' || erroredSysCall === 'getaddrinfo'
  return new TbxError('network', `cannot reach '${baseUrl}': ${reason(code, message)}`, {
    ...facts,
    ...(code !== undefined && { code }),
    ...(unsent ? { unsent: true } : unknownOutcome(call)),
    ...hintFor(code, tls, baseUrl),
  })
}

/** Whether the certificate is at fault: no repeat will mend that. */
export const isTlsCode = (code: string | undefined): boolean =>
  code !== undefined &&
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/.test(code)

function timeout(call: Call, baseUrl: string, ms: number, facts: ErrorFacts): TbxError {
  return new TbxError('timeout', `no answer from '${baseUrl}' within ${ms / 1000} s: '${facts.operation}'`, {
    ...facts,
    ...unknownOutcome(call),
    hint: 'give it more time with --call-timeout SECONDS, or ask for less at once',
  })
}

const requestId = ({ requestId }: Call): ErrorFacts => (requestId === undefined ? {} : { requestId })

/** A read leaves nothing behind; anything else may or may not have been done. */
export const unknownOutcome = ({ method, changes = method !== 'GET' && method !== 'HEAD' }: Call): ErrorFacts =>
  changes ? { outcome: 'unknown' } : {}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there (connection refused)',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name server does not answer',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection was cut in the middle of the answer',
  ETIMEDOUT: 'no connection in time',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  EPROTO: 'it does not speak TLS (https) there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS (https) there',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate chain ends in a self-signed one',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate was issued by an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate was issued by an authority that is not trusted here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name',
}

function reason(code: string | undefined, message: string): string {
  const text = code === undefined ? undefined : REASONS[code]
  if (text !== undefined) return text
  return code === undefined ? message : `${code} ${message}`
}

function hintFor(code: string | undefined, tls: boolean, baseUrl: string): ErrorFacts {
  if (code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER') {
    return { hint: `try ${baseUrl.replace(/^https:/, 'http:')}` }
  }
  if (tls && code !== 'CERT_HAS_EXPIRED') return { hint: 'trust its authority with --ca FILE or TB_CA_FILE (PEM)' }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return { hint: 'check --url or TB_URL, and that the server runs' }
  return {}
}
