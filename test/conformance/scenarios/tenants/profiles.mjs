import { scenario } from '../../scenario.mjs'

const base = {
  type: 'DEFAULT',
  maxDataPointsPerRollingArg: 1000,
  maxRelatedEntitiesToReturnPerCfArgument: 100,
  maxRelationLevelPerCfArgument: 2,
}

export default scenario('tenant profiles', async (t) => {
  const name = `Basic ${t.run}`
  const { body: profile } = await t.sysadmin.post('/api/tenantProfile', {
    name,
    description: 'for small tenants',
    profileData: { configuration: { ...base, maxDevices: 10, maxAssets: 5 } },
  })
  const at = `/api/tenantProfile/${profile.id.id}`
  await t.sysadmin.get(at)
  await t.sysadmin.get(`/api/tenantProfileInfo/${profile.id.id}`)
  await t.sysadmin.post(
    '/api/tenantProfile',
    { name, profileData: { configuration: base } },
    { note: 'the name is taken' },
  )
  await t.sysadmin.post('/api/tenantProfile', { name: '', profileData: { configuration: base } })
  await t.sysadmin
    .post(
      '/api/tenantProfile',
      { name: `Empty ${t.run}` },
      { note: 'without data', pick: (b) => ({ ...b, id: undefined }) },
    )
    .then(async ({ body }) => {
      if (body.id) await t.sysadmin.delete(`/api/tenantProfile/${body.id.id}`, { quiet: true })
    })
  await t.sysadmin.post(
    '/api/tenantProfile',
    { name: `Poor ${t.run}`, profileData: { configuration: { type: 'DEFAULT' } } },
    {
      note: 'numbers that must not be 0',
      pick: (b) => ({ ...b, message: b.message.replace('Validation error: ', '').split(', ').sort() }),
    },
  )
  await t.sysadmin.post(
    '/api/tenantProfile',
    { name: `Odd ${t.run}`, profileData: { configuration: { ...base, type: 'ODD' } } },
    { only: 'status' },
  )
  await t.sysadmin.post(
    '/api/tenantProfile',
    {
      ...profile,
      profileData: {
        ...profile.profileData,
        configuration: { ...profile.profileData.configuration, tenantServerRestLimitsConfiguration: 'many' },
      },
    },
    { note: 'no rate limit', only: 'status' },
  )
  await t.sysadmin.post(
    '/api/tenantProfile',
    {
      ...profile,
      description: 'changed',
      profileData: {
        ...profile.profileData,
        configuration: { ...profile.profileData.configuration, maxUsers: 3, maxWsSessionsPerTenant: 2 },
      },
    },
    {
      pick: (b) => ({
        description: b.description,
        maxUsers: b.profileData.configuration.maxUsers,
        maxDevices: b.profileData.configuration.maxDevices,
        version: b.version,
      }),
    },
  )
  await t.sysadmin.get(`/api/tenantProfiles?pageSize=10&page=0&textSearch=${t.run}`, {
    pick: (b) => ({ ...b, data: b.data.map((p) => [p.name, p.description, p.default]) }),
  })
  await t.sysadmin.get(`/api/tenantProfileInfos?pageSize=10&page=0&textSearch=basic%20${t.run}`)
  await t.sysadmin.get(`/api/tenantProfiles/list?ids=${profile.id.id},${t.NOBODY}`, {
    pick: (b) => b.map((p) => p.name),
  })
  await t.sysadmin.get(`/api/tenantProfile/${t.NOBODY}`)
  await t.sysadmin.get(`/api/tenantProfileInfo/${t.NOBODY}`)
  await t.tenant.get(at)
  await t.tenant.post('/api/tenantProfile', { name: `Mine ${t.run}` })
  await t.tenant.delete(at)
  await t.sysadmin.delete(at)
  await t.sysadmin.get(at)
  await t.sysadmin.delete(at)
})
