import * as http from 'node:http'
import * as https from 'node:https'
import type { Socket } from 'node:net'
import tls from 'node:tls'
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
}

/** One keep-alive agent a scheme. */
export interface Agents {
  for(url: URL): http.Agent
  /** Requests that wait in an agent's own queue; pace is there to keep it at 0. */
  queued(): number
  close(): void
}

export function createAgents(options: AgentOptions): Agents {
  const settings = { keepAlive: true, maxSockets: options.maxSockets, scheduling: 'lifo', timeout: IDLE_LIMIT } as const
  const plain = withCare(new http.Agent(settings), 'connect', options)
  let secure: https.Agent | undefined
  const secureAgent = () => {
    secure ??= withCare(new https.Agent({ ...settings, ...trust(options.ca) }), 'secureConnect', options)
    return secure
  }
  const freshen = dropAgedSockets(options.clock, () => [plain, secure])
  return {
    for(url) {
      freshen()
      return url.protocol === 'https:' ? secureAgent() : plain
    },
    queued: () => [plain, secure].reduce((sum, agent) => sum + queueLength(agent), 0),
    close() {
      plain.destroy()
      secure?.destroy()
    },
  }
}

/** Adds to Node's own authorities, as NODE_EXTRA_CA_CERTS does; `ca` alone would replace them. */
export function trust(ca: string | undefined): https.AgentOptions {
  return ca === undefined ? {} : { ca: [...tls.rootCertificates, ca] }
}

type ConnectEvent = 'connect' | 'secureConnect'

/** Limits the time of connecting, marks what failed before anything was sent, and gives idle sockets up in time. */
function withCare<A extends http.Agent>(agent: A, ready: ConnectEvent, { clock, connectTimeout }: AgentOptions): A {
  const connector = agent as unknown as {
    createConnection(...args: unknown[]): Socket
    keepSocketAlive(s: Socket): boolean
  }
  const createConnection = connector.createConnection.bind(agent)
  connector.createConnection = (...args) => {
    const socket = createConnection(...args)
    watchConnecting(socket, ready, clock, connectTimeout)
    return socket
  }
  const keepSocketAlive = connector.keepSocketAlive.bind(agent)
  connector.keepSocketAlive = (socket) => {
    const keep = keepSocketAlive(socket)
    // Node obeys the server's `Keep-Alive: timeout=` to the last millisecond, and then loses the race against its close
    if (keep && socket.timeout)
      socket.setTimeout(Math.max(1, Math.min(IDLE_LIMIT, socket.timeout - 500, socket.timeout * 0.8)))
    return keep
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
