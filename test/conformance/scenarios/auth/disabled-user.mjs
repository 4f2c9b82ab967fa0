import { scenario } from '../../scenario.mjs'

export default scenario('a user is disabled and enabled again', async (t) => {
  const { user, email, actor } = await t.createCustomer('shop')
  const { body: key } = await actor.post(
    '/api/apiKey',
    { userId: user.id, description: 'till', enabled: true },
    { quiet: true, expect: 200 },
  )
  const till = t.actor('till', { 'X-Authorization': `ApiKey ${key.value}` })
  const enable = (by, id, query, options) =>
    by.post(`/api/user/${id}/userCredentialsEnabled${query}`, undefined, options)
  await enable(actor, user.id.id, '?userCredentialsEnabled=false', { note: 'as the user' })
  await enable(t.sysadmin, user.id.id, '?userCredentialsEnabled=false', { note: 'as the system administrator' })
  await enable(t.tenant, t.NOBODY, '?userCredentialsEnabled=false')
  await enable(t.tenant, user.id.id, '?userCredentialsEnabled=perhaps')
  await t.sleep(1100)
  await enable(t.tenant, user.id.id, '?userCredentialsEnabled=false')
  await actor.get('/api/auth/user')
  await till.get('/api/auth/user', { until: (r) => r.body.message === 'User account is not active' })
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
  await t.anon.post('/api/auth/login', { username: email, password: 'wrong' })
  await t.anon.post(
    '/api/auth/token',
    { refreshToken: actor.refreshToken },
    { until: (r) => r.body.message === 'User account is not active' },
  )
  await t.tenant.get(`/api/user/${user.id.id}`, { pick: (b) => b.additionalInfo })
  await enable(t.tenant, user.id.id, '', { note: 'enabled is the default' })
  await actor.get('/api/auth/user', { note: 'the old token stays out' })
  await till.get('/api/auth/user', { note: 'the key works again', only: 'status', until: (r) => r.status === 200 })
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
  await t.tenant.get(`/api/user/${user.id.id}`, { pick: (b) => b.additionalInfo })
})
