import { scenario } from '../../scenario.mjs'

export default scenario('lists of tenants', async (t) => {
  const made = []
  for (const [title, city] of [
    ['Lake', 'Rome'],
    ['River', 'Bonn'],
    ['Bay', 'Lyon'],
  ]) {
    made.push(
      (
        await t.sysadmin.post(
          '/api/tenant',
          { title: `${title} ${t.run}`, city, email: `${title}@example.com` },
          { quiet: true, expect: 200 },
        )
      ).body,
    )
  }
  const list = (query, options) => t.sysadmin.get(`/api/tenants?${query}&textSearch=${t.run}`, options)
  const titles = { pick: (b) => ({ ...b, data: b.data.map((x) => x.title) }) }
  await list('pageSize=2&page=0&sortProperty=title&sortOrder=ASC')
  await list('pageSize=2&page=1&sortProperty=title&sortOrder=ASC', titles)
  await list('pageSize=2&page=2&sortProperty=title&sortOrder=ASC', titles)
  await list('pageSize=10&page=0&sortProperty=title&sortOrder=DESC', titles)
  await list('pageSize=10&page=0&sortProperty=city', titles)
  await list('pageSize=10&page=0&sortProperty=email&sortOrder=desc', titles)
  await list('pageSize=10&page=0&sortProperty=nonsense')
  await list('pageSize=10&page=0&sortProperty=title;drop')
  await list('pageSize=10&page=0&sortProperty=title&sortOrder=SIDEWAYS')
  await list('pageSize=0&page=0')
  await t.sysadmin.get(`/api/tenants?pageSize=10&page=0&textSearch=lAKE%20${t.run}`, titles)
  await t.sysadmin.get('/api/tenants?pageSize=10&page=0&textSearch=Lyon', {
    note: 'only titles are searched',
    pick: (b) => b.data.filter((x) => x.title.includes(t.run)).length,
  })
  await t.sysadmin.get('/api/tenants?pageSize=10')
  await t.anon.get('/api/tenants?pageSize=10&page=0')
  for (const tenant of made) await t.sysadmin.delete(`/api/tenant/${tenant.id.id}`, { quiet: true, expect: 200 })
  await list('pageSize=10&page=0', titles)
})
