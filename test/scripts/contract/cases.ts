import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TaskBoard } from '../../helpers/task-board.ts'
import type { Case } from './case.ts'

const file = (here: TaskBoard, name: string, ...lines: string[]) =>
  writeFileSync(join(here.folder, name), `${lines.join('\n')}\n`)

/** How each task of the library is tried; one that is missing here fails. */
export const CASES: Readonly<Record<string, Case>> = {
  'attributes-set': {
    async prepare(here) {
      file(here, 'sites.csv', 'device,floor', 'Thermostat T1,5', 'Thermostat T2,6')
    },
    runs: [
      { values: ['floor=3'], deviceProfile: 'thermostat' },
      { fromCsv: 'sites.csv', scope: 'shared' },
    ],
  },
  find: {
    runs: [
      { query: 'type = thermostat and ts.temperature > -50', keys: ['attr.active'] },
      { entity: 'customer', count: true },
      { query: 'attr.fw < "2"', explain: true },
    ],
    varies: ['createdTime', 'id', 'ts.temperature'],
  },
  'devices-delete': {
    async prepare(here) {
      for (const name of ['Test 1', 'Test 2']) await here.api.device.saveDevice({ name, type: 'default' })
    },
    runs: [{ type: 'default', search: 'Test', backup: 'deleted.json' }],
    varies: ['id'],
  },
  'devices-assign': {
    async prepare(here) {
      file(here, 'owners.csv', 'device,customer', 'Thermostat T1,Customer A', 'Test Device B1,')
    },
    runs: [
      { type: 'thermostat', to: 'Customer B' },
      { device: ['DHT11 Demo Device'], toPublic: true },
      { fromCsv: 'owners.csv' },
    ],
  },
  'devices-edit': {
    async prepare(here) {
      file(here, 'labels.csv', 'device,label,firmware', 'Thermostat T1,ground floor,none', 'Thermostat T2,,')
    },
    runs: [
      { type: 'thermostat', setLabel: '{name} (2026)' },
      { device: ['DHT11 Demo Device'], setProfile: 'thermostat', setName: 'Climate' },
      { fromCsv: 'labels.csv' },
    ],
    unused: { 'otaPackage.getOtaPackages': 'its own test has a package' },
  },
  'devices-credentials': {
    async prepare(here) {
      file(
        here,
        'certificates.csv',
        'device,token,mqttUser,mqttPassword',
        'Thermostat T1,,t1,pass',
        'Thermostat T2,new,,',
      )
    },
    runs: [{ type: 'thermostat', rotate: true, file: 'tokens.csv' }, { weak: true }, { fromCsv: 'certificates.csv' }],
    varies: ['credentials'],
  },
  'devices-report': { runs: [{ neverSeen: true }], varies: ['silentFor'] },
  latest: {
    runs: [{ type: 'thermostat', keys: ['temperature'] }, { device: ['Thermostat T1'] }],
    // the demo's past ends when the board began
    varies: ['temperature', 'humidity', 'time', 'age'],
  },
  'telemetry-export': {
    runs: [
      { device: ['Thermostat T1'], since: '2d', keys: ['temperature'] },
      { type: 'thermostat', since: '1h' },
    ],
    // the demo's past ends when the board began
    varies: ['ts', 'value'],
  },
  watch: {
    runs: [{ device: ['Thermostat T1'], initial: true, count: 2 }],
    varies: ['time', 'value'],
  },
}
