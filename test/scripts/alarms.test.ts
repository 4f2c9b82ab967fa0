import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import alarmsBulk from '../../scripts/alarms/alarms-bulk.ts'
import alarmsReport from '../../scripts/alarms/alarms-report.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

describe('alarms', () => {
  let here: TaskBoard

  const raise = async (deviceName: string, ...types: string[]) => {
    const { id: originator } = await here.api.device.getTenantDeviceByName({ deviceName })
    for (const type of types)
      await here.api.alarm.saveAlarm({
        type,
        severity: 'MAJOR',
        originator,
        acknowledged: false,
        cleared: false,
      } as never)
  }
  const left = async () => (await here.api.alarm.getAllAlarmsV2.all().toArray()).map(({ type }) => type).sort()

  beforeEach(async () => {
    here = await openTaskBoard()
    // the demo has alarms of its own
    for (const { id } of await here.api.alarm.getAllAlarmsV2.all().toArray())
      await here.api.alarm.deleteAlarm(id?.id ?? '')
    here.forget()
  })
  afterEach(() => here.close())

  test('are deleted over all pages, none passed over', async () => {
    const types = Array.from({ length: 130 }, (_, index) => `Alarm ${index}`)
    await raise('Thermostat T1', ...types)
    await raise('Thermostat T2', 'Stays')
    const { counts } = await here.run(alarmsBulk, { action: 'delete', originator: ['Thermostat T1'] })
    expect(counts).toEqual({ done: 130, skipped: 0, failed: 0 })
    expect(await left()).toEqual(['Stays'])
  })

  test('that are to be changed must be chosen, and by a severity that there is', async () => {
    await expect(async () => here.run(alarmsBulk, { action: 'delete' })).rejects.toThrow('it is not said which alarms')
    const bad = here.run(alarmsBulk, { action: 'ack', severity: ['critcal'] })
    await expect(bad).rejects.toMatchObject({ kind: 'notFound', hint: 'did you mean "critical"?' })
    expect(here.changes()).toEqual([])
  })

  test('are counted by type, with those that are still active', async () => {
    await raise('Thermostat T1', 'Hot', 'Cold')
    await raise('Thermostat T2', 'Hot')
    await here.run(alarmsBulk, { action: 'clear', originator: ['Thermostat T2'] })
    const { rows } = await here.run(alarmsReport, {})
    expect(rows).toMatchObject([
      { type: 'Cold', count: 1, active: 1, unacknowledged: 1 },
      { type: 'Hot', count: 2, active: 1, unacknowledged: 2 },
    ])
  })
})
