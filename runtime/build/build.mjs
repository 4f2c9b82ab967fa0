// Builds the artefacts that exist by now: the library (ESM with types, by tsc), the tasks (one CommonJS file each, and
// an index of their definitions), the program (one CommonJS file), and its V8 code cache, made by running it once.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as esbuild from 'esbuild'
import { root, run, SetUpFailed } from './setup.mjs'
import { buildTasks } from './tasks.mjs'

const program = join(root, 'dist', 'program')

/**
 * yargs measures the columns of its help with string-width, whose tables of emoji cost half of its load time;
 * our help is plain text, where width is length.
 */
const narrowWidth = {
  name: 'narrow-width',
  setup(build) {
    build.onResolve({ filter: /^(string-width|strip-ansi|wrap-ansi)$/ }, ({ importer, path }) =>
      /[\\/](cliui|yargs)[\\/]/.test(importer) ? { path, namespace: 'narrow-width' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'narrow-width' }, ({ path }) => ({
      contents: path === 'string-width' ? 'export default (text) => text.length' : 'export default (text) => text',
    }))
  },
}

/** tbx opens no editor to ask a question; the tables of every code page that it would bring are a third of the program. */
const noEditor = {
  name: 'no-editor',
  setup(build) {
    build.onResolve({ filter: /^@inquirer\/external-editor$/ }, ({ path }) => ({ path, namespace: 'no-editor' }))
    build.onLoad({ filter: /.*/, namespace: 'no-editor' }, () => ({
      contents: "export const editAsync = () => { throw new Error('there is no editor here') }",
    }))
  },
}

try {
  run(join('node_modules', 'typescript', 'bin', 'tsc'), ['-p', 'tsconfig.json'])
  await bundle()
  await buildTasks()
  warmUp()
} catch (error) {
  if (!(error instanceof SetUpFailed)) throw error
  console.error(`tbx: ${error.message}`)
  process.exitCode = 1
}

async function bundle() {
  await esbuild.build({
    entryPoints: [join(root, 'runtime', 'cli', 'entry.ts')],
    outfile: join(program, 'main.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'linked',
    // loaded when they are needed, from node_modules
    external: ['ts-node', 'typescript', 'node-sqlite3-wasm', 'proxy-agent'],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: { js: 'const __url=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [narrowWidth, noEditor],
    logLevel: 'warning',
  })
}

/** The runs that make the code cache; each adds what it compiled. */
function warmUp() {
  for (const name of readdirSync(program)) if (name.endsWith('.cache')) rmSync(join(program, name))
  spawnSync(process.execPath, [join(root, 'runtime', 'cli', 'bin.cjs'), 'eval', '--demo', 'api.auth.getUser()'], {
    cwd: dirname(program),
    stdio: 'ignore',
    timeout: 60_000,
  })
}
