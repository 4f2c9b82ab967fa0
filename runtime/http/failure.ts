import type { ProxyAddress } from '../config/proxy.ts'
import { type ErrorFacts, isTbxError, TbxError } from '../errors.ts'
import type { Call } from './types.ts'

export interface FailureContext {
  readonly call: Call
  readonly baseUrl: string
  readonly limit: { readonly ms: number; expired(): boolean }
  readonly proxy?: ProxyAddress
}

interface SystemFailure extends Error {
  readonly code?: string
  /** Where node-fetch keeps the system call that failed. */
  readonly erroredSysCall?: string
}

/** Turns whatever broke an attempt into the one error, saying whether the request can have reached the server. */
export function toFailure(error: unknown, { call, baseUrl, limit, proxy }: FailureContext): TbxError {
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
  if (proxy && erroredSysCall === 'proxy')
    return atProxy({ code, text: message.replace(/^.*?, reason: /s, '') }, { proxy, baseUrl, facts })
  const tls = isTlsCode(code)
  const unsent = tls || erroredSysCall === 'connect' || erroredSysCall === 'getaddrinfo'
  return new TbxError('network', `cannot reach '${baseUrl}': ${reason(code, message)}`, {
    ...facts,
    ...(code !== undefined && { code }),
    ...(unsent ? { unsent: true } : unknownOutcome(call)),
    ...hintFor(code, tls, baseUrl),
  })
}

/** Whether no wait will mend it: a certificate, a proxy that wants a password or does not allow it. */
export const isLasting = (code: string | undefined): boolean => isTlsCode(code) || /^PROXY_4/.test(code ?? '')

/** The proxy wants to know who asks (407). */
export function proxyRefusal(
  proxy: ProxyAddress,
  { baseUrl, call }: Pick<FailureContext, 'baseUrl' | 'call'>,
): TbxError {
  const facts = { operation: call.operation ?? `${call.method} ${call.path}`, ...requestId(call) }
  return atProxy({ code: 'PROXY_407', text: '' }, { proxy, baseUrl, facts })
}

interface ProxyFailure {
  readonly proxy: ProxyAddress
  readonly baseUrl: string
  readonly facts: ErrorFacts
}

/** What went wrong before the server came into play. */
function atProxy(
  { code, text }: { code: string | undefined; text: string },
  { proxy, baseUrl, facts }: ProxyFailure,
): TbxError {
  const why = code === undefined ? text : (PROXY_REASONS[code] ?? REASONS[code] ?? text)
  return new TbxError('network', `cannot reach '${baseUrl}' through the proxy '${proxy.shown}': ${why}`, {
    ...facts,
    ...(code !== undefined && { code }),
    ...(code === 'PROXY_407' && { status: 407 }),
    unsent: true,
    hint:
      code === 'PROXY_407'
        ? 'put them before the host of its address, as user:password and an @: in TB_PROXY, HTTPS_PROXY or HTTP_PROXY'
        : 'check the proxy (--proxy, TB_PROXY, HTTPS_PROXY, HTTP_PROXY, ALL_PROXY); --proxy none goes without one',
  })
}

const PROXY_REASONS: Readonly<Record<string, string>> = {
  PROXY_407: 'it wants a user and a password (407)',
  PROXY_403: 'it does not allow that server (403)',
  PROXY_502: 'it cannot reach the server (502)',
  PROXY_503: 'it cannot reach the server (503)',
  PROXY_504: 'it cannot reach the server in time (504)',
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
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'it asks for a client certificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'it does not know the authority of the client certificate',
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
  if (/CERTIFICATE_REQUIRED|ALERT_UNKNOWN_CA/.test(code ?? ''))
    return { hint: 'give the certificate it wants with --cert FILE and --key FILE, or TB_CERT_FILE and TB_KEY_FILE' }
  if (tls && code !== 'CERT_HAS_EXPIRED') return { hint: 'trust its authority with --ca FILE or TB_CA_FILE (PEM)' }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return { hint: 'check --url or TB_URL, and that the server runs' }
  return {}
}
