import { scenario } from '../../scenario.mjs'

export default scenario('deleting a customer with devices, assets and dashboards', async (t) => {
  const { customer, user, actor } = await t.createCustomer('mall')
  const id = customer.id.id
  const quiet = { quiet: true, expect: 200 }
  const device = (await t.tenant.post('/api/device', { name: 'door', customerId: customer.id }, quiet)).body
  const asset = (await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)).body
  const dashboard = (await t.tenant.post('/api/dashboard', { title: 'doors' }, quiet)).body
  await t.tenant.post(`/api/customer/${id}/asset/${asset.id.id}`, undefined, quiet)
  await t.tenant.post(`/api/customer/${id}/dashboard/${dashboard.id.id}`, undefined, quiet)
  await t.tenant.get(`/api/customer/${id}/devices?pageSize=10&page=0`, { pick: (b) => b.data.map((d) => d.name) })
  await t.tenant.get(`/api/device/info/${device.id.id}`, {
    pick: (b) => [b.customerTitle === customer.title, b.customerIsPublic],
  })
  await t.sysadmin.delete(`/api/customer/${id}`)
  await actor.delete(`/api/customer/${id}`)
  await t.sleep(1100)
  await t.tenant.delete(`/api/customer/${id}`)
  await t.tenant.get(`/api/customer/${id}`)
  await t.tenant.get(`/api/device/info/${device.id.id}`)
  await t.tenant.get(`/api/asset/info/${asset.id.id}`, { pick: (b) => [b.customerId, b.customerTitle, b.version] })
  await t.tenant.get(`/api/dashboard/info/${dashboard.id.id}`, { pick: (b) => b.assignedCustomers })
  await t.tenant.get(`/api/user/${user.id.id}`)
  await t.tenant.get(`/api/customer/${id}/devices?pageSize=10&page=0`)
  await t.tenant.post(`/api/customer/${id}/device/${device.id.id}`)
  await actor.get('/api/auth/user', { until: (r) => r.status === 401 })
})
