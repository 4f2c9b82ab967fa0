import * as http from 'node:http'
import * as https from 'node:https'
import type { Socket } from 'node:net'
import tls from 'node:tls'
import type { ClientCertificate } from '../config/client-certificate.ts'
import type { ProxyAddress } from '../config/proxy.ts'
import type { Clock } from '../host.ts'

/** Idle sockets are closed after this long: sooner than servers do it (Node 5 s, nginx 75 s, ThingsBoard 60 s). */
const IDLE_LIMIT = 4_000

export interface AgentOptions {
  readonly clock: Clock
  /** Sockets an origin at most. */
  readonly maxSockets: number
  /** Time limit for DNS, TCP and TLS together, ms. */
  readonly connectTimeout: number
  /** PEM text of certificate authorities to trust beside the system's. */
  readonly ca?: string
  /** What a server or gateway is shown that asks for a client's certificate. */
  readonly clientCertificate?: ClientCertificate
  /** The proxy that everything goes through. */
  readonly proxy?: ProxyAddress
}

/** One keep-alive agent a scheme. */
export interface Agents {
  /** To be waited for before `for`, where it is a promise: what a proxy needs is being loaded. */
  ready(url: string): Promise<unknown> | undefined
  for(url: URL): http.Agent
  /** For a connection that goes on, as a WebSocket does: a proxy is asked for a tunnel, whatever the scheme. */
  tunnel(url: URL): Promise<http.Agent>
  /** Requests that wait in an agent's own queue; pace is there to keep it at 0. */
  queued(): number
  close(): void
}

export function createAgents(options: AgentOptions): Agents {
  const { proxy, clock, connectTimeout } = options
  const settings = { keepAlive: true, maxSockets: options.maxSockets, scheduling: 'lifo', timeout: IDLE_LIMIT } as const
  const made = new Map<boolean, http.Agent>()
  let loading: Promise<unknown> | undefined
  let tunnels: Promise<http.Agent> | undefined
  const freshen = dropAgedSockets(clock, () => [...made.values()])
  return {
    ready(url) {
      if (!proxy || made.size > 0) return undefined
      loading ??= throughProxy(proxy, url.startsWith('https:'))
      return loading
    },
    for(url) {
      freshen()
      const secure = url.protocol === 'https:'
      const agent = made.get(secure) ?? direct(secure)
      made.set(secure, agent)
      return agent
    },
    async tunnel(url) {
      await this.ready(url.href)
      if (!proxy || url.protocol === 'https:') return this.for(url)
      tunnels ??= proxied(proxy, { secure: false, tunnel: true })
      return tunnels
    },
    queued: () => [...made.values()].reduce((sum, agent) => sum + queueLength(agent), 0),
    close() {
      for (const agent of made.values()) agent.destroy()
      void tunnels?.then((agent) => agent.destroy()).catch(() => {})
    },
  }

  function direct(secure: boolean): http.Agent {
    if (!secure) return withCare(new http.Agent(settings), 'connect', options)
    return withCare(new https.Agent({ ...settings, ...contextOf(options) }), 'secureConnect', options)
  }

  async function throughProxy(address: ProxyAddress, secure: boolean): Promise<void> {
    made.set(secure, await proxied(address, { secure, tunnel: secure }))
  }

  async function proxied(address: ProxyAddress, kind: { secure: boolean; tunnel: boolean }): Promise<http.Agent> {
    const { createProxyAgent } = await import('./proxy-agent.ts')
    const { secureContext } = contextOf(options)
    const { secureContext: proxyContext } = contextOf({ ...options, clientCertificate: undefined })
    return createProxyAgent({
      ...{ ...kind, proxy: address, clock, connectTimeout, settings },
      ...(secureContext && { secureContext }),
      ...(proxyContext && { proxyContext }),
    })
  }
}

export type Trust = { readonly [K in 'ca' | 'clientCertificate']?: AgentOptions[K] | undefined }

/**
 * Adds to Node's own authorities, as NODE_EXTRA_CA_CERTS does; `ca` alone would replace them. One context for all
 * connections: certificates given to an agent are parsed for each of them, and become a part of their pool's name.
 */
export function contextOf({ ca, clientCertificate }: Trust): { secureContext?: tls.SecureContext } {
  if (ca === undefined && clientCertificate === undefined) return {}
  const { cert, privateKey, keyPassphrase } = clientCertificate ?? {}
  const secureContext = tls.createSecureContext({
    ...(ca !== undefined && { ca: [...tls.rootCertificates, ca] }),
    ...(cert !== undefined && { cert }),
    ...(privateKey !== undefined && { key: privateKey }),
    ...(keyPassphrase !== undefined && { passphrase: keyPassphrase }),
  })
  return { secureContext }
}

type ConnectEvent = 'connect' | 'secureConnect'

/** Limits the time of connecting, and marks what failed before anything was sent. */
function withCare<A extends http.Agent>(agent: A, ready: ConnectEvent, { clock, connectTimeout }: AgentOptions): A {
  const connector = agent as unknown as { createConnection(...args: unknown[]): Socket }
  const createConnection = connector.createConnection.bind(agent)
  connector.createConnection = (...args) => {
    const socket = createConnection(...args)
    watchConnecting(socket, ready, clock, connectTimeout)
    return socket
  }
  return agent
}

function watchConnecting(socket: Socket, ready: ConnectEvent, clock: Clock, limit: number): void {
  const cancel = clock.after(limit, () => socket.destroy(connectTimeoutError(limit)))
  const onError = (error: NodeJS.ErrnoException) => {
    // node-fetch keeps `code` and `syscall` only; the latter says that the request never left
    error.syscall ??= 'connect'
  }
  const settle = () => {
    cancel()
    socket.off('error', onError)
  }
  socket.once('error', onError).once(ready, settle).once('close', cancel)
}

function connectTimeoutError(limit: number): Error {
  return Object.assign(new Error(`no connection within ${limit} ms`), { code: 'ETIMEDOUT', syscall: 'connect' })
}

/**
 * While a laptop sleeps no timer runs, and the server has long closed what looks alive here. So the wall clock is asked
 * before each use: when nothing was sent for longer than a socket may idle, all idle ones are dropped.
 */
function dropAgedSockets(clock: Clock, agents: () => readonly (http.Agent | undefined)[]): () => void {
  let lastUse = clock.now()
  return () => {
    const now = clock.now()
    if (now - lastUse > IDLE_LIMIT) for (const agent of agents()) dropIdle(agent)
    lastUse = now
  }
}

function dropIdle(agent: http.Agent | undefined): void {
  for (const sockets of Object.values(agent?.freeSockets ?? {})) for (const socket of sockets ?? []) socket.destroy()
}

function queueLength(agent: http.Agent | undefined): number {
  return Object.values(agent?.requests ?? {}).reduce((sum, waiting) => sum + (waiting?.length ?? 0), 0)
}
