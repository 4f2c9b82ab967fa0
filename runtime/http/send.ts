import { once } from 'node:events'
import type { Agent } from 'node:http'
import type { Readable } from 'node:stream'
import fetch, { type RequestInit, type Response } from 'node-fetch'
import type { ClientCertificate } from '../config/client-certificate.ts'
import type { ProxyAddress } from '../config/proxy.ts'
import { stopped, TbxError } from '../errors.ts'
import type { Clock } from '../host.ts'
import { createAgents } from './agents.ts'
import { toWire } from './body.ts'
import { type FailureContext, proxyRefusal, toFailure } from './failure.ts'
import { queryText } from './query.ts'
import { createReply, createStreamReply } from './reply.ts'
import { type FetchSignal, limitTime, type TimeLimit } from './time-limit.ts'
import type { Call, Reply, Send } from './types.ts'

/** Sockets beside those that pace fills with calls: for login and renewal, which do not stand in its queue. */
const SPARE_SOCKETS = 8

export interface SenderOptions {
  /** Where the server is, with or without a path prefix, without a slash at the end. */
  readonly baseUrl: string
  readonly clock: Clock
  /** Calls in flight at most. */
  readonly maxInFlight?: number
  /** Header that carries the authorization; defaults to `X-Authorization`. */
  readonly authHeader?: string
  /** PEM text of certificate authorities to trust beside the system's. */
  readonly ca?: string
  /** The proxy that everything goes through. */
  readonly proxy?: ProxyAddress
  /** What a server or gateway is shown that asks for a client's certificate. */
  readonly clientCertificate?: ClientCertificate
  /** Value of `Authorization` for a gateway before the server. */
  readonly gatewayAuthorization?: string
  /** ms for DNS, TCP and TLS; defaults to 10,000. */
  readonly connectTimeout?: number
  /** ms for one attempt, answer and body included; defaults to 60,000. */
  readonly callTimeout?: number
  /** Longest body that is held in memory, bytes; defaults to 256 MiB. */
  readonly maxBytes?: number
}

export interface Sender {
  readonly send: Send
  /** Requests that wait in the agent's own queue: 0, or tokens age there. */
  queued(): number
  /** Carries a WebSocket to the server, through the same proxy, with the same certificates. */
  tunnel(): Promise<Agent>
  close(): void
}

/** The only place that knows node-fetch: one attempt, one answer, whatever its status. */
export function createSender(options: SenderOptions): Sender {
  const { baseUrl, clock, maxInFlight = 64, authHeader = 'X-Authorization', proxy, gatewayAuthorization } = options
  const { connectTimeout = 10_000, callTimeout = 60_000, maxBytes = 256 * 1024 * 1024 } = options
  const agents = createAgents({
    clock,
    connectTimeout,
    maxSockets: maxInFlight + SPARE_SOCKETS,
    ...pick(options, 'ca'),
    ...pick(options, 'proxy'),
    ...pick(options, 'clientCertificate'),
  })
  const agent = (url: URL) => agents.for(url)

  const send: Send = async (call) => {
    const limit = limitTime(call, clock, call.timeout ?? callTimeout)
    let response: Response | undefined
    try {
      if (limit.signal.aborted) throw stopped(call)
      const loading = agents.ready(baseUrl)
      if (loading !== undefined) await loading
      const wiring = { authHeader, agent, gatewayAuthorization, signal: limit.signal }
      response = await fetch(address(baseUrl, call), requestOf(call, wiring))
      if (proxy && response.status === 407) throw proxyRefusal(proxy, { baseUrl, call })
      if (call.redirect !== 'answer') refuseRedirect(response, baseUrl)
      const body = response.body as unknown as Readable
      if (call.stream) return streamReply(response, body, call, limit)
      const bytes = await readAll(body, maxBytes)
      limit.end()
      return createReply(headOf(response), bytes, proxy && pageNote(response, proxy, baseUrl))
    } catch (error) {
      limit.end()
      destroyBody(response)
      throw toFailure(error, context(call, limit))
    }
  }
  return { send, queued: agents.queued, tunnel: () => agents.tunnel(new URL(baseUrl)), close: agents.close }

  function context(call: Call, limit: TimeLimit): FailureContext {
    return { call, baseUrl, limit, ...(proxy && { proxy }) }
  }

  function streamReply(response: Response, body: Readable, call: Call, limit: TimeLimit): Reply {
    const closed = once(body, 'close').then(limit.end, limit.end)
    const read = () =>
      readAll(body, maxBytes).catch((error) => {
        body.destroy()
        throw toFailure(error, context(call, limit))
      })
    return createStreamReply(headOf(response), body, { read, closed })
  }
}

function address(baseUrl: string, { path, query }: Call): string {
  if (!path.startsWith('/')) throw new TbxError('usage', `cannot call '${path}': a path begins with '/'`)
  return baseUrl + path + queryText(query)
}

interface Wiring {
  readonly authHeader: string
  readonly agent: (url: URL) => ReturnType<ReturnType<typeof createAgents>['for']>
  readonly gatewayAuthorization: string | undefined
  readonly signal: FetchSignal
}

// activation links come as text and are refused to those who ask for JSON alone
const HEADERS = { Accept: 'application/json, text/plain, */*', 'User-Agent': 'tbx' }

function requestOf(call: Call, { authHeader, agent, gatewayAuthorization, signal }: Wiring): RequestInit {
  const { body, headers } = toWire(call.body)
  const sent: Record<string, string> = Object.assign({}, HEADERS, headers, call.headers)
  // redirects are not followed, so it stays with the server's own origin
  if (gatewayAuthorization !== undefined) sent.Authorization = gatewayAuthorization
  if (call.authorization !== undefined) sent[authHeader] = call.authorization
  // never followed: node-fetch would carry X-Authorization to another host
  const request = { method: call.method, headers: sent, redirect: 'manual', agent, signal, body }
  return request as unknown as RequestInit
}

function refuseRedirect(response: Response, baseUrl: string): void {
  if (response.status < 301 || response.status > 308 || response.status === 304) return
  const target = response.headers.get('location') ?? ''
  throw new TbxError(
    'server',
    `cannot follow a redirect from '${baseUrl}' to '${target}': credentials stay with the server they belong to`,
    {
      status: response.status,
      hint: redirectHint(target, baseUrl),
    },
  )
}

function redirectHint(target: string, baseUrl: string): string {
  if (/\/oauth2Login$/.test(target))
    return 'the server did not understand the authorization header: check TB_AUTH_HEADER and the kind of token'
  const origin = URL.canParse(target) ? new URL(target).origin : target
  return origin === new URL(baseUrl).origin ? 'check the path in --url' : `if that is your server, use --url ${origin}`
}

/** A proxy that is asked for plain HTTP may answer in the server's place, and mostly does so by a web page. */
function pageNote(response: Response, proxy: ProxyAddress, baseUrl: string): string | undefined {
  const isPage = /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
  if (!isPage || !baseUrl.startsWith('http:') || !proxy.shown.startsWith('http')) return undefined
  return `the page may be that of the proxy '${proxy.shown}': --proxy none, or NO_PROXY, goes without it`
}

const headOf = (response: Response) => ({
  status: response.status,
  header: (name: string) => response.headers.get(name) ?? undefined,
})

/** Events instead of async iteration: a tenth of the cost for small bodies. */
function readAll(body: Readable, maxBytes: number): Promise<Buffer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    let size = 0
    body.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) fail(tooLong(maxBytes))
      else chunks.push(chunk)
    })
    body.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)))
    body.on('error', fail)
  })
}

const tooLong = (maxBytes: number) =>
  new TbxError('server', `cannot take the answer: it is longer than ${Math.round(maxBytes / 1024 / 1024)} MiB`, {
    hint: 'ask for less at once: a smaller pageSize, fewer keys, a shorter time range',
  })

function destroyBody(response: Response | undefined): void {
  const body = response?.body as unknown as Readable | undefined
  // what still comes has nobody to hear it
  body?.on('error', () => {}).destroy()
}

const pick = <T, K extends keyof T>(from: T, key: K): Pick<T, K> | Record<string, never> =>
  from[key] === undefined ? {} : ({ [key]: from[key] } as Pick<T, K>)
