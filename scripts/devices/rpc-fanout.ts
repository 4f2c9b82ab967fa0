import {
  changedDeviceOptions,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  eachItem,
  inChunks,
  Problem,
  requireSelection,
  selectDevices,
  type TaskContext,
} from 'tbx'

const options = {
  method: { type: 'string', positional: true, required: true, description: 'name of the command' },
  params: { type: 'string', positional: true, default: '{}', description: 'its parameters, as JSON' },
  ...changedDeviceOptions,
  oneway: { type: 'boolean', description: 'do not wait for answers' },
  persistent: { type: 'boolean', description: 'the server keeps the command until the device comes' },
  expires: { type: 'duration', default: '1d', description: 'how long it is kept' },
  within: { type: 'duration', default: '10s', description: 'how long each device has to answer' },
  follow: { type: 'duration', description: 'with --persistent: look for so long how the commands fare' },
  wave: { type: 'number', default: 50, min: 1, description: 'devices that are called at once' },
  waveEvery: { type: 'duration', default: '0s', description: 'rest between two waves' },
} as const

type Context = TaskContext<typeof options>
type Row = { device: string; outcome: string; answer: unknown; rpc?: string }

export default defineTask({
  summary: 'send a command (RPC) to many devices in waves, and tell who answered what and who did not',
  details:
    'A command is never sent twice, whatever becomes of it. A device that is not connected, or does not answer in time, is\n' +
    'a row of its own and no failure of the task.',
  options,
  changes: true,
  needs: {
    operations: [
      ...deviceOperations,
      'rpcV2.handleOneWayDeviceRPCRequestV2',
      'rpcV2.handleTwoWayDeviceRPCRequestV2',
      'rpcV2.getPersistedRpc',
    ],
  },
  examples: [
    ['rpc-fanout reboot --type thermostat --dry-run', 'who would be called'],
    ['rpc-fanout setValue \'{"on":true}\' --device "Thermostat T1" --oneway --persistent', 'one device, when it comes'],
    ['rpc-fanout update --type thermostat --persistent --expires 7d', 'also those that come later'],
  ],
  run(context) {
    requireSelection(context.options)
    return callAll(toParams(context.options.params), context)
  },
})

function toParams(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem(`the parameters ${text} are no JSON`, { kind: 'usage', hint: 'a text stands in "quotes"', cause })
  }
}

async function* callAll(params: unknown, context: Context) {
  const { api, options, csv, signal, pause, log } = context
  const counts = new Map<string, number>()
  let isFirst = true
  for await (const wave of inChunks(selectDevices(api, options, { csv }), options.wave)) {
    if (!isFirst) await pause(options.waveEvery, signal)
    isFirst = false
    const work = async (device: DeviceInfo) => [await call(device, params, context)]
    for await (const row of eachItem(wave, work, {
      context,
      what: 'devices',
      nameOf: ({ name }) => name,
      at: options.wave,
    })) {
      counts.set(row.outcome, (counts.get(row.outcome) ?? 0) + 1)
      yield row
    }
  }
  log.info([...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', '))
}

async function call(device: DeviceInfo, params: unknown, context: Context): Promise<Row> {
  const { api, options, dryRun, now } = context
  const { method, oneway, persistent, within, expires } = options
  if (dryRun) return { device: device.name, outcome: 'would be called', answer: null }
  const body = { method, params, timeout: within, ...(persistent && { persistent, expirationTime: now() + expires }) }
  const send = oneway ? api.rpcV2.handleOneWayDeviceRPCRequestV2 : api.rpcV2.handleTwoWayDeviceRPCRequestV2
  try {
    const answer = (await send(device.id, body)) as unknown
    const rpc = persistent ? (answer as { readonly rpcId?: string } | undefined)?.rpcId : undefined
    if (rpc !== undefined) return { device: device.name, ...(await follow(rpc, context)), rpc }
    return { device: device.name, outcome: oneway ? 'sent' : 'answered', answer: answer ?? null }
  } catch (error) {
    const { status } = error as { readonly status?: number }
    // 504 is the server's word for a device that is away or silent, and 406 for an answer that is no JSON
    if (status === 504 || status === 408) return { device: device.name, outcome: 'no answer', answer: null }
    if (status === 406) return { device: device.name, outcome: 'answered, not in JSON', answer: null }
    throw error
  }
}

const SETTLED = ['SUCCESSFUL', 'TIMEOUT', 'EXPIRED', 'FAILED', 'DELETED']

async function follow(
  rpc: string,
  { api, options, now, pause, signal }: Context,
): Promise<Pick<Row, 'outcome' | 'answer'>> {
  const end = now() + (options.follow ?? 0)
  let found = await api.rpcV2.getPersistedRpc(rpc)
  while (!SETTLED.includes(found.status) && now() < end) {
    await pause(Math.min(1000, Math.max(1, end - now())), signal)
    found = await api.rpcV2.getPersistedRpc(rpc)
  }
  return { outcome: found.status.toLowerCase(), answer: found.response ?? null }
}
