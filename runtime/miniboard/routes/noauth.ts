import { logged } from '../auth/login.ts'
import { checkPassword } from '../auth/password-policy.ts'
import { hashPassword, isPassword } from '../auth/passwords.ts'
import { answer, signIn } from '../auth/sign-in.ts'
import { newMailToken } from '../entities/user.ts'
import { userByEmail } from '../entities/users.ts'
import type { Services } from '../services.ts'
import { empty } from '../wire/answer.ts'
import { boolean, required, string, withDefault } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { get, post, type Route } from '../wire/route.ts'
import { object, text } from '../wire/shape.ts'

const activation = object({ activateToken: text, password: text })
const reset = object({ resetToken: text, password: text })

export const noauthRoutes: Route[] = [
  get('/api/noauth/userPasswordPolicy', '', {}, ({ services }) => services.settings.security().passwordPolicy),
  get(
    '/api/noauth/activate',
    '',
    { query: { activateToken: required(string) } },
    ({ services, query: { activateToken } }) => {
      const account = services.accounts.byActivateToken(activateToken)
      if (!account) return empty(409)
      const isLate = (account.activate_until ?? 0) < services.clock.now()
      return empty(303, {
        location: isLate ? '/activationLinkExpired' : `/login/createPassword?activateToken=${activateToken}`,
      })
    },
  ),
  post(
    '/api/noauth/activate',
    '',
    { query: { sendActivationMail: withDefault(boolean, true) }, body: activation },
    ({ services, body }) => activate(services, body),
  ),
  post('/api/noauth/resetPasswordByEmail', '', { body: object({ email: text }) }, ({ services, body }) =>
    offerReset(services, body.email),
  ),
  get(
    '/api/noauth/resetPassword',
    '',
    { query: { resetToken: required(string) } },
    ({ services, query: { resetToken } }) => {
      if (resetToken === '') throw badRequest('Incorrect resetToken ')
      const account = services.accounts.byResetToken(resetToken)
      if (!account) return empty(409)
      const isLate = (account.reset_until ?? 0) < services.clock.now()
      return empty(303, {
        location: isLate ? '/passwordResetLinkExpired' : `/login/resetPassword?resetToken=${resetToken}`,
      })
    },
  ),
  post('/api/noauth/resetPassword', '', { body: reset }, ({ services, body }) => resetPassword(services, body)),
]

type Given = { activateToken: string | null; password: string | null }

function activate(services: Services, { activateToken, password }: Given): unknown {
  if (!activateToken) throw badRequest(`Incorrect activateToken ${activateToken}`)
  checkPassword(services, password ?? '')
  const account = services.accounts.byActivateToken(activateToken)
  const user = account && services.entities.get('USER', account.user_id)
  if (!account || !user) throw badRequest(`Unable to find user credentials by activateToken [${activateToken}]`)
  if ((account.activate_until ?? 0) < services.clock.now()) throw badRequest('Activation token expired')
  if (account.enabled) throw badRequest('User credentials already activated')
  services.accounts.update(account.user_id, {
    enabled: 1,
    password: hashPassword(password ?? ''),
    activate_token: null,
    activate_until: null,
  })
  logged(services, user, 'LOGIN')
  return answer(signIn(services, user))
}

/** Whether there is such a user is nobody's business: the answer is the same. */
function offerReset(services: Services, email: string | null): void {
  const user = email ? userByEmail(services, email) : undefined
  if (!user) return
  const hours = services.settings.security().passwordResetTokenTtl ?? 24
  services.accounts.update(user.id.id, {
    reset_token: newMailToken(),
    reset_until: services.clock.now() + hours * 3_600_000,
  })
}

function resetPassword(
  services: Services,
  { resetToken, password }: { resetToken: string | null; password: string | null },
): void {
  if (!resetToken) throw badRequest(`Incorrect resetToken ${resetToken}`)
  const account = services.accounts.byResetToken(resetToken)
  if (!account) throw badRequest('Invalid reset token!')
  if ((account.reset_until ?? 0) < services.clock.now()) throw badRequest('Password reset token expired')
  checkPassword(services, password ?? '')
  if (isPassword(password ?? '', account.password)) throw badRequest('New password should be different from existing!')
  services.accounts.update(account.user_id, {
    password: hashPassword(password ?? ''),
    reset_token: null,
    reset_until: null,
  })
  services.outdating.outdate(account.user_id)
}
