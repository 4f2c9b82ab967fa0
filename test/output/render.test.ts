import { expect, test } from '@jest/globals'
import { localTime } from '../../runtime/output/cell.ts'
import { type Format, type RenderOptions, render } from '../../runtime/output/render.ts'
import { device, page, uuid } from './entities.ts'

const table = (value: unknown, options: Partial<RenderOptions> = {}) => render(value, { format: 'table', ...options })
const csv = (value: unknown) => render(value, { format: 'csv' })
const CREATED = localTime(1_766_990_000_000)

test('a page becomes a table of what people look for first, the id last, and says what it is a part of', async () => {
  const text = await table(page([device(1), device(2)], 25), { columns: 120 })
  expect(text.split('\n')).toEqual([
    'name  type        customer    active  created              id',
    `────  ──────────  ──────────  ──────  ───────────────────  ${'─'.repeat(36)}`,
    `T1    thermostat  Customer A  true    ${CREATED}  ${uuid(1)}`,
    `T2    thermostat  Customer A  true    ${CREATED}  ${uuid(2)}`,
    '2 of 25',
    '',
  ])
})

test('a whole page has no note, an empty list says so', async () => {
  expect(await table(page([device(1)], 1))).not.toContain(' of ')
  expect(await table([])).toBe('no rows\n')
  expect(await table(page([], 25))).toBe('0 of 25\n')
})

test('a table fits the terminal: the id goes first, then the widest is cut, then columns from the end', async () => {
  const long = { ...device(1), name: 'a name that goes on and on' }
  for (const columns of [100, 80, 60, 50, 30, 10]) {
    for (const line of (await table([long], { columns })).split('\n').filter((line) => !line.startsWith('no room')))
      expect(line.length).toBeLessThanOrEqual(columns)
  }
  expect(await table([long], { columns: 80 })).not.toContain(uuid(1))
  expect(await table([long], { columns: 70 })).toMatch(/a name that goes…/)
  expect(await table([long], { columns: 24 })).toContain('no room for: active, created')
})

test('rows that somebody picked fields for show all of them', async () => {
  const { id, name, version } = device(1)
  expect(await table([{ id, version, name }])).toBe(
    `version  name  id\n───────  ────  ${'─'.repeat(36)}\n1        T1    ${uuid(1)}\n`,
  )
})

test('one object becomes a line a field, with ids, times, nested values short', async () => {
  const text = await table({
    ...device(1),
    customerId: { entityType: 'CUSTOMER', id: '13814000-1dd2-11b2-8080-808080808080' },
  })
  expect(text).toContain('name            T1\ntype            thermostat\n')
  expect(text).toContain(`createdTime     ${CREATED}\nid              ${uuid(1)}\n`)
  expect(text).toContain('customerId\n')
  expect(text).toContain('additionalInfo  {"gateway":false}\n')
  expect(await table({})).toBe('{}\n')
})

test('telemetry becomes a row a point', async () => {
  const telemetry = { temperature: [{ ts: 1_766_990_000_000, value: '22' }], humidity: [{ ts: 1, value: 5 }] }
  expect(await csv(telemetry)).toBe('key,ts,value\ntemperature,1766990000000,22\nhumidity,1,5\n')
  expect(await table(telemetry)).toContain(`temperature  ${CREATED}  22\n`)
})

test('rows of an entity query become a column a key', async () => {
  const latest = {
    TIME_SERIES: { name: { ts: 1, value: 'n' }, temperature: { ts: 1, value: '22' } },
    ENTITY_FIELD: { name: { ts: 0, value: 'T1' }, createdTime: { ts: 0, value: '1766990000000' } },
  }
  const rows = [{ entityId: { entityType: 'DEVICE', id: uuid(1) }, latest }]
  expect(await csv(rows)).toBe(
    `name,createdTime,TIME_SERIES.name,temperature,entityType,id\nT1,1766990000000,n,22,DEVICE,${uuid(1)}\n`,
  )
  expect(await table(rows)).toContain(CREATED)
})

test.each<[unknown, Record<Format, string>]>([
  [undefined, { table: '', json: '', ndjson: '', csv: '' }],
  [null, { table: 'null\n', json: 'null\n', ndjson: 'null\n', csv: '\n' }],
  ['a "b"', { table: 'a "b"\n', json: '"a \\"b\\""\n', ndjson: '"a \\"b\\""\n', csv: '"a ""b"""\n' }],
  [0.5, { table: '0.5\n', json: '0.5\n', ndjson: '0.5\n', csv: '0.5\n' }],
  [false, { table: 'false\n', json: 'false\n', ndjson: 'false\n', csv: 'false\n' }],
  [2n ** 60n, { table: `${2n ** 60n}\n`, json: `"${2n ** 60n}"\n`, ndjson: `"${2n ** 60n}"\n`, csv: `${2n ** 60n}\n` }],
  [['a', 1], { table: 'value\n─────\na\n1\n', json: '[\n"a",\n1\n]\n', ndjson: '"a"\n1\n', csv: 'value\na\n1\n' }],
  [[], { table: 'no rows\n', json: '[]\n', ndjson: '', csv: '' }],
  [new Set([1]), { table: 'value\n─────\n1\n', json: '[\n1\n]\n', ndjson: '1\n', csv: 'value\n1\n' }],
  [new Map([['a', 1]]), { table: 'a  1\n', json: '{"a":1}\n', ndjson: '{"a":1}\n', csv: 'a\n1\n' }],
  [
    new Error('x'),
    {
      table: 'Error: x\n',
      json: '{"name":"Error","message":"x"}\n',
      ndjson: '{"name":"Error","message":"x"}\n',
      csv: '"{""name"":""Error"",""message"":""x""}"\n',
    },
  ],
])('%p has a text in every format', async (value, texts) => {
  for (const [format, text] of Object.entries(texts)) {
    expect([format, await render(value, { format: format as Format })]).toEqual([format, text])
  }
})

test('JSON is whole, indented for a person, and the same values either way', async () => {
  const value = [device(1), { a: [], b: {}, text: 'x\ny' }]
  for (const terminal of [true, false]) {
    expect(JSON.parse(await render(value, { format: 'json', terminal }))).toEqual(value)
    const whole = page(value, 9)
    expect(JSON.parse(await render(whole, { format: 'json', terminal }))).toEqual(whole)
  }
  expect(await render([{ a: 1 }], { format: 'json', terminal: true })).toBe('[\n  {\n    "a": 1\n  }\n]\n')
})

test('JSON of what contains itself is a clear error', async () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  await expect(render(circle, { format: 'json' })).rejects.toMatchObject({ kind: 'script', exitCode: 1 })
})

test('CSV has every key of a list, ids flattened, nested values as JSON', async () => {
  expect(
    await csv([
      { id: { entityType: 'DEVICE', id: 'u' }, a: null },
      { b: [1], c: 'x,"y"\n', d: true },
    ]),
  ).toBe('id,a,b,c,d\nu,,,,\n,,[1],"x,""y""\n",true\n')
  expect(await csv({ a: 1, b: { c: 2 } })).toBe('a,b\n1,"{""c"":2}"\n')
})

test('CSV of a stream refuses a column that its header lacks, rather than lose it', async () => {
  async function* rows() {
    yield { a: 1 }
    yield { a: 2, b: 3 }
  }
  expect(await render(rows(), { format: 'csv' })).toBe('a,b\n1,\n2,3\n')
  await expect(render(rows(), { format: 'csv', sample: 1 })).rejects.toThrow(
    'cannot write row 2 as CSV: its column "b" is not in the header',
  )
})

test('nothing that the server sends can steer the terminal', async () => {
  const evil = '\u001b[2J\u001b]0;title\u0007a\r\nb\u009b31mc\u202ed'
  for (const value of [evil, { [`x${evil}`]: evil }, [{ name: evil }], [[evil]], { nested: { name: evil } }]) {
    expect(await table(value, { columns: 200 })).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  }
  expect(await table([{ name: evil }])).toContain('a bcd')
  expect(JSON.parse(await render(evil, { format: 'json' }))).toBe(evil)
})

test('wide characters keep columns in line', async () => {
  const lines = (
    await table(
      [
        { name: '温度計', x: 1 },
        { name: 'é🌡️', x: 2 },
      ],
      { columns: 12 },
    )
  ).split('\n')
  expect(lines.slice(2, 4)).toEqual(['温度計  1', 'é🌡️     2'])
  expect(await table([{ name: '温度計温度計' }], { columns: 8 })).toContain('温度計…\n')
})

test('colours only where they are asked for', async () => {
  expect(await table([{ a: 1 }])).not.toContain('\u001b')
  expect(await table([{ a: 1 }], { color: true })).toContain('\u001b[1ma\u001b[22m')
})
