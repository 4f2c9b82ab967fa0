import { scenario } from '../../scenario.mjs'

export default scenario(
  'the rule chains of a tenant: what is there from the start, pages, order, search, by ids, access',
  async (t) => {
    const north = await t.createCustomer('north')
    const names = { pick: (b) => (b.data ? { ...b, data: b.data.map((c) => c.name) } : b) }
    const list = (query, options = names, actor = t.tenant) => actor.get(`/api/ruleChains?${query}`, options)
    await list('pageSize=10&page=0', {})
    await list('pageSize=10&page=0&type=EDGE', {})
    const saved = {}
    for (const [name, type] of [
      ['Thermostats', 'CORE'],
      ['Alarms', 'CORE'],
      ['Meters', 'CORE'],
      ['Remote', 'EDGE'],
    ]) {
      saved[name] = (await t.tenant.post('/api/ruleChain', { name, type }, { quiet: true, expect: 200 })).body.id.id
      await t.sleep(5)
    }
    await list('pageSize=2&page=0&sortProperty=name&sortOrder=ASC')
    await list('pageSize=2&page=1&sortProperty=name&sortOrder=ASC')
    await list('pageSize=2&page=2&sortProperty=name&sortOrder=ASC')
    await list('pageSize=10&page=0&sortProperty=createdTime&sortOrder=DESC&type=CORE')
    await list('pageSize=10&page=0&textSearch=TER&sortProperty=name')
    await list('pageSize=10&page=0&type=EDGE&sortProperty=name&sortOrder=DESC')
    await list('pageSize=10&page=0&type=&sortProperty=name')
    await list('pageSize=10&page=0&type=OTHER')
    await list('pageSize=10&page=0&sortProperty=nonsense')
    await list('page=0')
    const sorted = { pick: (b) => (Array.isArray(b) ? b.map((c) => c.name).sort() : b) }
    await t.tenant.get(`/api/ruleChains/list?ruleChainIds=${saved.Alarms},${saved.Remote}`, sorted)
    await t.tenant.get(`/api/ruleChains/list?ruleChainIds=${saved.Meters},${t.NOBODY}`, {
      pick: (b) => b.map((c) => c.name),
    })
    await t.tenant.get(`/api/ruleChains?ruleChainIds=${saved.Meters}&pageSize=1&page=0`, { only: 'status' })
    await t.tenant.get('/api/ruleChains/list?ruleChainIds=abc', { only: 'status' })
    for (const actor of [north.actor, t.sysadmin, t.anon]) {
      await list('pageSize=10&page=0', {}, actor)
      await actor.get(`/api/ruleChain/${saved.Alarms}`)
      await actor.post('/api/ruleChain', { name: 'Mine' })
    }
    await t.tenant.get('/api/ruleChain/tbelEnabled')
  },
)
