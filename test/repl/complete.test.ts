import { describe, expect, test } from '@jest/globals'
import { openCatalogue } from '../../runtime/api/mod.ts'
import { createCompleter } from '../../runtime/repl/complete.ts'

const catalogue = openCatalogue()
const asked: string[] = []
const complete = createCompleter({
  names: {
    groups: () => catalogue.groups,
    operations: catalogue.names,
    find: (path) => catalogue.find(path),
    tasks: () => ['devicesReport', 'telemetryExport'],
  },
  scope: () => ['api', 'connect'],
  commands: ['.exit', '.help'],
  peek: { members: (chain) => (chain === 'd' ? ['name', 'type'] : []), declared: () => ['device'] },
  liveNames: async (type, start) => {
    asked.push(`${type} ${start}`)
    const all = [
      { name: 'Thermometer T1', id: 'id-of-t1' },
      { name: 'Thermostat', id: 'id-of-th' },
    ]
    return all.filter(({ name }) => name.startsWith(start))
  },
  paths: (start) => [`${start}x.ts`],
})

describe('Tab', () => {
  test.each([
    ['ap', ['api'], 'ap'],
    ['dev', ['device'], 'dev'],
    ['await api.device.getDeviceById', ['getDeviceById'], 'getDeviceById'],
    ['x(api?.device.saveDeviceW', ['saveDeviceWithCredentials'], 'saveDeviceW'],
    ['.ex', ['.exit'], '.ex'],
    ['.load scripts/', ['scripts/x.ts'], 'scripts/'],
    ['del("x").', [], ''],
    ['other.device.', [], ''],
    ['d.na', ['name'], 'na'],
    ['await scripts.tele', ['telemetryExport'], 'tele'],
    ['scripts.devicesReport.', [], ''],
    ['', ['api', 'connect', 'device'], ''],
    ['api.device.getTenantDevices.a', ['all'], 'a'],
    ['api.device.getTenantDevices({ pa', ['pageSize: ', 'page: '], 'pa'],
    ["api.device.getTenantDevices({ page: 0, sortOrder: '", ['ASC', 'DESC'], ''],
    ['api.device.getTenantDevices({ sortOrder: D', ["'DESC'"], 'D'],
    ['api.getTenantDevices.all({ textS', ['textSearch: '], 'textS'],
    ["api.device.getDeviceById('Therm", ['Thermometer T1', 'Thermostat'], 'Therm'],
    ["api.device.getDeviceById('Thermom", ['id-of-t1'], 'Thermom'],
    ["api.telemetry.getAttributes('DEV", ['DEVICE', 'DEVICE_PROFILE'], 'DEV'],
  ])('after %j offers %j', async (line, hits, fragment) => {
    expect(await complete(line)).toEqual([hits, fragment])
  })

  test('asks for names of the type that was said before', async () => {
    asked.length = 0
    await complete("api.telemetry.getAttributes('ASSET', 'Bui")
    expect(asked).toEqual(['ASSET Bui'])
  })
})
