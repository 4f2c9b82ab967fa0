import { scenario } from '../../scenario.mjs'

export default scenario('telemetry from a device over HTTP, in the forms that are accepted', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=gauge-${t.run}`,
    { name: 'gauge' },
    { quiet: true, expect: 200 },
  )
  const device = t.device(`gauge-${t.run}`)
  const at = `/api/plugins/telemetry/DEVICE/${made.id.id}/values/timeseries`
  const latest = (key, value, options) =>
    t.tenant.get(`${at}?keys=${key}&useStrictDataTypes=true`, {
      until: (r) => JSON.stringify(r.body?.[key]?.[0].value) === JSON.stringify(value),
      ...options,
    })
  const there =
    (...keys) =>
    (r) =>
      keys.every((key) => (r.body?.[key]?.[0].value ?? null) !== null)
  await device.post('/telemetry', { level: 1 })
  await latest('level', 1, { note: "the time is the server's" })
  await device.post('/telemetry', { ts: t.T0, values: { heat: 20.5, on: true, state: 'idle' } })
  await latest('heat', 20.5)
  await t.tenant.get(`${at}?keys=on,state&useStrictDataTypes=true`, { until: there('on', 'state') })
  await device.post('/telemetry', [
    { ts: t.T0 + 1000, values: { heat: 21 } },
    { ts: t.T0 + 2000, values: { heat: 22 } },
  ])
  await latest('heat', 22)
  await t.tenant.get(`${at}?keys=heat&startTs=${t.T0}&endTs=${t.T0 + 10_000}&orderBy=ASC`, {
    until: (r) => r.body?.heat?.length === 3,
  })
  await device.post('/telemetry', { number: '12', padded: '007', object: { a: [1] }, nothing: null, last: 'x' })
  await latest('last', 'x')
  await t.tenant.get(`${at}?keys=number,padded,object,nothing&useStrictDataTypes=true`, {
    note: 'a null is passed over',
    until: there('number', 'padded', 'object'),
  })
  await device.send({
    method: 'POST',
    path: '/telemetry',
    raw: '{plain:1}',
    headers: { 'Content-Type': 'text/plain' },
    note: 'keys without quotation marks',
  })
  await latest('plain', 1)
  await device.post('/telemetry', {}, { note: 'nothing in it' })
  await t.tenant.get(`/api/plugins/telemetry/DEVICE/${made.id.id}/keys/timeseries`, {
    sort: '',
    until: (r) => r.body?.length === 9,
  })
})
