import {
  allDevices,
  comparePoints,
  createSelector,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  deviceOptions,
  eachItem,
  type Point,
  Problem,
  parseAttribute,
  parseTime,
  pointsJson,
  rangeOf,
  type TaskContext,
} from 'tbx'

/** Values of a device that one call writes. */
const BATCH = 2_000
/** Values of all devices that are held. */
const HELD = 100_000

const options = {
  file: {
    type: 'file',
    access: 'read',
    positional: true,
    required: true,
    description: 'CSV, - for stdin: columns device, ts or time, and key and value, or one for each key',
  },
  ...deviceOptions,
  tz: { type: 'string', description: 'zone of times that name none; UTC unless given', value: 'ZONE' },
  ttl: { type: 'duration', description: 'the server drops the points after so long' },
  blind: { type: 'boolean', description: 'write without looking what is there; faster, and never skips' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'import telemetry from CSV, long or wide, with its own times; skips the points that are there already',
  details:
    'What telemetry-export writes can be imported as it is. Without a column device, --device says whose points they are.\n' +
    'Times are ISO, or seconds or ms since 1970. An empty cell is no point. What was written is read again and compared.',
  options,
  changes: true,
  needs: {
    operations: [
      ...deviceOperations,
      'telemetry.getTimeseriesHistory',
      'telemetry.saveEntityTelemetry',
      'telemetry.saveEntityTelemetryWithTTL',
    ],
  },
  examples: [
    ['telemetry-import history.csv --dry-run', 'what would be written'],
    ['telemetry-import plain.csv --device "Thermostat T1" --tz Europe/Berlin', 'a file of one device'],
  ],
  run(context) {
    const work = (batch: Batch) => write(batch, context)
    const nameOf = ({ device }: Batch) => device.name
    return eachItem(batches(context), work, { context, what: 'batches', nameOf, at: 8 })
  },
})

interface Batch {
  readonly device: DeviceInfo
  readonly points: Point[]
}

async function write({ device, points }: Batch, { api, options, dryRun }: Context) {
  const { blind, ttl } = options
  const { missing, differing } = blind ? { missing: points, differing: 0 } : await comparePoints(api, device.id, points)
  if (missing.length === 0) return []
  if (!dryRun) {
    const body = pointsJson(missing)
    if (ttl === undefined) await api.telemetry.saveEntityTelemetry(device.id, 'ANY', body)
    else await api.telemetry.saveEntityTelemetryWithTTL(device.id, 'ANY', Math.ceil(ttl / 1000), body)
    const left = blind ? [] : (await comparePoints(api, device.id, missing)).missing
    if (left.length > 0)
      throw new Problem(`${left.length} points were written, and are not there when they are read again`)
  }
  const [first, end] = rangeOf(missing)
  const counts = { points: missing.length, overwritten: differing, skipped: points.length - missing.length }
  return [{ device: device.name, first, last: end - 1, ...counts, outcome: dryRun ? 'would be written' : 'written' }]
}

/** Points by device, in batches. A row that cannot be used does not stop the others. */
async function* batches(context: Context): AsyncGenerator<Batch> {
  const { csv, options, tally, now } = context
  const findDevice = await deviceFinder(context)
  const waiting = new Map<string, Batch>()
  let held = 0
  for await (const { line, cells, problem } of csv.read(options.file)) {
    let grown: Batch | undefined
    try {
      if (problem !== undefined) throw new Problem(problem, { kind: 'usage' })
      const device = findDevice(cells.device)
      const points = toPoints(cells, { now: now(), zone: options.tz })
      grown = waiting.get(device.id.id) ?? { device, points: [] }
      grown.points.push(...points)
      waiting.set(device.id.id, grown)
      held += points.length
    } catch (error) {
      tally.failed(`line ${line}`, error)
    }
    const full = held > HELD ? [...waiting.values()] : grown && grown.points.length >= BATCH ? [grown] : []
    for (const batch of full) {
      held -= batch.points.length
      waiting.delete(batch.device.id.id)
      yield batch
    }
  }
  yield* waiting.values()
}

async function deviceFinder(context: Context): Promise<(name: string | undefined) => DeviceInfo> {
  const devices = await allDevices(context)
  const [only] = devices
  const { find } = createSelector(devices, { what: 'device', nameOf: ({ name }) => name, idOf: ({ id }) => id.id })
  return (name) => {
    if (name !== undefined) return find(name.trim())
    if (devices.length === 1 && only) return only
    throw new Problem('the file has no column device: name one by --device', { kind: 'usage' })
  }
}

function toPoints(cells: Readonly<Record<string, string>>, when: { now: number; zone: string | undefined }): Point[] {
  const { device: _device, ts, time, ...rest } = cells
  const given = ts ?? time
  if (given === undefined) throw new Problem('the file has no column ts or time', { kind: 'usage' })
  const at = parseTime(given, when)
  const { key, value, ...others } = rest
  const isLong = key !== undefined && value !== undefined && Object.keys(others).length === 0
  // telemetry-export calls a key so that has the name of a column
  const pairs = isLong
    ? [[key, value] as const]
    : Object.entries(rest).map(([k, v]) => [k.replace(/ \(key\)$/, ''), v] as const)
  return pairs
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => ({ key: name, ts: at, value: parseAttribute(text) }))
}
