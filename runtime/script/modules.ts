import { createRequire, isBuiltin } from 'node:module'
import { dirname, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TbxError } from '../errors.ts'
import { IMPORT, IMPORT_META } from './javascript.ts'
import { createLinker, type Linked, type LinkOptions } from './link.ts'
import { PUBLIC_DOOR, type Resolved, resolveFile } from './resolve.ts'

/** The files of one script: each is compiled once and runs once. */
export interface Modules {
  /** Compiles a file and all that it imports statically; nothing runs. */
  link(file: Resolved): Linked
  /** Runs a linked file, after what it imports, and answers with what it exports. */
  run(linked: Linked): Promise<unknown>
  /** What code in a folder is given besides the script's own names: `require`, `exports` and the like. */
  namesFor(place: ModulePlace): Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, Linked>
}

/** Where code stands that imports something. */
export interface ModulePlace {
  readonly path: string
  /** How it is called in errors. */
  readonly name: string
  readonly module: { exports: unknown }
}

export interface ModulesOptions extends Omit<LinkOptions, 'names'> {
  /** What each file sees as ordinary variables. */
  readonly scope: Readonly<Record<string, unknown>>
  /** What `import … from 'tbx'` gives. */
  readonly publicDoor: object
}

/** Names that `namesFor` gives, whatever the place. */
export const MODULE_NAMES: readonly string[] = [
  'exports',
  'module',
  'require',
  '__filename',
  '__dirname',
  IMPORT,
  IMPORT_META,
]

/** Makes the loader of one script. */
export function createModules(options: ModulesOptions): Modules {
  const names = [...new Set([...Object.keys(options.scope), ...MODULE_NAMES])]
  const { link, files } = createLinker({ ...options, names })
  const load = { file: (file: Resolved) => run(link(file)), fileNow: (file: Resolved) => runNow(link(file)) }

  const namesFor = (place: ModulePlace) => ({
    exports: place.module.exports,
    module: place.module,
    require: createScriptRequire(place, { ...options, ...load }),
    __filename: place.path,
    __dirname: dirname(place.path),
    [IMPORT]: createScriptImport(place, { ...options, ...load }),
    [IMPORT_META]: { url: pathToFileURL(place.path).href, filename: place.path, dirname: dirname(place.path) },
  })

  const start = (linked: Linked): unknown => {
    if (linked.started) return undefined
    linked.started = true
    if (!linked.code) return parseJson(linked)
    const values: Record<string, unknown> = { ...options.scope, ...namesFor(linked) }
    return linked.code.wrapped(...names.map((name) => values[name]))()
  }

  const run = (linked: Linked, above: readonly Linked[] = []): Promise<unknown> => {
    linked.done ??= runAfter(linked, [...above, linked])
    return linked.done
  }
  const runAfter = async (linked: Linked, above: readonly Linked[]) => {
    for (const dependency of linked.dependencies) if (!above.includes(dependency)) await run(dependency, above)
    await start(linked)
    return linked.module.exports
  }

  const runNow = (linked: Linked): unknown => {
    if (linked.started) return linked.module.exports
    if (linked.code?.compiled.async) throw needsImport(linked)
    for (const dependency of linked.dependencies) if (dependency !== linked) runNow(dependency)
    start(linked)
    return linked.module.exports
  }

  return { link, run, namesFor, files }
}

interface ImportOptions extends ModulesOptions {
  file(file: Resolved): Promise<unknown>
  fileNow(file: Resolved): unknown
}

function createScriptRequire({ path, name }: ModulePlace, { host, publicDoor, fileNow }: ImportOptions) {
  const folder = dirname(path)
  const native = createRequire(folder + sep)
  const scriptRequire = (specifier: string): unknown => {
    if (specifier === PUBLIC_DOOR) return publicDoor
    const file = resolveFile(specifier, { folder, files: host.files, from: name })
    return file ? fileNow(file) : orExplain(specifier, { from: name, find: () => native(specifier) })
  }
  return Object.assign(scriptRequire, { resolve: native.resolve })
}

function createScriptImport({ path, name }: ModulePlace, { host, publicDoor, file: load }: ImportOptions) {
  const folder = dirname(path)
  const native = createRequire(folder + sep)
  return async (given: unknown): Promise<unknown> => {
    const specifier = String(given)
    if (specifier === PUBLIC_DOOR) return publicDoor
    const file = resolveFile(specifier, { folder, files: host.files, from: name })
    if (file) return toNamespace(await load(file))
    if (isBuiltin(specifier) || specifier.startsWith('data:')) return import(specifier)
    const found = orExplain(specifier, { from: name, find: () => native.resolve(specifier) })
    return import(pathToFileURL(found).href)
  }
}

interface ExplainOptions<T> {
  readonly from: string
  readonly find: () => T
}

/** Says in one sentence what Node says in a list of the files that required each other. */
function orExplain<T>(specifier: string, { from, find }: ExplainOptions<T>): T {
  try {
    return find()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'MODULE_NOT_FOUND' || !message.includes(`'${specifier}'`)) throw error
    const problem = `could not import "${specifier}" in "${from}": no such package is installed beside it`
    throw new TbxError('script', problem, { cause: error })
  }
}

/** What `import()` gives for a module that was compiled to CommonJS. */
function toNamespace(exported: unknown): unknown {
  const isObject = typeof exported === 'object' && exported !== null
  if (isObject && '__esModule' in exported) return exported
  return { ...(isObject ? exported : {}), default: exported }
}

function parseJson({ module, name, text }: Linked): void {
  try {
    module.exports = JSON.parse(text)
  } catch (error) {
    throw new TbxError('script', `could not import "${name}": ${(error as Error).message}`, { cause: error })
  }
}

function needsImport({ name }: Linked): TbxError {
  const hint = 'write import, or await import(…), instead of require(…)'
  return new TbxError('script', `could not require "${name}": it has a top-level await`, { hint })
}
