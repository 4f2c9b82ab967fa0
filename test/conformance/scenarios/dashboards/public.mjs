import { scenario } from '../../scenario.mjs'

export default scenario('a dashboard is made public and private again', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: dashboard } = await t.tenant.post(
    '/api/dashboard',
    { title: 'Weather', configuration: { a: 1 } },
    quiet,
  )
  const { body: other } = await t.tenant.post('/api/dashboard', { title: 'Secret' }, quiet)
  const path = `/api/customer/public/dashboard/${dashboard.id.id}`
  await t.tenant.delete(path, { note: 'before there is a public customer' })
  const { body: open } = await t.tenant.post(path)
  const publicId = open.assignedCustomers[0].customerId.id
  await t.tenant.post(path, undefined, { note: 'a second time' })
  await t.tenant.get(`/api/customer/${publicId}`)
  await t.tenant.get('/api/customers?pageSize=10&page=0', {
    note: 'the public customer in the list',
    pick: (b) => b.data.map((c) => [c.title, c.additionalInfo]),
  })
  await t.tenant.get(`/api/customer/${publicId}/dashboards?pageSize=10&page=0`)
  const { body: pair } = await t.anon.post('/api/auth/login/public', { publicId })
  const visitor = t.actor('visitor', { 'X-Authorization': `Bearer ${pair.token}` })
  await visitor.get(`/api/dashboard/${dashboard.id.id}`)
  await visitor.get(`/api/dashboard/${other.id.id}`)
  await visitor.get(`/api/customer/${publicId}/dashboards?pageSize=10&page=0`, {
    pick: (b) => b.data.map((d) => d.title),
  })
  await visitor.delete(`/api/dashboard/${dashboard.id.id}`)
  await t.tenant.delete(path)
  await visitor.get(`/api/dashboard/${dashboard.id.id}`, { note: 'private again' })
  await t.tenant.delete(path, { note: 'a second time' })
  await t.tenant.post(`/api/customer/public/dashboard/${t.NOBODY}`)
  await t.anon.post('/api/auth/login/public', { publicId: t.NOBODY })
})
