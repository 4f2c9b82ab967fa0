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

export interface OpenScriptOptions {
  readonly host: Pick<Host, 'files' | 'cwd' | 'pid' | 'clock'>
  /** Where compiled scripts are kept; without it each run compiles. */
  readonly cacheFolder?: string | undefined
  /** Looks up chains on `api` before anything runs; without it nothing is looked up. */
  readonly lookup?: Lookup | undefined
  /** What `import … from 'tbx'` gives; its names are in scope as well. */
  readonly publicDoor: object
  readonly signal?: AbortSignal | undefined
  readonly onUnhandledRejection?: WatchRejections | undefined
}

/** A script that is compiled and has not run yet. */
export interface OpenedScript {
  readonly path: string
  /** What was written. */
  readonly text: string
  /** It exports what `defineTask` gives, so its statements only prepare that: it may be loaded without `api`. */
  readonly definesTask: boolean
  /** Runs its statements, the first time, and gives the default export. */
  load(context?: ScriptContext): Promise<unknown>
  /** Runs code of the script, such as what it exports: what that throws becomes a TbxError that says where. */
  guard<T>(work: () => Promise<T>): Promise<T>
}

/**
 * Compiles a script file and all that it imports; nothing runs.
 *
 * @throws TbxError of kind `usage`: no such file, a syntax error, a name that `api` does not have
 * @example const script = openScript('fleet.ts', { host, publicDoor })
 */
export function openScript(file: string, options: OpenScriptOptions): OpenedScript {
  const { host, cacheFolder, lookup, publicDoor } = options
  const path = resolve(host.cwd, file)
  const text = readScript(path, { files: host.files, shown: file })
  const sources = new Map<string, Source>()
  const scope: Record<string, unknown> = { ...namesOf(publicDoor), ...NOTHING }
  const modules = createModules({ host, cacheFolder, scope, publicDoor, sources })
  const linked = modules.link({ path, text })
  if (lookup) checkFiles(modules.files.values(), lookup)
  const guarded = <T>(work: () => Promise<T>) => guard(work, { ...options, sources, clock: host.clock })
  return {
    path,
    text: linked.text,
    definesTask: definesTask(linked.code?.compiled.text ?? ''),
    load(context) {
      if (context) Object.assign(scope, context)
      return guarded(async () => defaultOf(await modules.run(linked)))
    },
    guard: guarded,
  }
}

const definesTask = (code: string): boolean =>
  /\b(?:exports\.default|module\.exports)\s*=/.test(code) && /\bdefineTask\b/.test(code)

/** The names that a script has besides those of the public door. */
const NOTHING = { api: undefined, connect: undefined, args: [], console, scripts: undefined }

/** The names of a module that a variable may have. */
function namesOf(door: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(door).filter(([name]) => name !== 'default'))
}

function checkFiles(files: Iterable<Linked>, lookup: Lookup): void {
  for (const { text, name, code } of files) {
    if (code) checkChains(code.compiled.chains, { lookup, text, fileName: name })
  }
}

/** `export default`, or `module.exports = …` of a function or a task. */
function defaultOf(exported: unknown): unknown {
  if (typeof exported === 'function' || hasRun(exported)) return exported
  return (exported as { default?: unknown } | null | undefined)?.default
}

/** An object with a `run`: a task, or what was written before there were tasks. */
export function hasRun(value: unknown): value is { run(context: unknown): unknown } {
  return typeof (value as { run?: unknown } | null | undefined)?.run === 'function'
}
