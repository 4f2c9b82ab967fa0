import { scenario } from '../../scenario.mjs'

export default scenario('the rule chains of a tenant are taken out and put in again', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const node = (type, name, configuration) => ({
    type: `org.thingsboard.rule.engine.${type}`,
    name,
    configuration,
    additionalInfo: { layoutX: 1, layoutY: 2 },
  })
  const { body: chain } = await t.tenant.post(
    '/api/ruleChain',
    { name: 'Filter', type: 'CORE', additionalInfo: { description: 'only the warm ones' } },
    quiet,
  )
  const { body: content } = await t.tenant.post(
    '/api/ruleChain/metadata',
    {
      ruleChainId: chain.id,
      firstNodeIndex: 0,
      nodes: [
        node('filter.TbMsgTypeSwitchNode', 'Switch', { version: 0 }),
        node('filter.TbJsFilterNode', 'Warm', {
          scriptLang: 'TBEL',
          jsScript: 'return true;',
          tbelScript: 'return msg.temperature > 20;',
        }),
      ],
      connections: [{ fromIndex: 0, toIndex: 1, type: 'Post telemetry' }],
    },
    quiet,
  )
  const byName = (list) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1))
  const exported = (b) =>
    b.ruleChains &&
    byName(b.ruleChains).map((c) => ({
      chain: { ...c, id: c.id.entityType },
      sameId: b.metadata.some((m) => m.ruleChainId.id === c.id.id),
      nodes: b.metadata.find((m) => m.ruleChainId.id === c.id.id).nodes.map((n) => [n.name, n.id]),
    }))
  const { body: file } = await t.tenant.get('/api/ruleChains/export?limit=100', { pick: exported })
  const own = file.ruleChains.find((c) => c.name === 'Filter')
  const metadata = file.metadata.find((m) => m.ruleChainId.id === own.id.id)
  await t.tenant.get('/api/ruleChains/export?limit=100', {
    note: 'the ids are new each time',
    pick: (b) => b.ruleChains.every((c) => !file.ruleChains.some((d) => d.id.id === c.id.id)),
  })
  await t.tenant.get('/api/ruleChains/export?limit=2', { pick: (b) => [b.ruleChains.length, b.metadata.length] })
  const list = (options) =>
    t.tenant.get('/api/ruleChains?pageSize=20&page=0&sortProperty=createdTime&sortOrder=ASC', {
      pick: (b) => b.data.map((c) => [c.name, c.root, c.version]),
      ...options,
    })
  await t.sleep(5)
  await t.tenant.post(
    '/api/ruleChains/import',
    { ruleChains: [own], metadata: [metadata] },
    { note: 'with its version: it is not stored', pick: (b) => b.map((r) => ({ ...r, error: Boolean(r.error) })) },
  )
  const fresh = { ruleChains: [{ ...own, version: null }], metadata: [{ ...metadata, version: null }] }
  const { body: results } = await t.tenant.post('/api/ruleChains/import', fresh, { note: 'without a version' })
  await list({ note: 'a second one of that name' })
  await t.tenant.get(`/api/ruleChain/${results[0].ruleChainId.id}`)
  await t.tenant.get(`/api/ruleChain/${results[0].ruleChainId.id}/metadata`, {
    pick: (b) => ({
      ...b,
      nodes: b.nodes.map((n) => ({
        name: n.name,
        type: n.type,
        configuration: n.configuration,
        additionalInfo: n.additionalInfo,
        isNew: n.id.id !== content.nodes[0].id.id,
      })),
    }),
  })
  await t.tenant.post('/api/ruleChains/import', { ruleChains: [], metadata: [] })
  await t.tenant.post('/api/ruleChains/import', {
    ruleChains: [{ ...own, version: null, name: 'Empty one' }],
    metadata: [],
  })
  await t.tenant.get('/api/ruleChains/export')
  await t.tenant.get('/api/ruleChains/export?limit=0')
  await t.tenant.get('/api/ruleChains/export?limit=many', { only: 'status' })
  await t.sysadmin.get('/api/ruleChains/export?limit=10')
  await t.sysadmin.post('/api/ruleChains/import', { ruleChains: [], metadata: [] })
})
