import { scenario } from '../../scenario.mjs'

export default scenario('what goes with a device, and what keeps it', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: device } = await t.tenant.post(`/api/device?accessToken=tank-${t.run}`, { name: 'tank' }, quiet)
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'yard' }, quiet)
  const id = device.id.id
  const telemetry = `/api/plugins/telemetry/DEVICE/${id}`
  await t.tenant.post('/api/v2/relation', { from: asset.id, to: device.id, type: 'Contains' }, quiet)
  await t.tenant.post(`${telemetry}/timeseries/ANY`, { ts: t.T0, values: { level: 5 } }, quiet)
  await t.tenant.post(`${telemetry}/attributes/SHARED_SCOPE`, { max: 9 }, quiet)
  const { body: view } = await t.tenant.post(
    '/api/entityView',
    {
      name: 'tank view',
      type: 'default',
      entityId: device.id,
      keys: { timeseries: ['level'], attributes: { cs: [], ss: [], sh: [] } },
    },
    quiet,
  )
  await t.tenant.delete(`/api/device/${id}`, { note: 'an entity view keeps it' })
  await t.tenant.delete(`/api/entityView/${view.id.id}`, quiet)
  await t.tenant.delete(`/api/device/${id}`)
  await t.tenant.get(`/api/device/${id}`)
  await t.tenant.get(`/api/device/${id}/credentials`)
  await t.tenant.get(`${telemetry}/values/timeseries`)
  await t.tenant.get(`${telemetry}/values/attributes`)
  await t.tenant.get(`${telemetry}/keys/timeseries`)
  await t.tenant.post(`${telemetry}/timeseries/ANY`, { level: 6 })
  await t.tenant.post(`${telemetry}/attributes/SERVER_SCOPE`, { max: 8 })
  await t.tenant.get(`/api/relations/from/ASSET/${asset.id.id}`, { until: (r) => r.body?.length === 0 })
  await t.device(`tank-${t.run}`).post('/telemetry', { level: 7 }, { note: 'with its old token' })
  const { body: again } = await t.tenant.post(
    `/api/device?accessToken=tank-${t.run}`,
    { name: 'tank' },
    { note: 'name and token are free again' },
  )
  await t.tenant.get(`/api/plugins/telemetry/DEVICE/${again.id.id}/values/timeseries?keys=level`, {
    note: 'and it begins empty',
  })
})
