import { type Api, createApi } from './api/create-api.ts'
import { openEveryEdition } from './api/every-edition.ts'
import { readOnly } from './api/read-only.ts'
import { createServerKnowledge, type ServerKnowledge } from './api/server-facts.ts'
import { createServerStore } from './api/server-store.ts'
import type { ClientCertificate } from './config/client-certificate.ts'
import type { ProxyAddress } from './config/proxy.ts'
import { TbxError } from './errors.ts'
import type { Host } from './host.ts'
import { amended } from './http/amended.ts'
import { createPace, type Learned } from './http/pace.ts'
import { retry } from './http/retry.ts'
import { createSender } from './http/send.ts'
import { stack } from './http/stack.ts'
import { type TraceEvent, trace } from './http/trace.ts'
import type { Layer, Send } from './http/types.ts'
import { createLive, type Live } from './live/mod.ts'
import { createSecrets, type Secrets } from './redact.ts'
import { type AuthCalls, createAuthCalls } from './session/auth-calls.ts'
import type { StoreOf } from './session/keeper.ts'
import { pairOfUser } from './session/other-user.ts'
import type { AskCode } from './session/second-factor.ts'
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
  /** Folder in which is kept what servers say of themselves; without it each process asks anew, if it must. */
  readonly serverFolder?: string
  /** Name of the profile, which kept tokens belong to. */
  readonly profileName?: string
  /** Header that carries the authorization; defaults to `X-Authorization`. */
  readonly authHeader?: string
  /** PEM text of certificate authorities to trust beside Node's. */
  readonly ca?: string
  /** The proxy that everything goes through. */
  readonly proxy?: ProxyAddress
  /** What a server or gateway is shown that asks for a client's certificate. */
  readonly clientCertificate?: ClientCertificate
  /** Value of `Authorization` for a gateway before the server, beside ThingsBoard's own header. */
  readonly gatewayAuthorization?: string
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
  /** Refuses what changes something at the server, before it is sent. */
  readonly readOnly?: boolean
  /** What a script may do: stands before everything else, and holds for `api.as` as well. */
  readonly permissions?: Layer
  readonly askPassword?: (username: string) => Promise<string>
  /** Asks for the code of a second factor; only where somebody is there to answer. */
  readonly askCode?: AskCode
  /** Told when something that was to be kept could not be. */
  readonly warn?: (message: string) => void
}

/** One server, one user. */
export interface Connection {
  readonly url: string
  readonly api: Api
  readonly session: Session
  readonly secrets: Secrets
  /** The same api for one run: all of its calls, those of `api.as` too, go through this layer first. */
  under(rules: Layer): Api
  /** What the server tells by itself, over one WebSocket. */
  readonly live: Live
  /** Edition and version of the server, as far as they are known, or asked. */
  readonly server: ServerKnowledge
  /** How often tokens were renewed. */
  renewals(): number
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
  const sender = createSender({
    baseUrl: url,
    clock,
    ...given(options, 'authHeader', 'ca', 'callTimeout', 'proxy', 'clientCertificate', 'gatewayAuthorization'),
  })
  addNetworkSecrets(secrets, options)
  const attempts = onAttempt && trace('attempt', clock, onAttempt)
  const pace = createPace({ clock })
  const calls = createAuthCalls({ send: authStack(), clock, ...given(options, 'askCode') })
  let renewals = 0
  const auth: AuthCalls = {
    ...calls,
    renew(refreshToken) {
      renewals++
      return calls.renew(refreshToken)
    },
  }
  const session = createSession({
    host,
    secrets,
    wayIn: options.wayIn,
    auth,
    ...given(options, 'askPassword'),
    ...tokenStores(options),
  })
  const live = createLive({
    ...{ url, clock, agent: sender.tunnel, authorization: session.authorization },
    ...given(options, 'proxy'),
    ...(options.gatewayAuthorization !== undefined && { headers: { Authorization: options.gatewayAuthorization } }),
  })
  const operations = onOperation && trace('operation', clock, onOperation)
  const retries = retry({ clock, ...(options.retryFor !== undefined && { budget: options.retryFor }) })
  let closed = false
  const open = () => {
    if (closed) throw new TbxError('usage', `cannot call '${url}': the connection is closed`)
  }
  const standing = sendOf(session, open)
  const server = createServerKnowledge({ url, send: standing, ...serverStore(options) })
  return {
    url,
    session,
    secrets,
    live,
    api: apiOf(session, open),
    under: (rules) => apiOf(session, open, rules),
    server,
    renewals: () => renewals,
    learned: pace.learned,
    queued: sender.queued,
    close() {
      closed = true
      live.close()
      sender.close()
    },
  }

  /** `stands` throws once this user's session is over; it is asked after all waiting. */
  function sendOf(session: Session, stands: () => void, rules?: Layer): Send {
    const guard: Layer = (next) => async (call) => {
      stands()
      return next(call)
    }
    const layers = [
      options.permissions,
      rules,
      options.readOnly ? readOnly : undefined,
      obeying(options.signal),
      operations,
      retries,
      pace.layer,
      guard,
      session.layer,
      attempts,
    ]
    return stack(layers, sender.send)
  }

  function apiOf(session: Session, stands: () => void, rules?: Layer): Api {
    const send = sendOf(session, stands, rules)
    const as = (user: string) => goOver(user, { send, session, stands, rules })
    return createApi({ send, secrets, server, catalogue: openEveryEdition(), as })
  }

  async function goOver(user: string, caller: Caller): Promise<Api> {
    const isSame = caller.session.watch()
    const { name, pair } = await pairOfUser(user, { send: caller.send, clock, secrets })
    const { token, refreshToken } = pair
    const wayIn = { kind: 'token', user: name, token, ...(refreshToken !== undefined && { refreshToken }) } as const
    return apiOf(
      createSession({ host, secrets, auth, wayIn, pair }),
      () => {
        caller.stands()
        if (!isSame()) throw callerLeft(name)
      },
      caller.rules,
    )
  }

  /** Login and renewal go past the calls' pace and session, so they never wait for themselves. */
  function authStack(): Send {
    return stack([retry({ clock, budget: AUTH_BUDGET }), createPace({ clock, max: 4 }).layer, attempts], sender.send)
  }
}

/** Whom an api goes over to another user from. */
interface Caller {
  readonly send: Send
  readonly session: Session
  readonly rules: Layer | undefined
  stands(): void
}

const callerLeft = (name: string): TbxError =>
  new TbxError('auth', `cannot call as user '${name}': the session that it was opened from has ended`)

function obeying(signal: ConnectOptions['signal']): Layer | undefined {
  return signal && ((next) => (call) => next(call.signal ? call : amended(call, { signal: signal() })))
}

function addNetworkSecrets(secrets: Secrets, { gatewayAuthorization, clientCertificate, proxy }: ConnectOptions): void {
  secrets.add(gatewayAuthorization)
  secrets.add(gatewayAuthorization?.replace(/^\S+\s+/, ''))
  secrets.add(clientCertificate?.keyPassphrase)
  secrets.add(proxy && decodeURIComponent(new URL(proxy.href()).password))
}

/** A store for each user, should the session go over to another one. */
function tokenStores({ host, tokenFolder, url, profileName = '', warn }: ConnectOptions): { storeOf?: StoreOf } {
  if (tokenFolder === undefined) return {}
  const stores = new Map<string, TokenStore>()
  const open = (user: string) =>
    createTokenStore(host, {
      folder: tokenFolder,
      owner: { profile: profileName, user, server: url },
      ...(warn && { warn }),
    })
  return {
    storeOf(wayIn) {
      if (wayIn.kind === 'token') return undefined
      const user = wayIn.kind === 'password' ? wayIn.username : wayIn.publicId
      const store = stores.get(user) ?? open(user)
      stores.set(user, store)
      return store
    },
  }
}

function serverStore({ host, serverFolder: folder, url }: ConnectOptions) {
  return folder === undefined ? {} : { store: createServerStore(host, { folder, url }) }
}

/** The named options, as far as they are given. */
function given<T extends object, K extends keyof T>(options: T, ...names: K[]): { [P in K]?: NonNullable<T[P]> } {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  ) as {
    [P in K]?: NonNullable<T[P]>
  }
}
