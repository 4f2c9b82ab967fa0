// Builds the tasks: a CommonJS file each, with what it imports of its own folder but not `tbx`, so that the program runs
// it through the runner of scripts without a compiler; and the index of their definitions, for lists, help and completion.
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { root } from './setup.mjs'

const built = join(root, 'dist', 'scripts')

export async function buildTasks() {
  const tasks = []
  for (const { area, name, source } of sources()) {
    const { default: task } = await import(pathToFileURL(join(built, area, `${name}.js`)).href)
    if (task?.options === undefined) continue
    const file = `${area}/${name}.cjs`
    await bundleTask(source, join(built, file))
    tasks.push({ name, area, file, ...task })
  }
  writeFileSync(join(built, 'index.json'), `${JSON.stringify(tasks, undefined, 1)}\n`)
}

/** `scripts/<area>/<name>.ts`; the examples are for reading. */
function sources() {
  const folder = join(root, 'scripts')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'examples')
    .flatMap(({ name: area }) =>
      readdirSync(join(folder, area))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({ area, name: basename(file, '.ts'), source: join(folder, area, file) })),
    )
    .sort((a, b) => (`${a.area}/${a.name}` < `${b.area}/${b.name}` ? -1 : 1))
}

const bundleTask = (source, outfile) =>
  esbuild.build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['tbx'],
    logLevel: 'warning',
  })
