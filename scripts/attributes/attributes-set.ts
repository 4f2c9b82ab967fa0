import {
  type AttributeValue,
  attributesJson,
  changedDeviceOptions,
  type DeviceInfo,
  type DeviceRow,
  defineTask,
  deviceOperations,
  deviceRows,
  eachItem,
  isStored,
  Problem,
  parseAttribute,
  requireSelection,
  selectDevices,
  type TaskContext,
} from 'tbx'

const options = {
  values: { type: 'list', positional: true, description: 'attributes to set on each device', value: 'KEY=VALUE' },
  ...changedDeviceOptions,
  fromCsv: {
    type: 'file',
    access: 'read',
    description: 'a column `device` (names or ids), one column for each attribute',
  },
  scope: { type: 'enum', values: ['server', 'shared'], default: 'server', description: 'scope of the attributes' },
} as const

type Context = TaskContext<typeof options>
type Device = Pick<DeviceInfo, 'id' | 'name'>
type Values = ReadonlyMap<string, AttributeValue>

export default defineTask({
  summary: 'set attributes of many devices, the same for all or from a CSV file; says old → new, skips what is equal',
  details:
    'A value that is JSON is that (25, true, {"a":1}), else text. In a CSV file an empty cell leaves the attribute alone.\n' +
    'The server itself turns a text that is a number into the number: "007" becomes 7.',
  options,
  changes: true,
  needs: {
    operations: [...deviceOperations, 'telemetry.getAttributesByScope', 'telemetry.saveEntityAttributesV2'],
  },
  examples: [
    ['attributes-set floor=3 --device "Thermostat T1" --dry-run', 'what would be changed'],
    ['attributes-set targetFirmware=1.4.2 --device-profile thermostat --scope shared', 'for a profile'],
    ['attributes-set --from-csv sites.csv', 'a row for each device'],
  ],
  run(context) {
    const { options } = context
    if (options.fromCsv !== undefined) {
      if (options.values.length > 0 || options.all)
        throw usage('--from-csv says which devices and which values: leave the others out')
      return setAll(context, deviceRows(options.fromCsv, context, toJob))
    }
    if (options.values.length === 0) throw usage('there is nothing to set: give KEY=VALUE, or --from-csv')
    requireSelection(options)
    const values = toValues(options.values)
    return setAll(context, jobsOfSelection(values, context))
  },
})

const usage = (message: string) => new Problem(message, { kind: 'usage' })

interface Job {
  readonly device: Device
  readonly values: Values
}

async function* setAll(context: Context, jobs: AsyncIterable<Job>) {
  yield* eachItem(jobs, (job) => setOne(job, context), {
    context,
    what: 'devices',
    nameOf: ({ device }) => device.name,
  })
}

/** Reads what is there, and writes what differs in one call. */
async function setOne({ device, values }: Job, { api, options, dryRun }: Context) {
  const scope = options.scope === 'shared' ? 'SHARED_SCOPE' : 'SERVER_SCOPE'
  const found = ((await api.telemetry.getAttributesByScope(device.id, scope)) ?? []) as {
    key: string
    value: unknown
  }[]
  const old = new Map(found.map(({ key, value }) => [key, value]))
  const changed = new Map([...values].filter(([key, value]) => !old.has(key) || !isStored(old.get(key), value)))
  if (changed.size > 0) await api.telemetry.saveEntityAttributesV2(device.id, scope, attributesJson(changed))
  return [...changed].map(([key, { value }]) => ({
    device: device.name,
    key,
    old: old.get(key) ?? null,
    new: value,
    outcome: dryRun ? 'would be set' : 'set',
  }))
}

async function* jobsOfSelection(values: Values, { api, options, csv }: Context): AsyncGenerator<Job> {
  for await (const device of selectDevices(api, options, { csv })) yield { device, values }
}

function toValues(pairs: readonly string[]): Values {
  const values = new Map<string, AttributeValue>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at < 1) throw usage(`"${pair}" should be KEY=VALUE`)
    const key = pair.slice(0, at)
    if (values.has(key)) throw usage(`"${key}" is given twice`)
    values.set(key, parseAttribute(pair.slice(at + 1)))
  }
  return values
}

/** An empty cell leaves the attribute alone. */
function toJob({ device, cells }: DeviceRow): Job {
  const given = Object.entries(cells).filter(([, text]) => text.trim() !== '')
  return { device, values: new Map(given.map(([key, text]) => [key, parseAttribute(text)])) }
}
