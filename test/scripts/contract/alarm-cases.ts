import type { TaskBoard } from '../../helpers/task-board.ts'
import type { Case } from './case.ts'

/** Two devices with two alarms each. */
async function prepare({ api }: TaskBoard): Promise<void> {
  for (const deviceName of ['Thermostat T1', 'Thermostat T2']) {
    const { id: originator } = await api.device.getTenantDeviceByName({ deviceName })
    for (const [type, severity] of [
      ['Too warm', 'CRITICAL'],
      ['Battery low', 'WARNING'],
    ])
      await api.alarm.saveAlarm({ type, severity, originator, acknowledged: false, cleared: false } as never)
  }
}

export const alarmCases: Readonly<Record<string, Case>> = {
  'alarms-bulk': {
    prepare,
    runs: [
      { action: 'ack', severity: ['critical'] },
      { action: 'clear', originator: ['Thermostat T1'] },
      { action: 'delete', alarmType: ['Battery low'] },
    ],
  },
  'alarms-report': { prepare, runs: [{}, { by: 'originator', status: 'active' }], varies: ['first', 'last'] },
}
