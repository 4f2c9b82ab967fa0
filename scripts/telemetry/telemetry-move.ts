import {
  allDevices,
  changedDeviceOptions,
  comparePoints,
  createSelector,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  eachItem,
  Problem,
  pointsJson,
  readSeries,
  requireSelection,
  type TaskContext,
  toAttributeValue,
} from 'tbx'

const options = {
  ...changedDeviceOptions,
  rename: { type: 'list', commas: true, description: 'new names of keys', value: 'OLD=NEW' },
  toDevice: {
    type: 'string',
    description: 'the device that gets the points of the one that is selected',
    value: 'NAME',
  },
  keys: { type: 'list', commas: true, description: 'keys to move to the other device; all unless given', value: 'KEY' },
  since: { type: 'time', description: 'points from that time on; all unless given' },
  until: { type: 'time', default: 'now', description: 'points before that time' },
  overwrite: { type: 'boolean', description: 'also where another value stands at the same time' },
  keep: { type: 'boolean', description: 'copy: do not delete what was moved' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary:
    'rename telemetry keys, or move the history of a device to another; deletes only what was read back as equal',
  options,
  changes: true,
  needs: {
    operations: [
      ...deviceOperations,
      'telemetry.getTimeseriesKeys',
      'telemetry.getTimeseriesHistory',
      'telemetry.saveEntityTelemetry',
      'telemetry.deleteEntityTimeseries',
    ],
  },
  examples: [
    ['telemetry-move --type thermostat --rename temperature=temp --dry-run', 'a key gets another name'],
    [
      'telemetry-move --device "Thermostat T1" --to-device "Test Device A1" --keep',
      'history for a device that replaces one',
    ],
  ],
  async run(context) {
    requireSelection(context.options)
    const jobs = await planJobs(context)
    const nameOf = ({ from, key }: Job) => `${from.name} ${key}`
    return eachItem(jobs, (job) => move(job, context), { context, what: 'keys', nameOf, at: 4 })
  },
})

interface Job {
  readonly from: DeviceInfo
  readonly to: DeviceInfo
  readonly key: string
  readonly newKey: string
}

async function planJobs(context: Context): Promise<Job[]> {
  const { api, options } = context
  const renames = options.rename.map(toRename)
  const devices = await allDevices(context)
  if ((options.toDevice === undefined) === (renames.length === 0))
    throw new Problem('it is not clear where the points go: give --rename or --to-device', { kind: 'usage' })
  if (options.toDevice === undefined)
    return devices.flatMap((from) => renames.map(([key, newKey]) => ({ from, to: from, key, newKey })))
  const [from, ...others] = devices
  if (from === undefined) return []
  if (others.length > 0) throw new Problem('--to-device takes the points of one device: select one', { kind: 'usage' })
  const all = await allDevices({ ...context, options: {} })
  const { find } = createSelector(all, { what: 'device', nameOf: ({ name }) => name, idOf: ({ id }) => id.id })
  const to = find(options.toDevice)
  if (to.id.id === from.id.id) throw new Problem('both are the same device', { kind: 'usage' })
  const keys = options.keys.length > 0 ? options.keys : ((await api.telemetry.getTimeseriesKeys(from.id)) as string[])
  return [...keys].sort().map((key) => ({ from, to, key, newKey: key }))
}

function toRename(text: string): readonly [string, string] {
  const [key = '', newKey = '', ...more] = text.split('=')
  if (key === '' || newKey === '' || key === newKey || more.length > 0)
    throw new Problem(`"${text}" should be OLD=NEW`, { kind: 'usage' })
  return [key, newKey]
}

/** Batch by batch: look what the target has, write, read again. What is deleted has been read from the target before. */
async function move({ from, to, key, newKey }: Job, { api, options, dryRun, signal }: Context) {
  const range = { from: options.since ?? 0, to: options.until }
  let [count, first, last] = [0, 0, 0]
  for await (const batch of readSeries(api, from.id, { keys: [key], ...range })) {
    signal.throwIfAborted()
    const points = batch.map(({ ts, value }) => ({ key: newKey, ts, value: toAttributeValue(value) }))
    const { missing, differing } = await comparePoints(api, to.id, points)
    if (differing > 0 && !options.overwrite)
      throw new Problem(`"${newKey}" of "${to.name}" has other values at ${differing} of the times`, {
        hint: 'give --overwrite',
      })
    if (!dryRun && missing.length > 0) {
      await api.telemetry.saveEntityTelemetry(to.id, 'ANY', pointsJson(missing))
      const left = (await comparePoints(api, to.id, missing)).missing.length
      if (left > 0) throw new Problem(`${left} points were written, and are not there when they are read again`)
    }
    if (options.keep && missing.length === 0) continue
    if (count === 0) first = batch[0]?.ts ?? 0
    count += options.keep ? missing.length : batch.length
    last = batch.at(-1)?.ts ?? last
  }
  if (count === 0) return []
  if (!dryRun && !options.keep) await removeCounted({ device: from, key, count, first, last }, api)
  const done = options.keep ? 'copied' : 'moved'
  return [
    {
      device: from.name,
      key,
      toDevice: to.name,
      toKey: newKey,
      points: count,
      first,
      last,
      outcome: dryRun ? `would be ${done}` : done,
    },
  ]
}

interface Moved {
  readonly device: DeviceInfo
  readonly key: string
  readonly count: number
  readonly first: number
  readonly last: number
}

/** Deletes what was moved, where nothing came in between meanwhile. */
async function removeCounted({ device, key, count, first, last }: Moved, api: Context['api']): Promise<void> {
  let now = 0
  for await (const batch of readSeries(api, device.id, { keys: [key], from: first, to: last + 1 })) now += batch.length
  if (now !== count)
    throw new Problem(`${now} points are there and ${count} were moved: nothing was deleted, run it again`)
  await api.telemetry.deleteEntityTimeseries(device.id, {
    keys: [key],
    startTs: first,
    endTs: last + 1,
    rewriteLatestIfDeleted: true,
  })
}
