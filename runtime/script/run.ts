import { resolve } from 'node:path'
import type { Host } from '../host.ts'
import { checkChains, type Lookup } from './chains.ts'
import { guard, type WatchRejections } from './guard.ts'
import type { Linked } from './link.ts'
import { createModules } from './modules.ts'
import { readScript } from './read-script.ts'
import type { Source } from './stack.ts'

/** What a script is given. */
export interface ScriptContext {
  readonly api: unknown
  readonly connect: unknown
  /** Arguments after the file's name. */
  readonly args: readonly string[]
  readonly console: unknown
  readonly signal?: AbortSignal | undefined
}

export interface RunScriptOptions extends ScriptContext {
  readonly host: Pick<Host, 'files' | 'cwd' | 'pid' | 'clock'>
  /** Where compiled scripts are kept; without it each run compiles. */
  readonly cacheFolder?: string | undefined
  /** Looks up chains on `api` before anything runs; without it nothing is looked up. */
  readonly lookup?: Lookup | undefined
  /** What `import … from 'tbx'` gives; its names are in scope as well. */
  readonly publicDoor: object
  readonly onUnhandledRejection?: WatchRejections | undefined
}

/**
 * Runs a script file. A plain script is its statements, with `api`, `connect`, `args`, `console` and the public door's
 * names in scope; its value is `undefined`. Where the file has a default export, that is called if it is a function or
 * has a `run`, and is the value else.
 *
 * @throws TbxError: kind `usage` for what is wrong before anything ran (no such file, a syntax error, a name that
 *   `api` does not have), kind `script` for what the script threw, the api's own errors as they are, kind `aborted`
 *   after an abort
 * @example await runScript('fleet.ts', { api, connect, args: ['fleet.csv'], console, host, publicDoor })
 */
export async function runScript(file: string, options: RunScriptOptions): Promise<unknown> {
  const { api, connect, args, console, host, cacheFolder, lookup, publicDoor, signal } = options
  const path = resolve(host.cwd, file)
  const text = readScript(path, { files: host.files, shown: file })
  const sources = new Map<string, Source>()
  const scope = { ...namesOf(publicDoor), api, connect, args, console }
  const modules = createModules({ host, cacheFolder, scope, publicDoor, sources })
  const linked = modules.link({ path, text })
  if (lookup) checkFiles(modules.files.values(), lookup)
  const context = { api, connect, args, console, signal }
  const work = async () => useDefault(await modules.run(linked), context)
  return guard(work, { ...options, sources, clock: host.clock })
}

/** The names of a module that a variable may have. */
function namesOf(door: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(door).filter(([name]) => name !== 'default'))
}

function checkFiles(files: Iterable<Linked>, lookup: Lookup): void {
  for (const { text, name, code } of files) {
    if (code) checkChains(code.compiled.chains, { lookup, text, fileName: name })
  }
}

/** What becomes of the default export: the one place that knows the forms of a script. */
async function useDefault(exported: unknown, context: ScriptContext): Promise<unknown> {
  const value = defaultOf(exported)
  if (typeof value === 'function') return value(context)
  if (isTask(value)) return value.run(context)
  return value
}

interface Task {
  run(context: ScriptContext): unknown
}

function isTask(value: unknown): value is Task {
  return typeof (value as Partial<Task> | null | undefined)?.run === 'function'
}

/** `export default`, or `module.exports = …` of a function or a task. */
function defaultOf(exported: unknown): unknown {
  if (typeof exported === 'function' || isTask(exported)) return exported
  return (exported as { default?: unknown } | null | undefined)?.default
}
