import { scenario } from '../../scenario.mjs'

export default scenario('deleting points: by range, all of a key, what stays', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'sensor' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const points = [0, 1, 2, 3, 4].map((n) => ({ ts: t.T0 + n * 1000, values: { a: n, b: n * 10, 'c,d': n } }))
  await t.tenant.post(`${at}/timeseries/ANY`, points, { quiet: true, expect: 200 })
  const remove = (query, options) => t.tenant.delete(`${at}/timeseries/delete?${query}`, options)
  const history = (options) =>
    t.tenant.get(
      `${at}/values/timeseries/history?key=a&key=b&key=c%2Cd&startTs=${t.T0}&endTs=${t.T0 + 10_000}&orderBy=ASC`,
      {
        pick: (b) => Object.fromEntries(Object.entries(b).map(([k, rows]) => [k, rows.map((r) => r.value).join(' ')])),
        ...options,
      },
    )
  const latest = (options) => t.tenant.get(`${at}/values/timeseries`, options)
  await remove(`keys=a&startTs=${t.T0}&endTs=${t.T0 + 2000}`)
  await history({ note: 'the end stays' })
  await latest()
  await remove(`keys=a&startTs=${t.T0 + 4000}&endTs=${t.T0 + 4001}`)
  await history()
  await latest({ note: 'the latest value was among them' })
  await remove('keys=b&deleteAllDataForKeys=true')
  await history()
  await latest()
  await t.tenant.get(`${at}/keys/timeseries`, { sort: '' })
  await remove('key=c%2Cd&deleteAllDataForKeys=true')
  await history()
  await remove('keys=a,missing&deleteAllDataForKeys=true', { note: 'a key that does not exist' })
  await history()
  await latest()
  await remove('keys=missing&deleteAllDataForKeys=true')
  await t.tenant.post(
    `${at}/timeseries/ANY`,
    { ts: Date.now() + 3_600_000, values: { future: 1 } },
    { quiet: true, expect: 200 },
  )
  await remove('keys=future&deleteAllDataForKeys=true', { note: 'a point in the future' })
  await latest({ pick: (b) => Object.keys(b) })
})
