import { scenario } from '../../scenario.mjs'

export default scenario('telemetry in the forms that are accepted', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'sensor' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const save = (body, options) => t.tenant.post(`${at}/timeseries/ANY`, body, options)
  const raw = (text, more) => t.tenant.send({ method: 'POST', path: `${at}/timeseries/ANY`, raw: text, ...more })
  const history = (keys, options) =>
    t.tenant.get(
      `${at}/values/timeseries?keys=${keys}&startTs=${t.T0 - 1000}&endTs=${t.T0 + 100_000}&orderBy=ASC`,
      options,
    )
  await save({ now: 1 })
  await t.tenant.get(`${at}/values/timeseries?keys=now`, { note: 'without a time it is now' })
  await save({ ts: t.T0, values: { temperature: 20.5, state: 'on' } })
  await save([
    { ts: t.T0 + 1000, values: { temperature: 21 } },
    { ts: t.T0 + 2000, values: { temperature: 22, humidity: 40 } },
  ])
  await history('temperature,humidity,state')
  await save([{ ts: t.T0 + 1000, values: { temperature: 99 } }], { note: 'the same moment again' })
  await history('temperature')
  await save([{ ts: t.T0 + 3000, values: { temperature: 1, humidity: 2 } }, { here: true }], {
    note: 'with and without a time',
  })
  await t.tenant.get(`${at}/keys/timeseries`, { sort: '' })
  await save({ ts: t.T0 + 4000, temperature: 5 }, { note: 'ts without values is a key like others' })
  await t.tenant.get(`${at}/values/timeseries?keys=ts`)
  await save({ ts: String(t.T0 + 5000), values: { temperature: 6 } }, { note: 'the time as text' })
  await history('temperature', { pick: (b) => b.temperature.length })
  await raw(`{ts:${t.T0 + 6000},values:{temperature:7}}`, { note: 'keys without quotation marks' })
  await raw(`{"ts":${t.T0 + 7000},"values":{"temperature":8}}`, {
    headers: { 'Content-Type': 'text/plain' },
    note: 'as plain text',
  })
  await history('temperature', { pick: (b) => b.temperature.slice(-2) })
  await t.tenant.post(
    `${at}/timeseries/anything`,
    { ts: t.T0 + 8000, values: { temperature: 9 } },
    { note: 'any scope will do' },
  )
  await t.tenant.post(
    `${at}/timeseries/ANY/3600`,
    { ts: t.T0 + 9000, values: { temperature: 10 } },
    { note: 'with a time to live' },
  )
  await history('temperature', { pick: (b) => b.temperature.slice(-2) })
})
