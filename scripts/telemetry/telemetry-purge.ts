import {
  allDevices,
  changedDeviceOptions,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  eachItem,
  Problem,
  plural,
  readSeries,
  requireSelection,
  type SeriesPoint,
  type TaskContext,
} from 'tbx'

const options = {
  ...changedDeviceOptions,
  keys: { type: 'list', commas: true, description: 'keys to purge; all that a device has unless given', value: 'KEY' },
  olderThan: { type: 'time', description: 'points before that time: 30d, 2026-01-01' },
  since: { type: 'time', description: 'points from that time on' },
  until: { type: 'time', description: 'points before that time' },
  keepEvery: { type: 'duration', description: 'thin out: keep the first point of each such span' },
  export: { type: 'file', access: 'write', description: 'write all points of that time to a CSV file first' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary:
    'delete telemetry older than a time, or thin it out; shows count, first and last of each key, exports it first',
  details:
    'Nothing is deleted of a device that has other points than were exported. Where the latest value of a key is deleted,\n' +
    'the one before takes its place.',
  options,
  changes: true,
  needs: {
    operations: [
      ...deviceOperations,
      'telemetry.getTimeseriesKeys',
      'telemetry.getTimeseriesHistory',
      'telemetry.deleteEntityTimeseries',
    ],
  },
  examples: [
    ['telemetry-purge --type thermostat --older-than 30d --dry-run', 'what would go'],
    ['telemetry-purge --device "Thermostat T1" --older-than 7d --export old.csv', 'to a file first'],
    ['telemetry-purge --type thermostat --keys temperature --older-than 1d --keep-every 1h', 'one point an hour'],
  ],
  async run(context) {
    const { options, csv, dryRun, log } = context
    requireSelection(options)
    const to = options.until ?? options.olderThan
    if (to === undefined || (options.until !== undefined && options.olderThan !== undefined))
      throw new Problem('it is not said up to when: give --older-than or --until', { kind: 'usage' })
    const range = { from: options.since ?? 0, to }
    if (range.from >= to) throw new Problem('there is nothing in that time', { kind: 'usage' })
    const devices = await allDevices(context)
    const exported = new Map<string, Sums>()
    if (options.export !== undefined && !dryRun) {
      const count = await csv.write(options.export, exportRows(devices, range, exported, context))
      log.info(`wrote ${plural(count, 'point')} to ${options.export}`)
    }
    const work = (device: DeviceInfo) => purge(device, { range, exported: exported.get(device.id.id) }, context)
    return eachItem(devices, work, { context, what: 'devices', nameOf: ({ name }) => name, at: 4 })
  },
})

interface Range {
  readonly from: number
  readonly to: number
}

/** What there is of one key, and what of it is to go. */
interface Sum {
  count: number
  first: number
  last: number
  /** Of times and values in their order. */
  check: number
  /** Where a span has more than the point that is kept. */
  readonly spans: (Range & { readonly count: number })[]
}

type Sums = Map<string, Sum>

async function* points({ id }: DeviceInfo, range: Range, { api, options }: Context): AsyncGenerator<SeriesPoint> {
  const keys = options.keys.length > 0 ? options.keys : ((await api.telemetry.getTimeseriesKeys(id)) as string[])
  for await (const batch of readSeries(api, id, { keys, ...range })) yield* batch
}

async function* exportRows(
  devices: readonly DeviceInfo[],
  range: Range,
  exported: Map<string, Sums>,
  context: Context,
) {
  for (const device of devices) {
    const sums: Sums = new Map()
    for await (const point of points(device, range, context)) {
      add(sums, point, undefined)
      yield { device: device.name, ts: point.ts, key: point.key, value: point.value }
    }
    exported.set(device.id.id, sums)
  }
}

function add(sums: Sums, { key, ts, value }: SeriesPoint, every: number | undefined): void {
  const sum = sums.get(key) ?? { count: 0, first: ts, last: ts, check: 0, spans: [] }
  const span = sum.spans.at(-1)
  if (every !== undefined && sum.count > 0 && Math.floor(sum.last / every) === Math.floor(ts / every)) {
    const isOpen = span !== undefined && span.to === sum.last + 1
    if (isOpen) sum.spans.pop()
    sum.spans.push({ from: isOpen ? span.from : ts, to: ts + 1, count: (isOpen ? span.count : 0) + 1 })
  }
  sum.count++
  sum.last = ts
  for (const letter of `${ts}${JSON.stringify(value)}`)
    sum.check = (Math.imul(sum.check, 31) + letter.charCodeAt(0)) | 0
  sums.set(key, sum)
}

interface PurgeOptions {
  readonly range: Range
  readonly exported: Sums | undefined
}

async function purge(device: DeviceInfo, { range, exported }: PurgeOptions, context: Context) {
  const { options, dryRun } = context
  const sums: Sums = new Map()
  for await (const point of points(device, range, context)) add(sums, point, options.keepEvery)
  if (exported) refuseUnexported(sums, exported)
  const rows: object[] = []
  for (const [key, { count, first, last, spans }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const gone = options.keepEvery === undefined ? [{ from: first, to: last + 1, count }] : spans
    if (gone.length === 0) continue
    if (!dryRun) for (const one of gone) await remove(device, { key, ...one }, context)
    const deleted = gone.reduce((sum, one) => sum + one.count, 0)
    rows.push({
      device: device.name,
      key,
      points: count,
      first,
      last,
      deleted,
      outcome: dryRun ? 'would be deleted' : 'deleted',
    })
  }
  return rows
}

function refuseUnexported(sums: Sums, exported: Sums): void {
  for (const [key, { count, check }] of sums) {
    const before = exported.get(key)
    if (before?.count !== count || before.check !== check)
      throw new Problem(`the points of "${key}" are others than were exported: nothing of this device was deleted`)
  }
}

async function remove({ id }: DeviceInfo, { key, from, to }: Range & { readonly key: string }, { api }: Context) {
  await api.telemetry.deleteEntityTimeseries(id, {
    keys: [key],
    startTs: from,
    endTs: to,
    rewriteLatestIfDeleted: true,
  })
}
