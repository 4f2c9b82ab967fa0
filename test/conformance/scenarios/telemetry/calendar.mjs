import { scenario } from '../../scenario.mjs'

const ms = (text) => Date.parse(text)

export default scenario('sums by calendar weeks, months and quarters', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'counter' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const points = {
    '2023-01-15T10:00Z': 1,
    '2023-01-31T23:30Z': 2,
    '2023-02-10T00:00Z': 4,
    '2023-03-25T12:00Z': 8,
    '2023-03-26T12:00Z': 16,
    '2023-03-27T12:00Z': 32,
    '2023-04-01T00:00Z': 64,
  }
  await t.tenant.post(
    `${at}/timeseries/ANY`,
    Object.entries(points).map(([time, used]) => ({ ts: ms(time), values: { used } })),
    { quiet: true, expect: 200 },
  )
  const read = (query, from = '2023-01-01T00:00Z', to = '2023-05-01T00:00Z', options) =>
    t.tenant.get(`${at}/values/timeseries/history?keys=used&startTs=${ms(from)}&endTs=${ms(to)}&${query}`, options)
  await read('agg=SUM&intervalType=MONTH&timeZone=UTC')
  await read('agg=SUM&intervalType=MONTH&timeZone=Europe/Kyiv')
  await read('agg=COUNT&intervalType=MONTH&timeZone=America/New_York')
  await read('agg=SUM&intervalType=QUARTER&timeZone=UTC')
  await read('agg=SUM&intervalType=WEEK&timeZone=UTC', '2023-03-19T00:00Z', '2023-04-02T00:00Z')
  await read('agg=SUM&intervalType=WEEK_ISO&timeZone=UTC', '2023-03-20T00:00Z', '2023-04-03T00:00Z')
  await read('agg=MAX&intervalType=WEEK_ISO&timeZone=Europe/Berlin', '2023-03-20T00:00Z', '2023-04-03T00:00Z')
  await read('agg=SUM&intervalType=MONTH&timeZone=UTC', '2023-01-20T00:00Z', '2023-03-26T13:00Z', {
    note: 'from the middle of a month',
  })
  await read('agg=NONE&intervalType=MONTH&timeZone=UTC', undefined, undefined, { note: 'no aggregation' })
  await read('agg=SUM&intervalType=MONTH&timeZone=UTC&interval=1000', undefined, undefined, {
    note: 'the interval does not matter',
  })
  await read('agg=SUM&intervalType=DAY&timeZone=UTC', undefined, undefined, {
    pick: ({ status, errorCode }) => ({ status, errorCode }),
  })
  await read('agg=SUM&intervalType=MONTH&timeZone=Mars/Base', undefined, undefined, { only: 'status' })
})
