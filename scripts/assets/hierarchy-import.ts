import { createSelector, defineTask, eachItem, notFound, Problem, type TaskContext } from 'tbx'

const options = {
  file: {
    type: 'file',
    access: 'read',
    positional: true,
    required: true,
    description: 'CSV with a row for each asset, or for each of its parents; - for stdin',
  },
  relation: { type: 'string', default: 'Contains', description: 'type of the relation from a parent', value: 'TYPE' },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary:
    'create assets and what contains what from one CSV, parents first; several parents are allowed, circles are not',
  details:
    'Columns: name, and any of parent, type (the profile), label, kind (asset or device). A device has to be there already.\n' +
    'A name may stand in several rows, one for each parent. What is there already is changed where it differs; relations\n' +
    'that the file does not name stay. A circle in the file stops the task before anything is written.',
  options,
  changes: true,
  needs: {
    operations: [
      'asset.getTenantAssetInfos',
      'device.getTenantDeviceInfos',
      'asset.getAssetById',
      'asset.saveAsset',
      'entityRelation.findEntityRelationsByTo',
      'entityRelation.saveRelation',
    ],
  },
  examples: [
    ['hierarchy-import sites.csv --dry-run', 'what would be done'],
    ['hierarchy-import sites.csv --relation Manages', 'with another type of relation'],
  ],
  run: (context) => importAll(context),
})

interface Id {
  readonly entityType: string
  readonly id: string
}

interface Known {
  readonly id: Id
  readonly name: string
  readonly type?: string
  readonly label?: string | null
}

/** One asset or device of the file, with all its parents. */
interface Node {
  readonly name: string
  readonly isDevice: boolean
  readonly fields: { type?: string; label?: string }
  readonly parents: Set<string>
}

async function* importAll(context: Context) {
  const { api } = context
  const nodes = await readNodes(context)
  const waves = inWaves(nodes)
  const assets = new Map<string, Known>()
  for await (const one of api.asset.getTenantAssetInfos.all()) assets.set(String(one.name), one as Known)
  const devices: Known[] = []
  if ([...nodes.values()].some(({ isDevice }) => isDevice))
    for await (const one of api.device.getTenantDeviceInfos.all()) devices.push(one as Known)
  const { find: device } = createSelector(devices, {
    ...{ what: 'device', nameOf: ({ name }) => name, idOf: ({ id }) => id.id },
  })
  const byId = new Map([...assets.values()].map((asset) => [asset.id.id, asset]))
  const parent = (wanted: string): Known => {
    const found = assets.get(wanted) ?? byId.get(wanted)
    if (found) return found
    if (nodes.has(wanted)) throw new Problem(`what shall contain it could not be made: "${wanted}"`)
    throw notFound(wanted, [...assets.keys(), ...nodes.keys()], 'asset')
  }
  for (const wave of waves)
    yield* eachItem(wave, (node) => put(node, { assets, parent, device, context }), {
      ...{ context, what: 'entities', nameOf: ({ name }: Node) => name },
    })
}

/** A row that cannot be used does not stop the rest. */
async function readNodes({ csv, options, tally }: Context): Promise<Map<string, Node>> {
  const nodes = new Map<string, Node>()
  for await (const { line, cells, problem } of csv.read(options.file, { columns: ['name'] })) {
    const cell = (column: string) => String(cells[column] ?? '').trim()
    const [name, parent, type, label, kind] = ['name', 'parent', 'type', 'label', 'kind'].map(cell) as [
      ...[string, string, string, string, string],
    ]
    const wrong = problem ?? problemOf(name, kind, nodes.get(name))
    if (wrong !== undefined) {
      tally.failed(`line ${line}`, new Problem(wrong, { kind: 'validation' }))
      continue
    }
    const node = nodes.get(name) ?? { name, isDevice: kind === 'device', fields: {}, parents: new Set() }
    if (type !== '') node.fields.type = type
    if (label !== '') node.fields.label = label
    if (parent !== '') node.parents.add(parent)
    nodes.set(name, node)
  }
  return nodes
}

function problemOf(name: string, kind: string, before: Node | undefined): string | undefined {
  if (name === '') return 'the name is empty'
  if (!['', 'asset', 'device'].includes(kind)) return `the kind "${kind}" is neither asset nor device`
  if (before && before.isDevice !== (kind === 'device'))
    return `"${name}" is an asset in one row and a device in another`
  return undefined
}

/** Parents before their children. */
function inWaves(nodes: ReadonlyMap<string, Node>): Node[][] {
  const rest = new Set(nodes.values())
  const waves: Node[][] = []
  while (rest.size > 0) {
    const names = new Set([...rest].map(({ name }) => name))
    const wave = [...rest].filter(({ parents }) => ![...parents].some((parent) => names.has(parent)))
    if (wave.length === 0)
      throw new Problem(`these are in a circle, or below one: ${[...names].slice(0, 10).join(', ')}`, {
        kind: 'validation',
        hint: 'nothing was written: mend the column parent',
      })
    for (const node of wave) rest.delete(node)
    waves.push(wave)
  }
  return waves
}

interface World {
  /** Those of the file join them as they are made. */
  readonly assets: Map<string, Known>
  readonly parent: (name: string) => Known
  readonly device: (name: string) => Known
  readonly context: Context
}

async function put(node: Node, { assets, parent, device, context }: World) {
  const { api, options } = context
  const { name, fields, isDevice } = node
  const parents = [...node.parents].map(parent)
  const old = isDevice ? device(name) : assets.get(name)
  const differs = !isDevice && Object.entries(fields).some(([field, value]) => old?.[field as 'label'] !== value)
  const made = old && !differs ? old : await save(node, old, context)
  if (!isDevice) assets.set(name, made)
  const there = old ? await api.entityRelation.findEntityRelationsByTo(old.id) : []
  const due = parents.filter(
    ({ id }) => !there.some(({ from, type }) => from?.id === id.id && type === options.relation),
  )
  for (const { id } of due)
    await api.entityRelation.saveRelation({
      from: id,
      to: made.id,
      type: options.relation,
      typeGroup: 'COMMON',
    } as never)
  const outcome = old ? 'updated' : 'created'
  if (old && !differs && due.length === 0) return []
  return [{ name, kind: isDevice ? 'device' : 'asset', outcome, below: due.map((one) => one.name).join(', ') }]
}

async function save({ name, fields }: Node, old: Known | undefined, { api }: Context): Promise<Known> {
  const before = old ? await api.asset.getAssetById(old.id) : { name, type: 'default' }
  // the type follows the profile, which is found by the type again
  const { assetProfileId: _, ...rest } = before as Record<string, unknown>
  return (await api.asset.saveAsset({ ...(fields.type === undefined ? before : rest), ...fields } as never)) as Known
}
