import { scenario } from '../../scenario.mjs'

export default scenario('what the system administrator may not do', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump' }, { quiet: true, expect: 200 })
  const id = device.id.id
  const s = t.sysadmin
  await s.get(`/api/device/${id}`)
  await s.post('/api/device', { name: 'fan' })
  await s.delete(`/api/device/${id}`)
  await s.get('/api/tenant/devices?pageSize=10&page=0')
  await s.get(`/api/device/${t.NOBODY}`, { note: 'one that is not there' })
  await s.get('/api/device/nonsense')
  await s.get('/api/tenant/devices')
  await s.post('/api/asset', { name: 'hall' })
  await s.post('/api/customer', { title: 'mine' })
  await s.post('/api/dashboard', { title: 'air' })
  await s.post('/api/alarm', { originator: device.id, type: 'hot', severity: 'MAJOR' })
  await s.get('/api/alarms?pageSize=10&page=0')
  await s.get('/api/ruleChains?pageSize=10&page=0')
  await s.get(`/api/plugins/telemetry/DEVICE/${id}/values/timeseries`)
  await s.post(`/api/plugins/telemetry/DEVICE/${id}/timeseries/ANY`, { t: 1 })
  await s.post(`/api/rpc/oneway/${id}`, { method: 'a', params: {} })
  await s.post('/api/relation', { from: device.id, to: device.id, type: 'Contains' })
  await s.get(`/api/relations?fromId=${id}&fromType=DEVICE`)
  await s.get('/api/jobs?pageSize=10&page=0')
  await s.get('/api/otaPackages?pageSize=10&page=0')
  await s.get('/api/customers?pageSize=10&page=0')
})
