import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import watch from '../../scripts/telemetry/watch.ts'
import { openTaskBoard, type Row, type TaskBoard } from '../helpers/task-board.ts'

let here: TaskBoard
beforeAll(async () => {
  here = await openTaskBoard()
})
afterAll(() => here.close())

const idOf = async (deviceName: string) =>
  (await here.api.device.getTenantDeviceByName({ deviceName })).id as { entityType: 'DEVICE'; id: string }

/** Runs it, and does something over and over, from before it listens until it ends. */
async function watching(given: Row, act: (round: number) => Promise<unknown>) {
  let ended = false
  const running = here.run(watch, given).finally(() => {
    ended = true
  })
  for (let round = 1; !ended; round++) {
    await act(round)
    await new Promise((done) => setTimeout(done, 20))
  }
  return running
}

describe('watch', () => {
  test('shows a row for each change, with names, times and typed values', async () => {
    const [t1, t2] = [await idOf('Thermostat T1'), await idOf('Thermostat T2')]
    const { rows } = await watching(
      { device: ['Thermostat T1', 'Thermostat T2'], keys: ['level', 'mode'], count: 6 },
      async (round) => {
        const ts = 1767000000000 + round * 1000
        await here.api.telemetry.saveEntityTelemetry(t1, 'ANY', { ts, values: { level: round + 0.5 } })
        await here.api.telemetry.saveEntityTelemetry(t2, 'ANY', { ts, values: { mode: `eco ${round}` } })
      },
    )
    expect(new Set(rows.map(({ device, key, value }) => [device, key, typeof value].join()))).toEqual(
      new Set(['Thermostat T1,level,number', 'Thermostat T2,mode,string']),
    )
    const rounds = rows.map(({ value }) => Math.floor(Number.parseFloat(String(value).replace('eco ', ''))))
    expect(rounds).toEqual([...rounds].sort((a, b) => a - b))
    const [first] = rows
    expect(first?.time).toBe(new Date(1767000000000 + (rounds[0] ?? 0) * 1000).toISOString())
  })

  test('shows attributes and alarms when they are asked for', async () => {
    const t1 = await idOf('Thermostat T1')
    const { rows } = await watching(
      { device: ['Thermostat T1'], attributes: ['floor'], alarms: true, count: 6 },
      async (round) => {
        await here.api.telemetry.saveEntityAttributesV2(t1, 'SERVER_SCOPE', { floor: round })
        await here.api.alarm.saveAlarm({ type: `Smoke ${round}`, originator: t1, severity: 'MAJOR' } as never)
      },
    )
    const alarm = rows.find(({ key }) => /^alarm Smoke \d+$/.test(String(key)))
    expect(alarm).toMatchObject({ device: 'Thermostat T1', value: 'MAJOR ACTIVE_UNACK' })
    expect(rows).toContainEqual(expect.objectContaining({ key: 'floor', value: expect.any(Number) }))
  })

  test('ends after a time, and refuses to watch nothing', async () => {
    expect((await here.run(watch, { device: ['Thermostat T1'], keys: ['temperature'], for: '200ms' })).rows).toEqual([])
    await expect(here.run(watch, { search: 'no such device' })).rejects.toThrow('there is no device to watch')
  })
})
