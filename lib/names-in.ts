import { Problem } from './problem.ts'

/** What `namesIn` needs of the service `csv`. */
export interface NameFiles {
  read(path: string): AsyncIterable<{ readonly cells: Readonly<Record<string, string>> }>
}

const COLUMNS = ['device', 'name', 'id']

/**
 * The names or ids that a CSV file gives, each once: of its column `device`, `name` or `id`, the first of them that it
 * has, or its only column.
 *
 * @throws Problem of kind `usage` where it has several columns and none of these
 * @example await namesIn('pumps.csv', csv) // ['Pump 1', 'Pump 2']
 */
export async function namesIn(path: string, csv: NameFiles | undefined): Promise<string[]> {
  if (!csv) throw new Problem(`nothing reads "${path}": give csv along`)
  const names = new Set<string>()
  let column: string | undefined
  for await (const { cells } of csv.read(path)) {
    column ??= columnOf(Object.keys(cells), path)
    const name = cells[column]?.trim()
    if (name) names.add(name)
  }
  return [...names]
}

function columnOf(header: readonly string[], path: string): string {
  const known = COLUMNS.find((name) => header.includes(name))
  if (known !== undefined) return known
  const [only, ...others] = header
  if (only !== undefined && others.length === 0) return only
  throw new Problem(`"${path}" does not say which devices: it has the columns ${header.join(', ')}`, {
    kind: 'usage',
    hint: `one should be called ${COLUMNS.join(', ')}`,
  })
}
