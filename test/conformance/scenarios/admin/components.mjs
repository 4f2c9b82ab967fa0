import { scenario } from '../../scenario.mjs'

export default scenario('descriptors of rule nodes by type', async (t) => {
  const { actor } = await t.createCustomer('quay')
  const brief = (b) => b.map((c) => [c.type, c.name, c.clazz.split('.').pop(), c.configurationVersion])
  const list = (by, path, options) =>
    by.get(`/api/components${path}`, { pick: (b) => (Array.isArray(b) ? brief(b) : b), sort: '', ...options })
  await list(t.tenant, '/FILTER')
  await list(t.tenant, '/TRANSFORMATION')
  await list(t.tenant, '/ENRICHMENT')
  await list(t.tenant, '/FLOW')
  await list(t.tenant, '/ACTION', { pick: (b) => b.length })
  await list(t.tenant, '/EXTERNAL', { pick: (b) => b.length })
  await list(t.tenant, '/FILTER?ruleChainType=EDGE', { pick: (b) => b.length })
  await list(t.tenant, '?componentTypes=FILTER,FLOW', { pick: (b) => b.length })
  await list(t.tenant, '?componentTypes=FILTER,FLOW&ruleChainType=CORE', {
    pick: (b) => [...new Set(b.map((c) => c.type))].sort(),
  })
  await list(t.tenant, '')
  await list(t.tenant, '/NOTHING')
  await list(t.tenant, '?componentTypes=FILTER,NOTHING')
  await list(t.tenant, '?componentTypes=FILTER&ruleChainType=ODD')
  await list(actor, '/FILTER')
  await list(t.sysadmin, '/FLOW', { pick: (b) => b.length })
  await list(t.anon, '/FLOW')
})
