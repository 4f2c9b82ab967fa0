import { scenario } from '../../scenario.mjs'

const brief = (b) =>
  Object.fromEntries(Object.entries(b).map(([key, rows]) => [key, [rows.length, rows[0], rows.at(-1)]]))

export default scenario('points in a range: ends, order, limit', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'sensor' }, { quiet: true, expect: 200 })
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const points = Array.from({ length: 120 }, (_, n) => ({
    ts: t.T0 + n * 1000,
    values: n % 2 ? { level: n } : { level: n, even: n / 2 },
  }))
  await t.tenant.post(`${at}/timeseries/ANY`, points, { quiet: true, expect: 200 })
  const read = (query, options) => t.tenant.get(`${at}/values/timeseries/history?${query}`, options)
  const span = (from, to) => `startTs=${t.T0 + from * 1000}&endTs=${t.T0 + to * 1000}`
  await read(`keys=level&${span(0, 3)}`)
  await read(`keys=level&${span(0, 3)}&orderBy=ASC`)
  await read(`keys=level&${span(0, 3)}&orderBy=asc`, { note: 'small letters' })
  await read(`keys=level&${span(3, 3)}`, { note: 'from and to the same' })
  await read(`keys=level&startTs=${t.T0 + 3000}&endTs=${t.T0 + 3001}`)
  await read(`keys=level&${span(0, 1000)}`, { pick: brief, note: 'without a limit' })
  await read(`keys=level&${span(0, 1000)}&limit=3`)
  await read(`keys=level&${span(0, 1000)}&limit=3&orderBy=ASC`)
  await read(`keys=level&${span(0, 1000)}&limit=1000`, { pick: brief })
  await read(`keys=level,even,missing&${span(0, 4)}&orderBy=ASC`)
  await read(`keys=level,even&${span(0, 1000)}&limit=2`, { note: 'the limit is for each key' })
  await read(`key=level&key=even&${span(10, 11)}`, { note: 'repeated parameter' })
  await read(`keys=level&${span(0, 2)}&useStrictDataTypes=true`)
  await read(`keys=level&${span(5, 2)}`, { note: 'the end before the start' })
  await read(`keys=level&${span(500, 600)}`, { note: 'nothing there' })
  await read(span(0, 2), { note: 'no keys' })
  await read(`keys=&${span(0, 2)}`)
  await read(`keys=level&${span(0, 2)}&limit=0`)
  await read(`keys=level&${span(0, 2)}&limit=-5`)
  await read(`keys=level&${span(0, 2)}&orderBy=UP`)
  await read(`keys=level&startTs=${t.T0}`)
  await read(`keys=level&startTs=abc&endTs=${t.T0}`, { pick: ({ status, errorCode }) => ({ status, errorCode }) })
})
