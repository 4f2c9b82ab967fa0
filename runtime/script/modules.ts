import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TbxError } from '../errors.ts'
import { IMPORT, IMPORT_META } from './javascript.ts'
import { createLinker, type Linked, type LinkOptions } from './link.ts'
import { createPackages } from './packages.ts'
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
  const load = {
    file: (file: Resolved): Promise<unknown> => run(link(file)),
    fileNow: (file: Resolved): unknown => runNow(link(file)),
  }

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

  const { run, runNow } = createRunner(start)
  return { link, run, namesFor, files }
}

/** Decides in which order files run; `start` runs the text of one, the first time that it is asked to. */
function createRunner(start: (linked: Linked) => unknown) {
  const run = (linked: Linked, above: readonly Linked[] = []): Promise<unknown> => {
    linked.done ??= runAfter(linked, [...above, linked])
    return linked.done
  }
  const runAfter = async (linked: Linked, above: readonly Linked[]) => {
    linked.queued = true
    for (const dependency of linked.dependencies) if (!above.includes(dependency)) await run(dependency, above)
    await start(linked)
    return linked.module.exports
  }
  const runNow = (linked: Linked): unknown => {
    // one that waits for its imports is in a circle with the caller, who gets what it exports so far
    if (linked.queued || linked.started) return linked.module.exports
    if (linked.code?.compiled.async) throw needsImport(linked)
    linked.queued = true
    for (const dependency of linked.dependencies) runNow(dependency)
    start(linked)
    return linked.module.exports
  }
  return { run, runNow }
}

interface ImportOptions extends ModulesOptions {
  file(file: Resolved): Promise<unknown>
  fileNow(file: Resolved): unknown
}

function createScriptRequire({ path, name }: ModulePlace, { host, publicDoor, fileNow }: ImportOptions) {
  const place = { folder: dirname(path), files: host.files, from: name }
  const packages = createPackages(place.folder, place)
  const scriptRequire = (specifier: string): unknown => {
    if (specifier === PUBLIC_DOOR) return publicDoor
    const file = resolveFile(specifier, place)
    return file ? fileNow(file) : packages.require(specifier)
  }
  return Object.assign(scriptRequire, { resolve: packages.resolve })
}

function createScriptImport({ path, name }: ModulePlace, { host, publicDoor, file: load }: ImportOptions) {
  const place = { folder: dirname(path), files: host.files, from: name }
  return async (given: unknown): Promise<unknown> => {
    const specifier = String(given)
    if (specifier === PUBLIC_DOOR) return publicDoor
    const file = resolveFile(specifier, place)
    return file ? toNamespace(await load(file)) : createPackages(place.folder, place).import(specifier)
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
