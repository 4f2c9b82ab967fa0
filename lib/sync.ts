import {
  applyPlan,
  type Document,
  type Plan,
  planRestore,
  readBackup,
  readTenant,
  type Step,
  type StepRow,
  stepRows,
} from './backup/mod.ts'
import type { Within } from './bulk.ts'
import { Problem } from './problem.ts'
import { createSelector } from './select.ts'
import { strayIds } from './stray-ids.ts'
import { plural } from './units.ts'

/** Options of tasks that bring entities of one kind from one tenant to others. */
export const syncOptions = {
  all: { type: 'boolean', description: 'all of them, where none is named' },
  to: {
    type: 'list',
    commas: true,
    description: 'servers to bring them to, by the names of profiles',
    value: 'PROFILE',
  },
  backup: {
    type: 'file',
    access: 'read',
    description:
      'take them from a folder that tenant-backup wrote; without --to they go to the server tbx is connected to',
    value: 'FOLDER',
  },
  nested: { type: 'boolean', description: 'bring those of the same kind that they refer to as well' },
  ignoreMissing: { type: 'boolean', description: 'leave out references to what is not there, instead of stopping' },
} as const

interface Values {
  readonly names: readonly string[]
  readonly all: boolean
  readonly to: readonly string[]
  readonly backup?: string | undefined
  readonly nested: boolean
  readonly ignoreMissing: boolean
}

export interface SyncOptions {
  /** `RULE_CHAIN`. */
  readonly kind: string
  /** What they are, for people: `rule chain`. */
  readonly what: string
  /** Fields that stay as each server has them. */
  readonly local: readonly string[]
}

/** What of a task's context is used. */
interface Context {
  readonly api: object
  readonly options: Values
  readonly signal: AbortSignal
  connect(profile: string): Promise<{ readonly api: object }>
  folder(path: string): Parameters<typeof readBackup>[0]
  readonly log: { info(text: string): void; warn(text: string): void }
  readonly progress: { start(what: string, total?: number): void; add(count?: number): void; end(): void }
  readonly tally: {
    done(count?: number): void
    skipped(count?: number): void
    failed(key: string, error: unknown): void
    readonly within?: Within
  }
}

interface Target {
  readonly profile: string
  readonly api: object
  readonly current: Awaited<ReturnType<typeof readTenant>>
  readonly plan: Plan
}

/** A field that differs on one server. */
export type SyncRow = { readonly profile: string } & StepRow

/**
 * Brings entities of one kind to other tenants, with the ids of what is called alike there. All tenants are planned for
 * before the first is changed.
 *
 * @throws Problem of kind `usage` where it is not said what goes where, `validation` for references that lead nowhere
 * @example yield* syncAll(context, { kind: 'DASHBOARD', what: 'dashboard', local: ['assignedCustomers'] })
 */
export async function* syncAll(context: Context, sync: SyncOptions): AsyncGenerator<SyncRow, void, undefined> {
  requireWay(context.options, sync)
  const wanted = chosen(await readSource(context, sync), context.options, sync)
  const targets: Target[] = []
  for (const one of await openTargets(context)) {
    const current = await readTenant(one.api, { only: sync.kind, signal: context.signal })
    const plan = planRestore(wanted, current.documents, current.raws)
    targets.push({ ...one, current, plan })
  }
  refuseMissing(wanted, targets, context)
  for (const target of targets) yield* applyTo(target, context)
}

function requireWay({ names, all, to, backup }: Values, { what }: SyncOptions): void {
  if (to.length === 0 && backup === undefined)
    throw usage('it is not said where they go: give --to PROFILE, or --backup FOLDER to take them from there')
  if (names.length > 0 === all) throw usage(`it is not clear which ${what}s: name them, or give --all`)
}

const usage = (message: string) => new Problem(message, { kind: 'usage' })

async function readSource({ api, folder, options, signal }: Context, { kind, local }: SyncOptions) {
  const { backup } = options
  const all =
    backup === undefined ? (await readTenant(api, { only: kind, signal })).documents : await readBackup(folder(backup))
  const own = (field: string) => !local.includes(field)
  return [...all]
    .filter(([, document]) => document.kind === kind)
    .map(([key, document]): [string, Document] => {
      const fields = Object.entries(document.entity).filter(([field]) => own(field))
      return [key, { ...document, entity: Object.fromEntries(fields) }]
    })
}

type Source = Awaited<ReturnType<typeof readSource>>

function chosen(
  source: Source,
  { names, all, nested }: Values,
  { kind, what }: SyncOptions,
): ReadonlyMap<string, Document> {
  if (all) return new Map(source)
  const { find } = createSelector(source, { what, nameOf: ([, { name }]) => name, idOf: ([key]) => key })
  const found = new Map(names.map((name) => find(name)))
  if (!nested) return found
  const byKey = new Map(source)
  // a Map that grows while it is walked is walked to its new end
  for (const [, document] of found)
    for (const key of namesOfKind(document, kind)) {
      const next = byKey.get(key)
      if (next) found.set(key, next)
    }
  return found
}

const namesOfKind = (document: Document, kind: string): string[] =>
  planRestore(new Map([['', document]]), new Map())
    .missing.map(({ to }) => to)
    .filter((to) => to.startsWith(`${kind}/`))

async function openTargets({ api, connect, options }: Context): Promise<{ profile: string; api: object }[]> {
  if (options.to.length === 0) return [{ profile: 'here', api }]
  const opened = []
  for (const profile of new Set(options.to)) opened.push({ profile, api: (await connect(profile)).api })
  return opened
}

/** What refers to something that is nowhere is said before anything is written. */
function refuseMissing(wanted: ReadonlyMap<string, Document>, targets: readonly Target[], { options, log }: Context) {
  const stray = [...wanted].flatMap(([key, document]) =>
    strayIds(document).map(
      ({ path, id }) => `${key} ${path}: "${id}" is the id of nothing that is known where it comes from`,
    ),
  )
  const missing = targets.flatMap(({ profile, plan }) =>
    plan.missing.map(({ from, to }) => `${profile}: ${from} refers to ${to}, which is not there`),
  )
  for (const line of [...stray, ...missing]) log.warn(line)
  const count = stray.length + missing.length
  if (count === 0 || options.ignoreMissing) return
  throw new Problem(`${plural(count, 'reference')} would lead nowhere: nothing was written`, {
    kind: 'validation',
    hint: 'create what is missing under the same name, or give --ignore-missing',
  })
}

async function* applyTo({ profile, api, current, plan }: Target, { signal, tally, progress }: Context) {
  const failed = new Set<string>()
  progress.start(profile, plan.steps.length)
  await applyPlan(api, plan, {
    current,
    signal,
    // the same call to two servers is two changes: a resumed run must not take one for the other
    within: (key, work) => (tally.within ? tally.within(`${profile}: ${key}`, work) : work()),
    onDone({ change }: Step) {
      progress.add()
      if (change === 'same') tally.skipped()
      else tally.done()
    },
    onFailed(key, error) {
      failed.add(key)
      tally.failed(`${profile}: ${key}`, error)
    },
  })
  progress.end()
  for (const step of plan.steps) if (!failed.has(step.key)) for (const row of stepRows(step)) yield { profile, ...row }
}
