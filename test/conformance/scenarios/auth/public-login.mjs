import { scenario } from '../../scenario.mjs'

export default scenario('the public sees a public device', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'weather' }, { quiet: true, expect: 200 })
  const { body: hidden } = await t.tenant.post('/api/device', { name: 'boiler' }, { quiet: true, expect: 200 })
  const { body: open } = await t.tenant.post(`/api/customer/public/device/${device.id.id}`)
  const publicId = open.customerId.id
  t.know(publicId, 'public')
  await t.anon.post('/api/auth/login/public', { publicId: t.NOBODY })
  await t.anon.post('/api/auth/login/public', { publicId: '' })
  await t.anon.post('/api/auth/login/public', {})
  await t.anon.post('/api/auth/login/public', { publicId: 'nonsense' })
  const { body: pair } = await t.anon.post('/api/auth/login/public', { publicId })
  const anyone = t.actor('anyone', { 'X-Authorization': `Bearer ${pair.token}` })
  await anyone.get(`/api/device/${device.id.id}`)
  await anyone.get(`/api/device/${hidden.id.id}`)
  await anyone.get(`/api/customer/${publicId}/devices?pageSize=10&page=0`, { pick: (b) => b.data.map((d) => d.name) })
  await anyone.get(`/api/customer/${publicId}/shortInfo`)
  await anyone.get('/api/auth/user')
  await anyone.get('/api/tenant/devices?pageSize=10&page=0')
  await anyone.get(`/api/plugins/telemetry/DEVICE/${device.id.id}/keys/timeseries`)
  await anyone.post(`/api/plugins/telemetry/DEVICE/${device.id.id}/SERVER_SCOPE`, { a: 1 })
  await anyone.post('/api/device', { ...open, label: 'mine' })
  const { body: renewed } = await t.anon.post('/api/auth/token', { refreshToken: pair.refreshToken })
  await t.tenant.delete(`/api/customer/device/${device.id.id}`)
  await t
    .actor('anyone, renewed', { 'X-Authorization': `Bearer ${renewed.token}` })
    .get(`/api/device/${device.id.id}`, { note: 'not public any more' })
})
