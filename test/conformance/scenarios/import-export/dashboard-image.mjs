import { scenario } from '../../scenario.mjs'

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export default scenario('pictures inside a dashboard become resources, and travel with it', async (t) => {
  const picture = `data:image/png;base64,${DOT}`
  const configuration = {
    widgets: { w: { typeFullFqn: 'system.cards.html_card', config: { settings: { backgroundImage: picture } } } },
  }
  const { body: saved } = await t.tenant.post('/api/dashboard', { title: 'Plan', image: picture, configuration })
  await t.tenant.get(`/api/dashboard/${saved.id.id}`)
  await t.tenant.get(`/api/dashboard/info/${saved.id.id}`)
  await t.tenant.get('/api/images?pageSize=10&page=0&sortProperty=title', {
    pick: (b) => b.data.map((i) => [i.title, i.resourceKey, i.fileName, i.link, i.public]),
  })
  await t.tenant.get('/api/tenant/dashboards?pageSize=10&page=0', { pick: (b) => b.data.map((d) => d.image) })
  const { body: file } = await t.tenant.get(`/api/dashboard/${saved.id.id}?includeResources=true`)
  const { id, tenantId, createdTime, version, ...exported } = file
  await t.tenant.post('/api/dashboard', { ...exported, title: 'Plan copy' }, { note: 'put in again' })
  await t.tenant.get('/api/images?pageSize=10&page=0&sortProperty=title', {
    note: 'no second picture',
    pick: (b) => b.data.map((i) => i.title),
  })
  await t.tenant.post(
    '/api/dashboard',
    { title: 'Other', image: 'https://example.com/a.png', configuration: {} },
    { pick: (b) => b.image ?? b },
  )
  await t.tenant.post('/api/dashboard', { title: 'Cleared', image: '', configuration: {} }, { pick: (b) => [b.image] })
})
