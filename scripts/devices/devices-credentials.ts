import {
  CREDENTIAL_COLUMNS,
  type DeviceInfo,
  type DeviceRow,
  type DeviceSecret,
  defineTask,
  deviceOperations,
  deviceOptions,
  deviceRows,
  eachItem,
  isSameSecret,
  maskSecret,
  newToken,
  Problem,
  plural,
  requireSelection,
  selectDevices,
  type TaskContext,
  toDeviceSecret,
} from 'tbx'

const options = {
  ...deviceOptions,
  all: { type: 'boolean', description: 'every device, where nothing else says which' },
  weak: {
    type: 'boolean',
    description: 'only devices whose token can be guessed: short, the name of the device, a sample',
  },
  rotate: { type: 'boolean', description: 'give each a new access token; needs --file' },
  fromCsv: {
    type: 'file',
    access: 'read',
    description: `set them from a file: a column device, and ${CREDENTIAL_COLUMNS.join(', ')}`,
  },
  file: { type: 'file', access: 'write', description: 'write the credentials to a CSV file, unmasked (0600)' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'list the credentials of devices, masked; find weak ones, rotate tokens, set them from a CSV file',
  details:
    'Rows never show a secret; the file does. A device whose token is rotated is cut off until it is given the new one.',
  options,
  changes: true,
  needs: {
    operations: [...deviceOperations, 'device.getDeviceCredentialsByDeviceId', 'device.updateDeviceCredentials'],
  },
  examples: [
    ['devices-credentials --weak', 'tokens that can be guessed'],
    ['devices-credentials --device-profile thermostat --rotate --file tokens.csv', 'new tokens for a profile'],
    ['devices-credentials --from-csv certificates.csv', 'X.509 certificates, MQTT users, …'],
  ],
  async run(context) {
    const { options, csv, log } = context
    if (options.rotate && options.fromCsv !== undefined)
      throw new Problem('--rotate and --from-csv contradict each other: give one', { kind: 'usage' })
    if (options.rotate && options.file === undefined)
      throw new Problem('there is no --file: nobody would know the new tokens', { kind: 'usage' })
    if (options.rotate) requireSelection(options)
    const held: object[] = []
    const rows: object[] = []
    for await (const { row, secret } of all(context)) {
      rows.push(row)
      held.push(secret)
    }
    if (options.file !== undefined && !context.dryRun) {
      await csv.write(options.file, held, { secret: true })
      log.info(`wrote the credentials of ${plural(held.length, 'device')} to ${options.file}`)
    }
    return rows
  },
})

interface Job {
  readonly device: DeviceInfo
  readonly wanted?: DeviceSecret
}

async function* all(context: Context) {
  const { options } = context
  const jobs = options.fromCsv === undefined ? chosen(context) : deviceRows(options.fromCsv, context, ofRow)
  yield* eachItem(jobs, (job) => look(job, context), { context, what: 'devices', nameOf: ({ device }) => device.name })
}

async function look({ device, wanted }: Job, { api, options, dryRun }: Context) {
  const old = await api.device.getDeviceCredentialsByDeviceId(device.id)
  const weakness = weaknessOf(old, device.name)
  if (options.weak && weakness === null) return []
  const given: DeviceSecret | undefined =
    options.rotate && old.credentialsType === 'ACCESS_TOKEN'
      ? { credentialsType: 'ACCESS_TOKEN', credentialsId: newToken() }
      : wanted
  if (options.fromCsv !== undefined && (given === undefined || isSameSecret(old, given))) return []
  const next = { ...old, ...(given && { credentialsId: '', credentialsValue: null, ...given }) }
  const now = given && !dryRun ? await api.device.updateDeviceCredentials(next as typeof old) : old
  const outcome = given ? (dryRun ? 'would be set' : 'set') : options.rotate ? 'kept: no access token' : null
  const shown = { device: device.name, type: now.credentialsType ?? null }
  return [
    {
      row: { ...shown, credentials: maskSecret(now.credentialsId), weak: weakness, outcome },
      secret: { ...shown, id: now.credentialsId, value: now.credentialsValue ?? null },
    },
  ]
}

/** Why a token can be guessed. */
function weaknessOf(
  { credentialsType, credentialsId }: { credentialsType?: string | null; credentialsId: string },
  name: string,
) {
  if (credentialsType !== 'ACCESS_TOKEN') return null
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (plain(credentialsId) === plain(name)) return 'the name of the device'
  if (/_(?:TEST|DEMO)_TOKEN$/.test(credentialsId)) return 'of the sample data'
  return credentialsId.length < 12 ? 'short' : null
}

async function* chosen({ api, options, csv }: Context): AsyncGenerator<Job> {
  for await (const device of selectDevices(api, options, { csv })) yield { device }
}

function ofRow({ device, cells }: DeviceRow): Job | undefined {
  const wanted = toDeviceSecret(cells)
  return wanted && { device, wanted }
}
