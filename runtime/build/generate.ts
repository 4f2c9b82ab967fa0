import { nodeHost } from '../host.ts'
import { generateNames } from './generate-names.ts'
import { generateTable } from './generate-table.ts'

/** Editions whose facts are committed. Another one needs its file under `facts` and a line here. */
const EDITIONS = ['ce']

/**
 * Writes the tables under `runtime/api/generated` from the facts. Run from the project's folder, after a build:
 * `node dist/runtime/build/generate.js`.
 */
function generate(): void {
  const { files, cwd, stderr } = nodeHost()
  const read = (name: string) => JSON.parse(files.read(`${cwd}/runtime/api/facts/${name}.json`) ?? 'null')
  const effects = read('effects')
  for (const edition of EDITIONS) {
    const table = generateTable(read(edition), effects)
    files.write(`${cwd}/runtime/api/generated/${edition}.ts`, table, { mode: 0o644 })
    files.write(`${cwd}/runtime/api/generated/${edition}-names.ts`, generateNames(read(edition), effects), {
      mode: 0o644,
    })
    stderr.write(`runtime/api/generated/${edition}.ts: ${table.length} characters\n`)
  }
}

generate()
