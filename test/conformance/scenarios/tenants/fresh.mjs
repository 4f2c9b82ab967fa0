import { scenario } from '../../scenario.mjs'

export default scenario('what a new tenant has from the start', async (t) => {
  const names = { pick: (b) => ({ ...b, data: b.data.map((x) => x.name ?? x.title) }), sort: 'data' }
  const list = (path, options = names) =>
    t.tenant.get(`/api/${path}${path.includes('?') ? '&' : '?'}pageSize=50&page=0`, options)
  await list('deviceProfiles?sortProperty=name', {})
  await list('assetProfiles?sortProperty=name', {})
  await list('ruleChains?sortProperty=name', {
    pick: (b) =>
      b.data.map((c) => ({
        name: c.name,
        type: c.type,
        root: c.root,
        debugMode: c.debugMode,
        first: c.firstRuleNodeId !== null,
        version: c.version,
      })),
  })
  await list('ruleChains?type=EDGE', names)
  await list('tenant/devices')
  await list('tenant/assets')
  await list('customers')
  await list('tenant/dashboards')
  await list('edges')
  await list('tenant/entityViews')
  await list('users', { pick: (b) => b.data.map((u) => u.email) })
  await list('notification/targets')
  await list('notification/templates')
  await list('notification/rules')
  await list('notifications', { pick: (b) => b.totalElements })
  await list('alarms')
  await list('resource/tenant')
  await list('otaPackages')
  await list('calculatedFields')
  await t.tenant.get('/api/deviceProfileInfo/default')
  await t.tenant.get('/api/assetProfileInfo/default')
  await t.tenant.get('/api/usage')
})
