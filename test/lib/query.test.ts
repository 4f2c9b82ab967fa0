import { describe, expect, test } from '@jest/globals'
import { type DeviceApi, selectDevices } from '../../lib/devices.ts'
import { parseQuery } from '../../lib/query.ts'

const short = (text: string) =>
  parseQuery(text).map(({ key, predicate }) => [
    key.type,
    key.key,
    predicate.type,
    predicate.operation,
    predicate.value.defaultValue,
  ])

describe('parseQuery()', () => {
  test.each([
    ['type = "sensor"', [['ENTITY_FIELD', 'type', 'STRING', 'EQUAL', 'sensor']]],
    ['attr.floor>=3', [['ATTRIBUTE', 'floor', 'NUMERIC', 'GREATER_OR_EQUAL', 3]]],
    ['server.active = true', [['SERVER_ATTRIBUTE', 'active', 'BOOLEAN', 'EQUAL', true]]],
    ['attr.fw < "2"', [['ATTRIBUTE', 'fw', 'NUMERIC', 'LESS', 2]]],
    ["name contains 'and = this'", [['ENTITY_FIELD', 'name', 'STRING', 'CONTAINS', 'and = this']]],
    ['attr."serial no" startswith X', [['ATTRIBUTE', 'serial no', 'STRING', 'STARTS_WITH', 'X']]],
    [
      'type = "sensor" AND ts.temp < -3.5 && shared.fw != "2"',
      [
        ['ENTITY_FIELD', 'type', 'STRING', 'EQUAL', 'sensor'],
        ['TIME_SERIES', 'temp', 'NUMERIC', 'LESS', -3.5],
        ['SHARED_ATTRIBUTE', 'fw', 'STRING', 'NOT_EQUAL', '2'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  test.each([
    ['', 'the query ends too early'],
    ['type = "a" and', 'the query ends too early'],
    ['type', '"type" is no condition'],
    ['type = "a" or name = "b"', '"type = "a" or name = "b"" is no condition'],
    ['floor = 3', '"floor" is no field'],
    ['atr.floor = 3', '"atr." is not known'],
    ['attr.fw < "1.4.2"', '"1.4.2" is text, and cannot be compared by <'],
    ['attr.on > true', 'true is true or false, and cannot be compared by >'],
    ['label = ""', 'an empty text for no condition'],
  ])('refuses "%s"', (text, message) => {
    expect(() => parseQuery(text)).toThrow(message)
  })
})

test('selectDevices() takes what its query finds, within the rest of the selection', async () => {
  const asked: unknown[] = []
  const rows = (...names: string[]) =>
    names.map((name) => ({ id: { entityType: 'DEVICE', id: name }, name, type: 'x' }))
  const list = (answer: readonly unknown[]) => ({
    async *all(...args: unknown[]) {
      asked.push(args.at(-1))
      yield* answer
    },
  })
  const api: DeviceApi = {
    auth: { getUser: async () => ({ authority: 'TENANT_ADMIN' }) },
    device: { getTenantDeviceInfos: list(rows('a', 'b', 'c')), getCustomerDeviceInfos: list([]) },
    deviceProfile: { getDeviceProfileInfos: list([{ id: { id: 'p' }, name: 'thermostat' }]) },
    customer: { getCustomers: list([]) },
    entityQuery: { findEntityDataByQuery: list([{ entityId: { id: 'b' } }, { entityId: { id: 'z' } }]) },
  }
  const found: string[] = []
  for await (const { name } of selectDevices(api, { query: 'attr.floor = 3', deviceProfile: 'thermostat' }))
    found.push(name)
  expect(found).toEqual(['b'])
  expect(asked).toContainEqual({ deviceProfileId: 'p' })
  expect(asked[0]).toMatchObject({
    entityFilter: { type: 'entityType', entityType: 'DEVICE' },
    keyFilters: [{ key: { key: 'floor' } }],
  })
})
