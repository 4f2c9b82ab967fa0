import {
  bulk,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  deviceOptions,
  formatTime,
  openZone,
  Problem,
  plural,
  selectDevices,
  type TaskContext,
  watchDevices,
} from 'tbx'

const options = {
  ...deviceOptions,
  keys: { type: 'list', commas: true, description: 'telemetry; all that a device has unless given', value: 'KEY' },
  attributes: { type: 'list', commas: true, description: 'attributes as well, of whatever scope', value: 'KEY' },
  alarms: { type: 'boolean', description: 'alarms as well' },
  initial: { type: 'boolean', description: 'begin with the values that are there' },
  for: { type: 'duration', description: 'end after so long', value: 'TIME' },
  count: { type: 'number', min: 1, description: 'end after so many changes' },
  tz: { type: 'string', description: 'show times in this zone', default: 'UTC', value: 'ZONE' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'show what changes at devices as it happens: telemetry, attributes, alarms, one line a change',
  details:
    'It goes on until it is stopped. A lost connection is opened anew, which is said; what changed meanwhile then comes\n' +
    'with its last value. In a pipe the rows are NDJSON unless --output says otherwise.',
  live: true,
  options,
  needs: { operations: [...deviceOperations, 'telemetry.getTimeseriesKeys'] },
  examples: [
    ['watch --device "Thermostat T1" --initial --count 2', 'two values that are there, or that come'],
    [
      'watch --device-profile thermostat --keys temperature --alarms --for 1s --output ndjson',
      'for a while, as NDJSON',
    ],
  ],
  run: (context) => watch(context),
})

async function* watch(context: Context) {
  const { api, live, options, csv, log, now, signal } = context
  const devices: DeviceInfo[] = []
  for await (const device of selectDevices(api, options, { csv })) devices.push(device)
  if (devices.length === 0) throw new Problem('there is no device to watch', { kind: 'notFound' })
  const keys = await keysOf(devices, context)
  log.info(`watching ${plural(devices.length, 'device')}, ${plural(keys.length, 'key')} of telemetry`)
  const { attributes, alarms, initial } = options
  const changes = watchDevices(live, devices, {
    ...{ keys, attributes, alarms, initial, signal, now, say: log.info },
    ...(options.for !== undefined && { for: options.for }),
  })
  const zone = openZone(options.tz)
  let count = 0
  for await (const { ts, device, key, value } of changes) {
    yield { time: formatTime(ts, zone), device, key, value }
    if (++count === options.count) break
  }
}

/** Those that were asked for, or all that the devices have, where it is not something else alone that is watched. */
async function keysOf(devices: readonly DeviceInfo[], { api, options, signal }: Context): Promise<readonly string[]> {
  const { keys, attributes, alarms } = options
  if (keys.length > 0) return keys
  if (attributes.length > 0 || alarms) return []
  const all = new Set<string>()
  const ask = ({ id }: DeviceInfo) => api.telemetry.getTimeseriesKeys(id)
  for await (const { value, error } of bulk(devices, ask, { signal })) {
    if (error) throw error
    for (const key of value as string[]) all.add(key)
  }
  if (all.size > 0) return [...all].sort()
  throw new Problem('no device has any telemetry yet: name the keys that are to come, by --keys', { kind: 'notFound' })
}
