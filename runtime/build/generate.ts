import { nodeHost } from '../host.ts'
import { generateModules } from './generate-modules.ts'

/**
 * Writes what stands under `runtime/api/generated` from the facts. Run from the project's folder, after a build:
 * `node dist/runtime/build/generate.js`.
 */
function generate(): void {
  const { files, cwd, stderr } = nodeHost()
  const modules = generateModules((name) => JSON.parse(files.read(`${cwd}/runtime/api/facts/${name}.json`) ?? 'null'))
  for (const [name, text] of Object.entries(modules)) {
    files.write(`${cwd}/runtime/api/generated/${name}.ts`, text, { mode: 0o644 })
    stderr.write(`runtime/api/generated/${name}.ts: ${text.length} characters\n`)
  }
}

generate()
