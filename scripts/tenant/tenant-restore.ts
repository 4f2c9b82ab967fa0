import {
  applyPlan,
  applyPlanOperations,
  bulk,
  defineTask,
  isUuid,
  KINDS,
  type Plan,
  Problem,
  planRestore,
  plural,
  readBackup,
  readTenant,
  readTenantOperations,
  restoreSecretOperations,
  type Step,
  stepRows,
  type TaskContext,
} from 'tbx'

const options = {
  folder: {
    type: 'file',
    access: 'read',
    positional: true,
    description: 'the backup that tenant-backup wrote',
    value: 'FOLDER',
  },
  secrets: { type: 'file', access: 'read', description: 'the file of secrets that was written with it' },
  map: { type: 'file', access: 'write', description: 'write a CSV list of ids here: kind, name, id, created' },
  ignoreMissing: { type: 'boolean', description: 'leave out references to what is nowhere, instead of stopping' },
  undo: { type: 'file', access: 'read', description: 'remove what the run that wrote this list had created' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary: 'bring a backup into a tenant: creates what is missing, updates by name, removes nothing',
  details:
    'It plans before it writes: --dry-run shows each difference, old and new, and says what refers to something that is\n' +
    'nowhere. What goes round in circles is made first and filled afterwards; the root rule chain that is there is\n' +
    'updated where it has the name, and else replaced as the root. Run again, it goes on where it was stopped.',
  options,
  changes: true,
  needs: {
    operations: [
      ...readTenantOperations,
      ...applyPlanOperations,
      ...restoreSecretOperations,
      ...KINDS.map(({ group, remove }) => `${group}.${remove}`),
    ],
  },
  examples: [
    ['tenant-restore backup --dry-run', 'what would be done'],
    ['tenant-restore backup --map created.csv', 'do it, and note what was created'],
    ['tenant-restore --undo created.csv', 'take away what that run created'],
  ],
  run(context) {
    const { folder, undo } = context.options
    if ((folder === undefined) === (undo === undefined))
      throw new Problem('give the folder of a backup, or --undo and the list of an earlier run', { kind: 'usage' })
    return undo === undefined ? restore(folder as string, context) : undoAll(undo, context)
  },
})

async function* restore(folder: string, context: Context) {
  const { api, files, options, progress, signal, dryRun, tally } = context
  const wanted = await readBackup(context.folder(folder))
  const secrets = options.secrets === undefined ? {} : parseSecrets(await files.read(options.secrets), options.secrets)
  const onTotal = (count: number) => progress.start('entities read', count)
  const current = await readTenant(api, { signal, onTotal, onRead: () => progress.add() })
  const plan = planRestore(wanted, current.documents)
  sayPlan(plan, context)
  const ids: MapRow[] = plan.steps.flatMap(({ key, document }) => {
    const raw = current.raws.get(key)
    return raw ? [{ ...mapped(document), id: raw.id.id, created: 'no' }] : []
  })
  const changed = new Set(plan.steps.filter(({ change }) => change !== 'same').map(({ key }) => key))
  if (!dryRun) {
    progress.start('entities', plan.steps.length)
    const byKey = new Map(plan.steps.map((step) => [step.key, step]))
    const onCreated = (key: string, { id }: { readonly id: string }) =>
      void ids.push({ ...mapped((byKey.get(key) as Step).document), id, created: 'yes' })
    const onFailed = (key: string, error: unknown) => {
      changed.delete(key)
      tally.failed(key, error)
    }
    const onDone = ({ change }: Step) => {
      progress.add()
      if (change === 'same') tally.skipped()
      else tally.done()
    }
    try {
      await applyPlan(api, plan, { current, secrets, signal, onCreated, onDone, onFailed })
    } finally {
      if (options.map !== undefined) await context.csv.write(options.map, ids)
    }
  }
  progress.end()
  for (const step of plan.steps) if (changed.has(step.key)) yield* stepRows(step)
}

type MapRow = { readonly kind: string; readonly name: string; readonly id: string; readonly created: 'yes' | 'no' }

const mapped = ({ kind, name }: Step['document']) => ({ kind, name })

/** What refers to something that is nowhere is said before anything is written. */
function sayPlan({ steps, missing, foreign }: Plan, { options, log, dryRun }: Context): void {
  const count = (change: Step['change']) => steps.filter((step) => step.change === change).length
  log.info(`${count('create')} to create, ${count('update')} to update, ${count('same')} the same`)
  for (const { from, to } of missing) log.warn(`${from} refers to ${to}, which is neither in the backup nor here`)
  const places = foreign.slice(0, 10).map(({ from, path, entityType }) => `${from} ${path} (${entityType})`)
  if (foreign.length > 0)
    log.warn(
      `left as it is here, since a backup does not hold such things: ${places.join(', ')}${foreign.length > 10 ? ', …' : ''}`,
    )
  if (missing.length === 0 || options.ignoreMissing || dryRun) return
  throw new Problem(`${plural(missing.length, 'reference')} would lead nowhere: nothing was written`, {
    kind: 'validation',
    hint: 'back up or create what is missing, or give --ignore-missing',
  })
}

function parseSecrets(text: string, path: string): Record<string, Record<string, unknown>> {
  try {
    return JSON.parse(text)
  } catch {
    // the parser's own words may quote a secret
    throw new Problem(`"${path}" is no file of secrets: it is no JSON`, { kind: 'usage' })
  }
}

/** Last created, first removed. */
async function* undoAll(path: string, { api, csv, tally, dryRun, signal }: Context) {
  const due: MapRow[] = []
  for await (const { cells, line } of csv.read(path, { columns: ['kind', 'name', 'id', 'created'] })) {
    const row = cells as unknown as MapRow
    if (row.created !== 'yes') continue
    if (!isUuid(row.id) || !KINDS.some(({ kind }) => kind === row.kind))
      throw new Problem(`"${path}", line ${line}: "${row.kind} ${row.id}" is nothing that can be removed`, {
        kind: 'usage',
      })
    due.unshift(row)
  }
  const remove = (row: MapRow) => removeOne(api, row, dryRun)
  for await (const { item, value, error } of bulk(due, remove, { at: 1, signal })) {
    if (error) tally.failed(`${item.kind}/${item.name}`, error)
    else if (value === 'gone') tally.skipped()
    else {
      tally.done()
      yield { change: 'remove', kind: item.kind, name: item.name, field: null, old: item.id, new: null }
    }
  }
}

async function removeOne(api: object, { kind, id }: MapRow, dryRun: boolean): Promise<'removed' | 'gone'> {
  const { group, remove } = KINDS.find((one) => one.kind === kind) as (typeof KINDS)[number]
  if (dryRun) return 'removed'
  try {
    await (api as Record<string, Record<string, (id: string) => Promise<unknown>>>)[group]?.[remove]?.(id)
    return 'removed'
  } catch (error) {
    if ((error as { kind?: string }).kind === 'notFound') return 'gone'
    throw error
  }
}
