import { scenario } from '../../scenario.mjs'

export default scenario('login, the own user, refresh, logout', async (t) => {
  const login = { username: t.tenantEmail, password: t.password }
  const { body: pair } = await t.anon.post('/api/auth/login', login)
  const me = t.actor('me', { 'X-Authorization': `Bearer ${pair.token}` })
  await me.get('/api/auth/user')
  await t.actor('me, other header', { Authorization: `Bearer ${pair.token}` }).get('/api/auth/user', { only: 'status' })
  const { body: second } = await t.anon.post('/api/auth/token', { refreshToken: pair.refreshToken })
  await t.anon.post(
    '/api/auth/token',
    { refreshToken: pair.refreshToken },
    { note: 'a refresh token works more than once' },
  )
  await t.sleep(1100)
  await me.post('/api/auth/logout', {})
  await me.get('/api/auth/user', { note: 'after logout' })
  await t.anon.post('/api/auth/token', { refreshToken: pair.refreshToken }, { note: 'refresh after logout' })
  const renewed = t.actor('renewed', { 'X-Authorization': `Bearer ${second.token}` })
  await renewed.get('/api/auth/user', { note: 'the renewed token lives on', only: 'status' })
  await t.anon.post('/api/auth/token', { refreshToken: second.token }, { note: 'an access token is no refresh token' })
  await t.actor('refresh token as token', { 'X-Authorization': `Bearer ${second.refreshToken}` }).get('/api/auth/user')
})
