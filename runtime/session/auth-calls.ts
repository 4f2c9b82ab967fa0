import { TbxError } from '../errors.ts'
import type { Clock } from '../host.ts'
import type { Reply, Send } from '../http/types.ts'
import { refusal } from './refusal.ts'
import { type AskCode, notSetUp, passSecondFactor } from './second-factor.ts'
import { lifeOf, type TokenPair } from './token.ts'
import { nameOf, type WayIn } from './way-in.ts'

export interface AuthCallsOptions {
  readonly send: Send
  readonly clock: Clock
  /** Asks the person at the terminal for a one-time code; only where there is one. */
  readonly askCode?: AskCode
}

/** The calls that get and end tokens; each throws a TbxError that says who was refused and why. */
export interface AuthCalls {
  /** Logs in, with the second factor where one is asked for; throws kind `auth` where refused. */
  login(wayIn: WayIn & { kind: 'password' | 'public' }): Promise<TokenPair>
  /** A new pair for a refresh token; `undefined` where the server refuses it. */
  renew(refreshToken: string): Promise<TokenPair | undefined>
  /** Ends a token at the server; false where it was over already. */
  logout(token: string): Promise<boolean>
}

export function createAuthCalls({ send, clock, askCode }: AuthCallsOptions): AuthCalls {
  const post = (path: string, value: unknown, operation: string, authorization?: string) =>
    send({
      method: 'POST',
      path,
      operation,
      // asking for a token twice does no harm, and leaves nothing behind
      repeat: 'always',
      changes: false,
      ...(value !== undefined && { body: { kind: 'json', value } }),
      ...(authorization !== undefined && { authorization }),
    })

  return {
    async login(wayIn) {
      const reply =
        wayIn.kind === 'public'
          ? await post('/api/auth/login/public', { publicId: wayIn.publicId }, 'login')
          : await post('/api/auth/login', { username: wayIn.username, password: wayIn.password }, 'login')
      if (reply.status !== 200)
        throw await refusal(reply, nameOf(wayIn), wayIn.kind === 'public' ? NOT_PUBLIC : undefined)
      return readPair(await withSecondFactor(reply, wayIn), clock, nameOf(wayIn))
    },
    async renew(refreshToken) {
      const reply = await post('/api/auth/token', { refreshToken }, 'renewal')
      if (reply.status === 200) return readPair(reply, clock, 'the session')
      if (isRefusal(reply.status)) return undefined
      throw await refusal(reply, 'the session')
    },
    async logout(token) {
      const reply = await post('/api/auth/logout', undefined, 'logout', `Bearer ${token}`)
      if (reply.status !== 200 && reply.status !== 401) throw await refusal(reply, 'the session')
      return reply.status === 200
    },
  }

  /** The reply itself, or that which a second factor brought. */
  async function withSecondFactor(reply: Reply, wayIn: WayIn & { kind: 'password' | 'public' }): Promise<Reply> {
    const { token, scope } = await scopedToken(reply)
    if (scope === undefined || token === undefined || wayIn.kind !== 'password') return reply
    if (scope !== 'PRE_VERIFICATION_TOKEN') throw notSetUp(nameOf(wayIn))
    const { username, totpSecret } = wayIn
    return passSecondFactor({
      send,
      username,
      preToken: token,
      // codes go by the server's clock, and a laptop's may be wrong
      now: (serverTime(reply) ?? clock.now() / 1000) * 1000,
      ...(totpSecret !== undefined && { totpSecret }),
      ...(askCode && { askCode }),
    })
  }
}

async function scopedToken(reply: Reply): Promise<{ token?: string; scope?: string }> {
  const body = (await reply.json().catch(() => undefined)) as { token?: unknown; scope?: unknown } | undefined
  return typeof body?.token === 'string' && typeof body.scope === 'string'
    ? { token: body.token, scope: body.scope }
    : {}
}

const NOT_PUBLIC =
  'give the UUID behind publicId= in the link of a public dashboard as TB_PUBLIC_ID; what is public may have become private'

/** A refresh token that is none is answered 500 by ThingsBoard; what may pass (429, 502 to 504) is no refusal. */
const isRefusal = (status: number): boolean => status === 500 || (status >= 400 && status < 500 && status !== 429)

/** Reads `{ token, refreshToken }` and notes when it came, by our clocks, and how long it lives, by the server's. */
export async function readPair(reply: Reply, clock: Clock, who: string): Promise<TokenPair> {
  const receivedAt = clock.now()
  const body = (await reply.json().catch(() => undefined)) as
    | { token?: unknown; refreshToken?: unknown; scope?: unknown }
    | undefined
  if (typeof body?.token !== 'string') throw noPair(who, reply)
  if (typeof body.scope === 'string') throw notSetUp(who)
  const refreshToken = typeof body.refreshToken === 'string' ? body.refreshToken : undefined
  const life = lifeOf(body.token, serverTime(reply))
  const refreshLife = lifeOf(refreshToken, serverTime(reply))
  return {
    token: body.token,
    receivedAt,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(life !== undefined && { life }),
    ...(refreshLife !== undefined && { refreshLife }),
  }
}

/** The server's own time, s, from the `Date` header. */
function serverTime(reply: Reply): number | undefined {
  const date = Date.parse(reply.header('date') ?? '')
  return Number.isNaN(date) ? undefined : date / 1000
}

function noPair(who: string, reply: Reply): TbxError {
  const html = /html/.test(reply.header('content-type') ?? '')
  return new TbxError('server', `cannot log in ${who}: the answer holds no token${html ? ', it is a web page' : ''}`, {
    status: reply.status,
    hint: reply.note ?? 'check --url or TB_URL: is it a ThingsBoard, and not a proxy in front of it?',
  })
}
