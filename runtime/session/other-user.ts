import { TbxError } from '../errors.ts'
import type { Clock } from '../host.ts'
import { errorFromReply } from '../http/reply-error.ts'
import type { Call, Query, Reply, Send } from '../http/types.ts'
import type { Secrets } from '../redact.ts'
import { readPair } from './auth-calls.ts'
import { readClaims, type TokenPair } from './token.ts'

export interface OtherUserOptions {
  /** Sends as the caller. */
  readonly send: Send
  readonly clock: Clock
  readonly secrets: Secrets
}

export interface OtherUser {
  /** E-mail, or the id where the server does not say it. */
  readonly name: string
  readonly pair: TokenPair
}

const AUTHORITIES = ['SYS_ADMIN', 'TENANT_ADMIN']
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const PAGE_SIZE = 100

/**
 * A pair of tokens of another user, by id or e-mail, as far as the caller may have it. An e-mail is looked up among the
 * users that the caller may see.
 *
 * @throws TbxError `usage` for what is neither, `notFound`, `permission` with who may go over to whom
 */
export async function pairOfUser(user: string, options: OtherUserOptions): Promise<OtherUser> {
  if (!UUID.test(user) && !user.includes('@')) throw neither(user)
  const id = UUID.test(user) ? user : await idOf(user, options)
  const call: Call = { method: 'GET', path: `/api/user/${id}/token`, operation: 'user.getUserToken' }
  const reply = await options.send(call)
  if (reply.status === 403) throw await notAllowed(user, reply, options)
  if (reply.status === 404) throw noSuchUser(user)
  if (reply.status !== 200) throw await errorFromReply(reply, { operation: 'user.getUserToken', call, ...options })
  const pair = await readPair(reply, options.clock, `user '${user}'`)
  return { name: readClaims(pair.token).sub ?? user, pair }
}

/** The very e-mail goes first; in other letters it must be one user's alone, for ThingsBoard tells letters apart. */
async function idOf(email: string, options: OtherUserOptions): Promise<string> {
  const near: string[] = []
  for await (const rows of searches(email, options)) {
    for (const row of rows) {
      const id = row.id?.id
      if (id === undefined) continue
      if (row.email === email) return id
      if (row.email?.toLowerCase() === email.toLowerCase()) near.push(id)
    }
  }
  if (near.length === 1 && near[0] !== undefined) return near[0]
  throw near.length === 0 ? noSuchUser(email) : severalUsers(email)
}

interface Row {
  readonly id?: { readonly id?: string }
  readonly email?: string
}

/** The users that the caller may see: those of the tenant or customer; for the system administrator all tenants' own. */
async function* searches(textSearch: string, options: OtherUserOptions): AsyncIterable<readonly Row[]> {
  const users = await allRows('/api/users', { textSearch }, options)
  if (users !== undefined) return yield users
  for (const { id } of (await allRows('/api/tenants', {}, options)) ?? []) {
    const admins = id?.id !== undefined && (await allRows(`/api/tenant/${id.id}/users`, { textSearch }, options))
    if (admins) yield admins
  }
}

/** All rows of a list; undefined where the caller may not see it. */
async function allRows(path: string, query: Query, { send, secrets }: OtherUserOptions): Promise<Row[] | undefined> {
  const rows: Row[] = []
  for (let page = 0; ; page++) {
    const call: Call = { method: 'GET', path, query: { pageSize: PAGE_SIZE, page, ...query }, operation: 'api.as' }
    const reply = await send(call)
    if (reply.status === 403) {
      await reply.discard()
      return undefined
    }
    if (reply.status !== 200) throw await errorFromReply(reply, { operation: 'api.as', call, secrets })
    const { data = [], hasNext = false } = (await reply.json()) as { data?: Row[]; hasNext?: boolean }
    rows.push(...data)
    if (!hasNext) return rows
  }
}

async function notAllowed(user: string, reply: Reply, { send }: OtherUserOptions): Promise<TbxError> {
  await reply.discard()
  const enabled = await send({ method: 'GET', path: '/api/user/tokenAccessEnabled', operation: 'api.as' })
  const off = enabled.status === 200 && (await enabled.json().catch(() => true)) === false
  const why = off
    ? 'this server hands out no tokens of other users (security.user_token_access_enabled is off)'
    : 'a tenant administrator may go over to users of the own tenant, the system administrator to tenant administrators'
  return new TbxError(
    'permission',
    `cannot go over to user '${user}': ${why} (403); it needs ${AUTHORITIES.join(' or ')}`,
    {
      status: 403,
      operation: 'user.getUserToken',
    },
  )
}

const noSuchUser = (user: string): TbxError =>
  new TbxError('notFound', `cannot go over to user '${user}': there is none among the users that you may see`, {
    hint: 'users are listed by: api.user.getUsers()',
  })

const severalUsers = (email: string): TbxError =>
  new TbxError('conflict', `cannot go over to user '${email}': several users have it in other letters`, {
    hint: 'write it as the user list does, or give the id',
  })

const neither = (user: string): TbxError =>
  new TbxError('usage', `cannot go over to user '${user}': it is neither the id (UUID) nor the e-mail of a user`)
