import { type AlarmRow, alarmOperations, alarmOptions, defineTask, formatTime, openZone, plural, readAlarms } from 'tbx'

export default defineTask({
  summary: 'count alarms by type, severity, device or day: how many, how many still active, first and last',
  options: {
    by: {
      type: 'enum',
      values: ['type', 'severity', 'originator', 'day'],
      default: 'type',
      description: 'a row for each of these',
    },
    ...alarmOptions,
    tz: { type: 'string', description: 'zone of days and times; UTC unless given', value: 'ZONE' },
  },
  needs: { operations: alarmOperations },
  examples: [
    ['alarms-report --since 30d', 'the last month by type'],
    ['alarms-report --by originator --severity critical --output csv', 'who raises critical ones'],
  ],
  async run({ api, options, log, progress }) {
    const zone = openZone(options.tz)
    const keyOf = {
      type: ({ type }: AlarmRow) => type,
      severity: ({ severity }: AlarmRow) => severity,
      originator: ({ originatorName }: AlarmRow) => originatorName ?? '',
      day: ({ createdTime }: AlarmRow) => formatTime(createdTime, zone).slice(0, 10),
    }[options.by]
    const groups = new Map<string, Group>()
    let total = 0
    progress.start('alarms')
    for await (const alarm of readAlarms(api, options)) {
      total++
      progress.add()
      const key = keyOf(alarm)
      groups.set(key, added(groups.get(key), alarm))
    }
    progress.end()
    log.info(`${plural(total, 'alarm')} in ${plural(groups.size, 'group')}`)
    return [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, { first, last, ...counts }]) => ({
        [options.by]: key,
        ...counts,
        first: formatTime(first, zone),
        last: formatTime(last, zone),
      }))
  },
})

interface Group {
  readonly count: number
  readonly active: number
  readonly unacknowledged: number
  readonly first: number
  readonly last: number
}

const added = (group: Group | undefined, { createdTime, cleared, acknowledged }: AlarmRow): Group => ({
  count: (group?.count ?? 0) + 1,
  active: (group?.active ?? 0) + (cleared ? 0 : 1),
  unacknowledged: (group?.unacknowledged ?? 0) + (acknowledged ? 0 : 1),
  first: Math.min(group?.first ?? createdTime, createdTime),
  last: Math.max(group?.last ?? createdTime, createdTime),
})
