import { type Api, createApi } from './api/create-api.ts'
import type { Host } from './host.ts'
import { amended } from './http/amended.ts'
import { createPace, type Learned } from './http/pace.ts'
import { retry } from './http/retry.ts'
import { createSender } from './http/send.ts'
import { stack } from './http/stack.ts'
import { type TraceEvent, trace } from './http/trace.ts'
import type { Layer, Send } from './http/types.ts'
import { createSecrets, type Secrets } from './redact.ts'
import { createAuthCalls } from './session/auth-calls.ts'
import { createSession, type Session } from './session/session.ts'
import { createTokenStore, type TokenStore } from './session/token-store.ts'
import type { WayIn } from './session/way-in.ts'

export interface ConnectOptions {
  readonly host: Host
  /** Where the server is: `https://host[:port][/prefix]`, without a slash at the end. */
  readonly url: string
  readonly wayIn: WayIn
  /** Folder in which token pairs are kept between processes; without it they end with this process. */
  readonly tokenFolder?: string
  /** Name of the profile, which kept tokens belong to. */
  readonly profileName?: string
  /** Header that carries the authorization; defaults to `X-Authorization`. */
  readonly authHeader?: string
  /** PEM text of certificate authorities to trust beside Node's. */
  readonly ca?: string
  /** ms for one attempt; defaults to 60,000. */
  readonly callTimeout?: number
  /** ms for all attempts of a call and the waits between them; defaults to 30,000. */
  readonly retryFor?: number
  /** Told of every attempt that goes over the wire. */
  readonly onAttempt?: (event: TraceEvent) => void
  /** Told of every operation once it is over. */
  readonly onOperation?: (event: TraceEvent) => void
  /** The signal that calls obey which bring none of their own: what Ctrl-C stops. */
  readonly signal?: () => AbortSignal
  readonly askPassword?: (username: string) => Promise<string>
  /** Told when something that was to be kept could not be. */
  readonly warn?: (message: string) => void
}

/** One server, one user. */
export interface Connection {
  readonly url: string
  readonly api: Api
  readonly session: Session
  readonly secrets: Secrets
  /** What was learned about how fast the server may be asked. */
  learned(): Learned
  /** Calls that stand in the agent's queue with their token already chosen: always 0. */
  queued(): number
  close(): void
}

/** Total time that login and renewal may take with their repeats, ms. */
const AUTH_BUDGET = 15_000

/** The only place that puts the layers together. Sends nothing yet: the first call logs in. */
export function connect(options: ConnectOptions): Connection {
  const { host, url, onAttempt, onOperation } = options
  const { clock } = host
  const secrets = createSecrets()
  const sender = createSender({ baseUrl: url, clock, ...given(options, 'authHeader', 'ca', 'callTimeout') })
  const attempts = onAttempt && trace('attempt', clock, onAttempt)
  const pace = createPace({ clock })
  const session = createSession({
    host,
    secrets,
    wayIn: options.wayIn,
    auth: createAuthCalls(authStack(), clock),
    ...given(options, 'askPassword'),
    ...tokenStore(options),
  })
  const operations = onOperation && trace('operation', clock, onOperation)
  const retries = retry({ clock, ...(options.retryFor !== undefined && { budget: options.retryFor }) })
  const send = stack([obeying(options.signal), operations, retries, pace.layer, session.layer, attempts], sender.send)
  return {
    url,
    session,
    secrets,
    api: createApi({ send, secrets }),
    learned: pace.learned,
    queued: sender.queued,
    close: sender.close,
  }

  /** Login and renewal go past the calls' pace and session, so they never wait for themselves. */
  function authStack(): Send {
    return stack([retry({ clock, budget: AUTH_BUDGET }), createPace({ clock, max: 4 }).layer, attempts], sender.send)
  }
}

function obeying(signal: ConnectOptions['signal']): Layer | undefined {
  return signal && ((next) => (call) => next(call.signal ? call : amended(call, { signal: signal() })))
}

function tokenStore({ host, tokenFolder, url, wayIn, profileName = '', warn }: ConnectOptions): { store?: TokenStore } {
  if (tokenFolder === undefined || (wayIn.kind !== 'password' && wayIn.kind !== 'public')) return {}
  const user = wayIn.kind === 'password' ? wayIn.username : wayIn.publicId
  const owner = { profile: profileName, user, server: url }
  return { store: createTokenStore(host, { folder: tokenFolder, owner, ...(warn && { warn }) }) }
}

/** The named options, as far as they are given. */
function given<T extends object, K extends keyof T>(options: T, ...names: K[]): { [P in K]?: NonNullable<T[P]> } {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  ) as {
    [P in K]?: NonNullable<T[P]>
  }
}
