import { attributesJson, isStored } from './attributes.ts'
import { type DeviceSecret, isSameSecret } from './credentials.ts'
import { type ImportRow, SCOPES, type Scope } from './import-row.ts'
import { Problem } from './problem.ts'
import { createSelector } from './select.ts'

/** Operations that an importer uses, for a task's `needs`. */
export const importOperations = [
  'device.getTenantDeviceInfos',
  'deviceProfile.getDeviceProfileInfos',
  'customer.getCustomers',
  'asset.getTenantAssetInfos',
  'device.getDeviceById',
  'device.saveDevice',
  'device.saveDeviceWithCredentials',
  'device.assignDeviceToCustomer',
  'device.getDeviceCredentialsByDeviceId',
  'device.updateDeviceCredentials',
  'telemetry.getAttributesByScope',
  'telemetry.saveEntityAttributesV2',
  'entityRelation.findEntityRelationsByTo',
  'entityRelation.saveRelation',
  'POST /api/v1/*/attributes',
] as const

interface Listed {
  all(...args: unknown[]): AsyncIterable<unknown>
}

/** What an importer needs of `api`. */
export interface ImportApi {
  readonly device: {
    readonly getTenantDeviceInfos: Listed
    getDeviceById(...args: unknown[]): Promise<unknown>
    saveDevice(...args: unknown[]): Promise<unknown>
    saveDeviceWithCredentials(...args: unknown[]): Promise<unknown>
    assignDeviceToCustomer(...args: unknown[]): Promise<unknown>
    getDeviceCredentialsByDeviceId(...args: unknown[]): Promise<unknown>
    updateDeviceCredentials(...args: unknown[]): Promise<unknown>
  }
  readonly deviceProfile: { readonly getDeviceProfileInfos: Listed }
  readonly customer: { readonly getCustomers: Listed }
  readonly asset: { readonly getTenantAssetInfos: Listed }
  readonly telemetry: {
    getAttributesByScope(...args: unknown[]): Promise<unknown>
    saveEntityAttributesV2(...args: unknown[]): Promise<unknown>
  }
  readonly entityRelation: {
    findEntityRelationsByTo(...args: unknown[]): Promise<unknown>
    saveRelation(...args: unknown[]): Promise<unknown>
  }
  request(route: string, options: { readonly body: unknown }): Promise<unknown>
}

interface Named {
  readonly id: { readonly entityType: string; readonly id: string }
  readonly name: string
}

interface Known extends Named {
  readonly label?: string | null
  readonly customerTitle?: string | null
  readonly deviceProfileName?: string
  readonly additionalInfo?: { readonly description?: string } | null
}

export interface Imported {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'would be created' | 'would be updated'
  /** What was set: `label`, `server.floor`. */
  readonly changes: readonly string[]
  /** Of the device; null where it would be created. */
  readonly id: string | null
}

export interface Importer {
  /** Makes a device be what a row says; `line` says where, for a name that comes twice. */
  put(row: ImportRow, line: number): Promise<Imported>
}

/**
 * Creates devices, or changes those that are there where they differ. Profiles, customers and assets are found by their
 * names before anything of a row is written.
 *
 * @throws Problem with the nearest name where a row names what is not there
 * @example await (await openImporter(api, { dryRun: false })).put(toImportRow({ name: 'Pump 1' }), 2)
 */
export async function openImporter(api: ImportApi, { dryRun }: { readonly dryRun: boolean }): Promise<Importer> {
  const devices = new Map<string, Known>()
  for await (const device of api.device.getTenantDeviceInfos.all({ pageSize: 1000 }))
    devices.set((device as Known).name, device as Known)
  const profile = finder(api.deviceProfile.getDeviceProfileInfos, 'device profile')
  const customer = finder(api.customer.getCustomers, 'customer')
  const asset = finder(api.asset.getTenantAssetInfos, 'asset')
  const lines = new Map<string, number>()
  return {
    async put(row, line) {
      const before = lines.get(row.name)
      if (before !== undefined) throw new Problem(`"${row.name}" stands in line ${before} already`, { kind: 'usage' })
      lines.set(row.name, line)
      const old = devices.get(row.name)
      const found = {
        profile: row.profile === undefined ? undefined : await profile(row.profile),
        customer: row.customer === undefined ? undefined : await customer(row.customer),
        assets: await Promise.all(
          row.relations.map(async ({ type, asset: name }) => ({ type, from: (await asset(name)).id })),
        ),
      }
      return apply({ row, old, found }, api, dryRun)
    },
  }
}

interface Plan {
  readonly row: ImportRow
  readonly old: Known | undefined
  readonly found: {
    readonly profile: Named | undefined
    readonly customer: Named | undefined
    readonly assets: readonly { readonly type: string; readonly from: Named['id'] }[]
  }
}

async function apply(plan: Plan, api: ImportApi, dryRun: boolean): Promise<Imported> {
  const { row, old, found } = plan
  const changes = old ? fieldChanges(plan) : ['device']
  const write = async <T>(work: () => Promise<T>) => (dryRun ? undefined : work())
  const saved =
    changes.length === 0
      ? old
      : ((await write(() => (old ? update(old, plan, api) : create(plan, api)))) as Known | undefined)
  const id = saved?.id ?? old?.id
  if (found.customer && old?.customerTitle !== row.customer && old?.customerTitle !== found.customer.name) {
    changes.push('customer')
    await write(() => api.device.assignDeviceToCustomer(found.customer?.id, id))
  }
  if (row.secret && old) changes.push(...(await putSecret(old.id, row.secret, { api, write })))
  for (const scope of Object.keys(SCOPES) as Scope[])
    changes.push(...(await putAttributes(scope, { id, isNew: !old, row }, { api, write })))
  changes.push(...(await putRelations(plan, id, { api, write })))
  const outcome = changes.length === 0 ? 'unchanged' : old ? 'updated' : 'created'
  return { outcome: dryRun && outcome !== 'unchanged' ? `would be ${outcome}` : outcome, changes, id: id?.id ?? null }
}

function fieldChanges({ row, old, found }: Plan): string[] {
  const differs = {
    label: row.label !== undefined && row.label !== old?.label,
    description: row.description !== undefined && row.description !== old?.additionalInfo?.description,
    profile: found.profile !== undefined && found.profile.name !== old?.deviceProfileName,
  }
  return Object.entries(differs).flatMap(([name, differs]) => (differs ? [name] : []))
}

const fields = ({ row, found }: Plan, additionalInfo: object | null | undefined) => ({
  name: row.name,
  ...(row.label !== undefined && { label: row.label }),
  ...(found.profile && { deviceProfileId: found.profile.id, type: found.profile.name }),
  ...(row.description !== undefined && { additionalInfo: { ...additionalInfo, description: row.description } }),
})

async function create(plan: Plan, api: ImportApi): Promise<unknown> {
  const { secret } = plan.row
  const device = fields(plan, undefined)
  return secret ? api.device.saveDeviceWithCredentials({ device, credentials: secret }) : api.device.saveDevice(device)
}

async function update(old: Known, plan: Plan, api: ImportApi): Promise<unknown> {
  const device = (await api.device.getDeviceById(old.id)) as Known
  return api.device.saveDevice({ ...device, ...fields(plan, device.additionalInfo) })
}

interface Writing {
  readonly api: ImportApi
  /** Does it, unless nothing is to be changed. */
  readonly write: (work: () => Promise<unknown>) => Promise<unknown>
}

async function putSecret(id: Named['id'], secret: DeviceSecret, { api, write }: Writing): Promise<string[]> {
  const old = (await api.device.getDeviceCredentialsByDeviceId(id)) as DeviceSecret
  if (isSameSecret(old, secret)) return []
  await write(() =>
    api.device.updateDeviceCredentials({ ...old, credentialsId: '', credentialsValue: null, ...secret }),
  )
  return ['credentials']
}

interface AttributesOf {
  readonly id: Named['id'] | undefined
  readonly isNew: boolean
  readonly row: ImportRow
}

async function putAttributes(
  scope: Scope,
  { id, isNew, row }: AttributesOf,
  { api, write }: Writing,
): Promise<string[]> {
  const wanted = row.attributes[scope]
  if (wanted.size === 0) return []
  const found = isNew
    ? []
    : ((await api.telemetry.getAttributesByScope(id, SCOPES[scope])) as { key: string; value: unknown }[])
  const old = new Map(found.map(({ key, value }) => [key, value]))
  const changed = new Map([...wanted].filter(([key, value]) => !old.has(key) || !isStored(old.get(key), value)))
  if (changed.size === 0) return []
  const body = attributesJson(changed)
  await write(() =>
    scope === 'client' ? putOwn(id, body, api) : api.telemetry.saveEntityAttributesV2(id, SCOPES[scope], body),
  )
  return [...changed.keys()].map((key) => `${scope}.${key}`)
}

/** The server takes client attributes from the device alone, so it is done in its name. */
async function putOwn(id: Named['id'] | undefined, body: string, api: ImportApi): Promise<unknown> {
  const { credentialsType, credentialsId = '' } = (await api.device.getDeviceCredentialsByDeviceId(id)) as DeviceSecret
  if (credentialsType !== 'ACCESS_TOKEN')
    throw new Problem('client attributes can be set only where the device has an access token')
  return api.request(`POST /api/v1/${encodeURIComponent(credentialsId)}/attributes`, { body: JSON.parse(body) })
}

async function putRelations(
  { old, found, row }: Plan,
  id: Named['id'] | undefined,
  { api, write }: Writing,
): Promise<string[]> {
  if (found.assets.length === 0) return []
  const there = old
    ? ((await api.entityRelation.findEntityRelationsByTo(old.id)) as { from: Named['id']; type: string }[])
    : []
  const changes: string[] = []
  for (const [i, { type, from }] of found.assets.entries()) {
    if (there.some((one) => one.type === type && one.from.id === from.id)) continue
    await write(() => api.entityRelation.saveRelation({ from, to: id, type, typeGroup: 'COMMON' }))
    changes.push(`relation ${type} of ${row.relations[i]?.asset}`)
  }
  return changes
}

/** Finds by name; the list is read when it is first needed. */
function finder(listed: Listed, what: string): (name: string) => Promise<Named> {
  let selector: Promise<ReturnType<typeof createSelector<Named>>> | undefined
  return async (name) => {
    selector ??= read(listed, what)
    return (await selector).find(name)
  }
}

async function read(listed: Listed, what: string) {
  const rows: Named[] = []
  for await (const row of listed.all({ pageSize: 1000 })) {
    const { id, name, title } = row as Named & { readonly title?: string }
    rows.push({ id, name: title ?? name })
  }
  return createSelector(rows, { what, nameOf: ({ name }) => name, idOf: ({ id }) => id.id })
}
