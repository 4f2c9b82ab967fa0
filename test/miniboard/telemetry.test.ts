import { expect, test } from '@jest/globals'
import { type Asker, login, withBoard } from './helpers.ts'

const T0 = 1_700_000_000_000

function withDevice(run: (at: (method: string, path: string, body?: unknown) => ReturnType<Asker>) => Promise<void>) {
  return withBoard({}, async (board) => {
    const tenant = await login(board)
    const { body: device } = await tenant('POST', '/api/device', { name: 'meter' })
    await run((method, path, body) => tenant(method, `/api/plugins/telemetry/DEVICE/${device.id.id}${path}`, body))
  })
}

test.each([
  ['25', '25', '25'],
  ['25.50', '25.5', '25.5'],
  ['1e3', '1000', '1000'],
  ['1.0', '1.0', '1.0'],
  ['0.0000001', '1.0E-7', '1.0E-7'],
  ['"007"', '7', '7'],
  ['"1e5"', '1e5', '"1e5"'],
  ['9223372036854775807', '9223372036854775807', '9223372036854775807'],
  ['9223372036854775808', '9223372036854775808', '"9223372036854775808"'],
  ['3.14159265358979323846', '3.14159265358979323846', '"3.14159265358979323846"'],
  ['{"a":[1,null]}', '{"a":[1,null]}', '{"a":[1,null]}'],
  ['true', 'true', 'true'],
])('the value %s is read back as %s, and as %s with its type', (sent, text, strict) =>
  withDevice(async (at) => {
    await at('POST', '/timeseries/ANY', `{"ts":${T0},"values":{"v":${sent}}}`)
    expect((await at('GET', '/values/timeseries?keys=v')).body).toEqual({ v: [{ ts: T0, value: text }] })
    expect((await at('GET', '/values/timeseries?keys=v&useStrictDataTypes=true')).text).toBe(
      `{"v":[{"ts":${T0},"value":${strict}}]}`,
    )
  }),
)

test.each([
  ['SUM', ['35', '15', '150']],
  ['AVG', ['11.666666666666666', '7.5', '75.0']],
  ['MIN', ['5', '7', '50']],
  ['MAX', ['20', '8', '100']],
  ['COUNT', ['3', '2', '2']],
])('history by intervals gives %s in the middle of each', (agg, values) =>
  withDevice(async (at) => {
    const points: [number, number][] = [
      [0, 10],
      [4, 20],
      [9, 5],
      [10, 7],
      [15, 8],
      [31, 100],
      [39, 50],
    ] // prettier-ignore
    await at(
      'POST',
      '/timeseries/ANY',
      points.map(([s, count]) => ({ ts: T0 + s * 1000, values: { count } })),
    )
    const { body } = await at(
      'GET',
      `/values/timeseries/history?keys=count&startTs=${T0}&endTs=${T0 + 40_000}&interval=10000&agg=${agg}`,
    )
    expect(body.count).toEqual([5000, 15_000, 35_000].map((ms, i) => ({ ts: T0 + ms, value: values[i] })))
  }),
)

test('history holds its start and not its end, newest first, limited', () =>
  withDevice(async (at) => {
    await at(
      'POST',
      '/timeseries/ANY',
      Array.from({ length: 5 }, (_, i) => ({ ts: T0 + i, values: { a: i } })),
    )
    const read = async (query: string) =>
      (await at('GET', `/values/timeseries/history?keys=a&${query}`)).body.a?.map(
        ({ value }: { value: string }) => value,
      )
    expect(await read(`startTs=${T0}&endTs=${T0 + 4}`)).toEqual(['3', '2', '1', '0'])
    expect(await read(`startTs=${T0}&endTs=${T0 + 9}&limit=2&orderBy=ASC`)).toEqual(['0', '1'])
    expect(await read(`startTs=${T0 + 9}&endTs=${T0}`)).toBeUndefined()
  }))

test('months and weeks end by the clock of the time zone', () =>
  withDevice(async (at) => {
    await at('POST', '/timeseries/ANY', [{ ts: Date.UTC(2023, 2, 26, 1, 30), values: { a: 1 } }])
    const read = async (type: string, zone: string) =>
      (
        await at(
          'GET',
          `/values/timeseries/history?keys=a&agg=SUM&intervalType=${type}&timeZone=${zone}&startTs=${Date.UTC(2023, 1, 28, 23)}&endTs=${Date.UTC(2023, 3, 30)}`,
        )
      ).body.a[0].ts
    expect(await read('MONTH', 'Europe/Berlin')).toBe((Date.UTC(2023, 1, 28, 23) + Date.UTC(2023, 2, 31, 22)) / 2)
    expect(await read('WEEK_ISO', 'Europe/Berlin')).toBe((Date.UTC(2023, 2, 19, 23) + Date.UTC(2023, 2, 26, 22)) / 2)
  }))

test.each([
  ['{"a":', 'Unable to parse time series payload: Invalid JSON body!'],
  ['{}', 'No time series data found in request body!'],
  ['{"a":null}', "Unable to parse time series payload. Invalid JSON body: Can't parse value: null"],
  ['{" ":1}', "Key can't be null or empty"],
])('telemetry %s is refused with bare text', (body, text) =>
  withDevice(async (at) => {
    expect(await at('POST', '/timeseries/ANY', body)).toMatchObject({ status: 400, text })
  }),
)

test('deleting points takes the latest value with them, or puts an older one in its place', () =>
  withDevice(async (at) => {
    for (const key of ['a', 'b'])
      await at(
        'POST',
        '/timeseries/ANY',
        [1, 2, 3].map((n) => ({ ts: T0 + n, values: { [key]: n } })),
      )
    await at('DELETE', `/timeseries/delete?keys=a&startTs=${T0 + 3}&endTs=${T0 + 4}`)
    await at('DELETE', `/timeseries/delete?keys=b&startTs=${T0 + 3}&endTs=${T0 + 4}&rewriteLatestIfDeleted=true`)
    const { body } = await at('GET', '/values/timeseries?keys=a,b')
    expect([body.a[0].value, body.b[0].value]).toEqual([null, '2'])
  }))

test('attributes live in scopes, and the client scope is not written over REST', () =>
  withDevice(async (at) => {
    expect((await at('POST', '/attributes/SERVER_SCOPE', '{"floor":3,"model":"X-1"}')).text).toBe('')
    await at('POST', '/SHARED_SCOPE', { floor: 4 })
    const { body } = await at('GET', '/values/attributes?keys=floor')
    expect(body.map(({ value }: { value: number }) => value)).toEqual([3, 4])
    expect((await at('GET', '/keys/attributes/SERVER_SCOPE')).body).toEqual(['active', 'floor', 'model'])
    expect(await at('POST', '/attributes/CLIENT_SCOPE', { a: 1 })).toMatchObject({
      status: 400,
      text: 'Invalid scope: CLIENT_SCOPE',
    })
    await at('DELETE', '/SERVER_SCOPE?keys=floor')
    expect((await at('GET', '/keys/attributes/SERVER_SCOPE')).body).toEqual(['active', 'model'])
  }))
