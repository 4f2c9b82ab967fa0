import { scenario } from '../../scenario.mjs'

export default scenario('assets and customers: giving, taking back, public, what the customer may do', async (t) => {
  const { customer, actor } = await t.createCustomer('school')
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'gym' }, { quiet: true, expect: 200 })
  const id = asset.id.id
  await t.tenant.delete(`/api/customer/asset/${id}`, { note: 'not assigned yet' })
  await actor.get(`/api/asset/${id}`)
  const { body: assigned } = await t.tenant.post(`/api/customer/${customer.id.id}/asset/${id}`)
  await actor.get(`/api/asset/info/${id}`)
  await actor.post('/api/asset', { ...assigned, label: 'by the customer' })
  await actor.post('/api/asset', { name: 'stage', customerId: customer.id })
  await actor.post('/api/asset', { name: 'loft' }, { note: 'without an owner' })
  await actor.delete(`/api/asset/${id}`)
  await t.tenant.post(`/api/customer/public/asset/${id}`)
  await actor.get(`/api/asset/${id}`, { note: 'public now' })
  await t.tenant.get(`/api/asset/info/${id}`)
  await t.tenant.delete(`/api/customer/asset/${id}`)
  await t.tenant.post(`/api/customer/${t.NOBODY}/asset/${id}`)
  await t.tenant.post(`/api/customer/${customer.id.id}/asset/${t.NOBODY}`)
  await t.tenant.post(`/api/customer/abc/asset/${id}`)
  await actor.post(`/api/customer/public/asset/${id}`)
  await t.sysadmin.post(`/api/customer/${customer.id.id}/asset/${id}`)
})
