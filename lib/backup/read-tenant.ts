import { bulk } from '../bulk.ts'
import { sortedJson } from '../sorted-json.ts'
import { type Document, type Json, keyOf, type Raw, type Tenant } from './document.ts'
import { type BackupApi, call, KINDS, type Kind, listOf } from './kinds.ts'
import { toNames } from './references.ts'
import { canonicalMetadata, without } from './rule-chain.ts'

export interface ReadTenantOptions {
  readonly signal?: AbortSignal
  /** Only entities of this kind are read whole: of the others names and ids. */
  readonly only?: string
  /** Reads the credentials of devices as well. */
  readonly secrets?: boolean
  /** How many entities there are, as soon as it is known. */
  readonly onTotal?: (count: number) => void
  readonly onRead?: () => void
}

/**
 * Reads what a tenant has set up: customers, rule chains, dashboards, profiles, assets, devices, entity views, with their
 * attributes (server and shared) and relations. A part that cannot be read is an error: half a backup is none.
 *
 * @throws whatever a call throws
 * @example (await readTenant(api)).documents.get('DEVICE/Pump 7')?.attributes?.SERVER_SCOPE
 */
export async function readTenant(api: BackupApi, options: ReadTenantOptions = {}): Promise<Tenant> {
  const found: Found[] = []
  for (const kind of KINDS) found.push(...(await listKind(api, kind)))
  const keys = new Map(found.map(({ raw, key }) => [raw.id.id, key]))
  const documents = new Map<string, Document>()
  const raws = new Map<string, Raw>()
  const secrets: Record<string, Json> = {}
  for (const { key, raw } of found) raws.set(key, raw)
  const due = options.only === undefined ? found : found.filter(({ kind }) => kind.kind === options.only)
  options.onTotal?.(due.length)
  const read = (one: Found) => readOne(api, one, { ...options, keys })
  for await (const { item, value, error } of bulk(due, read, { signal: options.signal })) {
    if (error) throw error
    documents.set(item.key, value.document)
    raws.set(item.key, value.raw)
    if (value.secret) secrets[item.key] = value.secret
    options.onRead?.()
  }
  return { documents, raws, secrets }
}

interface Found {
  readonly kind: Kind
  readonly key: string
  readonly name: string
  readonly raw: Raw
}

/** Oldest first, so that the second of a name stays the second. */
async function listKind(api: BackupApi, kind: Kind): Promise<Found[]> {
  const raws: Raw[] = []
  for await (const raw of listOf(api, kind)) raws.push(raw as Raw)
  raws.sort((one, other) => one.createdTime - other.createdTime || (one.id.id < other.id.id ? -1 : 1))
  const taken = new Set(raws.map((raw) => nameOf(raw, kind)))
  const seen = new Set<string>()
  return raws.filter(isOwn).map((raw) => {
    const name = freeName(nameOf(raw, kind), seen, taken)
    seen.add(name)
    return { kind, raw, name, key: keyOf(kind.kind, name) }
  })
}

const nameOf = (raw: Raw, { nameField }: Kind): string => String(raw[nameField])

/** The public customer is the server's own: it comes with the first thing that is made public. */
const isOwn = ({ additionalInfo }: Raw): boolean => (additionalInfo as Json | null)?.isPublic !== true

function freeName(name: string, seen: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  if (!seen.has(name)) return name
  let number = 2
  while (taken.has(`${name} (${number})`) || seen.has(`${name} (${number})`)) number++
  return `${name} (${number})`
}

interface ReadOneOptions extends ReadTenantOptions {
  readonly keys: ReadonlyMap<string, string>
}

async function readOne(api: BackupApi, { kind, name, raw: listed }: Found, { keys, secrets }: ReadOneOptions) {
  const id = listed.id
  const raw = kind.get === undefined ? listed : ((await call(api, kind.group, kind.get, id)) as Raw)
  const metadata = kind.kind === 'RULE_CHAIN' ? await call(api, 'ruleChain', 'getRuleChainMetaData', id) : undefined
  const document: Document = {
    kind: kind.kind,
    name,
    entity: toNames(toEntity(raw, kind), keys) as Json,
    ...(metadata !== undefined && { metadata: canonicalMetadata(toNames(metadata, keys) as Json) }),
    ...(kind.attributes && { attributes: await readAttributes(api, id) }),
    ...(kind.relations && { relations: byText(toNames(await readRelations(api, id), keys) as readonly Json[]) }),
  }
  const secret = secrets ? await readSecret(api, raw, kind) : undefined
  return { document, raw, secret }
}

/** What the server makes itself; `name` repeats the title where there is one. */
const OWN = ['id', 'createdTime', 'tenantId', 'externalId', 'version', 'ownerId', 'firstRuleNodeId']

/** An entity without what the server makes itself. */
export function toEntity(raw: Raw, { nameField, kind }: Kind): Json {
  const fields = without(raw, nameField === 'title' ? [...OWN, 'name'] : OWN)
  if (kind === 'DASHBOARD') {
    const assigned = (raw.assignedCustomers ?? []) as readonly { readonly customerId: unknown }[]
    return { ...fields, assignedCustomers: assigned.map(({ customerId }) => customerId) }
  }
  return kind === 'DEVICE_PROFILE' ? blankProvisioning(fields) : fields
}

interface ProfileData {
  readonly provisionConfiguration?: Json
}

/** Who knows key and secret can make devices: they go where the secrets go. */
function blankProvisioning(fields: Json): Json {
  const data = fields.profileData as ProfileData | undefined
  const provision = data?.provisionConfiguration
  return {
    ...without(fields, ['provisionDeviceKey']),
    ...(provision && {
      profileData: { ...data, provisionConfiguration: without(provision, ['provisionDeviceSecret']) },
    }),
  }
}

async function readSecret(api: BackupApi, raw: Raw, { kind }: Kind): Promise<Json | undefined> {
  if (kind === 'DEVICE') {
    const credentials = await call(api, 'device', 'getDeviceCredentialsByDeviceId', raw.id)
    return without(credentials as Json, ['id', 'createdTime', 'deviceId', 'version'])
  }
  const { provisionDeviceKey, profileData } = raw as Json
  if (kind !== 'DEVICE_PROFILE' || typeof provisionDeviceKey !== 'string') return undefined
  const secret = (profileData as ProfileData).provisionConfiguration?.provisionDeviceSecret
  return { provisionDeviceKey, provisionDeviceSecret: secret ?? null }
}

/** Kept by the server while devices come and go: a state, nothing that somebody set up. */
const STATE = ['active', 'lastConnectTime', 'lastDisconnectTime', 'lastActivityTime', 'inactivityAlarmTime']
const SCOPES = ['SERVER_SCOPE', 'SHARED_SCOPE'] as const

async function readAttributes(api: BackupApi, id: unknown): Promise<Record<string, Json>> {
  const found: Record<string, Json> = {}
  for (const scope of SCOPES) {
    const rows = (await call(api, 'telemetry', 'getAttributesByScope', id, scope)) as readonly Json[] | undefined
    const kept = (rows ?? []).filter(({ key }) => scope !== 'SERVER_SCOPE' || !STATE.includes(String(key)))
    if (kept.length > 0) found[scope] = Object.fromEntries(kept.map(({ key, value }) => [String(key), value]))
  }
  return found
}

/** The server's order is that of ids. */
const byText = (rows: readonly Json[]): readonly Json[] =>
  rows
    .map((row) => ({ row, text: sortedJson(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row)

async function readRelations(api: BackupApi, id: unknown): Promise<readonly Json[]> {
  const rows = (await call(api, 'entityRelation', 'findEntityRelationsByFrom', id)) as readonly Json[]
  return rows
    .filter(({ typeGroup }) => typeGroup === 'COMMON')
    .map(({ to, type, additionalInfo = null }) => ({ to, type, additionalInfo }))
}
