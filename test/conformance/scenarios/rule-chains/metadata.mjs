import { scenario } from '../../scenario.mjs'

export default scenario('the nodes and connections of a rule chain are saved, changed and removed', async (t) => {
  const node = (type, name, configuration, more) => ({
    type: `org.thingsboard.rule.engine.${type}`,
    name,
    configuration,
    additionalInfo: { layoutX: 300, layoutY: 150 },
    ...more,
  })
  const { body: chain } = await t.tenant.post(
    '/api/ruleChain',
    { name: 'Meters', type: 'CORE' },
    { quiet: true, expect: 200 },
  )
  const save = (body, options) => t.tenant.post('/api/ruleChain/metadata', body, options)
  const script = { scriptLang: 'TBEL', jsScript: 'return true;', tbelScript: 'return msg.temperature > 20;' }
  const { body: first } = await save({
    ruleChainId: chain.id,
    version: chain.version,
    firstNodeIndex: 0,
    nodes: [
      node('filter.TbMsgTypeSwitchNode', 'Switch', { version: 0 }),
      node('filter.TbJsFilterNode', 'Warm', script, {
        additionalInfo: { layoutX: 1, layoutY: 2, description: 'over 20' },
        debugSettings: { failuresEnabled: true, allEnabled: false, allEnabledUntil: 0 },
      }),
      node(
        'telemetry.TbMsgTimeseriesNode',
        'Save',
        { defaultTTL: 0, useServerTs: false, processingSettings: { type: 'ON_EVERY_MESSAGE' } },
        { configurationVersion: 1 },
      ),
    ],
    connections: [
      { fromIndex: 1, toIndex: 2, type: 'True' },
      { fromIndex: 0, toIndex: 1, type: 'Post telemetry' },
      { fromIndex: 0, toIndex: 2, type: 'Post attributes' },
    ],
    ruleChainConnections: null,
  })
  await t.tenant.get(`/api/ruleChain/${chain.id.id}/metadata`)
  await t.tenant.get(`/api/ruleChain/${chain.id.id}`)
  const [start, warm, keep] = first.nodes
  const { body: second } = await save(
    {
      ...first,
      nodes: [
        start,
        { ...warm, name: 'Hot', configuration: { ...script, tbelScript: 'return msg.temperature > 40;' } },
        keep,
      ],
      connections: [...first.connections, { fromIndex: 1, toIndex: 2, type: 'False' }],
    },
    { note: 'a node changed, a connection more' },
  )
  await save(first, { note: 'an older version' })
  const { body: third } = await save(
    {
      ...second,
      nodes: [
        start,
        second.nodes[1],
        node('action.TbMsgCountNode', 'Count', { telemetryPrefix: 'meters', interval: 1 }),
      ],
      connections: [{ fromIndex: 0, toIndex: 2, type: 'Other' }],
    },
    { note: 'a node replaced by another' },
  )
  await t.tenant.get(`/api/ruleNode/${keep.id.id}/debugIn`, { note: 'a node that is gone' })
  await t.tenant.get(`/api/ruleNode/${start.id.id}/debugIn`)
  await save(
    { ruleChainId: chain.id, version: null, firstNodeIndex: 1, nodes: third.nodes, connections: null },
    { note: 'another first node, no version, no connections' },
  )
  await t.tenant.get(`/api/ruleChain/${chain.id.id}`)
  await save({ ruleChainId: chain.id, firstNodeIndex: null, nodes: [], connections: [] }, { note: 'emptied' })
  await t.tenant.get(`/api/ruleChain/${chain.id.id}`)
  await t.tenant.get(`/api/ruleChain/${chain.id.id}/metadata`)
})
