/** What is known of a kind of entity that a backup holds. */
export interface Kind {
  readonly kind: string
  /** Folder of its files, and how an option names it. */
  readonly folder: string
  /** Group of its operations in `api`. */
  readonly group: string
  readonly list: string
  readonly save: string
  readonly remove: string
  readonly nameField: 'name' | 'title'
  /** Lists give only a part; this gives the whole. */
  readonly get?: string
  readonly attributes?: true
  readonly relations?: true
}

/** In the order in which they are restored: each rests only on what stands before it, cycles aside. */
export const KINDS: readonly Kind[] = [
  {
    ...{ kind: 'CUSTOMER', folder: 'customers', group: 'customer', nameField: 'title' },
    ...{ list: 'getCustomers', save: 'saveCustomer', remove: 'deleteCustomer' },
    ...{ attributes: true, relations: true },
  },
  {
    ...{ kind: 'RULE_CHAIN', folder: 'rule-chains', group: 'ruleChain', nameField: 'name' },
    ...{ list: 'getRuleChains', save: 'saveRuleChain', remove: 'deleteRuleChain' },
  },
  {
    ...{ kind: 'DASHBOARD', folder: 'dashboards', group: 'dashboard', nameField: 'title', get: 'getDashboardById' },
    ...{ list: 'getTenantDashboards', save: 'saveDashboard', remove: 'deleteDashboard' },
  },
  {
    ...{ kind: 'ASSET_PROFILE', folder: 'asset-profiles', group: 'assetProfile', nameField: 'name' },
    ...{ list: 'getAssetProfiles', save: 'saveAssetProfile', remove: 'deleteAssetProfile' },
  },
  {
    ...{ kind: 'DEVICE_PROFILE', folder: 'device-profiles', group: 'deviceProfile', nameField: 'name' },
    ...{ list: 'getDeviceProfiles', save: 'saveDeviceProfile', remove: 'deleteDeviceProfile' },
  },
  {
    ...{ kind: 'ASSET', folder: 'assets', group: 'asset', nameField: 'name' },
    ...{ list: 'getTenantAssets', save: 'saveAsset', remove: 'deleteAsset' },
    ...{ attributes: true, relations: true },
  },
  {
    ...{ kind: 'DEVICE', folder: 'devices', group: 'device', nameField: 'name' },
    ...{ list: 'getTenantDevices', save: 'saveDevice', remove: 'deleteDevice' },
    ...{ attributes: true, relations: true },
  },
  {
    // its attributes are copies of those of what it shows
    ...{ kind: 'ENTITY_VIEW', folder: 'entity-views', group: 'entityView', nameField: 'name', relations: true },
    ...{ list: 'getTenantEntityViews', save: 'saveEntityView', remove: 'deleteEntityView' },
  },
]

const KIND_BY_NAME = new Map(KINDS.map((kind) => [kind.kind, kind]))

/** @throws Error for a kind that a backup does not hold */
export function kindOf(name: string): Kind {
  const kind = KIND_BY_NAME.get(name)
  if (kind === undefined) throw new Error(`"${name}" is no kind of entity that a backup holds`)
  return kind
}

/** `api` as far as a backup goes: operations by group and name. */
export type BackupApi = object

/** Calls an operation by its names. */
export function call(api: BackupApi, group: string, operation: string, ...args: readonly unknown[]): Promise<unknown> {
  return (api as Record<string, Record<string, (...args: readonly unknown[]) => Promise<unknown>>>)[group]?.[
    operation
  ]?.(...args) as Promise<unknown>
}

/** All rows of a list, by its names. */
export function listOf(api: BackupApi, { group, list }: Kind): AsyncIterable<unknown> {
  type Lists = Record<string, Record<string, { all(): AsyncIterable<unknown> }>>
  return (api as Lists)[group]?.[list]?.all() as AsyncIterable<unknown>
}

const ATTRIBUTES = 'telemetry.getAttributesByScope'
const RELATIONS = 'entityRelation.findEntityRelationsByFrom'

/** Operations that list entities of every kind, for a task's `needs`. */
export const listOperations: readonly string[] = KINDS.map(({ group, list }) => `${group}.${list}`)

/** Operations that `readTenant` uses, for a task's `needs`. */
export const readTenantOperations: readonly string[] = [
  ...listOperations,
  'dashboard.getDashboardById',
  'ruleChain.getRuleChainMetaData',
  ATTRIBUTES,
  RELATIONS,
]
