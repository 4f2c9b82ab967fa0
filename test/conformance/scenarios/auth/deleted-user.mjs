import { scenario } from '../../scenario.mjs'

export default scenario('a user is deleted, its tokens and keys end', async (t) => {
  const email = `second-${t.run}@example.com`
  const user = await t.createUser(t.tenant, { authority: 'TENANT_ADMIN', email })
  const second = await t.login('second', email, t.password)
  const { body: key } = await second.post(
    '/api/apiKey',
    { userId: user.id, description: 'robot', enabled: true },
    { quiet: true, expect: 200 },
  )
  const robot = t.actor('robot', { 'X-Authorization': `ApiKey ${key.value}` })
  await robot.get('/api/auth/user')
  await t.sleep(1100)
  await t.tenant.delete(`/api/user/${user.id.id}`)
  await second.get('/api/auth/user')
  await second.post('/api/device', { name: 'pump' })
  await t.anon.post(
    '/api/auth/token',
    { refreshToken: second.refreshToken },
    { until: (r) => r.body.message === 'Invalid username or password' },
  )
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
  await robot.get('/api/auth/user', { until: (r) => r.body.message === 'Invalid username or password' })
  await t.tenant.get(`/api/apiKeys/${user.id.id}?pageSize=10&page=0`)
  await t.tenant.get(`/api/user/${user.id.id}`)
  await t.tenant.get(`/api/user/${user.id.id}/token`)
  await t.tenant.delete(`/api/user/${user.id.id}`, { note: 'once more' })
  await t.tenant.delete(`/api/user/${t.tenantUserId}`, { note: 'the last administrator' })
  await t.tenant.post(
    '/api/user?sendActivationMail=false',
    { authority: 'TENANT_ADMIN', email },
    { note: 'the address is free again' },
  )
})
