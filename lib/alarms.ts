import { notFound } from './select.ts'

/** An alarm as the server lists it; more fields than these are there. */
export interface AlarmRow {
  readonly id: { readonly entityType: string; readonly id: string }
  readonly createdTime: number
  readonly startTs?: number | null
  readonly type: string
  readonly severity: string
  readonly acknowledged: boolean
  readonly cleared: boolean
  readonly originatorName?: string | null
}

const SEVERITIES = ['critical', 'major', 'minor', 'warning', 'indeterminate'] as const

/** The options of a task that works on alarms; its `options` may hold them as they are. */
export const alarmOptions = {
  alarmType: { type: 'list', description: 'alarms of these types', value: 'TYPE' },
  severity: {
    type: 'list',
    commas: true,
    description: `alarms as severe: ${SEVERITIES.join(', ')}`,
    value: 'SEVERITY',
  },
  status: {
    type: 'enum',
    values: ['active', 'cleared', 'acknowledged', 'unacknowledged'],
    description: 'alarms that are so',
  },
  originator: { type: 'list', description: 'alarms of devices, assets, … of these names', value: 'NAME' },
  since: { type: 'time', description: 'alarms created since then' },
  until: { type: 'time', description: 'alarms created before' },
} as const

/** Which alarms; all that are given must hold. */
export interface AlarmSelection {
  readonly alarmType?: readonly string[]
  readonly severity?: readonly string[]
  readonly status?: string | undefined
  readonly originator?: readonly string[]
  /** ms since 1970. */
  readonly since?: number | undefined
  /** ms since 1970, exclusive. */
  readonly until?: number | undefined
}

/** What `readAlarms` needs of `api`. */
export interface AlarmApi {
  readonly alarm: { readonly getAllAlarmsV2: { all(...args: unknown[]): AsyncIterable<unknown> } }
}

/** Operations that `readAlarms` uses, for a task's `needs`. */
export const alarmOperations = ['alarm.getAllAlarmsV2'] as const

/**
 * The alarms that are meant, oldest first, all pages of them.
 *
 * @throws Problem of kind `notFound` for a severity that there is not
 * @example for await (const alarm of readAlarms(api, { severity: ['critical'], status: 'active' })) console.log(alarm.type)
 */
export async function* readAlarms(api: AlarmApi, selection: AlarmSelection): AsyncGenerator<AlarmRow, void, undefined> {
  const { originator = [], since, until } = selection
  for await (const row of api.alarm.getAllAlarmsV2.all(toQuery(selection))) {
    const alarm = row as AlarmRow
    if (originator.length > 0 && !originator.includes(alarm.originatorName ?? '')) continue
    // the server's own window is by the start of an alarm in some versions, by its creation in others
    if (since !== undefined && alarm.createdTime < since) continue
    if (until !== undefined && alarm.createdTime >= until) continue
    yield alarm
  }
}

const STATUSES: Readonly<Record<string, string>> = {
  active: 'ACTIVE',
  cleared: 'CLEARED',
  acknowledged: 'ACK',
  unacknowledged: 'UNACK',
}

function toQuery({ alarmType = [], severity = [], status }: AlarmSelection): Record<string, unknown> {
  const unknown = severity.find((one) => !SEVERITIES.some((known) => known === one.toLowerCase()))
  if (unknown !== undefined) throw notFound(unknown, SEVERITIES, 'severity')
  return {
    ...(alarmType.length > 0 && { typeList: alarmType }),
    ...(severity.length > 0 && { severityList: severity.map((one) => one.toUpperCase()) }),
    ...(status !== undefined && { statusList: [STATUSES[status]] }),
  }
}
