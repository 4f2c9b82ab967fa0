import { type NameFiles, namesIn } from './names-in.ts'
import { Problem } from './problem.ts'
import { parseQuery } from './query.ts'
import { createSelector, isUuid, notFound } from './select.ts'

/** A device as the server lists it; more fields than these are there. */
export interface DeviceInfo {
  readonly id: { readonly entityType: string; readonly id: string }
  readonly name: string
  readonly type: string
  readonly label?: string | null
  readonly customerTitle?: string | null
  readonly deviceProfileName?: string
  readonly active?: boolean
}

/** Which devices; all that are given must hold. Nothing given means every device that the user can see. */
export interface DeviceSelection {
  /** Names or ids. */
  readonly device?: readonly string[]
  readonly deviceProfile?: string | undefined
  readonly customer?: string | undefined
  readonly type?: string | undefined
  readonly search?: string | undefined
  /** Conditions on fields, attributes and telemetry: see `parseQuery`. */
  readonly query?: string | undefined
  /** A CSV file of names or ids, `-` for stdin: see `namesIn`. */
  readonly from?: string | undefined
}

/** The options of a task that works on devices; its `options` may hold them as they are. */
export const deviceOptions = {
  device: { type: 'list', description: 'names or ids of devices', value: 'NAME' },
  deviceProfile: { type: 'string', description: 'devices of this profile', value: 'NAME' },
  customer: { type: 'string', description: 'devices of this customer', value: 'TITLE' },
  type: { type: 'string', description: 'devices of this type', value: 'TYPE' },
  query: {
    type: 'string',
    description: 'devices for which this holds: \'type = "sensor" and attr.floor >= 3 and ts.temperature > 30\'',
    value: 'QUERY',
  },
  search: { type: 'string', description: 'devices whose name or label holds this text', value: 'TEXT' },
  from: {
    type: 'file',
    access: 'read',
    description: 'devices named in a CSV file (column device, name or id), or on stdin (-)',
  },
} as const

/** The same for a task that changes devices: that all of them are meant has to be said. */
export const changedDeviceOptions = {
  ...deviceOptions,
  all: { type: 'boolean', description: 'every device, where nothing else says which' },
} as const

/**
 * Refuses to take every device because nobody said which.
 *
 * @throws Problem of kind `usage`
 */
export function requireSelection(options: DeviceSelection & { readonly all?: boolean }): void {
  const { device = [], deviceProfile, customer, type, query, search, from, all } = options
  if (all || device.length > 0 || [deviceProfile, customer, type, query, search, from].some(Boolean)) return
  throw new Problem('it is not said on which devices: name them, or give --all', {
    kind: 'usage',
    hint: 'by --device, --device-profile, --customer, --type, --query, --search or --from',
  })
}

/** What `selectDevices` needs of `api`. */
export interface DeviceApi {
  readonly auth: { getUser(): Promise<unknown> }
  readonly device: {
    readonly getTenantDeviceInfos: Listed
    readonly getCustomerDeviceInfos: Listed
  }
  readonly deviceProfile: { readonly getDeviceProfileInfos: Listed }
  readonly customer: { readonly getCustomers: Listed }
  readonly entityQuery: { readonly findEntityDataByQuery: Listed }
}

interface Listed {
  all(...args: unknown[]): AsyncIterable<unknown>
}

/** Operations that `selectDevices` may use, for a task's `needs`. */
export const deviceOperations = [
  'auth.getUser',
  'device.getTenantDeviceInfos',
  'device.getCustomerDeviceInfos',
  'deviceProfile.getDeviceProfileInfos',
  'customer.getCustomers',
  'entityQuery.findEntityDataByQuery',
] as const

/** More names than these are looked up in the list of all devices, fewer one by one. */
const FEW = 10

/**
 * The devices that are meant, with customer, profile and activity, oldest first; in the order of their names' list
 * where names are given. A task gives its `csv` along, which reads what `from` names.
 *
 * @throws Problem of kind `notFound` with the nearest name
 * @example for await (const device of selectDevices(api, { deviceProfile: 'thermostat' })) console.log(device.name)
 */
export async function* selectDevices(
  api: DeviceApi,
  selection: DeviceSelection,
  { csv }: { readonly csv?: NameFiles } = {},
): AsyncGenerator<DeviceInfo, void, undefined> {
  const { from, query, type, device = [] } = selection
  const named = from === undefined ? [] : await namesIn(from, csv)
  if (from !== undefined && named.length === 0) return
  const wanted = query === undefined ? undefined : await idsOf(api, query)
  const names = { ...selection, device: [...device, ...named] }
  for await (const found of listed(await lister(api, selection), names)) {
    if (wanted && !wanted.has(found.id.id)) continue
    if (type === undefined || found.type === type) yield found
  }
}

/** Ids of the devices for which a query holds. */
async function idsOf(api: DeviceApi, query: string): Promise<Set<string>> {
  const ids = new Set<string>()
  const body = { entityFilter: { type: 'entityType', entityType: 'DEVICE' }, keyFilters: parseQuery(query) }
  for await (const row of api.entityQuery.findEntityDataByQuery.all(body)) {
    ids.add((row as { readonly entityId: { readonly id: string } }).entityId.id)
  }
  return ids
}

async function* listed(list: List, { device: names = [], search }: DeviceSelection) {
  if (names.length === 0) {
    yield* list(search === undefined ? {} : { textSearch: search })
    return
  }
  const seen = new Set<string>()
  for (const device of await lookUp(names, list)) {
    if (!seen.has(device.id.id) && matches(device, search)) yield device
    seen.add(device.id.id)
  }
}

type List = (query: Readonly<Record<string, unknown>>) => AsyncIterable<DeviceInfo>

/** Lists devices within profile and customer. */
async function lister(api: DeviceApi, { deviceProfile, customer, type }: DeviceSelection): Promise<List> {
  // the server takes one of the two
  const profile =
    deviceProfile === undefined
      ? type === undefined
        ? {}
        : { type }
      : { deviceProfileId: idOf(await one(api.deviceProfile.getDeviceProfileInfos, deviceProfile, 'device profile')) }
  const user = (await api.auth.getUser()) as { authority: string; customerId: object }
  const isCustomer = user.authority === 'CUSTOMER_USER'
  const owner =
    customer !== undefined && !isCustomer ? await one(api.customer.getCustomers, customer, 'customer') : undefined
  const of = owner ?? (isCustomer ? { id: user.customerId } : undefined)
  return (query) =>
    (of
      ? api.device.getCustomerDeviceInfos.all(of, { ...profile, ...query })
      : api.device.getTenantDeviceInfos.all({ ...profile, ...query })) as AsyncIterable<DeviceInfo>
}

interface Named {
  readonly id: { readonly id: string }
  readonly name?: string
  readonly title?: string
}

const idOf = ({ id }: Named) => id.id

async function one(listed: Listed, wanted: string, what: string): Promise<Named> {
  const rows: Named[] = []
  for await (const row of listed.all({})) rows.push(row as Named)
  return createSelector(rows, { what, nameOf: ({ name, title }) => title ?? name ?? '', idOf }).find(wanted)
}

async function lookUp(names: readonly string[], list: List): Promise<DeviceInfo[]> {
  if (names.length > FEW || names.some(isUuid)) return findIn(await collect(list({})), names)
  const found: DeviceInfo[] = []
  for (const name of names) {
    // `%` and `_` stand for anything in a search: what it finds holds the exact name in any case
    const rows = await collect(list({ textSearch: name }))
    const exact = rows.filter((row) => row.name === name || row.name.toLowerCase() === name.toLowerCase())
    if (exact.length === 0)
      throw notFound(
        name,
        (await collect(list({}))).map((row) => row.name),
        'device',
      )
    found.push(...findIn(exact, [name]))
  }
  return found
}

const findIn = (rows: readonly DeviceInfo[], names: readonly string[]): DeviceInfo[] => {
  const selector = createSelector(rows, { what: 'device', nameOf: ({ name }) => name, idOf: ({ id }) => id.id })
  return names.map(selector.find)
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

const matches = ({ name, label }: DeviceInfo, search: string | undefined): boolean =>
  search === undefined || `${name}\n${label ?? ''}`.toLowerCase().includes(search.toLowerCase())
