import { scenario } from '../../scenario.mjs'

export default scenario('queues', async (t) => {
  const { actor } = await t.createCustomer('creek')
  const list = (by, query, options) => by.get(`/api/queues?${query}`, options)
  const plain = (q) => ({ ...q, id: q.id.entityType, createdTime: undefined })
  const { body: page } = await list(t.tenant, 'serviceType=TB-RULE-ENGINE&pageSize=10&page=0&sortProperty=name', {
    pick: (b) => ({ ...b, data: b.data.map(plain) }),
  })
  await list(t.tenant, 'serviceType=TB-RULE-ENGINE&pageSize=2&page=1&sortProperty=name&sortOrder=DESC', {
    pick: (b) => ({ ...b, data: b.data.map((q) => q.name) }),
  })
  await list(t.tenant, 'serviceType=TB-RULE-ENGINE&pageSize=10&page=0&textSearch=high', {
    pick: (b) => b.data.map((q) => q.name),
  })
  await list(t.tenant, 'serviceType=TB-CORE&pageSize=10&page=0')
  await list(t.tenant, 'serviceType=NOTHING&pageSize=10&page=0')
  await list(t.tenant, 'pageSize=10&page=0')
  const main = page.data.find((q) => q.name === 'Main')
  t.know(main.id.id, 'main-queue')
  await t.tenant.get(`/api/queues/${main.id.id}`, { pick: plain })
  await t.tenant.get('/api/queues/name/HighPriority', { pick: plain })
  await t.tenant.get('/api/queues/name/Nothing')
  await t.tenant.get(`/api/queues/${t.NOBODY}`)
  await t.tenant.delete(`/api/queues/${main.id.id}`)
  await t.tenant.post('/api/queues?serviceType=TB-RULE-ENGINE', { ...main, id: undefined, name: 'Mine' })
  await list(actor, 'serviceType=TB-RULE-ENGINE&pageSize=10&page=0')
  await list(t.sysadmin, 'serviceType=TB-RULE-ENGINE&pageSize=10&page=0&sortProperty=name', {
    pick: (b) => b.data.map((q) => q.name),
  })
  await t.tenant.get('/api/queueStats?pageSize=10&page=0&textSearch=nothing')
  await t.tenant.get(`/api/queueStats/${t.NOBODY}`)
  await t.tenant.get(`/api/queueStats/list?queueStatsIds=${t.NOBODY}`)
  await actor.get('/api/queueStats?pageSize=10&page=0')
})
