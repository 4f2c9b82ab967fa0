import {
  CREDENTIAL_COLUMNS,
  type CsvRow,
  checkImportColumns,
  defineTask,
  eachItem,
  importOperations,
  openImporter,
  Problem,
  type TaskContext,
  toImportRow,
} from 'tbx'

const options = {
  file: {
    type: 'file',
    access: 'read',
    positional: true,
    required: true,
    description: 'CSV with a row for each device; - for stdin',
  },
  result: { type: 'file', access: 'write', description: 'write what became of each row to a CSV file' },
  failed: {
    type: 'file',
    access: 'write',
    description: 'write the rows that failed to a CSV file, to be mended and imported again',
  },
} as const

type Context = TaskContext<typeof options>

export default defineTask({
  summary:
    'create and update devices from one CSV: profile, customer, parent, credentials, attributes, relations; re-runnable',
  details: [
    'Columns: name, and any of label, description, profile, customer, parent (an asset that contains it),',
    `${CREDENTIAL_COLUMNS.join(', ')},`,
    'server.KEY, shared.KEY, client.KEY (attributes), relation.TYPE (an asset). An empty cell leaves what is there.',
    'A device that is there already is changed where it differs; a row that fails does not stop the rest.',
  ].join('\n'),
  options,
  changes: true,
  needs: { operations: importOperations },
  examples: [
    ['devices-import fleet.csv --dry-run', 'what would be done'],
    ['devices-import fleet.csv --result result.csv --failed again.csv', 'what became of each row'],
  ],
  run: (context) => importAll(context),
})

async function* importAll(context: Context) {
  const { api, csv, options, dryRun, log } = context
  const results: object[] = []
  const failed: object[] = []
  const importer = await openImporter(api, { dryRun })
  const work = async (row: CsvRow) => {
    const { line, cells, problem } = row
    checkImportColumns(Object.keys(cells))
    try {
      if (problem !== undefined) throw new Problem(problem, { kind: 'usage' })
      const { id, outcome, changes } = await importer.put(toImportRow(cells), line)
      results.push({ line, name: cells.name, outcome, changes: changes.join(', '), id, error: null })
      return outcome === 'unchanged' ? [] : [{ line, device: cells.name, outcome, changes: changes.join(', '), id }]
    } catch (error) {
      const { message, kind, hint } = error as Problem
      results.push({ line, name: cells.name ?? null, outcome: 'failed', changes: '', id: null, error: message })
      failed.push(cells)
      // wrong usage would end the task: what is wrong with one row is not that
      throw kind === 'usage' ? new Problem(message, { kind: 'validation', hint, cause: error }) : error
    }
  }
  const rows = csv.read(options.file, { columns: ['name'] })
  const nameOf = ({ line, cells }: CsvRow) => `line ${line}${cells.name ? `, ${cells.name}` : ''}`
  try {
    yield* eachItem(rows, work, { context, what: 'devices', nameOf })
  } finally {
    if (!dryRun && options.result !== undefined) await csv.write(options.result, results.sort(byLine))
    // credentials may stand in them
    if (!dryRun && options.failed !== undefined) await csv.write(options.failed, failed, { secret: true })
  }
  if (failed.length > 0 && options.failed !== undefined) log.info(`wrote the rows that failed to ${options.failed}`)
}

const byLine = (one: object, other: object): number => (one as { line: number }).line - (other as { line: number }).line
