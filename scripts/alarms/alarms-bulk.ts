import {
  type AlarmRow,
  alarmOperations,
  alarmOptions,
  bulk,
  defineTask,
  Problem,
  plural,
  readAlarms,
  type TaskContext,
} from 'tbx'

const options = {
  action: {
    type: 'enum',
    values: ['ack', 'clear', 'delete'],
    positional: true,
    required: true,
    description: 'acknowledge them, clear them, or delete them',
  },
  ...alarmOptions,
  all: { type: 'boolean', description: 'every alarm, where nothing else says which' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'acknowledge, clear or delete many alarms, chosen by type, severity, state, age or who raised them',
  details: 'All are listed before the first is touched, so that none is passed over while the list gets shorter.',
  options,
  changes: true,
  needs: { operations: [...alarmOperations, 'alarm.ackAlarm', 'alarm.clearAlarm', 'alarm.deleteAlarm'] },
  examples: [
    ['alarms-bulk ack --severity warning,minor --dry-run', 'what would be acknowledged'],
    ['alarms-bulk clear --originator "Thermostat T1"', 'of one device'],
    ['alarms-bulk delete --status cleared --until 90d', 'cleared ones from more than 90 days ago'],
  ],
  run(context) {
    const { alarmType, severity, status, originator, since, until, all } = context.options
    const isChosen = [alarmType, severity, originator].some(({ length }) => length > 0)
    if (!isChosen && !all && status === undefined && since === undefined && until === undefined)
      throw new Problem('it is not said which alarms: choose them, or give --all', {
        kind: 'usage',
        hint: 'by --alarm-type, --severity, --status, --originator, --since or --until',
      })
    return actOnAll(context)
  },
})

async function* actOnAll(context: Context) {
  const { api, options, progress, signal, tally, dryRun, log } = context
  const due: AlarmRow[] = []
  for await (const alarm of readAlarms(api, options)) {
    if (isDone(alarm, options.action)) tally.skipped()
    else due.push(alarm)
  }
  log.info(`${plural(due.length, 'alarm')} to ${options.action}`)
  progress.start('alarms', due.length)
  const act = (alarm: AlarmRow) => (dryRun ? undefined : actOn(api, alarm, options.action))
  for await (const { item, error } of bulk(due, act, { signal })) {
    progress.add()
    if (error) {
      tally.failed(`${item.type} of ${item.originatorName}`, error)
      continue
    }
    tally.done()
    yield {
      type: item.type,
      severity: item.severity,
      originator: item.originatorName,
      ...outcome(options.action, dryRun),
    }
  }
  progress.end()
}

const isDone = ({ acknowledged, cleared }: AlarmRow, action: Context['options']['action']): boolean =>
  (action === 'ack' && acknowledged) || (action === 'clear' && cleared)

async function actOn(api: Context['api'], { id }: AlarmRow, action: Context['options']['action']): Promise<void> {
  if (action === 'ack') await api.alarm.ackAlarm(id.id)
  else if (action === 'clear') await api.alarm.clearAlarm(id.id)
  else await api.alarm.deleteAlarm(id.id)
}

const OUTCOMES = { ack: 'acknowledged', clear: 'cleared', delete: 'deleted' } as const

const outcome = (action: Context['options']['action'], dryRun: boolean) => ({
  outcome: dryRun ? `would be ${OUTCOMES[action]}` : OUTCOMES[action],
})
