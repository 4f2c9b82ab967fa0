import type { Profile } from '../../config/profile.ts'
import type { Connection } from '../../connect.ts'
import { isTbxError } from '../../errors.ts'
import type { Host } from '../../host.ts'
import { tokensFolder } from '../../open.ts'
import { readClaims } from '../../session/token.ts'
import { createTokenStore } from '../../session/token-store.ts'
import { duration } from './duration.ts'
import { type Finding, fail, failed, ok, warn } from './finding.ts'

/** The token that is kept or given: how old, and until when. Asks no server. */
export function checkToken(host: Host, { wayIn, url, name = '' }: Profile): Finding[] {
  const now = host.clock.now()
  if (wayIn.kind === 'apiKey' || wayIn.kind === 'none') return []
  if (wayIn.kind === 'token') return [givenToken(wayIn.token, now)]
  const user = wayIn.kind === 'password' ? wayIn.username : wayIn.publicId
  const kept = createTokenStore(host, {
    folder: tokensFolder(host),
    owner: { profile: name, user, server: url },
  }).read()
  if (!kept) return [ok('token', 'none is kept: the next call logs in')]
  const age = now - kept.receivedAt
  if (age < 0) return [warn('token', 'kept, from the future: the clock was set back', 'it is renewed at the next call')]
  const left = kept.life === undefined ? undefined : kept.life - age
  const standing =
    left === undefined ? 'does not say when it ends' : left > 0 ? `ends in ${duration(left)}` : 'has run out'
  return [
    ok('token', `kept, ${duration(age)} old, ${standing}${left !== undefined && left <= 0 ? renewal(kept, age) : ''}`),
  ]
}

function renewal({ refreshToken, refreshLife }: { refreshToken?: string; refreshLife?: number }, age: number): string {
  if (refreshToken === undefined) return ': the next call logs in'
  return refreshLife !== undefined && age >= refreshLife
    ? ', and so has its refresh token: the next call logs in'
    : ': the next call renews it'
}

function givenToken(token: string | undefined, now: number): Finding {
  if (token === undefined) return ok('token', 'none given: one is got with the refresh token')
  const { exp } = readClaims(token)
  if (exp === undefined) return warn('token', 'given, and does not say when it ends')
  const left = exp * 1000 - now
  if (left > 0) return ok('token', `given, ends in ${duration(left)}`)
  return warn('token', `given, ended ${duration(-left)} ago by this clock`, 'set a new TB_TOKEN, or log in otherwise')
}

/** Whether the server lets us in, as whom, and what it is. */
export async function checkSession({ api, session }: Connection): Promise<Finding[]> {
  try {
    await session.authorization()
    const user = (await api.auth.getUser()) as { email: string; authority: string }
    return [ok('login', `${user.email} (${user.authority})`), await serverVersion(api)]
  } catch (error) {
    const advice = 'run: tbx login'
    return [failed('login', error, isTbxError(error, 'auth') ? advice : undefined)]
  }
}

/** First release whose API the facts describe. */
const OLDEST = [3, 6]

async function serverVersion(api: Connection['api']): Promise<Finding> {
  try {
    const { version = '', type } = (await api.request('GET /api/system/info')) as { version?: string; type?: string }
    const found = `ThingsBoard ${[type, version].filter(Boolean).join(' ')}`
    const [major = 0, minor = 0] = version.split('.').map(Number)
    const [least = 0, last = 0] = OLDEST
    const old = major < least || (major === least && minor < last)
    return old
      ? fail('version', found, 'tbx knows the API from 3.6 on: much of it will be missing on this server')
      : ok('version', found)
  } catch (error) {
    // the login has worked by now: a path that an old server does not know may be refused as one that is not open
    if (!isTbxError(error, 'notFound', 'auth')) return failed('version', error)
    return warn('version', 'it does not say: older than 3.6, or no ThingsBoard', 'tbx knows the API from 3.6 on')
  }
}
