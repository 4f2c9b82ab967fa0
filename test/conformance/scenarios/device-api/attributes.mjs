import { scenario } from '../../scenario.mjs'

export default scenario('a device sends attributes and asks for its own and the shared ones', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=pump-${t.run}`,
    { name: 'pump' },
    { quiet: true, expect: 200 },
  )
  const device = t.device(`pump-${t.run}`)
  const at = `/api/plugins/telemetry/DEVICE/${made.id.id}`
  await device.get('/attributes', { note: 'nothing there' })
  await device.post('/attributes', { firmware: 'a7', cycles: 12, ratio: 0.5, on: true, net: { ip: '10.0.0.1' } })
  await t.tenant.get(`${at}/values/attributes/CLIENT_SCOPE`, { sort: '', until: (r) => r.body?.length === 5 })
  await t.tenant.post(
    `${at}/attributes/SHARED_SCOPE`,
    { limit: 80, mode: 'eco', plan: [1, 2] },
    { quiet: true, expect: 200 },
  )
  await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, { secret: 1 }, { quiet: true, expect: 200 })
  await device.get('/attributes')
  await device.get('/attributes?clientKeys=firmware,cycles')
  await device.get('/attributes?sharedKeys=limit')
  await device.get('/attributes?clientKeys=on&sharedKeys=mode,plan')
  await device.get('/attributes?clientKeys=missing&sharedKeys=mode')
  await device.get('/attributes?clientKeys=missing')
  await device.get('/attributes?sharedKeys=secret,firmware', { note: 'keys of other scopes' })
  await device.get('/attributes?clientKeys=&sharedKeys=', { note: 'empty lists' })
  await device.post('/attributes', { firmware: null, cycles: '13', mode: 'own' }, { note: 'a null is passed over' })
  await t.tenant.get(`${at}/values/attributes/CLIENT_SCOPE?keys=firmware,cycles,mode`, {
    sort: '',
    until: (r) => r.body?.length === 3 && r.body.some((a) => a.value === 13),
  })
  await device.get('/attributes?clientKeys=mode&sharedKeys=mode', { note: 'the same key in both' })
  await device.post('/attributes', {}, { note: 'nothing in it' })
  await device.get('/attributes', { headers: { Accept: 'text/plain' }, only: 'status' })
})
