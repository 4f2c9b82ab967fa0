import { subjectOf } from '../entities/users.ts'
import { isBefore } from '../release.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { factorsOf, isDemanded, platformOf } from './second-factor.ts'
import type { TokenPair } from './tokens.ts'
import type { Authority } from './who.ts'

const VERIFICATION_TIME = 1800

/** The tokens of somebody who knows the password: whole ones, or those with which a second factor is given or set up. */
export function signIn(services: Services, user: Entity): TokenPair {
  const due = dueOf(services, user)
  const subject = subjectOf(services, user)
  if (!due) return services.tokens.pair(subject)
  const life = platformOf(services)?.totalAllowedTimeForVerification ?? VERIFICATION_TIME
  return services.tokens.partial(subject, due, life)
}

export function dueOf(services: Services, user: Entity): Authority | undefined {
  if (hasSecondFactor(services, user)) return 'PRE_VERIFICATION_TOKEN'
  return isDemanded(services, user) && !isBefore(services.release, '4.3') ? 'MFA_CONFIGURATION_TOKEN' : undefined
}

export function hasSecondFactor(services: Services, user: Entity): boolean {
  return Object.keys(factorsOf(services, user.id.id) ?? {}).length > 0
}

export function answer({ token, refreshToken, scope }: TokenPair): unknown {
  return { token, ...(refreshToken === null ? {} : { refreshToken }), ...(scope ? { scope } : {}) }
}
