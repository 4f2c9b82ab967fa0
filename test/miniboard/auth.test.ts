import { expect, test } from '@jest/globals'
import { ask, claimsOf, createClock, login, withBoard } from './helpers.ts'

const refresh = '/api/auth/token'
const me = '/api/auth/user'

test('a login gives two tokens with the claims of the real server', () =>
  withBoard({ clock: createClock() }, async (board) => {
    const tenant = await login(board)
    const access = claimsOf(tenant.token)
    expect(access).toMatchObject({
      sub: 'tenant@thingsboard.org',
      scopes: ['TENANT_ADMIN'],
      enabled: true,
      isPublic: false,
      iss: 'thingsboard.io',
    })
    expect((access.exp as number) - (access.iat as number)).toBe(9000)
    expect(claimsOf(tenant.refreshToken)).toMatchObject({
      scopes: ['REFRESH_TOKEN'],
      sessionId: access.sessionId,
      userId: access.userId,
    })
  }))

test.each([
  ['a wrong password', { username: 'tenant@thingsboard.org', password: 'x' }, 'Invalid username or password'],
  [
    'a name in other letters',
    { username: 'TENANT@thingsboard.org', password: 'tenant' },
    'Invalid username or password',
  ],
  ['no password', { username: 'tenant@thingsboard.org' }, 'Authentication failed'],
  [
    'an unknown field',
    { username: 'tenant@thingsboard.org', password: 'tenant', remember: true },
    'Authentication failed',
  ],
  ['no JSON', '{"username":', 'Authentication failed'],
])('a login with %s is refused', (_what, body, message) =>
  withBoard({}, async (board) => {
    expect((await ask(board, 'POST', '/api/auth/login', body)).body).toMatchObject({
      status: 401,
      errorCode: 10,
      message,
    })
  }),
)

test('a token lives for its life by the clock of the board, and a refresh token gives a new pair', () => {
  const clock = createClock()
  return withBoard({ clock, tokenLife: 60, refreshLife: 120 }, async (board) => {
    const tenant = await login(board)
    clock.advance(59_000)
    expect((await tenant('GET', me)).status).toBe(200)
    clock.advance(1000)
    expect((await tenant('GET', me)).body).toMatchObject({ errorCode: 11, message: 'Token has expired' })
    const { body } = await ask(board, 'POST', refresh, { refreshToken: tenant.refreshToken })
    expect((await ask(board, 'GET', me, undefined, { authorization: `Bearer ${body.token}` })).status).toBe(200)
    clock.advance(60_000)
    expect((await ask(board, 'POST', refresh, { refreshToken: tenant.refreshToken })).body).toMatchObject({
      status: 401,
      errorCode: 11,
    })
  })
})

test('a logout ends the session in the next second, not in the same', () => {
  const clock = createClock()
  return withBoard({ clock }, async (board) => {
    const tenant = await login(board)
    await tenant('POST', '/api/auth/logout')
    expect((await tenant('GET', me)).status).toBe(200)
    const later = await login(board)
    clock.advance(1000)
    await later('POST', '/api/auth/logout')
    expect((await later('GET', me)).body).toMatchObject({ errorCode: 11 })
    expect((await ask(board, 'POST', refresh, { refreshToken: later.refreshToken })).body).toMatchObject({
      errorCode: 10,
      message: 'Token is outdated',
    })
    expect((await tenant('GET', me)).status).toBe(200)
  })
})

test('a changed password ends the older tokens and answers with a new pair', () => {
  const clock = createClock()
  return withBoard({ clock }, async (board) => {
    const tenant = await login(board)
    clock.advance(1000)
    const change = (currentPassword: string, newPassword: string) =>
      tenant('POST', '/api/auth/changePassword', { currentPassword, newPassword })
    expect((await change('wrong', 'Another-1')).body.message).toBe("Current password doesn't match!")
    expect((await change('tenant', 'abc')).body.message).toBe('Password must be 6 or more characters in length.')
    expect((await change('tenant', 'tenant')).body.message).toBe('New password should be different from existing!')
    const { body } = await change('tenant', 'Another-1')
    expect((await tenant('GET', me)).status).toBe(401)
    expect((await ask(board, 'GET', me, undefined, { 'x-authorization': `Bearer ${body.token}` })).status).toBe(200)
    expect((await login(board, 'tenant@thingsboard.org', 'Another-1')).token).toBeDefined()
  })
})

test.each([
  ['no token', undefined, 401, 10, 'Authentication failed'],
  ['rubbish', 'Bearer rubbish', 401, 10, 'Invalid username or password'],
  [
    'a signature of another server',
    `Bearer ${Buffer.from('{"alg":"HS512"}').toString('base64url')}.${Buffer.from('{"sub":"a"}').toString('base64url')}.c2ln`,
    401,
    11,
    'Token has expired',
  ],
  ['an unknown key', 'ApiKey tb_nothing', 401, 10, 'Invalid username or password'],
])('a request with %s is refused', (_what, header, status, errorCode, message) =>
  withBoard({}, async (board) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'x-authorization': header }
    expect((await ask(board, 'GET', me, undefined, headers)).body).toMatchObject({ status, errorCode, message })
  }),
)

test('another scheme is sent to the OAuth login, and X-Authorization goes before Authorization', () =>
  withBoard({}, async (board) => {
    const { token } = await login(board)
    const basic = await ask(board, 'GET', me, undefined, { authorization: 'Basic YTpi' })
    expect([basic.status, basic.headers.get('location')]).toEqual([302, 'http://board/oauth2Login'])
    expect(
      (await ask(board, 'GET', me, undefined, { 'x-authorization': 'Bearer x', authorization: `Bearer ${token}` }))
        .status,
    ).toBe(401)
  }))

test('an administrator takes the token of a user of the own tenant, and nobody else does', () =>
  withBoard({}, async (board) => {
    const tenant = await login(board)
    const { body: users } = await tenant('GET', '/api/users?pageSize=10&page=0&textSearch=customerB')
    const path = `/api/user/${users.data[0].id.id}/token`
    const { body } = await tenant('GET', path)
    expect(claimsOf(body.token)).toMatchObject({ sub: 'customerB@thingsboard.org', scopes: ['CUSTOMER_USER'] })
    const sysadmin = await login(board, 'sysadmin@thingsboard.org', 'sysadmin')
    expect((await sysadmin('GET', path)).status).toBe(403)
    const customer = await login(board, 'customer@thingsboard.org', 'customer')
    expect((await customer('GET', path)).status).toBe(403)
  }))

test('refusals come in order: token, arguments, authority, entity', () =>
  withBoard({}, async (board) => {
    const sysadmin = await login(board, 'sysadmin@thingsboard.org', 'sysadmin')
    const tenant = await login(board)
    expect((await ask(board, 'POST', '/api/device', '{"name":')).status).toBe(401)
    expect((await sysadmin('POST', '/api/device', '{"name":')).status).toBe(500)
    expect((await sysadmin('GET', '/api/device/nonsense')).status).toBe(403)
    expect((await tenant('GET', '/api/device/nonsense')).body).toMatchObject({
      status: 400,
      message: 'Invalid UUID string: nonsense',
    })
    expect((await tenant('GET', '/api/device/0e0e0e0e-0e0e-11ee-8e8e-0e0e0e0e0e0e')).status).toBe(404)
  }))
