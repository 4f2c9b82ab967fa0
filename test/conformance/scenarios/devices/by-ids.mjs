import { scenario } from '../../scenario.mjs'

const names = (list) => list.map((d) => d.name)

export default scenario('devices by ids, types, and the count for a firmware', async (t) => {
  const { customer, actor } = await t.createCustomer()
  const make = async (device) => (await t.tenant.post('/api/device', device, { quiet: true, expect: 200 })).body
  const one = await make({ name: 'one', type: 'gate', customerId: customer.id })
  const two = await make({ name: 'two', type: 'gate' })
  const three = await make({ name: 'three', type: 'door' })
  await t.tenant.get(`/api/devices?deviceIds=${one.id.id}`)
  await t.tenant.get(`/api/devices?deviceIds=${three.id.id},${one.id.id},${two.id.id},${t.NOBODY}`, {
    sort: '',
    pick: names,
  })
  await t.tenant.get(`/api/devices?deviceIds=${one.id.id}&deviceIds=${two.id.id}`, {
    sort: '',
    pick: names,
    note: 'repeated parameter',
  })
  await actor.get(`/api/devices?deviceIds=${one.id.id},${two.id.id}`, {
    pick: names,
    note: 'a customer gets its own only',
  })
  await t.tenant.get(`/api/devices?deviceIds=${t.NOBODY}`)
  await t.tenant.get('/api/devices?deviceIds=')
  await t.tenant.get('/api/devices?deviceIds=abc')
  await t.tenant.get('/api/devices')
  await t.sysadmin.get(`/api/devices?deviceIds=${one.id.id}`)
  await t.tenant.get('/api/device/types', { sort: '' })
  await actor.get('/api/device/types', { sort: '', note: 'as the customer' })
  await t.tenant.get(`/api/devices/count/FIRMWARE/${one.deviceProfileId.id}`)
  await t.tenant.get(`/api/devices/count/SOFTWARE/${three.deviceProfileId.id}`)
  await t.tenant.get(`/api/devices/count/FIRMWARE/${t.NOBODY}`)
  await t.tenant.get(`/api/devices/count/PAPER/${one.deviceProfileId.id}`, {
    pick: ({ status, errorCode }) => ({ status, errorCode }),
  })
  await actor.get(`/api/devices/count/FIRMWARE/${one.deviceProfileId.id}`)
})
