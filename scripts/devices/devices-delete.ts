import {
  allDevices,
  changedDeviceOptions,
  type DeviceInfo,
  defineTask,
  deviceOperations,
  eachItem,
  Problem,
  plural,
  requireSelection,
  type TaskContext,
} from 'tbx'

const options = {
  ...changedDeviceOptions,
  backup: {
    type: 'file',
    access: 'write',
    description: 'write what is deleted to a file first, credentials too (JSON, 0600)',
  },
} as const

type Context = TaskContext<typeof options>

const SCOPES = ['SERVER_SCOPE', 'SHARED_SCOPE', 'CLIENT_SCOPE'] as const

export default defineTask({
  summary: 'delete devices, with a backup of each device, its credentials and its attributes first',
  details: 'Telemetry, alarms and relations of a device go with it, and are not in the backup: see telemetry-export.',
  options,
  changes: true,
  needs: {
    operations: [
      ...deviceOperations,
      'device.getDeviceById',
      'device.getDeviceCredentialsByDeviceId',
      'telemetry.getAttributesByScope',
      'device.deleteDevice',
    ],
  },
  examples: [
    ['devices-delete --device-profile thermostat --dry-run', 'what would be deleted'],
    ['devices-delete --query "name startsWith Test" --backup deleted.json', 'with a backup'],
  ],
  run(context) {
    requireSelection(context.options)
    return deleteAll(context)
  },
})

async function* deleteAll(context: Context) {
  const { api, options, dryRun } = context
  const devices = await allDevices(context)
  if (options.backup !== undefined && !dryRun && devices.length > 0) await backUp(options.backup, devices, context)
  const work = async (device: DeviceInfo) => {
    if (!dryRun) await api.device.deleteDevice(device.id)
    const { name, type, customerTitle, id } = device
    return [
      {
        device: name,
        type,
        customer: customerTitle ?? null,
        id: id.id,
        outcome: dryRun ? 'would be deleted' : 'deleted',
      },
    ]
  }
  yield* eachItem(devices, work, { context, what: 'devices', nameOf: ({ name }) => name })
}

/** Nothing is deleted unless everything was read and written. */
async function backUp(path: string, devices: readonly DeviceInfo[], context: Context): Promise<void> {
  const { api, files, log } = context
  const saved: object[] = []
  const work = async ({ id }: DeviceInfo) => {
    const [device, credentials, ...attributes] = await Promise.all([
      api.device.getDeviceById(id),
      api.device.getDeviceCredentialsByDeviceId(id),
      ...SCOPES.map((scope) => api.telemetry.getAttributesByScope(id, scope)),
    ])
    return [
      { device, credentials, attributes: Object.fromEntries(SCOPES.map((scope, i) => [scope, attributes[i] ?? []])) },
    ]
  }
  const tally = {
    done() {},
    skipped() {},
    failed(name: string, cause: unknown) {
      throw new Problem(`could not back up "${name}": nothing was deleted`, { cause })
    },
  }
  const reading = { context: { ...context, tally }, what: 'devices read', nameOf: ({ name }: DeviceInfo) => name }
  for await (const one of eachItem(devices, work, reading)) saved.push(one)
  await files.write(path, `${JSON.stringify(saved, null, 1)}\n`, { secret: true })
  log.info(`wrote ${plural(saved.length, 'device')} to ${path}; it holds credentials`)
}
