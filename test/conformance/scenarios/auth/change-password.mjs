import { scenario } from '../../scenario.mjs'

export default scenario('changing the own password ends the older sessions', async (t) => {
  const change = (actor, currentPassword, newPassword, options) =>
    actor.post('/api/auth/changePassword', { currentPassword, newPassword }, options)
  await change(t.tenant, 'wrong', 'Another-1')
  await change(t.tenant, t.password, 'abc')
  await change(t.tenant, t.password, '')
  await change(t.tenant, t.password, 'x'.repeat(73))
  await change(t.tenant, t.password, t.password)
  await change(t.anon, t.password, 'Another-1')
  await t.sleep(1100)
  const { body: pair } = await change(t.tenant, t.password, 'Another-1')
  await t.tenant.get('/api/auth/user', { note: 'the old token' })
  await t.anon.post('/api/auth/token', { refreshToken: t.tenant.refreshToken }, { note: 'the old refresh token' })
  const me = t.actor('me', { 'X-Authorization': `Bearer ${pair.token}` })
  await me.get('/api/auth/user', { note: 'the new token' })
  await t.anon.post('/api/auth/token', { refreshToken: pair.refreshToken })
  await t.anon.post('/api/auth/login', { username: t.tenantEmail, password: t.password }, { note: 'the old password' })
  await t.anon.post('/api/auth/login', { username: t.tenantEmail, password: 'Another-1' })
  await change(me, 'Another-1', t.password, { note: 'and back' })
})
