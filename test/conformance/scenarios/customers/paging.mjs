import { scenario } from '../../scenario.mjs'

export default scenario('lists of customers', async (t) => {
  const ids = []
  for (const [title, city, email] of [
    ['Mill', 'Rome', 'c@example.com'],
    ['Farm', 'Oslo', 'a@example.com'],
    ['Shop', 'Bonn', 'd@example.com'],
    ['Dairy', null, 'b@example.com'],
    ['Farmhouse', 'Graz', null],
  ]) {
    ids.push((await t.tenant.post('/api/customer', { title, city, email }, { quiet: true, expect: 200 })).body.id.id)
  }
  const list = (query, options) => t.tenant.get(`/api/customers?${query}`, options)
  const titles = { pick: (b) => ({ ...b, data: b.data.map((c) => c.title) }) }
  await list('pageSize=2&page=0&sortProperty=title&sortOrder=ASC')
  await list('pageSize=2&page=1&sortProperty=title&sortOrder=ASC', titles)
  await list('pageSize=2&page=2&sortProperty=title&sortOrder=ASC', titles)
  await list('pageSize=2&page=9&sortProperty=title&sortOrder=ASC', titles)
  await list('pageSize=10&page=0&sortProperty=title&sortOrder=DESC', titles)
  await list('pageSize=10&page=0&sortProperty=email', titles)
  await list('pageSize=10&page=0&sortProperty=city&sortOrder=DESC', titles)
  await list('pageSize=10&page=0&textSearch=farm&sortProperty=title', titles)
  await list('pageSize=10&page=0&textSearch=OSLO', { note: 'only the title is searched', ...titles })
  await list('pageSize=10&page=0&textSearch=%25a%25m&sortProperty=title', {
    note: 'a percent sign stands for anything',
    ...titles,
  })
  await list('pageSize=10&page=0&textSearch=nothing', titles)
  await list('pageSize=10&page=0&sortProperty=name', { note: 'name is no column', only: 'status' })
  await list('pageSize=ten&page=0')
  await t.tenant.get(`/api/customers/list?customerIds=${ids[3]},${ids[0]},${t.NOBODY}`, {
    sort: '',
    pick: (b) => b.map((c) => c.title),
  })
  await t.tenant.get(`/api/customers?customerIds=${ids[1]}`)
  await t.tenant.get('/api/tenant/customers?customerTitle=Farm', { pick: (b) => b.city })
  await t.tenant.get('/api/tenant/customers?customerTitle=farm')
  await t.sysadmin.get('/api/customers?pageSize=10&page=0')
})
