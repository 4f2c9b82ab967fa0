import { scenario } from '../../scenario.mjs'

export default scenario('users of another tenant are out of reach', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const other = (await t.sysadmin.post('/api/tenant', { title: `Neighbour ${t.run}` }, quiet)).body
  t.know(other.id.id, 'other-tenant')
  const email = `neighbour-${t.run}@example.com`
  const admin = await t.createUser(t.sysadmin, { authority: 'TENANT_ADMIN', email, tenantId: other.id })
  t.know(admin.id.id, 'neighbour')
  const neighbour = await t.login('neighbour', email, t.password)
  await t.tenant.get(`/api/user/${admin.id.id}`)
  await t.tenant.post('/api/user', { ...admin, firstName: 'Mine' })
  await t.tenant.delete(`/api/user/${admin.id.id}`)
  await t.tenant.get(`/api/user/${admin.id.id}/token`)
  await t.tenant.get(`/api/user/${admin.id.id}/activationLinkInfo`)
  await t.tenant.post(`/api/user/${admin.id.id}/userCredentialsEnabled?userCredentialsEnabled=false`)
  await t.tenant.get(`/api/users/list?userIds=${admin.id.id},${t.tenantUserId}`, { pick: (b) => b.map((u) => u.email) })
  await t.tenant.post(
    '/api/user?sendActivationMail=false',
    { authority: 'TENANT_ADMIN', email },
    { note: 'addresses are unique over all tenants' },
  )
  await t.tenant.get(`/api/apiKeys/${admin.id.id}?pageSize=10&page=0`)
  await t.tenant.get(`/api/tenant/${other.id.id}`)
  await t.tenant.get(`/api/tenant/info/${other.id.id}`)
  await t.tenant.delete(`/api/tenant/${other.id.id}`)
  await neighbour.get('/api/users?pageSize=10&page=0', { pick: (b) => b.data.map((u) => u.email) })
  await neighbour.get(`/api/tenant/${other.id.id}`, { pick: (b) => b.title })
  await t.sysadmin.post(`/api/user/${admin.id.id}/userCredentialsEnabled?userCredentialsEnabled=false`)
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
  await t.sysadmin.delete(`/api/user/${admin.id.id}`, { note: 'the last administrator' })
  await t.sysadmin.delete(`/api/tenant/${other.id.id}`)
})
