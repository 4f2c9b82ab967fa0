import { scenario } from '../../scenario.mjs'

export default scenario(
  'rule chains for edges: the template root, those given to every new edge, those of one edge',
  async (t) => {
    const quiet = { quiet: true, expect: 200 }
    const chain = async (name, type = 'EDGE') => (await t.tenant.post('/api/ruleChain', { name, type }, quiet)).body
    const [one, two, core] = [await chain('Remote one'), await chain('Remote two'), await chain('Core one', 'CORE')]
    const edge = async (name) =>
      (
        await t.tenant.post(
          '/api/edge',
          { name, type: 'default', routingKey: `${name} ${t.run} routing key`, secret: 'secret of this edge' },
          quiet,
        )
      ).body
    const auto = (options = { pick: (b) => b.map((c) => c.name).sort() }) =>
      t.tenant.get('/api/ruleChain/autoAssignToEdgeRuleChains', options)
    await auto({ pick: (b) => b.map((c) => c.name) })
    await t.tenant.post(`/api/ruleChain/${one.id.id}/autoAssignToEdge`)
    await t.tenant.post(`/api/ruleChain/${one.id.id}/autoAssignToEdge`, undefined, { note: 'a second time' })
    await auto()
    await t.tenant.post(`/api/ruleChain/${core.id.id}/autoAssignToEdge`, undefined, {
      note: 'a chain of the core',
      pick: (b) => b.type ?? b,
    })
    await t.tenant.delete(`/api/ruleChain/${core.id.id}/autoAssignToEdge`, {
      note: 'a chain of the core',
      pick: (b) => b.type ?? b,
    })
    await t.tenant.post(`/api/ruleChain/${two.id.id}/edgeTemplateRoot`)
    await t.tenant.get('/api/ruleChains?pageSize=10&page=0&type=EDGE&sortProperty=name', {
      pick: (b) => b.data.map((c) => [c.name, c.root]),
    })
    await t.tenant.delete(`/api/ruleChain/${two.id.id}`, { note: 'the template root' })
    const gateway = await edge('gateway')
    const of = (options = { pick: (b) => (b.data ? { ...b, data: b.data.map((c) => [c.name, c.root]) } : b) }) =>
      t.tenant.get(`/api/edge/${gateway.id.id}/ruleChains?pageSize=10&page=0&sortProperty=name`, options)
    await of()
    await t.tenant.delete(`/api/edge/${gateway.id.id}/ruleChain/${one.id.id}`)
    await of()
    await t.tenant.post(`/api/edge/${gateway.id.id}/ruleChain/${one.id.id}`)
    await t.tenant.post(`/api/edge/${gateway.id.id}/ruleChain/${core.id.id}`, undefined, {
      note: 'a chain of the core',
    })
    await t.tenant.post(`/api/edge/${gateway.id.id}/${one.id.id}/root`, undefined, {
      pick: (b) => b.rootRuleChainId ?? b,
    })
    await t.tenant.get(`/api/edge/missingToRelatedRuleChains/${gateway.id.id}`)
    await t.tenant.delete(`/api/ruleChain/${one.id.id}/autoAssignToEdge`)
    await auto()
    await t.tenant.get(`/api/edge/${t.NOBODY}/ruleChains?pageSize=10&page=0`)
    await t.tenant.post(`/api/edge/${gateway.id.id}/ruleChain/${t.NOBODY}`)
  },
)
