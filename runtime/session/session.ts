import { orAbort } from '../abort.ts'
import { isTbxError, stopped, TbxError } from '../errors.ts'
import { amended } from '../http/amended.ts'
import { withNote } from '../http/reply.ts'
import type { Call, Layer, Reply, Send } from '../http/types.ts'
import type { Secrets } from '../redact.ts'
import { readPair } from './auth-calls.ts'
import { type Chosen, createTokenSource, type TokenSource, type TokenSourceOptions } from './token-source.ts'
import { nameOf, type TokenWay, type WayIn } from './way-in.ts'

export interface SessionOptions extends Omit<TokenSourceOptions, 'wayIn'> {
  readonly wayIn: WayIn
}

export interface Session {
  /** Chooses the token of each attempt, and answers a 401 with one renewal and one repeat. */
  readonly layer: Layer
  /** Goes over to another user; throws kind `auth` where refused, and then everything stays as it was. */
  login(wayIn: TokenWay): Promise<void>
  /** Ends the session at the server and forgets its tokens; false where there was nothing to end. */
  logout(): Promise<boolean>
  /** Tells, later on, whether it is still the session of the user that it has now. */
  watch(): () => boolean
  /** Value of the authorization header, not stale; another than `refused`, which the server did not take. */
  authorization(refused?: string): Promise<string>
}

/** Open to everybody: a token is neither needed nor sent. */
const isOpen = (path: string): boolean => path.startsWith('/api/noauth/') || path.startsWith('/api/v1/')

/**
 * A session of one user. Its layer stands inside retry and pace: a token is chosen after all waiting, so none grows
 * stale in a queue.
 */
export function createSession(options: SessionOptions): Session {
  const { wayIn } = options
  return wayIn.kind === 'apiKey' ? apiKeySession(wayIn.apiKey, options.secrets) : tokenSession(wayIn, options)
}

function apiKeySession(apiKey: string, secrets: Secrets): Session {
  secrets.add(apiKey)
  const authorization = `ApiKey ${apiKey}`
  return {
    layer: (next) => async (call) => {
      if (isOpen(call.path)) return next(call)
      const reply = await next(amended(call, { authorization }))
      return reply.status === 401 ? withNote(reply, KEY_REFUSED) : reply
    },
    login: () => Promise.reject(new TypeError('a session by API key has no login')),
    logout: async () => false,
    watch: () => () => true,
    authorization: async (refused) => {
      if (refused !== undefined) throw new TbxError('auth', `cannot log in by the API key: ${KEY_REFUSED}`)
      return authorization
    },
  }
}

const KEY_REFUSED = 'give a key that is valid there: TB_API_KEY (the one given is unknown, expired or disabled)'

function tokenSession(wayIn: TokenWay, options: SessionOptions): Session {
  const source = createTokenSource({ ...options, wayIn })
  const layer: Layer = (next) => async (call) => {
    if (isOpen(call.path)) return next(call)
    const first = source.get()
    const chosen = 'token' in first ? first : await orAbort(first, call.signal).catch(asStopped(call))
    const answer = await next(amended(call, { authorization: `Bearer ${chosen.token}` }))
    const reply = answer.status === 401 ? await repeatOnce(answer, { call, chosen, next, source }) : answer
    if (call.path === '/api/auth/changePassword' && reply.status === 200) await takeUpPair(call, reply)
    return reply
  }

  async function takeUpPair(call: Call, reply: Reply): Promise<void> {
    const { newPassword } = call.body?.kind === 'json' ? (call.body.value as { newPassword?: string }) : {}
    await source.takeUp(await readPair(reply, options.host.clock, nameOf(wayIn)), newPassword)
  }

  return {
    layer,
    login: source.login,
    logout: source.logout,
    watch: source.watch,
    authorization: async (refused) => `Bearer ${(await source.get(refused?.replace(/^Bearer /, ''))).token}`,
  }
}

interface Refused {
  readonly call: Call
  readonly chosen: Chosen
  readonly next: Send
  readonly source: TokenSource
}

/** A newer token of the same user is taken as it is, else one is got; a second 401 surfaces. */
async function repeatOnce(reply: Reply, { call, chosen, next, source }: Refused): Promise<Reply> {
  if (!source.canObtain())
    return withNote(
      reply,
      'the given token was refused, and there is no refresh token to renew it with: give a new TB_TOKEN',
    )
  const newer = await newerThan(chosen, { call, source }).catch(async (error) => {
    // a body that nobody reads would hold its connection, and its place in pace's window
    await reply.discard()
    throw error
  })
  if (newer.identity !== chosen.identity) return reply
  await reply.discard()
  return next(amended(call, { authorization: `Bearer ${newer.token}` }))
}

const newerThan = async ({ token }: Chosen, { call, source }: Pick<Refused, 'call' | 'source'>): Promise<Chosen> =>
  orAbort(Promise.resolve(source.get(token)), call.signal).catch(asStopped(call))

const asStopped = (call: Call) => (error: unknown) => {
  throw call.signal?.aborted && !isTbxError(error) ? stopped(call) : error
}
