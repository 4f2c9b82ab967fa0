import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { tokenExpired, unauthorized } from '../wire/refusal.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import type { Authority } from './who.ts'

/** Claims of a token; times in seconds. A refresh token has neither `enabled` nor the ids of tenant and customer. */
export type Claims = {
  sub: string
  userId: string
  scopes: string[]
  sessionId: string
  iss: string
  iat: number
  exp: number
  isPublic?: boolean
  enabled?: boolean
  tenantId?: string
  customerId?: string
  firstName?: string
  lastName?: string
  jti?: string
}

export type TokenPair = { token: string; refreshToken: string | null; scope?: Authority }

/** The user that a token is made for. */
export type Subject = {
  email: string
  userId: string
  authority: Authority
  tenantId: string
  customerId: string
  firstName: string | null
  lastName: string | null
  enabled: boolean
  isPublic: boolean
}

export type TokenSettings = {
  tokenExpirationTime: number
  refreshTokenExpTime: number
  tokenIssuer: string
  tokenSigningKey: string
}
export type Tokens = ReturnType<typeof createTokens>

const HEADER = Buffer.from('{"alg":"HS512"}').toString('base64url')
const REMEMBERED = 5000

/** Signs and reads tokens (JWT, HS512) as the real server does. */
export function createTokens(
  clock: { now(): number },
  settings: () => TokenSettings,
  issued: (sessionId: string) => void,
) {
  const verified = new Map<string, Claims>()
  let key = ''
  const seconds = () => Math.floor(clock.now() / 1000)
  const signature = (data: string) =>
    createHmac('sha512', Buffer.from(settings().tokenSigningKey, 'base64')).update(data).digest()
  const sign = (claims: object): string => {
    const data = `${HEADER}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
    return `${data}.${signature(data).toString('base64url')}`
  }
  const issue = (subject: Subject, sessionId: string, life: number, more: object) => {
    const iat = seconds()
    const { email, userId } = subject
    return sign({ sub: email, userId, ...more, sessionId, iss: settings().tokenIssuer, iat, exp: iat + life })
  }
  return {
    pair(subject: Subject): TokenPair {
      const sessionId = randomUUID()
      issued(sessionId)
      const { tokenExpirationTime, refreshTokenExpTime } = settings()
      return {
        token: issue(subject, sessionId, tokenExpirationTime, accessClaims(subject)),
        refreshToken: issue(subject, sessionId, refreshTokenExpTime, {
          scopes: ['REFRESH_TOKEN'],
          isPublic: subject.isPublic,
          jti: randomUUID(),
        }),
      }
    },
    /** the token of somebody whose second factor is still due */
    partial(subject: Subject, scope: Authority, life: number): TokenPair {
      const { tenantId, customerId } = subject
      return {
        token: issue(subject, randomUUID(), life, { scopes: [scope], tenantId, customerId }),
        refreshToken: null,
        scope,
      }
    },
    read(token: string): Claims {
      if (key !== settings().tokenSigningKey) {
        key = settings().tokenSigningKey
        verified.clear()
      }
      const claims = verified.get(token) ?? verify(token, signature)
      if (claims.exp !== undefined && claims.exp <= seconds()) throw tokenExpired()
      if (verified.size >= REMEMBERED) verified.clear()
      verified.set(token, claims)
      return claims
    },
  }
}

export const newSigningKey = () => randomBytes(64).toString('base64')

function accessClaims({ authority, enabled, isPublic, tenantId, customerId, firstName, lastName }: Subject): object {
  return {
    scopes: [authority],
    ...(firstName === null ? {} : { firstName }),
    ...(lastName === null ? {} : { lastName }),
    enabled,
    isPublic,
    tenantId,
    customerId: customerId || NULL_UUID,
  }
}

/** No JWT is code 10; a signature that is not ours is code 11, as if the token had expired. */
function verify(token: string, signature: (data: string) => Buffer): Claims {
  const [head, payload, given, ...rest] = /^[\w.-]+$/.test(token) ? token.split('.') : []
  const claims = decode(payload)
  if (decode(head)?.alg !== 'HS512' || !claims || given === undefined || rest.length > 0) {
    throw unauthorized('Invalid username or password')
  }
  const expected = signature(`${head}.${payload}`)
  const actual = Buffer.from(given, 'base64url')
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) throw tokenExpired()
  return claims as Claims
}

function decode(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(Buffer.from(part ?? '', 'base64url').toString())
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
