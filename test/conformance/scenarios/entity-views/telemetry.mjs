import { scenario } from '../../scenario.mjs'

export default scenario('telemetry through an entity view: its keys, its time', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump' }, { quiet: true, expect: 200 })
  const source = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  await t.tenant.post(
    `${source}/timeseries/ANY`,
    [0, 1, 2, 3, 4].map((n) => ({ ts: t.T0 + n * 1000, values: { rpm: 100 + n, heat: 20 + n } })),
    { quiet: true, expect: 200 },
  )
  const make = async (name, timeseries, from, to) =>
    `/api/plugins/telemetry/ENTITY_VIEW/${(await t.tenant.post('/api/entityView', { name, type: 'default', entityId: device.id, keys: { timeseries, attributes: { cs: [], ss: [], sh: [] } }, startTimeMs: from, endTimeMs: to }, { quiet: true, expect: 200 })).body.id.id}`
  const open = await make('open', ['rpm'], 0, 0)
  const short = await make('short', ['rpm', 'heat'], t.T0 + 1000, t.T0 + 3000)
  const all = await make('all', [], 0, 0)
  const history = (view, keys, more = '', options) =>
    t.tenant.get(
      `${view}/values/timeseries/history?keys=${keys}&startTs=${t.T0 - 5000}&endTs=${t.T0 + 9000}&orderBy=ASC${more}`,
      options,
    )
  await history(open, 'rpm,heat')
  await history(short, 'rpm,heat')
  await history(short, 'rpm', '&agg=SUM&interval=14000')
  await history(all, 'rpm', '&limit=2', { note: 'a view without keys' })
  await t.tenant.get(`${open}/values/timeseries`, { until: (r) => r.body?.rpm })
  await t.tenant.get(`${open}/values/timeseries?keys=rpm,heat`)
  await t.tenant.get(`${open}/keys/timeseries`, { sort: '' })
  await t.tenant.get(`${short}/values/timeseries?keys=rpm`, { until: (r) => r.body?.rpm?.[0].value !== null })
  await t.tenant.post(
    `${source}/timeseries/ANY`,
    { ts: t.T0 + 5000, values: { rpm: 500, heat: 50 } },
    { quiet: true, expect: 200 },
  )
  await t.tenant.get(`${open}/values/timeseries?keys=rpm`, {
    note: 'a new point',
    until: (r) => r.body?.rpm?.[0].value === '500',
  })
  await history(open, 'rpm')
  await t.tenant.post(`${open}/timeseries/ANY`, { rpm: 1 }, { note: 'a view takes none' })
  await t.tenant.delete(`${open}/timeseries/delete?keys=rpm&startTs=${t.T0}&endTs=${t.T0 + 1000}`, {
    note: 'nor does it delete',
    only: 'status',
  })
})
