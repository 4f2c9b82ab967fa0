import { randomUUID } from 'node:crypto'
import { isBefore } from '../release.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Call } from '../wire/call.ts'
import { failed, Refusal, tokenExpired, unauthorized } from '../wire/refusal.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import type { Claims } from './tokens.ts'
import type { Authority, Who } from './who.ts'

/** Nobody: open routes. */
export const NOBODY: Who = {
  authority: 'CUSTOMER_USER',
  userId: NULL_UUID,
  tenantId: NULL_UUID,
  customerId: NULL_UUID,
  email: '',
  sessionId: '',
  isPublic: false,
  by: 'nothing',
}

/** Who sends a request. `X-Authorization` goes before `Authorization`, even where it is the worse of the two. */
export function identify(services: Services, call: Call): Who {
  const header = call.header('x-authorization') ?? call.header('authorization')
  if (header === undefined || header === '') throw unauthorized('Authentication failed')
  if (isBefore(services.release, '4.3')) return byToken(services, header.slice('Bearer '.length))
  if (header.startsWith('Bearer ')) return byToken(services, header.slice(7))
  if (header.startsWith('ApiKey ')) return byKey(services, header.slice(7))
  throw new Refusal(302, 0, null, { headers: { location: `${call.origin}/oauth2Login` } })
}

export function byToken(services: Services, token: string): Who {
  const claims = services.tokens.read(token)
  const { userId, sessionId, iat } = claims
  if (services.outdating.isOutdated(userId, iat) || services.outdating.isOutdated(sessionId, iat)) throw tokenExpired()
  const [authority] = claims.scopes ?? []
  // a refresh token lacks the claim `enabled`, and the server stumbles over that
  if (authority === 'REFRESH_TOKEN') throw failed(null)
  services.revocation.useAccess(sessionId)
  return toWho(claims, authority as Authority)
}

/** A key acts as its user, with that user's authority of the moment. */
export function byKey({ entities, accounts, clock }: Services, value: string): Who {
  const [key] = entities.where('API_KEY', undefined, 'value', value)
  if (!key) throw unauthorized('Invalid username or password')
  const userId = (key.userId as Entity['id']).id
  const user = entities.get('USER', userId)
  if (!user) throw unauthorized('Invalid username or password')
  if (!key.enabled || accounts.get(userId)?.enabled !== 1) throw unauthorized('User account is not active')
  const until = Number(key.expirationTime ?? 0)
  if (until > 0 && until < clock.now()) throw unauthorized('API key is expired')
  return { ...whoIs(user), sessionId: randomUUID(), by: 'key' }
}

export function whoIs(user: Entity): Who {
  return {
    authority: user.authority as Authority,
    userId: user.id.id,
    tenantId: user.tenantId?.id ?? NULL_UUID,
    customerId: user.customerId?.id ?? NULL_UUID,
    email: String(user.email),
    sessionId: '',
    isPublic: false,
    by: 'token',
  }
}

function toWho(claims: Claims, authority: Authority): Who {
  return {
    authority,
    userId: claims.userId,
    tenantId: claims.tenantId ?? NULL_UUID,
    customerId: claims.customerId ?? NULL_UUID,
    email: claims.sub,
    sessionId: claims.sessionId,
    isPublic: claims.isPublic ?? false,
    by: 'token',
  }
}
