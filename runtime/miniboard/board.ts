import type { TokenFaults } from './auth/revocation.ts'
import { createTenantLimits } from './auth/tenant-limits.ts'
import { newSigningKey, type TokenSettings } from './auth/tokens.ts'
import { createServices } from './create-services.ts'
import { seedDemo } from './demo/demo.ts'
import { createFurnish } from './demo/furnish.ts'
import { seedSystem } from './demo/system.ts'
import { createFaults, type Faults } from './faults/faults.ts'
import { createRequestLog, type RequestLog } from './faults/log.ts'
import { createServe } from './faults/serve.ts'
import { type Listener, listen } from './listen.ts'
import { systemClock, systemTimers } from './node.ts'
import { checkRelease, NEWEST } from './release.ts'
import { allRoutes } from './routes/all.ts'
import { routesOf } from './routes/since.ts'
import type { Clock, Services } from './services.ts'
import { accept } from './sockets/connection.ts'
import { startSession } from './sockets/session.ts'
import { createDispatch } from './wire/dispatch.ts'
import { fromRequest, toResponse } from './wire/fetch.ts'

export type MiniBoardOptions = {
  /** moved by tests; the system's where it is left out */
  clock?: Clock
  /** the tenant, devices and users of a fresh demo server; default true */
  demo?: boolean
  /** where the data is kept; without it they live in memory */
  file?: string
  /** a release from 3.6.4 on: its routes, and no newer ones; default 4.3.1.3 */
  release?: string
  /** life of access and refresh tokens, s; default 9000 and 604800 */
  tokenLife?: number
  refreshLife?: number
  /** an idle connection is closed after so many ms; default 60,000 as on the real server */
  keepAliveTimeout?: number
  /** a connection is closed after so many requests; default 100 as on the real server */
  requestsPerConnection?: number
}

export type MiniBoard = {
  /** answers without a port */
  fetch(request: Request): Promise<Response>
  /** opens a socket; port 0 takes a free one, host is 127.0.0.1 unless told otherwise */
  listen(options?: { port?: number; host?: string }): Promise<{ url: string }>
  readonly url: string | undefined
  readonly clock: Clock
  readonly faults: Faults
  readonly tokens: TokenFaults
  readonly requests: RequestLog
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** A board with its own data, in memory. */
export async function createMiniBoard(options: MiniBoardOptions = {}): Promise<MiniBoard> {
  const { clock = systemClock, demo = true, tokenLife = 9000, refreshLife = 604_800 } = options
  const release = checkRelease(options.release ?? NEWEST)
  const tokenSettings = {
    tokenExpirationTime: tokenLife,
    refreshTokenExpTime: refreshLife,
    tokenIssuer: 'thingsboard.io',
    tokenSigningKey: newSigningKey(),
  }
  const services = await createServices({ clock, timers: systemTimers, tokenSettings, release, file: options.file })
  services.db.transaction(() => {
    if (options.file) keepTokenSettings(services, tokenSettings, options)
    seedSystem(services)
    if (demo) seedDemo(services)
  })
  const faults = createFaults(clock)
  const requests = createRequestLog()
  const answer = createDispatch(services, routesOf(release, allRoutes()), { admit: createTenantLimits(services) })
  const furnish = createFurnish(services, demo)
  const dispatch: typeof answer = (call) => {
    if (!/^\/api\/(auth|noauth|v1|system)\//.test(call.path)) furnish()
    return answer(call)
  }
  const serve = createServe({ dispatch, faults, requests, clock, timers: systemTimers })
  let listener: Listener | undefined
  const close = async () => {
    await listener?.close()
    listener = undefined
    services.db.close()
  }
  return {
    async fetch(request) {
      const answer = await serve(await fromRequest(request))
      if (answer.cut) throw new TypeError('fetch failed: the connection was cut')
      return toResponse(answer)
    },
    async listen({ port = 0, host = '127.0.0.1' } = {}) {
      const { keepAliveTimeout = 60_000, requestsPerConnection = 100 } = options
      listener = await listen({
        port,
        host,
        keepAliveTimeout,
        requestsPerConnection,
        serve,
        upgrade(request, socket, head) {
          const connection = accept(request, socket, head, systemTimers)
          furnish()
          if (connection) startSession(services, connection, request.url ?? '')
        },
      })
      return { url: listener.url }
    },
    get url() {
      return listener?.url
    },
    clock,
    faults,
    tokens: services.revocation.faults,
    requests,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Tokens outlive a restart: the key is kept with the data. Lives that are asked for go before those kept. */
function keepTokenSettings({ settings }: Services, fresh: TokenSettings, options: MiniBoardOptions): void {
  settings.set('jwt', {
    ...fresh,
    ...settings.get<Partial<TokenSettings>>('jwt', {}),
    ...(options.tokenLife === undefined ? {} : { tokenExpirationTime: options.tokenLife }),
    ...(options.refreshLife === undefined ? {} : { refreshTokenExpTime: options.refreshLife }),
  })
}
