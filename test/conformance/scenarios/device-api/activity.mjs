import { scenario } from '../../scenario.mjs'

export default scenario('what the server notes about the activity of a device', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=one-${t.run}`,
    { name: 'bell' },
    { quiet: true, expect: 200 },
  )
  const at = `/api/plugins/telemetry/DEVICE/${made.id.id}/values/attributes/SERVER_SCOPE`
  const read = (options) => t.tenant.get(at, { sort: '', ...options })
  await read({ note: 'new', until: (r) => r.body?.length === 1 })
  await t.tenant.get(`/api/device/info/${made.id.id}`, { pick: (b) => b.active })
  await t.device(`one-${t.run}`).post('/telemetry', { rings: 1 })
  await read({
    note: 'after it has spoken',
    until: (r) =>
      r.body?.some((a) => a.key === 'active' && a.value) && r.body.some((a) => a.key === 'lastActivityTime'),
  })
  await t.tenant.get(`/api/device/info/${made.id.id}`, { pick: (b) => b.active })
  await t.tenant.get('/api/tenant/deviceInfos?pageSize=5&page=0&active=true', {
    pick: (b) => b.data.map((d) => d.name),
  })
  await t.tenant.get(`${at}?keys=active,lastActivityTime,inactivityTimeout`, { sort: '' })
})
