import { scenario } from '../../scenario.mjs'

export default scenario('wrong methods, media types and routes', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump' }, { quiet: true, expect: 200 })
  await t.tenant.put('/api/device', { name: 'pump' })
  await t.tenant.send({ method: 'PATCH', path: `/api/device/${device.id.id}`, raw: '{}' })
  await t.tenant.delete('/api/device')
  await t.tenant.post(`/api/device/${device.id.id}`, {})
  await t.tenant.get('/api/auth/logout')
  await t.tenant.get('/api/auth/changePassword')
  await t.tenant.post('/api/tenant/devices', {})
  await t.tenant.get('/api/nothing')
  await t.tenant.get('/api/')
  await t.tenant.get('/api')
  await t.tenant.get(`/api/device/${device.id.id}/nothing`)
  await t.tenant.get(`/api/device/${device.id.id}/`, { note: 'a slash at the end' })
  await t.tenant.get('/api/DEVICE/x')
  await t.tenant.post('/api/nothing', {})
  await t.tenant.delete('/api/nothing/7')
  await t.anon.put('/api/device', {}, { note: 'without a token' })
  await t.tenant.send({
    method: 'POST',
    path: '/api/device',
    raw: 'name=fan',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    only: 'status',
  })
  await t.tenant.send({
    method: 'POST',
    path: '/api/device',
    raw: '{"name":"fan"}',
    headers: { 'Content-Type': 'text/plain' },
    pick: (b) => ({ ...b, message: b.message?.slice(0, 40) }),
  })
  await t.tenant.send({
    method: 'POST',
    path: '/api/device',
    raw: '{"name":"fan"}',
    headers: { 'Content-Type': 'application/json;charset=utf-8' },
    pick: (b) => b.name,
  })
  await t.tenant.get(`/api/device/${device.id.id}`, { headers: { Accept: 'text/html' } })
  await t.tenant.get(`/api/device/${device.id.id}`, {
    headers: { Accept: 'text/html, */*;q=0.1' },
    pick: (b) => b.name,
  })
  await t.tenant.get(`/api/device/${device.id.id}`, { headers: { Accept: 'application/xml' } })
})
