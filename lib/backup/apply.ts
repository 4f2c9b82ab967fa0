import { bulk, type Within } from '../bulk.ts'
import { isEqual } from '../diff.ts'
import { Problem } from '../problem.ts'
import type { Document, Json, Raw, Secrets, Tenant } from './document.ts'
import { type BackupApi, call, KINDS, type Kind, kindOf } from './kinds.ts'
import type { Plan, Step } from './plan.ts'
import { toEntity } from './read-tenant.ts'
import { type Reference, toIds, toNames } from './references.ts'
import { withNodeIds, without } from './rule-chain.ts'
import { restoreSecret } from './secrets.ts'

export interface ApplyOptions {
  /** What was there when the plan was made. */
  readonly current: Tenant
  readonly secrets?: Secrets
  readonly signal?: AbortSignal
  /** Marks the work of each entity as that entity's, by its key. */
  readonly within?: Within | undefined
  readonly onDone: (step: Step) => void
  readonly onFailed: (key: string, error: unknown) => void
  readonly onCreated?: (key: string, id: Reference) => void
}

/** At the same time; where names may be the same, one after the other, so that the second stays the second. */
const AT = 8
const NAMED_TWICE = ['DASHBOARD', 'RULE_CHAIN']

/**
 * Carries a plan out, in two passes: what is missing is made first, with what it cannot be without; then everything gets
 * what it holds, when all that it may refer to has an id. What fails does not stop the rest.
 *
 * @throws what would befall every other entity as well: no login, an abort
 */
export async function applyPlan(api: BackupApi, plan: Plan, options: ApplyOptions): Promise<void> {
  const { signal, within, onFailed, onDone } = options
  const key = (step: Step) => step.key
  const work = createWork(api, plan, options)
  const failed = new Set<string>()
  for (const kind of KINDS) {
    const due = plan.steps.filter(({ change, document }) => change === 'create' && document.kind === kind.kind)
    const at = NAMED_TWICE.includes(kind.kind) ? 1 : AT
    for await (const { item, error } of bulk(due, work.create, { at, signal, within, key })) {
      if (!error) continue
      failed.add(item.key)
      onFailed(item.key, error)
    }
  }
  const rest = plan.steps.filter(({ key }) => !failed.has(key))
  const fill = async (step: Step) => {
    if (step.change !== 'same') await work.fill(step)
    const secret = options.secrets?.[step.key]
    const raw = work.raws.get(step.key)
    return (
      secret !== undefined && raw !== undefined && (await restoreSecret(api, { raw, secret, kind: step.document.kind }))
    )
  }
  for await (const { item, value, error } of bulk(rest, fill, { at: AT, signal, within, key })) {
    if (error) onFailed(item.key, error)
    else onDone(value && item.change === 'same' ? { ...item, change: 'update' } : item)
  }
}

interface Work {
  readonly raws: Map<string, Raw>
  create(step: Step): Promise<void>
  fill(step: Step): Promise<void>
}

function createWork(api: BackupApi, { missing }: Plan, { current, onCreated }: ApplyOptions): Work {
  const raws = new Map(current.raws)
  const ids = new Map<string, Reference>([...raws].map(([key, { id }]) => [key, id]))
  const keys = new Map([...ids].map(([key, { id }]) => [id, key]))
  const known = new Set(missing.map(({ to }) => to))
  const resolve = (value: unknown) =>
    toIds(value, {
      ids,
      onMissing(key) {
        if (!known.has(key)) throw new Problem(`it refers to "${key}", which could not be made`)
      },
    })

  return {
    raws,
    async create({ key, document }) {
      const kind = kindOf(document.kind)
      const body = resolve(skeleton(document))
      const raw = (await call(api, kind.group, kind.save, body)) as Raw
      raws.set(key, raw)
      ids.set(key, raw.id)
      keys.set(raw.id.id, key)
      onCreated?.(key, raw.id)
    },
    async fill(step) {
      const kind = kindOf(step.document.kind)
      const raw = await fillEntity(step, kind)
      if (kind.kind === 'RULE_CHAIN') await fillChain(step, raw)
      await setFlags(api, { kind, raw, wanted: step.document.entity })
      await fillAttributes(step, raw)
      await fillRelations(step, raw)
    },
  }

  /** Saves what differs in the entity itself; everything else of it stays as the server has it. */
  async function fillEntity({ key, document }: Step, kind: Kind): Promise<Raw> {
    const raw = raws.get(key) as Raw
    const there = toNames(toEntity(raw, kind), keys) as Json
    const changed = Object.entries(document.entity).filter(
      ([field, value]) => field in there && !BY_CALLS.includes(field) && !isEqual(there[field], value),
    )
    let saved = raw
    if (changed.length > 0) {
      const body = { ...raw, ...(resolve(Object.fromEntries(changed)) as Json) }
      saved = (await call(api, kind.group, kind.save, withKept(body, raw))) as Raw
      raws.set(key, saved)
    }
    const { assignedCustomers } = document.entity
    if (assignedCustomers !== undefined && !isEqual(there.assignedCustomers, assignedCustomers)) {
      const customers = (resolve(assignedCustomers) as (Reference | null)[]).flatMap((one) => (one ? [one.id] : []))
      await call(api, 'dashboard', 'updateDashboardCustomers', raw.id, customers)
    }
    return saved
  }

  async function fillChain({ document, change, differences }: Step, raw: Raw): Promise<void> {
    const isDue = change === 'create' || differences.some(({ path }) => path.startsWith('metadata'))
    if (document.metadata === undefined || !isDue) return
    // what was just made has no nodes yet, and a dry run could not read it
    const before =
      change === 'create'
        ? { version: raw.version }
        : ((await call(api, 'ruleChain', 'getRuleChainMetaData', raw.id)) as Json)
    const { nodes, ...wanted } = resolve(document.metadata) as Json
    await call(api, 'ruleChain', 'saveRuleChainMetaData', {
      ...wanted,
      ruleChainId: raw.id,
      ...(before.version !== undefined && { version: before.version }),
      nodes: withNodeIds((nodes ?? []) as readonly Json[], ((before as Json).nodes ?? []) as readonly Json[]),
    })
  }

  async function fillAttributes({ document, current: there }: Step, raw: Raw): Promise<void> {
    for (const [scope, values] of Object.entries(document.attributes ?? {})) {
      const old = there?.attributes?.[scope] ?? {}
      const changed = Object.entries(values).filter(([name, value]) => !isEqual(old[name], value))
      if (changed.length > 0)
        await call(api, 'telemetry', 'saveEntityAttributesV2', raw.id, scope, Object.fromEntries(changed))
    }
  }

  async function fillRelations({ document, current: there }: Step, raw: Raw): Promise<void> {
    for (const relation of document.relations ?? []) {
      if (there?.relations?.some((one) => isEqual(one, relation))) continue
      const { to, ...rest } = resolve(relation) as Json
      if (to !== null)
        await call(api, 'entityRelation', 'saveRelation', { ...rest, from: raw.id, to, typeGroup: 'COMMON' })
    }
  }
}

/** Fields that calls of their own set. */
const BY_CALLS = ['root', 'default', 'assignedCustomers']

/** What an entity cannot be without. A second root chain or default profile is refused, so neither is made as one. */
function skeleton({ kind, entity }: Document): Json {
  if (kind === 'DASHBOARD') return without(entity, ['configuration', 'assignedCustomers'])
  return without(entity, BY_CALLS)
}

interface ProfileData extends Json {
  readonly provisionConfiguration?: Json
}

/** The secret for provisioning is not in the backup's profile: the server's own stays. */
function withKept(body: Json, raw: Raw): Json {
  const data = body.profileData as ProfileData | undefined
  const before = (raw.profileData as ProfileData | undefined)?.provisionConfiguration
  if (data?.provisionConfiguration === undefined) return body
  return { ...body, profileData: { ...data, provisionConfiguration: { ...before, ...data.provisionConfiguration } } }
}

const FLAGS: Readonly<Record<string, readonly [flag: string, operation: string]>> = {
  RULE_CHAIN: ['root', 'setRootRuleChain'],
  ASSET_PROFILE: ['default', 'setDefaultAssetProfile'],
  DEVICE_PROFILE: ['default', 'setDefaultDeviceProfile'],
}

async function setFlags(api: BackupApi, { kind, raw, wanted }: { kind: Kind; raw: Raw; wanted: Json }): Promise<void> {
  const [flag, operation] = FLAGS[kind.kind] ?? []
  if (flag !== undefined && operation !== undefined && wanted[flag] === true && raw[flag] !== true)
    await call(api, kind.group, operation, raw.id)
}

/** Operations that `applyPlan` uses besides those that read, for a task's `needs`. */
export const applyPlanOperations: readonly string[] = [
  ...KINDS.map(({ group, save }) => `${group}.${save}`),
  ...Object.entries(FLAGS).map(([kind, [, operation]]) => `${kindOf(kind).group}.${operation}`),
  'dashboard.updateDashboardCustomers',
  'ruleChain.saveRuleChainMetaData',
  'telemetry.saveEntityAttributesV2',
  'entityRelation.saveRelation',
]
