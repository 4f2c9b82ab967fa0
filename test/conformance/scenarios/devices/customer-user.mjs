import { scenario } from '../../scenario.mjs'

export default scenario('what a customer user may do with devices', async (t) => {
  const { customer, actor } = await t.createCustomer()
  const make = async (device) => (await t.tenant.post('/api/device', device, { quiet: true, expect: 200 })).body
  const own = await make({ name: 'own', customerId: customer.id })
  const foreign = await make({ name: 'foreign' })
  const at = (device) => `/api/device/${device.id.id}`
  await actor.get(at(own))
  await actor.get(at(foreign))
  await actor.get(`/api/device/info/${foreign.id.id}`)
  await actor.get(`${at(own)}/credentials`)
  await actor.get(`${at(foreign)}/credentials`)
  const { body: saved } = await actor.post('/api/device', { ...own, label: 'by the customer' })
  await actor.post('/api/device', { ...foreign, label: 'by the customer' })
  await actor.post(
    '/api/device',
    { ...saved, customerId: { entityType: 'CUSTOMER', id: t.NULL } },
    { note: 'gives its own device away' },
  )
  await t.tenant.post(`/api/customer/${customer.id.id}/device/${own.id.id}`, undefined, { quiet: true, expect: 200 })
  await actor.post('/api/device', { name: 'new one' }, { note: 'makes a device without an owner' })
  await actor.post('/api/device', { name: 'new two', customerId: customer.id }, { note: 'makes a device of its own' })
  await actor.post(
    '/api/device',
    { name: 'new three', type: 'new type', customerId: customer.id },
    { note: 'and a profile with it' },
  )
  await actor.post('/api/device/credentials', {
    deviceId: own.id,
    credentialsType: 'ACCESS_TOKEN',
    credentialsId: `own-${t.run}`,
  })
  await actor.delete(at(own))
  await actor.get('/api/tenant/device?deviceName=own')
  await actor.get(`/api/customer/${customer.id.id}/devices?pageSize=10&page=0&sortProperty=name`, {
    pick: (b) => b.data.map((d) => d.name),
  })
  await actor.post('/api/device/bulk_import', {})
})
