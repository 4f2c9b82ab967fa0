import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { newActivation } from './user.ts'

const RENEW_BELOW_MS = 15 * 60_000

/** The link by which an inactive user sets a password; it is renewed shortly before it ends. */
export function activationLink(services: Services, user: Entity, origin: string): { value: string; ttlMs: number } {
  const account = services.accounts.get(user.id.id)
  if (account?.enabled || !account) throw badRequest('User is already activated!')
  const now = services.clock.now()
  const isFresh = account.activate_token !== null && (account.activate_until ?? 0) - now > RENEW_BELOW_MS
  const { activate_token, activate_until } = isFresh ? account : newActivation(services)
  if (!isFresh) services.accounts.update(user.id.id, { activate_token, activate_until })
  return { value: `${origin}/api/noauth/activate?activateToken=${activate_token}`, ttlMs: (activate_until ?? 0) - now }
}
