import { byLogin, byPublicLogin, byRefresh, changePassword, logged } from '../auth/login.ts'
import { userOf } from '../entities/users.ts'
import { failed, unauthorized } from '../wire/refusal.ts'
import { type Context, get, post, type Route } from '../wire/route.ts'
import { object, text } from '../wire/shape.ts'

const passwordChange = object({ currentPassword: text, newPassword: text })

export const authRoutes: Route[] = [
  post('/api/auth/login', '', { body: 'rawOptional' }, byLogin),
  post('/api/auth/login/public', '', { body: 'rawOptional' }, byPublicLogin),
  post('/api/auth/token', '', { body: 'rawOptional' }, byRefresh),
  ...['GET', 'PUT', 'DELETE', 'PATCH'].flatMap((method) =>
    ['login', 'login/public', 'token'].map((path) => notByThis(method, `/api/auth/${path}`)),
  ),
  get('/api/auth/user', 'STC', {}, ownUser),
  post('/api/auth/logout', 'STC', {}, logout),
  post('/api/auth/changePassword', 'STC', { body: passwordChange }, changePassword),
]

function ownUser({ services, who }: Context): unknown {
  const user = userOf(services, who.userId)
  if (user) return user
  throw failed('Cannot invoke "org.thingsboard.server.common.data.User.getAdditionalInfo()" because "user" is null')
}

function logout({ services, who }: Context): void {
  services.outdating.outdate(who.sessionId)
  const user = services.entities.get('USER', who.userId)
  if (user) logged(services, user, 'LOGOUT')
}

/** The doors of the login are filters: another method is no 405 there. */
function notByThis(method: string, path: string): Route {
  const run = () => {
    throw unauthorized('Authentication method not supported')
  }
  return { ...get(path, '', {}, run), method }
}
