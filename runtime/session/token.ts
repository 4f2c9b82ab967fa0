import type { Clock } from '../host.ts'

/** A pair of tokens, and when it came. Times of the server are used for their difference only. */
export interface TokenPair {
  readonly token: string
  readonly refreshToken?: string
  /** Our wall clock when the pair was received, ms. */
  readonly receivedAt: number
  /** How long the access token lives from its receipt, ms; undefined where it does not say. */
  readonly life?: number
  /** The same for the refresh token. */
  readonly refreshLife?: number
}

/** A pair in the hands of this process, which also knows its age by the clock that never jumps. */
export interface HeldPair extends TokenPair {
  /** Our monotonic clock when the pair was received, ms; before the start of the process for a kept one. */
  readonly receivedMonotonic: number
}

/** Claims that a JSON Web Token carries; `{}` for anything that is none. Times in seconds. */
export interface Claims {
  readonly iat?: number
  readonly exp?: number
  readonly sub?: string
  readonly userId?: string
  readonly scopes?: readonly string[]
  /** A visitor of a public customer, who is no user. */
  readonly isPublic?: boolean
}

/** Largest safety margin before the end of a token's life, ms. */
const MAX_MARGIN = 60_000
const MARGIN_SHARE = 0.2

/** Reads the claims without checking the signature: that is the server's business. */
export function readClaims(token: string | undefined): Claims {
  try {
    const payload = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return payload !== null && typeof payload === 'object' ? payload : {}
  } catch {
    return {}
  }
}

/**
 * Life of a token from its receipt, ms: `exp - iat`, or `exp` less the server's own time (seconds) where `iat` is
 * missing; undefined where neither is to be had: then only a 401 will tell.
 */
export function lifeOf(token: string | undefined, serverTime?: number): number | undefined {
  const { exp, iat = serverTime } = readClaims(token)
  return typeof exp === 'number' && typeof iat === 'number' ? Math.max(0, exp - iat) * 1000 : undefined
}

/** Takes a pair into this process's hands; what was kept on disk brings its age along. */
export function hold(pair: TokenPair, clock: Clock): HeldPair {
  const age = Math.max(0, clock.now() - pair.receivedAt)
  return { ...pair, receivedMonotonic: clock.monotonic() - age }
}

/**
 * How the access token stands: `fresh`, `due` (renew it, it still works), `over`.
 * Its age is the larger of what both clocks say: the monotonic one stops while a laptop sleeps, the wall clock jumps.
 */
export function standingOf(pair: HeldPair, clock: Clock): 'fresh' | 'due' | 'over' {
  if (pair.life === undefined) return 'fresh'
  const wallAge = clock.now() - pair.receivedAt
  const age = Math.max(wallAge, clock.monotonic() - pair.receivedMonotonic)
  if (age >= pair.life) return 'over'
  const margin = Math.min(MAX_MARGIN, pair.life * MARGIN_SHARE)
  // a negative age: the wall clock was set back, so nothing is known of the token's true age
  return wallAge < 0 || age >= pair.life - margin ? 'due' : 'fresh'
}

/** Whether the refresh token can still be of use. */
export function canRenew(pair: HeldPair, clock: Clock): boolean {
  if (pair.refreshToken === undefined) return false
  if (pair.refreshLife === undefined) return true
  return Math.max(clock.now() - pair.receivedAt, clock.monotonic() - pair.receivedMonotonic) < pair.refreshLife
}
