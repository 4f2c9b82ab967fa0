import { scenario } from '../../scenario.mjs'

export default scenario('lifecycle events of rule chains and nodes', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const node = (type, name, configuration) => ({
    type: `org.thingsboard.rule.engine.${type}`,
    name,
    configuration,
    additionalInfo: {},
  })
  const { body: chain } = await t.tenant.post('/api/ruleChain', { name: 'Cycle', type: 'CORE' }, quiet)
  const { body: saved } = await t.tenant.post(
    '/api/ruleChain/metadata',
    {
      ruleChainId: chain.id,
      firstNodeIndex: 0,
      nodes: [
        node('filter.TbMsgTypeFilterNode', 'Good', { messageTypes: ['POST_TELEMETRY_REQUEST'] }),
        node('filter.TbJsFilterNode', 'Bad script', { scriptLang: 'TBEL', jsScript: '', tbelScript: 'return (;' }),
      ],
      connections: [],
    },
    quiet,
  )
  const [good, bad] = saved.nodes.map((n) => n.id.id)
  const row = ({ body, type, entityId }) => ({
    type,
    entityId,
    body: { ...body, server: undefined, error: Boolean(body.error) },
  })
  const rows = { pick: (b) => b.data?.slice(0, 1).map(row) ?? b }
  const read = (kind, id, filter, options) =>
    t.tenant.post(
      `/api/events/${kind}/${id}?tenantId=${t.tenantId}&pageSize=10&page=0&sortProperty=createdTime&sortOrder=ASC`,
      { eventType: 'LC_EVENT', ...filter },
      { ...rows, ...options },
    )
  await read('RULE_CHAIN', chain.id.id, { event: 'STARTED' }, { until: (r) => r.body.totalElements > 0 })
  await read('RULE_CHAIN', chain.id.id, { event: 'CREATED' }, { until: (r) => r.body.totalElements > 0 })
  await read('RULE_NODE', good, { event: 'STARTED' }, { until: (r) => r.body.totalElements > 0 })
  await read('RULE_NODE', good, { status: 'Failure' })
  await read('RULE_NODE', bad, { event: 'STARTED' }, { until: (r) => r.body.totalElements > 0 })
  await read('RULE_NODE', bad, { status: 'Failure', event: 'STARTED' })
  await read('RULE_NODE', bad, { status: 'Success', event: 'STARTED' })
  await read('RULE_NODE', good, { event: 'STARTED', errorStr: 'nothing' })
  await t.tenant.get(
    `/api/events/RULE_NODE/${good}/LC_EVENT?tenantId=${t.tenantId}&pageSize=1&page=0&sortProperty=createdTime&sortOrder=ASC`,
    { pick: (b) => b.data.map(row) },
  )
  await t.tenant.get(
    `/api/events/RULE_NODE/${good}/lc_event?tenantId=${t.tenantId}&pageSize=1&page=0&sortProperty=createdTime&sortOrder=ASC`,
    { note: 'lower case', pick: (b) => b.data?.map(row) ?? b },
  )
  await t.tenant.get(
    `/api/events/RULE_NODE/${good}?tenantId=${t.tenantId}&pageSize=1&page=0&sortProperty=createdTime&sortOrder=ASC`,
    { note: 'without a type', pick: (b) => b.data.map(row) },
  )
  await t.tenant.get(`/api/events/RULE_CHAIN/${chain.id.id}/ERROR?tenantId=${t.tenantId}&pageSize=10&page=0`)
  await t.tenant.get(`/api/events/RULE_CHAIN/${chain.id.id}/STATS?tenantId=${t.tenantId}&pageSize=10&page=0`)
  await t.tenant.get(`/api/events/RULE_CHAIN/${chain.id.id}/DEBUG_RULE_CHAIN?tenantId=${t.tenantId}&pageSize=10&page=0`)
  await t.tenant.post(`/api/events/RULE_NODE/${good}/clear`, { eventType: 'LC_EVENT', event: 'STARTED' })
  await read('RULE_NODE', good, { event: 'STARTED' })
})
