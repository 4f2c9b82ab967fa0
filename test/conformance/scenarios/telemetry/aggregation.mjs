import { scenario } from '../../scenario.mjs'

export default scenario('minimum, maximum, average, sum and count of numbers in equal intervals', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'meter' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const values = { 0: 10, 4: 20, 9: 5, 10: 7, 15: 8, 31: 100, 39: 50 }
  await t.tenant.post(
    `${at}/timeseries/ANY`,
    Object.entries(values).map(([n, count]) => ({ ts: t.T0 + n * 1000, values: { count, share: count / 4 } })),
    { quiet: true, expect: 200 },
  )
  const read = (query, options) =>
    t.tenant.get(`${at}/values/timeseries/history?startTs=${t.T0}&endTs=${t.T0 + 40_000}&${query}`, options)
  for (const agg of ['MIN', 'MAX', 'AVG', 'SUM', 'COUNT']) await read(`keys=count&interval=10000&agg=${agg}`)
  for (const agg of ['MIN', 'AVG', 'SUM', 'COUNT'])
    await read(`keys=share,count&interval=20000&agg=${agg}&useStrictDataTypes=true`)
  await read('keys=count&interval=10000&agg=NONE', { note: 'no aggregation' })
  await read('keys=count&agg=SUM', { note: 'no interval' })
  await read('keys=count&agg=SUM&interval=40000')
  await read('keys=count&agg=SUM&interval=1000000', { note: 'an interval longer than the range' })
  await read('keys=count&agg=SUM&interval=15000', { note: 'the last interval is shorter' })
  await read('keys=count&agg=MAX&interval=10000&limit=1&orderBy=DESC', { note: 'limit and order do not matter' })
  await read('keys=count,missing&agg=COUNT&interval=20000')
  await read('keys=count&agg=SUM&interval=10000&intervalType=MILLISECONDS')
  await read('keys=count&agg=SUM&interval=-5')
  await read('keys=count&agg=MODE&interval=1000', { pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await t.tenant.get(`${at}/values/timeseries/history?keys=count&startTs=0&endTs=${t.T0}&agg=SUM&interval=1000`, {
    note: 'too many intervals',
  })
  await t.tenant.get(
    `${at}/values/timeseries/history?keys=count&startTs=${t.T0 + 3000}&endTs=${t.T0 + 34_000}&agg=SUM&interval=10000`,
    { note: 'a range that begins between' },
  )
})
