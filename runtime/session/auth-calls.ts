import { TbxError } from '../errors.ts'
import type { Clock } from '../host.ts'
import type { Reply, Send } from '../http/types.ts'
import { lifeOf, type TokenPair } from './token.ts'
import { nameOf, type WayIn } from './way-in.ts'

/** The calls that get and end tokens; each throws a TbxError that says who was refused and why. */
export interface AuthCalls {
  /** Logs in; throws kind `auth` where refused. */
  login(wayIn: WayIn & { kind: 'password' | 'public' }): Promise<TokenPair>
  /** A new pair for a refresh token; `undefined` where the server refuses it. */
  renew(refreshToken: string): Promise<TokenPair | undefined>
  /** Ends a token at the server; false where it was over already. */
  logout(token: string): Promise<boolean>
}

export function createAuthCalls(send: Send, clock: Clock): AuthCalls {
  const post = (path: string, value: unknown, operation: string, authorization?: string) =>
    send({
      method: 'POST',
      path,
      operation,
      // asking for a token twice does no harm
      repeat: 'always',
      ...(value !== undefined && { body: { kind: 'json', value } }),
      ...(authorization !== undefined && { authorization }),
    })

  return {
    async login(wayIn) {
      const reply =
        wayIn.kind === 'public'
          ? await post('/api/auth/login/public', { publicId: wayIn.publicId }, 'login')
          : await post('/api/auth/login', { username: wayIn.username, password: wayIn.password }, 'login')
      if (reply.status !== 200) throw await refusal(reply, nameOf(wayIn))
      return readPair(reply, clock, nameOf(wayIn))
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
}

/** A refresh token that is none is answered 500 by ThingsBoard; what may pass (429, 502 to 504) is no refusal. */
const isRefusal = (status: number): boolean => status === 500 || (status >= 400 && status < 500 && status !== 429)

/** Reads `{ token, refreshToken }` and notes when it came, by our clocks, and how long it lives, by the server's. */
export async function readPair(reply: Reply, clock: Clock, who: string): Promise<TokenPair> {
  const receivedAt = clock.now()
  const body = (await reply.json().catch(() => undefined)) as
    | { token?: unknown; refreshToken?: unknown; scope?: unknown }
    | undefined
  if (typeof body?.token !== 'string') throw noPair(who, reply)
  if (typeof body.scope === 'string') throw secondFactor(who, body.scope)
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
    hint: 'check --url or TB_URL: is it a ThingsBoard, and not a proxy in front of it?',
  })
}

const secondFactor = (who: string, scope: string) =>
  new TbxError('auth', `cannot log in ${who}: a second factor is asked for (${scope}), which tbx cannot give yet`, {
    hint: 'use an API key (TB_API_KEY) or a token (TB_TOKEN)',
  })

async function refusal(reply: Reply, who: string): Promise<TbxError> {
  const { message, errorCode } = await envelope(reply)
  const refused = reply.status === 401 || reply.status === 403
  const kind = refused ? 'auth' : reply.status === 429 ? 'limit' : reply.status < 500 ? 'config' : 'server'
  return new TbxError(kind, `cannot log in ${who}: ${message ?? `the server answered ${reply.status}`}`, {
    status: reply.status,
    ...(errorCode !== undefined && { errorCode }),
    ...(reply.status === 404 && { hint: 'check --url or TB_URL: there is no ThingsBoard at that address' }),
    ...(reply.note !== undefined && { hint: reply.note }),
  })
}

/** ThingsBoard's error envelope, as far as it is one. */
async function envelope(reply: Reply): Promise<{ message?: string; errorCode?: number }> {
  const body = (await reply.json().catch(() => undefined)) as Record<string, unknown> | undefined
  return {
    ...(typeof body?.message === 'string' && { message: body.message }),
    ...(typeof body?.errorCode === 'number' && { errorCode: body.errorCode }),
  }
}
