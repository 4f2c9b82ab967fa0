import {
  allDevices,
  changedDeviceOptions,
  createSelector,
  type Device,
  type DeviceInfo,
  type DeviceRow,
  defineTask,
  deviceOperations,
  deviceRows,
  diff,
  eachItem,
  Problem,
  requireSelection,
  type TaskContext,
} from 'tbx'

const options = {
  ...changedDeviceOptions,
  setName: { type: 'string', description: 'new name; {name}, {label}, {type} stand for what it has', value: 'TEXT' },
  setLabel: { type: 'string', description: 'new label, in the same way', value: 'TEXT' },
  setProfile: { type: 'string', description: 'new device profile', value: 'NAME' },
  setFirmware: {
    type: 'string',
    description: 'firmware package, as TITLE@VERSION; none takes it away',
    value: 'PACKAGE',
  },
  setSoftware: { type: 'string', description: 'software package, in the same way', value: 'PACKAGE' },
  fromCsv: {
    type: 'file',
    access: 'read',
    description: 'a column device, and name, label, profile, firmware, software; an empty cell leaves it',
  },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'change name, label, profile, firmware or software of devices; the same for all or from a CSV file',
  details: 'A device that somebody else changes in the meantime is read again and changed then; theirs is not undone.',
  options,
  changes: true,
  needs: {
    operations: [...deviceOperations, 'device.getDeviceById', 'device.saveDevice', 'otaPackage.getOtaPackages'],
  },
  examples: [
    ['devices-edit --type thermostat --set-label "{name} (2026)" --dry-run', 'what would be changed'],
    ['devices-edit --device "Thermostat T1" --set-profile default', 'another profile'],
    ['devices-edit --from-csv labels.csv', 'a row for each device'],
  ],
  run(context) {
    const { setName, setLabel, setProfile, setFirmware, setSoftware, fromCsv } = context.options
    const edits = { name: setName, label: setLabel, profile: setProfile, firmware: setFirmware, software: setSoftware }
    const isGiven = Object.values(edits).some((edit) => edit !== undefined)
    if (isGiven === (fromCsv !== undefined))
      throw new Problem('it is not clear what to change: give --set-name, --set-label, … or --from-csv', {
        kind: 'usage',
      })
    if (fromCsv === undefined) requireSelection(context.options)
    return editAll(edits, context)
  },
})

type Edits = Readonly<Record<'name' | 'label' | 'profile' | 'firmware' | 'software', string | undefined>>

interface Job {
  readonly device: DeviceInfo
  readonly edits: Edits
}

async function* editAll(edits: Edits, context: Context) {
  const jobs =
    context.options.fromCsv === undefined
      ? sameForAll(edits, context)
      : deviceRows(context.options.fromCsv, context, ofRow)
  const known = createKnown(context)
  yield* eachItem(jobs, (job) => edit(job, known, context), {
    context,
    what: 'devices',
    nameOf: ({ device }) => device.name,
  })
}

async function edit(job: Job, known: Known, { api, dryRun }: Context) {
  const save = async () => {
    const old = await api.device.getDeviceById(job.device.id)
    const next = await changed(old, job.edits, known)
    const changes = diff(shown(old), shown(next))
    if (changes.length > 0 && !dryRun) await api.device.saveDevice(next)
    return changes
  }
  const changes = await save().catch((error: { readonly kind?: string; readonly status?: number }) => {
    // somebody else was faster: their version is read and changed
    if (error.status === 409) return save()
    throw error
  })
  return changes.map(({ path, old = null, new: now = null }) => ({
    device: job.device.name,
    field: path,
    old,
    new: now,
    outcome: dryRun ? 'would be set' : 'set',
  }))
}

const shown = ({ name, label, type, firmwareId, softwareId }: Device) => ({
  name,
  label: label || null,
  profile: type ?? null,
  firmware: firmwareId?.id ?? null,
  software: softwareId?.id ?? null,
})

async function changed(
  old: Device,
  { name, label, profile, firmware, software }: Edits,
  known: Known,
): Promise<Device> {
  const texts = { name: old.name, label: old.label ?? '', type: old.type ?? '' }
  const filled = (text: string) =>
    text.replace(/\{(name|label|type)\}/g, (_, field: keyof typeof texts) => texts[field])
  return {
    ...old,
    ...(name !== undefined && { name: filled(name) }),
    ...(label !== undefined && { label: filled(label) }),
    ...(profile !== undefined && (await known.profile(profile))),
    ...(firmware !== undefined && { firmwareId: await known.ota(firmware, 'FIRMWARE') }),
    ...(software !== undefined && { softwareId: await known.ota(software, 'SOFTWARE') }),
  } as Device
}

interface Known {
  profile(name: string): Promise<Pick<Device, 'deviceProfileId' | 'type'>>
  ota(name: string, type: 'FIRMWARE' | 'SOFTWARE'): Promise<object | null>
}

/** Profiles and packages by name, listed when the first is asked for. */
function createKnown({ api }: Context): Known {
  const idOf = ({ id }: { readonly id: { readonly id: string } }) => id.id
  const list = async <T>(rows: AsyncIterable<T>) => {
    const all: T[] = []
    for await (const row of rows) all.push(row)
    return all
  }
  let profiles: ReturnType<typeof listProfiles> | undefined
  let packages: ReturnType<typeof listPackages> | undefined
  const listProfiles = () => list(api.deviceProfile.getDeviceProfileInfos.all())
  const listPackages = () => list(api.otaPackage.getOtaPackages.all())
  return {
    async profile(wanted) {
      profiles ??= listProfiles()
      const options = { what: 'device profile', nameOf: (one: { name?: string | null }) => one.name ?? '', idOf }
      const found = createSelector((await profiles) as never, options as never).find(wanted) as {
        id: object
        name: string
      }
      return { deviceProfileId: found.id, type: found.name } as Pick<Device, 'deviceProfileId' | 'type'>
    },
    async ota(wanted, type) {
      if (wanted === 'none') return null
      packages ??= listPackages()
      const nameOf = ({ title, version }: { title?: string | null; version?: string | null }) => `${title}@${version}`
      const those = (await packages).filter((one) => one.type === type)
      return createSelector(those, { what: `${type.toLowerCase()} package`, nameOf, idOf } as never).find(wanted).id
    },
  }
}

async function* sameForAll(edits: Edits, context: Context): AsyncGenerator<Job> {
  for (const device of await allDevices(context)) yield { device, edits }
}

function ofRow({ device, cells }: DeviceRow): Job {
  const cell = (name: string) => cells[name]?.trim() || undefined
  const [name, label, profile, firmware, software] = ['name', 'label', 'profile', 'firmware', 'software'].map(cell)
  return { device, edits: { name, label, profile, firmware, software } }
}
