import { scenario } from '../../scenario.mjs'

const base = {
  type: 'DEFAULT',
  maxDataPointsPerRollingArg: 1000,
  maxRelatedEntitiesToReturnPerCfArgument: 100,
  maxRelationLevelPerCfArgument: 2,
}

export default scenario('a tenant profile limits the requests of a tenant', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { actor } = await t.createCustomer('mine')
  const profile = (
    await t.sysadmin.post(
      '/api/tenantProfile',
      {
        name: `Slow ${t.run}`,
        profileData: { configuration: { ...base, tenantServerRestLimitsConfiguration: '4:3600' } },
      },
      quiet,
    )
  ).body
  const own = (await t.sysadmin.get(`/api/tenant/${t.tenantId}`, quiet)).body
  const limited = (await t.sysadmin.post('/api/tenant', { ...own, tenantProfileId: profile.id }, quiet)).body
  await t.tenant.get('/api/customers?pageSize=1&page=0', { only: 'status' })
  await t.tenant.get(`/api/device/${t.NOBODY}`, { note: 'refused ones count', only: 'status' })
  await actor.get('/api/users?pageSize=1&page=0', { note: 'customer users count', only: 'status' })
  await t.tenant.get('/api/no/such/route', { only: 'status' })
  await t.tenant.get('/api/customers?pageSize=1&page=0')
  await t.tenant.post('/api/device', { name: 'pump' })
  await t.tenant.get('/api/auth/user')
  await actor.get('/api/auth/user')
  await t.anon.post(
    '/api/auth/login',
    { username: t.tenantEmail, password: t.password },
    { only: 'status', note: 'a login is not counted' },
  )
  await t.anon.post('/api/auth/token', { refreshToken: t.tenant.refreshToken }, { only: 'status' })
  await t.anon.get('/api/noauth/userPasswordPolicy', { only: 'status' })
  await t.sysadmin.get(`/api/tenant/${t.tenantId}`, { only: 'status' })
  await t.sysadmin.post('/api/tenant', { ...limited, tenantProfileId: own.tenantProfileId }, quiet)
  await t.tenant.get('/api/customers?pageSize=1&page=0', {
    note: 'without the limit',
    only: 'status',
    until: (r) => r.status === 200,
  })
  await t.sysadmin.delete(`/api/tenantProfile/${profile.id.id}`, quiet)
})
