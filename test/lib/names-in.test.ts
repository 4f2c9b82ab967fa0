import { describe, expect, test } from '@jest/globals'
import { type DeviceApi, requireSelection, selectDevices } from '../../lib/devices.ts'
import { namesIn } from '../../lib/names-in.ts'

const csvOf = (...rows: Record<string, string>[]) => ({
  async *read() {
    for (const cells of rows) yield { cells }
  },
})

describe('namesIn()', () => {
  test.each([
    [
      [
        { floor: '1', device: ' T1 ' },
        { floor: '2', device: 'T2' },
      ],
      ['T1', 'T2'],
    ],
    [[{ id: 'x', name: 'T1' }], ['T1']],
    [[{ Gerät: 'T1' }, { Gerät: 'T1' }, { Gerät: '' }], ['T1']],
    [[], []],
  ])('reads %j', async (rows, names) => {
    expect(await namesIn('a.csv', csvOf(...(rows as Record<string, string>[])))).toEqual(names)
  })

  test('refuses a file that does not say which column', async () => {
    await expect(namesIn('a.csv', csvOf({ a: '1', b: '2' }))).rejects.toThrow(
      '"a.csv" does not say which devices: it has the columns a, b',
    )
  })
})

describe('selectDevices()', () => {
  const row = (name: string, type = 'pump') => ({ id: { entityType: 'DEVICE', id: name }, name, type })
  const api = {
    auth: { getUser: async () => ({ authority: 'TENANT_ADMIN' }) },
    device: {
      getTenantDeviceInfos: {
        async *all({ textSearch = '' }: { textSearch?: string }) {
          yield* [row('T1'), row('T2', 'lamp')].filter(({ name }) => name.includes(textSearch))
        },
      },
    },
  } as unknown as DeviceApi
  const names = async (rows: AsyncIterable<{ name: string }>) => {
    const all: string[] = []
    for await (const { name } of rows) all.push(name)
    return all
  }

  test('takes the devices of a file, and within them those of a type', async () => {
    const csv = csvOf({ device: 'T1' }, { device: 'T2' })
    expect(await names(selectDevices(api, { from: 'a.csv' }, { csv }))).toEqual(['T1', 'T2'])
    expect(await names(selectDevices(api, { from: 'a.csv', type: 'lamp' }, { csv }))).toEqual(['T2'])
    expect(await names(selectDevices(api, { type: 'pump' }))).toEqual(['T1'])
  })

  test('takes none where the file names none, and never all', async () => {
    expect(await names(selectDevices(api, { from: 'a.csv' }, { csv: csvOf() }))).toEqual([])
    await expect(names(selectDevices(api, { from: 'a.csv' }))).rejects.toThrow('nothing reads "a.csv"')
  })

  test('a task that changes devices wants to be told which', () => {
    expect(() => requireSelection({ device: [] })).toThrow('it is not said on which devices')
    expect(() => requireSelection({ all: true })).not.toThrow()
    expect(() => requireSelection({ from: '-' })).not.toThrow()
  })
})
