import {
  activityOperations,
  bulk,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  deviceOptions,
  formatDuration,
  formatTime,
  inChunks,
  openZone,
  Problem,
  readActivity,
  selectDevices,
  type TaskContext,
} from 'tbx'

/** Devices that one query asks for. */
const CHUNK = 200

const options = {
  ...deviceOptions,
  inactiveSince: { type: 'time', description: 'devices that were not heard of since then; never counts as well' },
  neverSeen: { type: 'boolean', description: 'devices that were never heard of' },
  active: { type: 'enum', values: ['yes', 'no'], description: 'devices that the server calls active, or not' },
  tz: { type: 'string', description: 'show times as text in this zone', value: 'ZONE' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'list devices with their last activity: who is silent, since when, who was never seen',
  details: 'Telemetry that is written by the REST API is no activity: only the devices themselves are heard of.',
  options,
  needs: { operations: [...deviceOperations, ...activityOperations] },
  examples: [
    ['devices-report --inactive-since 7d', 'silent for a week'],
    ['devices-report --device-profile thermostat --never-seen --output csv', 'never heard of'],
  ],
  run(context) {
    const { neverSeen, inactiveSince } = context.options
    if (neverSeen && inactiveSince !== undefined)
      throw new Problem('--never-seen and --inactive-since contradict each other: give one', { kind: 'usage' })
    return report(context)
  },
})

async function* report(context: Context) {
  const { api, options, csv, signal, progress, log } = context
  const chunks = inChunks(selectDevices(api, options, { csv }), CHUNK)
  const read = async (devices: readonly DeviceInfo[]) =>
    readActivity(
      api,
      devices.map(({ id }) => id.id),
    )
  const toRow = rowMaker(context)
  let [looked, shown] = [0, 0]
  progress.start('devices')
  for await (const { item: devices, value: activity, error } of bulk(chunks, read, { at: 4, signal })) {
    // a report with a hole would be read as one without
    if (error) throw error
    for (const device of devices) {
      looked++
      const lastActivity = activity.get(device.id.id)?.lastActivity
      if (!isAsked(device, lastActivity, options)) continue
      shown++
      yield toRow(device, lastActivity)
    }
    progress.add(devices.length)
  }
  progress.end()
  log.info(`${shown} of ${looked} devices`)
}

function isAsked(
  device: DeviceInfo,
  last: number | undefined,
  { inactiveSince, neverSeen, active }: Context['options'],
) {
  if (neverSeen && last !== undefined) return false
  if (inactiveSince !== undefined && last !== undefined && last >= inactiveSince) return false
  return active === undefined || (active === 'yes') === (device.active === true)
}

function rowMaker({ options, now }: Context) {
  const zone = options.tz === undefined ? undefined : openZone(options.tz)
  return ({ name, type, label, customerTitle, active }: DeviceInfo, last: number | undefined) => ({
    name,
    type,
    label: label ?? null,
    customer: customerTitle ?? null,
    state: last === undefined ? 'never seen' : active ? 'active' : 'inactive',
    lastActivityTime: last === undefined ? null : zone ? formatTime(last, zone) : last,
    silentFor: last === undefined ? null : formatDuration(Math.max(0, now() - last)),
  })
}
