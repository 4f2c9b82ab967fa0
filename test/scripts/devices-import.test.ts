import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import devicesImport from '../../scripts/devices/devices-import.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

/** 10,000 with `npm run test:long`. */
const ROWS = process.env.TBX_LONG ? 10_000 : 200

let here: TaskBoard
beforeAll(async () => {
  here = await openTaskBoard()
  await here.api.asset.saveAsset({ name: 'Hall', type: 'building' })
})
afterAll(() => here.close())

const file = (name: string, lines: readonly string[]) => writeFileSync(join(here.folder, name), lines.join('\r\n'))
const written = (name: string) => readFileSync(join(here.folder, name), 'utf8').trim().split(/\r?\n/)

describe('devices-import', () => {
  test('gives a device all that its row says', async () => {
    file('one.csv', [
      'name;label;description;profile;customer;parent;mqttUser;mqttPassword;server.floor;shared.target;relation.Feeds',
      'Pump 1;first;in the corner;thermostat;Customer A;Hall;pump;secret-of-pump;3;21.5;Hall',
    ])
    const { counts, exitCode } = await here.run(devicesImport, { file: 'one.csv' })
    expect({ ...counts, exitCode }).toEqual({ done: 1, skipped: 0, failed: 0, exitCode: 0 })
    const { api } = here
    const device = await api.device.getTenantDeviceByName({ deviceName: 'Pump 1' })
    expect(device).toMatchObject({
      label: 'first',
      type: 'thermostat',
      additionalInfo: { description: 'in the corner' },
    })
    const info = await api.device.getDeviceInfoById(device.id)
    expect(info.customerTitle).toBe('Customer A')
    const { credentialsType, credentialsValue } = await api.device.getDeviceCredentialsByDeviceId(device.id)
    expect(credentialsType).toBe('MQTT_BASIC')
    expect(JSON.parse(credentialsValue ?? '')).toMatchObject({ userName: 'pump', password: 'secret-of-pump' })
    const shared = await api.telemetry.getAttributesByScope(device.id, 'SHARED_SCOPE')
    expect(shared).toMatchObject([{ key: 'target', value: 21.5 }])
    const relations = await api.entityRelation.findEntityRelationsByTo(device.id)
    expect(relations.map(({ type }) => type).sort()).toEqual(['Contains', 'Feeds'])
  })

  test('goes on past rows that are wrong, says what became of each, and can be given them again', async () => {
    file('bad.csv', [
      'name,profile,customer,token,mqttUser',
      'Good,default,,good-token-of-mine,',
      'Bad 1,thermstat,,,',
      'Bad 2,,Customer Z,,',
      'Bad 3,,,one-token,two-user',
      ',default,,,',
      'Good,,,,',
      'Thermostat T1,thermostat,,,',
    ])
    const given = { file: 'bad.csv', result: 'result.csv', failed: 'again.csv' }
    const { counts, exitCode, said } = await here.run(devicesImport, given)
    expect({ ...counts, exitCode }).toEqual({ done: 1, skipped: 1, failed: 5, exitCode: 5 })
    expect(said).toContain('failed: line 3, Bad 1: there is no device profile "thermstat" (did you mean "thermostat"?)')
    expect(said).toContain('failed: line 7, Good: "Good" stands in line 2 already')
    expect(said.join('\n')).not.toContain('one-token')
    expect(written('result.csv').map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
      'line,name,outcome',
      '2,Good,created',
      '3,Bad 1,failed',
      '4,Bad 2,failed',
      '5,Bad 3,failed',
      '6,,failed',
      '7,Good,failed',
      '8,Thermostat T1,unchanged',
    ])
    expect(written('again.csv')).toHaveLength(6)
    expect(written('again.csv')[0]).toBe('name,profile,customer,token,mqttUser')
  })

  test(`imports ${ROWS} rows, and the second time changes nothing`, async () => {
    const rows = Array.from({ length: ROWS }, (_, i) => `fleet ${i},thermostat,Customer B,fleet-token-${i},${i % 9}`)
    file('fleet.csv', ['name,profile,customer,token,server.floor', ...rows])
    const first = await here.run(devicesImport, { file: 'fleet.csv' })
    expect(first.counts).toEqual({ done: ROWS, skipped: 0, failed: 0 })
    here.changes()
    const second = await here.run(devicesImport, { file: 'fleet.csv' })
    expect(second.counts).toEqual({ done: 0, skipped: ROWS, failed: 0 })
    expect(here.changes()).toEqual([])
  }, 600_000)
})
