import { scenario } from '../../scenario.mjs'

const count = (b) => Object.keys(b).length

export default scenario('many keys at once', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'bus' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const keys = Array.from({ length: 150 }, (_, n) => `signal ${String(n).padStart(3, '0')}`)
  const values = Object.fromEntries(keys.map((key, n) => [key, n]))
  await t.tenant.post(
    `${at}/timeseries/ANY`,
    [
      { ts: t.T0, values },
      { ts: t.T0 + 1000, values: { 'signal 007': 'seven' } },
    ],
    { expect: 200 },
  )
  await t.tenant.get(`${at}/values/timeseries`, { pick: count })
  await t.tenant.get(`${at}/keys/timeseries`, { pick: (b) => [b.length, [...b].sort().at(-1)] })
  const list = (from, to) => encodeURIComponent(keys.slice(from, to).join(','))
  await t.tenant.get(`${at}/values/timeseries?keys=${list(0, 60)}`, { pick: count })
  await t.tenant.get(`${at}/values/timeseries?keys=${list(5, 9)}&useStrictDataTypes=true`)
  await t.tenant.get(
    `${at}/values/timeseries?${keys
      .slice(100, 103)
      .map((key) => `key=${encodeURIComponent(key)}`)
      .join('&')}`,
  )
  await t.tenant.get(
    `${at}/values/timeseries/history?keys=${list(0, 100)}&startTs=${t.T0}&endTs=${t.T0 + 2000}&limit=1`,
    { pick: (b) => [count(b), b['signal 007'], b['signal 099']] },
  )
  await t.tenant.get(
    `${at}/values/timeseries/history?keys=${list(6, 8)}&startTs=${t.T0}&endTs=${t.T0 + 2000}&agg=COUNT&interval=2000`,
  )
  await t.tenant.delete(`${at}/timeseries/delete?keys=${list(10, 150)}&deleteAllDataForKeys=true`)
  await t.tenant.get(`${at}/values/timeseries`, { pick: count })
  await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, values, { expect: 200 })
  await t.tenant.get(`${at}/values/attributes/SERVER_SCOPE?keys=${list(20, 40)}`, { pick: (b) => b.length })
  await t.tenant.get(`${at}/keys/attributes/SERVER_SCOPE`, {
    pick: (b) => b.filter((key) => key.startsWith('signal')).length,
  })
})
