import { defineTask, eachItem, inChunks, Problem, plural, SHAPES, selectDevices, shapeOf, type TaskContext } from 'tbx'

/** Points that one message of a device holds. */
const BATCH = 500

const options = {
  tag: { type: 'string', default: 'simulated', description: 'the devices are called so, with a number, and marked so' },
  count: { type: 'number', default: 5, min: 1, max: 100_000, description: 'how many devices' },
  deviceProfile: {
    type: 'string',
    default: 'default',
    description: 'their device profile; the server makes it where it is missing',
    value: 'NAME',
  },
  shape: { type: 'enum', values: SHAPES, default: 'sine', description: 'how their values go' },
  keys: { type: 'list', commas: true, description: 'their keys; temperature and humidity unless given', value: 'KEY' },
  min: { type: 'number', default: 15, description: 'least value' },
  max: { type: 'number', default: 30, description: 'largest value' },
  every: { type: 'duration', default: '10s', description: 'time between two points' },
  history: { type: 'duration', description: 'points of the time before now' },
  live: { type: 'duration', description: 'go on sending for so long; one message unless a time is given' },
  clean: { type: 'boolean', description: 'delete the devices that have the tag' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary:
    'create devices that send telemetry by the device API, with a past and live, and take them away by their tag',
  details:
    'The devices are marked by a server attribute simulatedBy; --clean deletes those that have it, and no others.',
  options,
  changes: true,
  needs: {
    operations: [
      'auth.getUser',
      'device.getTenantDeviceInfos',
      'entityQuery.findEntityDataByQuery',
      'device.saveDevice',
      'device.deleteDevice',
      'device.getDeviceCredentialsByDeviceId',
      'telemetry.saveEntityAttributesV2',
      'POST /api/v1/*/telemetry',
    ],
  },
  examples: [
    ['simulate --count 3 --history 1h --every 1m', 'three devices with a past of an hour'],
    ['simulate --tag pump --keys pressure --shape walk --live 2s --every 1s', 'live'],
    ['simulate --tag pump --clean', 'take them away'],
  ],
  run(context) {
    const { min, max, clean } = context.options
    if (min >= max) throw new Problem('--min is not below --max', { kind: 'usage' })
    return clean ? cleanUp(context) : simulate(context)
  },
})

interface Device {
  readonly name: string
  readonly token: string
  readonly number: number
}

type Marked = { readonly id: { readonly entityType: string; readonly id: string }; readonly name: string }

async function* cleanUp(context: Context) {
  const { api, dryRun } = context
  const work = async ({ id, name }: Marked) => {
    if (!dryRun) await api.device.deleteDevice(id)
    return [{ device: name, outcome: dryRun ? 'would be deleted' : 'deleted' }]
  }
  yield* eachItem([...(await marked(context)).values()], work, { context, what: 'devices', nameOf: ({ name }) => name })
}

/** The devices that have the tag, by name. */
async function marked({ api, options }: Context): Promise<Map<string, Marked>> {
  const found = new Map<string, Marked>()
  const query = `server.simulatedBy = "${options.tag.replaceAll('"', '')}"`
  for await (const device of selectDevices(api, { query })) found.set(device.name, device)
  return found
}

async function* simulate(context: Context) {
  const { options, signal, now, pause, log, dryRun } = context
  const there = await marked(context)
  const numbers = Array.from({ length: options.count }, (_, index) => index + 1)
  const devices: Device[] = []
  const make = async (number: number) => [await open(number, there, context)]
  const began = now()
  for await (const device of eachItem(numbers, make, { context: uncounted(context), what: 'devices', nameOf: String }))
    devices.push(device)
  const from = began - (options.history ?? 0)
  const work = async (device: Device) => [await send(device, { from, to: began + 1 }, context)]
  yield* eachItem(devices, work, { context, what: 'devices', nameOf: ({ name }) => name })
  if (dryRun || options.live === undefined) return
  let sent = 0
  for (let at = began + options.every; at <= began + options.live; at += options.every) {
    await pause(Math.max(0, at - now()), signal)
    const one = async (device: Device) => [await send(device, { from: at, to: at + 1 }, context)]
    for await (const _ of eachItem(devices, one, {
      context: uncounted(context),
      what: 'messages',
      nameOf: ({ name }) => name,
    }))
      sent++
  }
  log.info(`sent ${plural(sent, 'message')} live`)
}

/** What is not what the task is about is not counted, unless it fails. */
const uncounted = (context: Context): Context => ({ ...context, tally: { ...context.tally, done() {}, skipped() {} } })

async function open(
  number: number,
  there: ReadonlyMap<string, Marked>,
  { api, options, dryRun }: Context,
): Promise<Device> {
  const name = `${options.tag} ${number}`
  const old = there.get(name)
  if (!old && dryRun) return { name, number, token: '' }
  const { id } = old ?? (await api.device.saveDevice({ name, type: options.deviceProfile }))
  if (!old) await api.telemetry.saveEntityAttributesV2(id as never, 'SERVER_SCOPE', { simulatedBy: options.tag })
  const { credentialsType, credentialsId } = await api.device.getDeviceCredentialsByDeviceId(id as never)
  if (credentialsType !== 'ACCESS_TOKEN') throw new Problem(`"${name}" has no access token`)
  return { name, number, token: credentialsId }
}

async function send(
  { name, number, token }: Device,
  { from, to }: { from: number; to: number },
  { api, options, dryRun }: Context,
) {
  const keys = options.keys.length > 0 ? options.keys : ['temperature', 'humidity']
  const { shape, min, max, every } = options
  // the value of a time is always the same, so that a repetition changes nothing
  const curves = keys.map((key, index) => [key, shapeOf(shape, { min, max, seed: number * 31 + index })] as const)
  const first = Math.ceil(from / every) * every
  const times =
    to - from > 1
      ? Array.from({ length: Math.max(0, Math.ceil((to - first) / every)) }, (_, i) => first + i * every)
      : [from]
  if (!dryRun)
    for await (const chunk of inChunks(times, BATCH)) {
      const body = chunk.map((ts) => ({ ts, values: Object.fromEntries(curves.map(([key, at]) => [key, at(ts)])) }))
      await api.request(`POST /api/v1/${encodeURIComponent(token)}/telemetry`, { body })
    }
  const counts = { points: times.length * keys.length, first: times[0] ?? null, last: times.at(-1) ?? null }
  return { device: name, ...counts, outcome: dryRun ? 'would be sent' : 'sent' }
}
