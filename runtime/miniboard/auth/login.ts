import { isPublic } from '../entities/device.ts'
import { subjectOf, userByEmail } from '../entities/users.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Params } from '../wire/query.ts'
import { badRequest, CODE, failed, Refusal, unauthorized } from '../wire/refusal.ts'
import type { Context } from '../wire/route.ts'
import { isObject } from '../wire/shape.ts'
import { isUuid, NULL_UUID } from '../wire/uuid.ts'
import { checkPassword, isValidPassword } from './password-policy.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { answer, dueOf, signIn } from './sign-in.ts'
import type { Subject } from './tokens.ts'

type Raw = Context<Params, string>

export function byLogin({ services, body }: Raw): unknown {
  const { username, password } = strictTexts(body, ['username', 'password'])
  if (!username?.trim() || !password) throw unauthorized('Authentication failed')
  checkForcedReset(services, password)
  const user = userByEmail(services, username)
  if (!user) throw unauthorized('Invalid username or password')
  const check = () => checkAccount(services, user, password)
  if (dueOf(services, user)) check()
  else {
    logged(services, user, 'LOGIN', check)
    services.accounts.update(user.id.id, { last_login: services.clock.now(), failed: 0 })
  }
  return answer(signIn(services, user))
}

/** Comings and goings stand in the audit log, those that failed too. */
export function logged(
  services: Services,
  user: Entity,
  action: 'LOGIN' | 'LOGOUT',
  run: () => void = () => undefined,
): void {
  const who = { tenantId: user.tenantId?.id ?? NULL_UUID, userId: user.id.id, email: String(user.email) }
  const data = { clientAddress: 'Unknown', browser: 'Other', os: 'Other', device: 'Other' }
  const entry = {
    action,
    entityId: user.id,
    entityName: String(user.email),
    customerId: user.customerId?.id ?? NULL_UUID,
    data,
  }
  try {
    run()
    services.audit.log(who, entry)
  } catch (error) {
    const isWrong = error instanceof Error && error.message === 'Invalid username or password'
    services.audit.log(who, {
      ...entry,
      failure: isWrong ? 'Authentication Failed. Username or Password not valid.' : (error as Error).message,
    })
    throw error
  }
}

export function byPublicLogin({ services, body }: Raw): unknown {
  const { publicId } = strictTexts(body, ['publicId'])
  if (!publicId?.trim()) throw unauthorized('Authentication failed')
  return answer(services.tokens.pair(publicSubject(services, publicId)))
}

/** Refresh tokens serve until they run out: there is no rotation. */
export function byRefresh({ services, body }: Raw): unknown {
  const { refreshToken } = strictTexts(body, ['refreshToken'])
  if (!refreshToken?.trim()) throw unauthorized('Authentication failed')
  const claims = services.tokens.read(refreshToken)
  if (!claims.scopes?.includes('REFRESH_TOKEN')) throw failed('Invalid Refresh Token scope')
  services.revocation.useRefresh(claims.sessionId)
  if (claims.isPublic) return answer(services.tokens.pair(publicSubject(services, claims.sub)))
  const user = services.entities.get('USER', claims.userId)
  if (!user) throw unauthorized('Invalid username or password')
  if (services.accounts.get(claims.userId)?.enabled !== 1) throw unauthorized('User account is not active')
  const { isOutdated } = services.outdating
  if (isOutdated(claims.userId, claims.iat) || isOutdated(claims.sessionId, claims.iat))
    throw unauthorized('Token is outdated')
  return answer(services.tokens.pair(subjectOf(services, user)))
}

/** All older tokens of the user end, a new pair is the answer. */
export function changePassword({
  services,
  who,
  body,
}: Context<Params, { currentPassword: string | null; newPassword: string | null }>): unknown {
  const account = services.accounts.get(who.userId)
  const user = services.entities.get('USER', who.userId)
  if (!account || !user) throw failed(null)
  if (!isPassword(body.currentPassword ?? '', account.password)) throw badRequest("Current password doesn't match!")
  checkPassword(services, body.newPassword ?? '')
  if (isPassword(body.newPassword ?? '', account.password))
    throw badRequest('New password should be different from existing!')
  services.accounts.update(who.userId, { password: hashPassword(body.newPassword ?? '') })
  services.outdating.outdate(who.userId)
  return answer(services.tokens.pair(subjectOf(services, user)))
}

function checkAccount(services: Services, user: Entity, password: string): void {
  const account = services.accounts.get(user.id.id)
  if (!account?.enabled) throw unauthorized('User account is not active')
  if (isPassword(password, account.password)) return
  const limit = services.settings.security().maxFailedLoginAttempts
  const attempts = account.failed + 1
  const isLocked = limit !== null && limit > 0 && attempts > limit
  services.accounts.update(user.id.id, isLocked ? { enabled: 0, failed: 0 } : { failed: attempts })
  throw unauthorized(isLocked ? 'User account is locked due to security policy' : 'Invalid username or password')
}

function checkForcedReset(services: Services, password: string): void {
  if (services.settings.security().passwordPolicy.forceUserToResetPasswordIfNotValid !== true) return
  if (!isValidPassword(services, password)) {
    throw new Refusal(
      401,
      CODE.passwordViolation,
      'The entered password violates our policies. If this is your real password, please reset it.',
    )
  }
}

function publicSubject({ entities }: Services, publicId: string): Subject {
  const customer = isUuid(publicId) ? entities.get('CUSTOMER', publicId.toLowerCase()) : undefined
  if (!customer || !isPublic(customer)) throw unauthorized('Invalid username or password')
  return {
    email: publicId,
    userId: NULL_UUID,
    authority: 'CUSTOMER_USER',
    tenantId: customer.tenantId?.id ?? NULL_UUID,
    customerId: customer.id.id,
    firstName: 'Public',
    lastName: 'Public',
    enabled: true,
    isPublic: true,
  }
}

/** The bodies of the login are read strictly: an unknown field is as bad as no JSON. */
function strictTexts<N extends string>(body: string, names: N[]): Partial<Record<N, string>> {
  const value = tryParse(body)
  if (!isObject(value)) throw unauthorized('Authentication failed')
  const out: Partial<Record<N, string>> = {}
  for (const [name, text] of Object.entries(value)) {
    if (!names.includes(name as N) || (typeof text === 'object' && text !== null))
      throw unauthorized('Authentication failed')
    if (text !== null) out[name as N] = String(text)
  }
  return out
}

function tryParse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
