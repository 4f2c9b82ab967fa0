import { scenario } from '../../scenario.mjs'

export default scenario('the public customer', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const device = (await t.tenant.post('/api/device', { name: 'buoy' }, quiet)).body
  const second = (await t.tenant.post('/api/device', { name: 'gauge' }, quiet)).body
  await t.tenant.get('/api/tenant/customers?customerTitle=Public')
  const { body: open } = await t.tenant.post(`/api/customer/public/device/${device.id.id}`)
  const at = `/api/customer/${open.customerId.id}`
  await t.tenant.get('/api/tenant/customers?customerTitle=Public')
  await t.tenant.get(`${at}/shortInfo`)
  await t.tenant.get(`${at}/title`, { headers: { Accept: 'application/text' } })
  await t.tenant.get(`/api/device/info/${device.id.id}`)
  await t.tenant.post(`/api/customer/public/device/${second.id.id}`, undefined, {
    note: 'the same customer',
    pick: (b) => b.customerId.id === open.customerId.id,
  })
  await t.tenant.get(`${at}/deviceInfos?pageSize=10&page=0&sortProperty=name`, {
    pick: (b) => b.data.map((d) => [d.name, d.customerTitle, d.customerIsPublic]),
  })
  await t.tenant.get(`${at}/users?pageSize=10&page=0`)
  await t.tenant.post(
    '/api/user?sendActivationMail=false',
    { authority: 'CUSTOMER_USER', email: `public-${t.run}@example.com`, customerId: open.customerId },
    { pick: (b) => b.authority ?? b },
  )
  const { body: customer } = await t.tenant.get(at, quiet)
  await t.tenant.post('/api/customer', { ...customer, title: 'Everybody' })
  await t.tenant.post('/api/customer', { ...customer, version: undefined, city: 'Bergen' })
  await t.tenant.delete(at)
  await t.tenant.get(`/api/device/info/${device.id.id}`, { pick: (b) => [b.customerTitle, b.customerIsPublic] })
  await t.tenant.post(`/api/customer/public/device/${device.id.id}`, undefined, {
    note: 'made anew',
    pick: (b) => b.customerId.id !== open.customerId.id,
  })
})
