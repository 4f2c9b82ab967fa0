import {
  ahead,
  bulk,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  deviceOptions,
  formatCount,
  formatTime,
  nearest,
  openZone,
  Problem,
  plural,
  readSeries,
  type SeriesPoint,
  selectDevices,
  type TaskContext,
} from 'tbx'

/** Devices whose first points are asked for while the one before is written. */
const DEVICES_AHEAD = 4

const options = {
  ...deviceOptions,
  keys: { type: 'list', commas: true, description: 'keys to export; all that a device has unless given', value: 'KEY' },
  since: { type: 'time', default: '1d', description: 'first time' },
  until: { type: 'time', default: 'now', description: 'time up to which, without it' },
  layout: {
    type: 'enum',
    values: ['long', 'wide'],
    default: 'long',
    description: 'a row for each point, or for each time',
  },
  tz: { type: 'string', description: 'show times as text in this zone, instead of ms', value: 'ZONE' },
  file: { type: 'file', access: 'write', description: 'write a CSV file, instead of rows on stdout' },
  limit: { type: 'number', min: 1, description: 'points of a key that one call asks for' },
} as const

type Context = TaskContext<typeof options>
type Row = Record<string, unknown>

export default defineTask({
  summary: 'export telemetry of many devices and keys, every point of it',
  details:
    'A call of the server gives at most so many points and does not say that there are more; this reads on until all are\n' +
    'there, and says so at the end. Rows come in the order of time, device by device, while they are read.',
  options,
  needs: { operations: [...deviceOperations, 'telemetry.getTimeseriesKeys', 'telemetry.getTimeseriesHistory'] },
  examples: [
    ['telemetry-export --device "Thermostat T1" --since 7d --output csv > t1.csv', 'all keys of a device, a week back'],
    [
      'telemetry-export --device-profile thermostat --keys temperature,humidity --layout wide --tz UTC',
      'a row for each time',
    ],
  ],
  async run(context) {
    const { options, csv, log } = context
    if (options.since >= options.until)
      throw new Problem('there is nothing between --since and --until', { kind: 'usage' })
    const rows = exportRows(context)
    if (options.file === undefined) return rows
    const count = await csv.write(options.file, rows)
    log.info(`wrote ${plural(count, 'row')} to ${options.file}`)
    return undefined
  },
})

type Device = Pick<DeviceInfo, 'id' | 'name'>

interface Job {
  readonly device: Device
  readonly keys: readonly string[]
}

async function* exportRows(context: Context): AsyncGenerator<Row, void, undefined> {
  const { log, progress, options } = context
  const jobs = await planJobs(context)
  const toRows = options.layout === 'wide' ? wideRows(jobs, options.tz) : longRows(options.tz)
  const counts = new Map<string, number>()
  const result = { calls: 0, whole: 0 }
  const read = (job: Job) => readDevice(job, { context, counts, toRows, result })
  progress.start('devices', jobs.length)
  // a batch at a time as far as it goes: each row that an async generator hands on costs a microsecond
  for await (const rows of ahead(jobs, read, { at: DEVICES_AHEAD })) for (const row of rows) yield row
  progress.end()
  warnOfEmptyKeys(jobs, counts, context)
  log.info(summaryText(counts, { ...result, context, devices: jobs.length }))
}

/** Which keys of which devices: those that were asked for, or all that each has. */
async function planJobs({ api, options, csv, signal, tally }: Context): Promise<Job[]> {
  const devices = selectDevices(api, options, { csv })
  const asked = options.keys
  const keysOf = async ({ id }: DeviceInfo) =>
    asked.length > 0 ? asked : ((await api.telemetry.getTimeseriesKeys(id)) as string[])
  const jobs: Job[] = []
  for await (const { item: device, value: keys, error } of bulk(devices, keysOf, { signal })) {
    if (error) tally.failed(device.name, error)
    else jobs.push({ device: { id: device.id, name: device.name }, keys: [...keys].sort() })
  }
  return jobs
}

interface ReadDevice {
  readonly context: Context
  readonly counts: Map<string, number>
  readonly toRows: (device: Device, points: readonly SeriesPoint[]) => Row[]
  readonly result: { calls: number; whole: number }
}

/** A device that fails half-way is said to be incomplete; the others go on. */
async function* readDevice({ device, keys }: Job, { context, counts, toRows, result }: ReadDevice) {
  const { api, options, signal, tally, progress } = context
  const { since: from, until: to, limit } = options
  const onCall = () => {
    result.calls++
  }
  const range = { keys, from, to, onCall, ...(limit !== undefined && { limit }) }
  try {
    for await (const points of readSeries(api, device.id, range)) {
      for (const { key } of points) counts.set(key, (counts.get(key) ?? 0) + 1)
      yield toRows(device, points)
    }
    result.whole++
    tally.done()
  } catch (error) {
    signal.throwIfAborted()
    tally.failed(`${device.name}: its points are not complete`, error)
  }
  progress.add()
}

const timeOf = (zone: string | undefined): ((ts: number) => Row) => {
  if (zone === undefined) return (ts) => ({ ts })
  const opened = openZone(zone)
  return (ts) => ({ time: formatTime(ts, opened) })
}

function longRows(zone: string | undefined): ReadDevice['toRows'] {
  const time = timeOf(zone)
  return (device, points) => points.map(({ key, ts, value }) => ({ device: device.name, ...time(ts), key, value }))
}

/** Every row has every key of all devices, so that the header is known from the first row on. */
function wideRows(jobs: readonly Job[], zone: string | undefined): ReadDevice['toRows'] {
  const time = timeOf(zone)
  const empty = Object.fromEntries(
    [...new Set(jobs.flatMap(({ keys }) => keys))].sort().map((key) => [columnOf(key), null]),
  )
  return (device, points) => {
    const rows: Row[] = []
    let last: number | undefined
    for (const { key, ts, value } of points) {
      if (ts !== last) rows.push({ device: device.name, ...time(ts), ...empty })
      last = ts
      Object.assign(rows.at(-1) as Row, { [columnOf(key)]: value })
    }
    return rows
  }
}

/** A key may be called as one of our own columns. */
const columnOf = (key: string): string => (['device', 'ts', 'time'].includes(key) ? `${key} (key)` : key)

function warnOfEmptyKeys(jobs: readonly Job[], counts: ReadonlyMap<string, number>, { options, log }: Context): void {
  for (const key of options.keys.filter((one) => !counts.has(one))) {
    const near = nearest(key, counts.keys())
    if (jobs.length > 0)
      log.warn(`there is no point of "${key}" in that time${near ? `; did you mean "${near}"?` : ''}`)
  }
}

interface Summary {
  readonly calls: number
  /** Devices that were read to their end. */
  readonly whole: number
  readonly devices: number
  readonly context: Context
}

function summaryText(counts: ReadonlyMap<string, number>, { calls, whole, devices, context }: Summary): string {
  const { since: from, until: to, tz } = context.options
  const zone = openZone(tz)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const each = [...counts].map(([key, count]) => `${key} ${formatCount(count)}`).slice(0, 20)
  const state = whole === devices ? 'complete' : `not complete, ${formatCount(devices - whole)} failed`
  return [
    `${state}: ${plural(total, 'point')} of ${plural(devices, 'device')} in ${plural(calls, 'call')}`,
    `from ${formatTime(from, zone)} up to ${formatTime(to, zone)}`,
    ...(each.length > 0 ? [`by key: ${each.join(', ')}${counts.size > 20 ? ', …' : ''}`] : []),
  ].join('\n')
}
