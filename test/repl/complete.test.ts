import { describe, expect, test } from '@jest/globals'
import { createCompleter } from '../../runtime/repl/complete.ts'

const names = {
  groups: () => ['device', 'deviceProfile', 'auth'],
  operations: (group: string) => (group === 'device' ? ['getDeviceById', 'deleteDevice'] : []),
}
const complete = createCompleter(
  { ...names, tasks: () => ['devicesReport', 'telemetryExport'] },
  ['api', 'connect'],
  ['.exit', '.help'],
)

describe('Tab', () => {
  test.each([
    ['ap', ['api'], 'ap'],
    ['api.dev', ['device', 'deviceProfile'], 'dev'],
    ['await api.device.get', ['getDeviceById'], 'get'],
    ['x(api?.device.d', ['deleteDevice'], 'd'],
    ['.ex', ['.exit'], '.ex'],
    ['del("x").', [], ''],
    ['other.device.', [], ''],
    ['await scripts.tele', ['telemetryExport'], 'tele'],
    ['scripts.devicesReport.', [], ''],
    ['', ['api', 'connect'], ''],
  ])('after %j offers %j', (line, hits, fragment) => {
    expect(complete(line)).toEqual([hits, fragment])
  })
})
