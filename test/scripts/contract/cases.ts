import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TaskBoard } from '../../helpers/task-board.ts'
import { alarmCases } from './alarm-cases.ts'
import type { Case } from './case.ts'
import { dashboardCases } from './dashboard-cases.ts'
import { tenantCases } from './tenant-cases.ts'

const file = (here: TaskBoard, name: string, ...lines: string[]) =>
  writeFileSync(join(here.folder, name), `${lines.join('\n')}\n`)

const T0 = Date.UTC(2026, 0, 1)

/** Ten points, a second apart. */
async function savePast(here: TaskBoard): Promise<void> {
  for (const deviceName of ['Thermostat T1', 'Thermostat T2']) {
    const { id } = await here.api.device.getTenantDeviceByName({ deviceName })
    const points = Array.from({ length: 10 }, (_, i) => ({ ts: T0 + i * 1000, values: { load: i } }))
    await here.api.telemetry.saveEntityTelemetry(id, 'ANY', points)
  }
}

/** How each task of the library is tried; one that is missing here fails. */
export const CASES: Readonly<Record<string, Case>> = {
  ...alarmCases,
  ...dashboardCases,
  ...tenantCases,
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
  'telemetry-import': {
    async prepare(here) {
      file(
        here,
        'history.csv',
        'device;ts;key;value',
        `Thermostat T1;${T0};load;1.5`,
        `Thermostat T2;${T0 + 1};state;on`,
      )
      file(here, 'plain.csv', 'time,load,state', '2026-01-01 12:00,7,"a, b"', '2026-01-01 12:01,8,')
    },
    runs: [{ file: 'history.csv' }, { file: 'plain.csv', device: ['Thermostat T1'], ttl: '30d' }],
  },
  'telemetry-purge': {
    prepare: savePast,
    runs: [
      { device: ['Thermostat T1'], keys: ['load'], olderThan: T0 + 5000, export: 'old.csv' },
      { device: ['Thermostat T1'], until: T0 + 6000 },
      { type: 'thermostat', keys: ['load'], until: T0 + 10_000, keepEvery: '5s' },
    ],
  },
  'telemetry-move': {
    prepare: savePast,
    runs: [
      { type: 'thermostat', rename: ['load=burden'], until: T0 + 10_000 },
      { device: ['Thermostat T1'], toDevice: 'Test Device A1', until: T0 + 10_000 },
    ],
  },
  'devices-import': {
    async prepare(here) {
      await here.api.asset.saveAsset({ name: 'Hall', type: 'building' })
      file(
        here,
        'fleet.csv',
        'name,label,profile,customer,parent,token,server.floor,shared.target,client.fw,relation.Manages',
        'Pump 1,first,thermostat,Customer A,Hall,pump-1-token-abcdef,3,21.5,1.4,Hall',
        'Pump 2,,,,,,,,,',
        'Thermostat T1,ground,,Customer B,,,4,,,',
      )
      file(here, 'changes.csv', 'name,mqttUser,parent', 'Thermostat T2,t2,Hall')
    },
    runs: [{ file: 'fleet.csv', result: 'result.csv' }, { file: 'changes.csv' }],
    varies: ['id'],
  },
  'hierarchy-import': {
    async prepare(here) {
      file(
        here,
        'sites.csv',
        'name,parent,type,label,kind',
        'Room,Hall,room,first,',
        'Hall,,hall,,',
        'Room,Wing,,,',
        'Wing,Hall,,,',
        'Thermostat T1,Room,,,device',
      )
      file(here, 'labels.csv', 'name;label;parent', 'Hall;the big one;', 'Room;second;Hall')
    },
    runs: [{ file: 'sites.csv' }, { file: 'labels.csv' }],
  },
  'rpc-fanout': {
    runs: [
      { method: 'setValue', params: '{"on":true}', type: 'thermostat', oneway: true, persistent: true },
      { method: 'getValue', device: ['Thermostat T1'], persistent: true, expires: '1h' },
    ],
    acts: 'a command is given each time',
    varies: ['rpc'],
  },
  simulate: {
    runs: [
      { tag: 'sim', count: 2, history: '1m', every: '10s' },
      { tag: 'sim', clean: true },
    ],
    acts: 'time goes on',
    varies: ['first', 'last'],
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
