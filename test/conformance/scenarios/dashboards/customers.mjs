import { scenario } from '../../scenario.mjs'

export default scenario('a dashboard is given to customers one by one and taken back', async (t) => {
  const north = await t.createCustomer('north')
  const south = await t.createCustomer('south')
  const { body: dashboard } = await t.tenant.post(
    '/api/dashboard',
    { title: 'Shared', configuration: {} },
    { quiet: true, expect: 200 },
  )
  const byTitle = {
    pick: (b) =>
      b.assignedCustomers
        ? { ...b, assignedCustomers: [...b.assignedCustomers].sort((x, y) => (x.title < y.title ? -1 : 1)) }
        : b,
  }
  const give = (customer, options = byTitle) =>
    t.tenant.post(`/api/customer/${customer}/dashboard/${dashboard.id.id}`, undefined, options)
  const take = (customer, options = byTitle) =>
    t.tenant.delete(`/api/customer/${customer}/dashboard/${dashboard.id.id}`, options)
  await north.actor.get(`/api/dashboard/${dashboard.id.id}`)
  await give(north.customer.id.id)
  await give(north.customer.id.id, { note: 'a second time' })
  await give(south.customer.id.id)
  await north.actor.get(`/api/dashboard/${dashboard.id.id}`, { pick: (b) => b.title })
  await south.actor.get(`/api/dashboard/info/${dashboard.id.id}`, byTitle)
  const { body: current } = await t.tenant.get(`/api/dashboard/${dashboard.id.id}`, { quiet: true, expect: 200 })
  await t.tenant.post('/api/dashboard', { ...current, title: 'Shared, renamed' }, byTitle)
  await take(north.customer.id.id)
  await take(north.customer.id.id, { note: 'a second time' })
  await north.actor.get(`/api/dashboard/${dashboard.id.id}`)
  await give(t.NOBODY)
  await take('abc')
  await t.tenant.post(`/api/customer/${north.customer.id.id}/dashboard/${t.NOBODY}`)
  await north.actor.send({ method: 'POST', path: `/api/customer/${north.customer.id.id}/dashboard/${dashboard.id.id}` })
  await t.tenant.delete(`/api/customer/${south.customer.id.id}`, { quiet: true, expect: 200 })
  await t.tenant.get(`/api/dashboard/info/${dashboard.id.id}`, { note: 'the customer is gone' })
  await give(north.customer.id.id, { pick: (b) => b.assignedCustomers })
  await t.tenant.post(
    '/api/dashboard',
    { id: dashboard.id, title: 'Shared', configuration: {} },
    { note: 'saved without the customers' },
  )
  await north.actor.get(`/api/dashboard/${dashboard.id.id}`)
})
