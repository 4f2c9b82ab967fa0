import type * as http from 'node:http'
import type { Socket } from 'node:net'
import tls, { type SecureContext, type TLSSocket } from 'node:tls'
import type { ProxyAddress } from '../config/proxy.ts'
import type { Clock } from '../host.ts'

export interface ProxyAgentOptions {
  readonly proxy: ProxyAddress
  /** Whether the server behind it speaks TLS. */
  readonly secure: boolean
  /** Whether an HTTP proxy is asked for a tunnel (CONNECT); it must be where the server speaks TLS. */
  readonly tunnel: boolean
  readonly clock: Clock
  /** Time limit for reaching the proxy, its own answer, and TLS with the server, together, ms. */
  readonly connectTimeout: number
  /** What the agent of a direct connection is made with; `timeout` is how long a socket may idle. */
  readonly settings: http.AgentOptions
  /** For TLS with the server, with the client's certificate. */
  readonly secureContext?: SecureContext
  /** For TLS with the proxy itself, which is never shown that certificate. */
  readonly proxyContext?: SecureContext
}

/** The parts of the library's agents that are used here. */
interface Tunnel extends http.Agent {
  options: http.AgentOptions
  protocol: string
  proxy?: { host?: string }
  connectOpts?: object
  isSecureEndpoint(): boolean
  connect(request: http.ClientRequest, options: ConnectOptions): Promise<Socket>
}

interface ConnectOptions {
  readonly host?: string
}

/** What marks a failure between here and the proxy, or one that the proxy told of: the server has seen nothing. */
export const AT_PROXY = 'proxy'

/**
 * An agent that reaches the server through a proxy: plain HTTP by asking the proxy, HTTPS through a tunnel (CONNECT),
 * either through SOCKS. The library is loaded here, so that nobody pays for it who has no proxy.
 */
export async function createProxyAgent(options: ProxyAgentOptions): Promise<http.Agent> {
  const { proxy, secure, tunnel, settings, secureContext } = options
  const { proxies } = await import('proxy-agent')
  const url = new URL(proxy.href())
  const kind = url.protocol.slice(0, -1) as keyof typeof proxies
  const Library = await proxies[kind][tunnel ? 1 : 0]()
  // a time limit given here would end SOCKS connections in the middle of a slow answer
  const { timeout, ...pool } = settings
  const agent = new Library(url.href, pool) as unknown as Tunnel
  // the library sets the options of the pool aside, and they are what a connection to the server is made with
  agent.options = { ...agent.options, ...settings, ...(secureContext && { secureContext }) } as http.AgentOptions
  agent.isSecureEndpoint = () => secure
  agent.protocol = secure ? 'https:' : 'http:'
  if (kind.startsWith('socks') && agent.proxy) agent.proxy.host = url.hostname.replace(/^\[|\]$/g, '')
  agent.connect = connectWithCare(agent, options)
  return agent
}

/** Connects within the time limit, TLS included, and says of each failure on which side of the proxy it lies. */
function connectWithCare(agent: Tunnel, options: ProxyAgentOptions): Tunnel['connect'] {
  const connect = agent.connect.bind(agent)
  const target = agent.connectOpts && { ...portOf(agent.connectOpts), ...contextOf(options.proxyContext) }
  return (request, given) =>
    inTime(options, async (signal, reached) => {
      const answer = answerOf(request)
      // the library reads it before it waits for anything
      if (target) agent.connectOpts = { ...target, signal }
      const socket = await connect(request, withOwnIdentity(given))
      refuse(answer.status(), socket)
      reached()
      return options.secure ? secured(socket as TLSSocket) : socket
    })
}

const portOf = (options: object) => {
  const { host, port } = options as { host?: string; port?: number }
  return { host, port, ALPNProtocols: ['http/1.1'] }
}

const contextOf = (secureContext: SecureContext | undefined) => (secureContext ? { secureContext } : {})

/** The library leaves the host out where it is an address, and then Node would check the certificate for `localhost`. */
function withOwnIdentity(given: ConnectOptions): ConnectOptions {
  const { host = '' } = given
  return {
    ...given,
    checkServerIdentity: (_name: string, certificate: tls.PeerCertificate) =>
      tls.checkServerIdentity(host, certificate),
  } as ConnectOptions
}

/** What the proxy says to CONNECT; nothing where it is not asked so. */
function answerOf(request: http.ClientRequest): { status(): number | undefined } {
  let status: number | undefined
  request.once('proxyConnect', (answer: { statusCode?: number }) => {
    status = answer.statusCode
  })
  return { status: () => status }
}

function refuse(status: number | undefined, socket: Socket): void {
  if (status === undefined || status === 200) return
  socket.destroy()
  throw Object.assign(new Error(`it answered ${status} when it was asked for the server`), { code: `PROXY_${status}` })
}

function secured(socket: TLSSocket): Promise<Socket> {
  return new Promise((done, fail) => {
    socket.once('error', fail)
    socket.once('secureConnect', () => {
      socket.off('error', fail)
      done(socket)
    })
  })
}

type Work = (signal: AbortSignal, reached: () => void) => Promise<Socket>

function inTime({ clock, connectTimeout: limit }: ProxyAgentOptions, work: Work): Promise<Socket> {
  const controller = new AbortController()
  let side = AT_PROXY
  let late = false
  return new Promise((done, fail) => {
    // node-fetch keeps `code` and `syscall` only; the latter says how far the request has got
    const failed = (error: Error) => fail(Object.assign(error, { syscall: side, ...codeOf(error) }))
    const cancel = clock.after(limit, () => {
      late = true
      failed(Object.assign(new Error(`no connection within ${limit} ms`), { code: 'ETIMEDOUT' }))
      controller.abort()
    })
    const reached = () => {
      side = 'connect'
    }
    work(controller.signal, reached)
      .then((socket) => (late ? socket.destroy() : done(socket)), failed)
      .finally(cancel)
  })
}

/** Of what SOCKS could not connect, the library keeps the words alone. */
function codeOf({ code, message }: NodeJS.ErrnoException): { code?: string } {
  const said = code ?? /^(?:connect|getaddrinfo) (E[A-Z_]+)/.exec(message)?.[1]
  return said === undefined ? {} : { code: said }
}
