import { scenario } from '../../scenario.mjs'

export default scenario('the dashboards of a tenant: pages, order, search, mobile, by ids', async (t) => {
  const saved = {}
  for (const [title, more] of [
    ['Water', { mobileOrder: 3 }],
    ['Air', { mobileHide: true }],
    ['Energy', { mobileOrder: 1 }],
    ['Waste', { mobileHide: true, mobileOrder: 2 }],
  ]) {
    saved[title] = (
      await t.tenant.post('/api/dashboard', { title, configuration: { a: 1 }, ...more }, { quiet: true, expect: 200 })
    ).body.id.id
    await t.sleep(5)
  }
  const titles = { pick: (b) => (b.data ? { ...b, data: b.data.map((d) => d.title) } : b) }
  const list = (query, options = titles) => t.tenant.get(`/api/tenant/dashboards?${query}`, options)
  await list('pageSize=2&page=0&sortProperty=title&sortOrder=ASC', {})
  await list('pageSize=2&page=1&sortProperty=title&sortOrder=ASC')
  await list('pageSize=3&page=2&sortProperty=title&sortOrder=ASC')
  await list('pageSize=10&page=0&sortProperty=title&sortOrder=DESC')
  await list('pageSize=10&page=0&sortProperty=createdTime&sortOrder=DESC')
  await list('pageSize=10&page=0&textSearch=wa&sortProperty=title')
  await list('pageSize=10&page=0&textSearch=nothing')
  await list('pageSize=10&page=0&mobile=true&sortProperty=title')
  await list('pageSize=10&page=0&mobile=true&textSearch=w&sortProperty=mobileOrder')
  await list('pageSize=10&page=0&mobile=false&sortProperty=title')
  await list('pageSize=10&page=0&sortProperty=nonsense')
  await list('pageSize=10')
  await t.sysadmin.get(
    `/api/tenant/${t.tenantId}/dashboards?pageSize=10&page=0&sortProperty=title&textSearch=e`,
    titles,
  )
  await t.tenant.get(`/api/tenant/${t.tenantId}/dashboards?pageSize=10&page=0`)
  await t.sysadmin.get('/api/tenant/dashboards?pageSize=10&page=0')
  const sorted = { pick: (b) => (Array.isArray(b) ? b.map((d) => d.title).sort() : b) }
  await t.tenant.get(`/api/dashboards/list?dashboardIds=${saved.Air},${saved.Energy}`, sorted)
  await t.tenant.get(`/api/dashboards/list?dashboardIds=${saved.Water}&dashboardIds=${t.NOBODY}`)
  await t.tenant.get(`/api/dashboards?dashboardIds=${saved.Water},${saved.Waste}`, sorted)
  await t.tenant.get('/api/dashboards/list?dashboardIds=abc', { only: 'status' })
  await t.tenant.get('/api/dashboards/list')
  await t.tenant.get('/api/dashboard/serverTime')
  await t.tenant.get('/api/dashboard/maxDatapointsLimit')
})
