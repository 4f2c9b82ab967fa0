import { scenario } from '../../scenario.mjs'

export default scenario('a device asks the server, a rule chain answers', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: chain } = await t.tenant.post('/api/ruleChain', { name: 'answers', type: 'CORE' }, quiet)
  const node = {
    type: 'org.thingsboard.rule.engine.rpc.TbSendRPCReplyNode',
    name: 'reply',
    configuration: {
      serviceIdMetaDataAttribute: 'serviceId',
      sessionIdMetaDataAttribute: 'sessionId',
      requestIdMetaDataAttribute: 'requestId',
    },
    additionalInfo: { layoutX: 300, layoutY: 150 },
  }
  await t.tenant.post(
    '/api/ruleChain/metadata',
    { ruleChainId: chain.id, firstNodeIndex: 0, nodes: [node], connections: [] },
    quiet,
  )
  const { body: profile } = await t.tenant.post(
    '/api/deviceProfile',
    {
      name: 'asking',
      type: 'DEFAULT',
      transportType: 'DEFAULT',
      defaultRuleChainId: chain.id,
      profileData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
    },
    quiet,
  )
  await t.tenant.post(`/api/device?accessToken=asker-${t.run}`, { name: 'asker', deviceProfileId: profile.id }, quiet)
  const device = t.device(`asker-${t.run}`)
  await device.post('/rpc', { method: 'getTime', params: {} }, { until: (r) => r.status === 200 })
  await device.post('/rpc', { method: 'sum', params: [1, 2, { three: 3 }] })
  await device.post('/rpc', { method: 'hello', params: 'text' })
  await device.post('/rpc', { method: 'number', params: 5, more: 'of no interest' })
  await device.post('/rpc', { method: 'nothing', params: null })
  await device.send({
    method: 'POST',
    path: '/rpc',
    raw: '{"method":"plain","params":{}}',
    headers: { 'Content-Type': 'text/plain' },
  })
})
