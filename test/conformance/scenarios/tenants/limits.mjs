import { scenario } from '../../scenario.mjs'

const base = {
  type: 'DEFAULT',
  maxDataPointsPerRollingArg: 1000,
  maxRelatedEntitiesToReturnPerCfArgument: 100,
  maxRelationLevelPerCfArgument: 2,
}

export default scenario('a tenant profile limits devices, assets and dashboards', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const profile = (
    await t.sysadmin.post(
      '/api/tenantProfile',
      {
        name: `Tight ${t.run}`,
        profileData: { configuration: { ...base, maxDevices: 2, maxAssets: 1, maxDashboards: 1, maxRuleChains: 3 } },
      },
      quiet,
    )
  ).body
  const own = (await t.sysadmin.get(`/api/tenant/${t.tenantId}`, quiet)).body
  const limited = (await t.sysadmin.post('/api/tenant', { ...own, tenantProfileId: profile.id }, quiet)).body
  const device = (name, options) => t.tenant.post('/api/device', { name }, options)
  const { body: first } = await device('pump 1', { pick: (b) => b.name })
  await device('pump 2', { pick: (b) => b.name })
  await device('pump 3')
  await t.tenant.post('/api/device-with-credentials', {
    device: { name: 'pump 3' },
    credentials: { credentialsType: 'ACCESS_TOKEN', credentialsId: `token-${t.run}` },
  })
  await t.tenant.post('/api/device', { ...first, label: 'L' }, { note: 'changing is not making', pick: (b) => b.label })
  await device('pump 2', { note: 'the limit goes before the name' })
  await t.tenant.get('/api/usage', {
    pick: (b) => ({ devices: b.devices, maxDevices: b.maxDevices, assets: b.assets, maxAssets: b.maxAssets }),
  })
  await t.tenant.delete(`/api/device/${first.id.id}`)
  await device('pump 3', { note: 'there is room again', pick: (b) => b.name })
  await t.tenant.post('/api/asset', { name: 'hall' }, { pick: (b) => b.name })
  await t.tenant.post('/api/asset', { name: 'cellar' })
  await t.tenant.post('/api/dashboard', { title: 'water' }, { pick: (b) => b.title })
  await t.tenant.post('/api/dashboard', { title: 'power' })
  await t.tenant.post('/api/ruleChain', { name: 'third' }, { pick: (b) => b.name })
  await t.tenant.post('/api/ruleChain', { name: 'fourth' })
  await t.sysadmin.post('/api/tenant', { ...limited, tenantProfileId: own.tenantProfileId }, quiet)
  await device('pump 4', { note: 'without the limit', pick: (b) => b.name })
  await t.sysadmin.delete(`/api/tenantProfile/${profile.id.id}`, quiet)
})
