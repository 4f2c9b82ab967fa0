import { scenario } from '../../scenario.mjs'

export default scenario('odd parameters of lists', async (t) => {
  for (const name of ['pump', 'fan']) await t.tenant.post('/api/device', { name }, { quiet: true, expect: 200 })
  const list = (query, options) =>
    t.tenant.get(`/api/tenant/devices?${query}`, {
      pick: (b) => (b.data ? { ...b, data: b.data.map((d) => d.name) } : b),
      ...options,
    })
  await list('pageSize=2147483647&page=0&sortProperty=name')
  await list('pageSize=2147483648&page=0')
  await list('pageSize=10&page=2147483647&sortProperty=name', { only: 'status' })
  await list('pageSize=1.5&page=0')
  await list('pageSize=&page=0')
  await list('pageSize=10&page=0&pageSize=1&sortProperty=name', { note: 'twice' })
  await list('pagesize=10&page=0')
  await list('pageSize=+10&page=0&sortProperty=name', { only: 'status' })
  await list('pageSize=10&page=0&sortProperty=&sortOrder=DESC', { pick: (b) => b.totalElements ?? b })
  await list('pageSize=10&page=0&sortOrder=DESC', {
    note: 'an order without a property',
    pick: (b) => b.totalElements ?? b,
  })
  await list('pageSize=10&page=0&sortProperty=name&sortOrder=')
  await list('pageSize=10&page=0&sortProperty=name&sortOrder=dEsC')
  await list('pageSize=10&page=0&sortProperty=na%20me')
  await list('pageSize=10&page=0&sortProperty=deviceProfileId', { pick: (b) => b.totalElements ?? b })
  await list('pageSize=10&page=0&sortProperty=tenantId.id')
  await list('pageSize=10&page=0&sortProperty=name&unknown=1', { note: 'an unknown parameter' })
  await list('pageSize=10&page=0&textSearch=&sortProperty=name')
  await list('pageSize=10&page=0&textSearch=%00')
  await list('pageSize=10&page=0&textSearch=%25&sortProperty=name')
  await list('pageSize=10&page=0&textSearch=%E2%28', { note: 'no UTF-8', only: 'status' })
})
