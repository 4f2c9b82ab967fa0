import type { Host } from '../host.ts'
import { type HeldPair, hold, readClaims } from './token.ts'
import type { TokenWay } from './way-in.ts'

/**
 * A given token is held from the start. Its age is not known, only its `iat` by the server's clock; so it is renewed
 * ahead of time where it can be, and else used until the server refuses it.
 */
export function givenPair(wayIn: TokenWay, { clock }: Pick<Host, 'clock'>): HeldPair | undefined {
  if (wayIn.kind !== 'token') return undefined
  const { token, refreshToken } = wayIn
  const { iat, exp } = readClaims(token)
  const renewable = refreshToken !== undefined
  const life =
    token === undefined ? 0 : renewable && iat !== undefined && exp !== undefined ? (exp - iat) * 1000 : undefined
  const receivedAt = renewable && iat !== undefined ? Math.min(iat * 1000, clock.now()) : clock.now()
  return hold(
    { token: token ?? '', receivedAt, ...(renewable && { refreshToken }), ...(life !== undefined && { life }) },
    clock,
  )
}
