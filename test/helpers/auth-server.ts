import { sleep } from '../../runtime/host.ts'
import type { Call, Reply, Send } from '../../runtime/http/types.ts'
import type { FakeClock } from './fake-clock.ts'
import { jwt, reply } from './replies.ts'

export interface AuthServer {
  readonly send: Send
  /** Requests by kind. */
  readonly count: { login: number; renewal: number; call: number; stale: number }
  /** Users by name with their password. */
  readonly users: Map<string, string>
  /** Second factors by user: what is offered, and the codes that are right, each for one time. */
  readonly factors: Map<string, { readonly offers: readonly object[]; readonly codes: Map<string, string[]> }>
  /** Calls for a second factor in their order: `providers`, `verification/send SMS`, `verification/check TOTP 123456`. */
  readonly asked: string[]
  /** ms that an answer takes. */
  delay: number
  /** s that an access token lives. */
  life: number
  /** Ends all access tokens; with `refresh`, the refresh tokens too. */
  revoke(options?: { refresh?: boolean }): void
  /** Answers the next of this kind instead of the server. */
  instead(kind: 'login' | 'renewal' | 'call', answer: () => Reply | Promise<Reply>, times?: number): void
}

type Kind = 'access' | 'refresh' | 'pre'

const unauthorized = (errorCode: number) => reply(401, { status: 401, message: 'Authentication failed', errorCode })

/** The token rules of ThingsBoard in memory, with a clock that tests move; `stale` counts calls whose token was over. */
export function authServer(clock: FakeClock): AuthServer {
  const tokens = new Map<string, { user: string; ends: number; kind: Kind }>()
  const scripted: { kind: string; answer: () => Reply | Promise<Reply>; times: number }[] = []
  let serial = 0
  const server: AuthServer = {
    count: { login: 0, renewal: 0, call: 0, stale: 0 },
    users: new Map([
      ['ann', 'pw'],
      ['bob', 'pw'],
    ]),
    factors: new Map(),
    asked: [],
    delay: 10,
    life: 9000,
    revoke({ refresh = false } = {}) {
      for (const [token, { kind }] of tokens) if (refresh || kind === 'access') tokens.delete(token)
    },
    instead: (kind, answer, times = 1) => void scripted.push({ kind, answer, times }),
    async send(call) {
      const kind = call.path === '/api/auth/login' ? 'login' : call.path === '/api/auth/token' ? 'renewal' : 'call'
      if (call.path.startsWith('/api/auth/2fa/')) return answerToFactor(call)
      server.count[kind]++
      if (server.delay > 0) await sleep(clock, server.delay, call.signal)
      const script = scripted.find((s) => s.kind === kind && s.times-- > 0)
      return script ? script.answer() : answerTo(kind, call)
    },
  }
  return server

  function answerTo(kind: 'login' | 'renewal' | 'call', call: Call): Reply {
    const value = (call.body?.kind === 'json' ? call.body.value : {}) as Record<string, string>
    if (kind === 'login') {
      const { username = '', password } = value
      if (server.users.get(username) !== password) return unauthorized(10)
      if (server.factors.has(username))
        return reply(200, { token: issue(username, 'pre', 1800), scope: 'PRE_VERIFICATION_TOKEN' })
      return newPair(username)
    }
    if (kind === 'renewal') {
      const user = userOf(value.refreshToken, 'refresh')
      return user ? newPair(user) : unauthorized(11)
    }
    const user = userOf(call.authorization?.replace('Bearer ', ''), 'access')
    if (!user) server.count.stale++
    return user ? reply(200, { user }) : unauthorized(11)
  }

  async function answerToFactor({ path, query = {}, authorization, signal }: Call): Promise<Reply> {
    await sleep(clock, server.delay, signal)
    const user = userOf(authorization?.replace('Bearer ', ''), 'pre') ?? ''
    const factor = server.factors.get(user)
    if (!factor) return unauthorized(11)
    const { providerType = '', verificationCode = '' } = query as Record<string, string>
    const what = path.replace('/api/auth/2fa/', '')
    server.asked.push([what, providerType, verificationCode].filter(Boolean).join(' '))
    if (what === 'providers') return reply(200, factor.offers)
    if (what === 'verification/send') return reply(200)
    const codes = factor.codes.get(providerType) ?? []
    if (!codes.includes(verificationCode))
      return reply(400, { status: 400, message: 'Verification code is incorrect', errorCode: 31 })
    factor.codes.set(
      providerType,
      codes.filter((code) => code !== verificationCode),
    )
    return newPair(user)
  }

  function newPair(user: string): Reply {
    return reply(200, { token: issue(user, 'access', server.life), refreshToken: issue(user, 'refresh', 604_800) })
  }

  function issue(user: string, kind: Kind, life: number): string {
    const iat = Math.floor(clock.now() / 1000)
    const token = jwt({ sub: user, iat, exp: iat + life, jti: ++serial })
    tokens.set(token, { user, kind, ends: clock.monotonic() + life * 1000 })
    return token
  }

  function userOf(token = '', kind: string): string | undefined {
    const known = tokens.get(token)
    return known && known.kind === kind && known.ends > clock.monotonic() ? known.user : undefined
  }
}
