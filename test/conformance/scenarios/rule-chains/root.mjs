import { scenario } from '../../scenario.mjs'

export default scenario('which rule chain is the root, and which ones cannot be deleted', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const list = (options) =>
    t.tenant.get('/api/ruleChains?pageSize=10&page=0&sortProperty=name&sortOrder=ASC', {
      pick: (b) => b.data.map((c) => [c.name, c.root, c.version]),
      ...options,
    })
  const root = (await t.tenant.get('/api/ruleChains?pageSize=1&page=0', quiet)).body.data[0]
  const { body: chain } = await t.tenant.post('/api/ruleChain', { name: 'Alternative', type: 'CORE' }, quiet)
  await list()
  await t.tenant.delete(`/api/ruleChain/${root.id.id}`, { note: 'the root' })
  await t.tenant.post(`/api/ruleChain/${chain.id.id}/root`)
  await list()
  await t.tenant.post(`/api/ruleChain/${chain.id.id}/root`, undefined, { note: 'a second time' })
  await t.tenant.delete(`/api/ruleChain/${chain.id.id}`, { note: 'the new root' })
  await t.tenant.post(`/api/ruleChain/${root.id.id}/root`)
  await t.tenant.post(`/api/ruleChain/${t.NOBODY}/root`)
  const profile = (await t.tenant.get('/api/deviceProfiles?pageSize=1&page=0', quiet)).body.data[0]
  const { body: used } = await t.tenant.post('/api/deviceProfile', { ...profile, defaultRuleChainId: chain.id }, quiet)
  await t.tenant.delete(`/api/ruleChain/${chain.id.id}`, { note: 'used by a device profile' })
  await t.tenant.post('/api/deviceProfile', { ...used, defaultRuleChainId: null }, quiet)
  const assets = (await t.tenant.get('/api/assetProfiles?pageSize=1&page=0', quiet)).body.data[0]
  const { body: usedByAssets } = await t.tenant.post(
    '/api/assetProfile',
    { ...assets, defaultRuleChainId: chain.id },
    quiet,
  )
  await t.tenant.delete(`/api/ruleChain/${chain.id.id}`, { note: 'used by an asset profile' })
  await t.tenant.post('/api/assetProfile', { ...usedByAssets, defaultRuleChainId: null }, quiet)
  await t.tenant.delete(`/api/ruleChain/${chain.id.id}`)
  await list()
  await t.sysadmin.post(`/api/ruleChain/${root.id.id}/root`)
  await t.anon.delete(`/api/ruleChain/${root.id.id}`)
})
