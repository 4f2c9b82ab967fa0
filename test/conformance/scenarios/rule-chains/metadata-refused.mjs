import { scenario } from '../../scenario.mjs'

export default scenario('rule chain contents that are refused, and odd ones that are not', async (t) => {
  const node = (type, name, configuration, more) => ({
    type: `org.thingsboard.rule.engine.${type}`,
    name,
    configuration,
    ...more,
  })
  const { body: chain } = await t.tenant.post(
    '/api/ruleChain',
    { name: 'Odd', type: 'CORE' },
    { quiet: true, expect: 200 },
  )
  const [a, b, c] = ['A', 'B', 'C'].map((name) =>
    node('filter.TbMsgTypeFilterNode', name, { messageTypes: ['POST_TELEMETRY_REQUEST'] }),
  )
  const save = (more, options) =>
    t.tenant.post(
      '/api/ruleChain/metadata',
      { ruleChainId: chain.id, firstNodeIndex: 0, nodes: [a, b, c], connections: [], ...more },
      options,
    )
  const brief = { pick: (body) => ({ status: body.status, errorCode: body.errorCode }) }
  const to = (fromIndex, toIndex, type = 'True') => ({ fromIndex, toIndex, type })
  await save({ connections: [to(1, 1)] })
  await save({ connections: [to(0, 1), to(1, 0)] })
  await save({ connections: [to(0, 1), to(1, 2), to(2, 0)] })
  await save({ connections: [to(0, 7)] }, { only: 'status' })
  await save({ firstNodeIndex: 9 }, { only: 'status' })
  await save({ version: 99 })
  await save({ ruleChainId: { entityType: 'RULE_CHAIN', id: t.NOBODY } })
  await save({ ruleChainId: undefined })
  await save({ nodes: [{ ...a, name: 'x'.repeat(256) }] })
  await save({ nodes: [{ ...a, name: '<b>x</b>' }] })
  await save({ nodes: [node('telemetry.TbMsgTimeseriesNode', 'Save', { defaultTTL: 0 })] })
  await save(
    { nodes: [{ ...a, configuration: 'text' }] },
    { note: 'a text as configuration', pick: (body) => body.nodes?.map((n) => n.configuration) ?? body },
  )
  await save(
    { nodes: [{ ...a, id: { entityType: 'RULE_NODE', id: t.NOBODY } }] },
    { note: 'a node with an unknown id is left out' },
  )
  await t.tenant.send({ method: 'POST', path: '/api/ruleChain/metadata', raw: '{', ...brief })
  await t.tenant.get(`/api/ruleChain/${chain.id.id}/metadata`, { note: 'in the end' })
  const nodes = {
    pick: (body) => body.nodes?.map(({ type, name, configuration }) => ({ type, name, configuration })) ?? body,
  }
  await save(
    { nodes: [node('nothing.NoSuchNode', 'Nothing', { a: 1 })] },
    { ...nodes, note: 'a kind of node that does not exist' },
  )
  await save({ nodes: [{ type: a.type, name: 'Bare' }] }, { ...brief, note: 'a node without configuration' })
  await t.sysadmin.post('/api/ruleChain/metadata', { ruleChainId: chain.id, nodes: [], connections: [] })
  await t.anon.post('/api/ruleChain/metadata', { ruleChainId: chain.id, nodes: [], connections: [] })
  await t.tenant.get(`/api/ruleNode/${t.NOBODY}/debugIn`)
})
