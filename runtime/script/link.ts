import { dirname, extname, isAbsolute, relative } from 'node:path'
import type { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { compile } from './compile.ts'
import { createCompileCache } from './compile-cache.ts'
import type { Compiled } from './compiled.ts'
import { SCRIPT_ENDINGS } from './read-script.ts'
import { PUBLIC_DOOR, type Resolved, resolveFile } from './resolve.ts'
import { createPlaceMapper } from './source-map.ts'
import { toSourceText } from './source-text.ts'
import type { Source } from './stack.ts'
import { createTranspile } from './transpile.ts'
import { sourceError, usageError } from './usage-error.ts'
import { syntaxErrorPlace, type Wrapped, wrap } from './wrap.ts'

/** A file of a script, compiled, and how far it has run. */
export interface Linked {
  readonly path: string
  /** How it is called where a person reads it: relative to the current folder where it is below that. */
  readonly name: string
  /** What was written. */
  readonly text: string
  /** Absent for JSON. */
  readonly code?: { readonly compiled: Compiled; readonly wrapped: Wrapped }
  /** Files that it imports statically, in order. */
  readonly dependencies: Linked[]
  readonly module: { exports: unknown }
  /** It is its turn, after its imports. */
  queued: boolean
  started: boolean
  done?: Promise<unknown>
}

export interface LinkOptions {
  readonly host: Pick<Host, 'files' | 'cwd' | 'pid'>
  readonly cacheFolder?: string | undefined
  /** Names that each file sees as ordinary variables. */
  readonly names: readonly string[]
  /** Gets an entry for each file. */
  readonly sources: Map<string, Source>
}

export interface Linker {
  /**
   * Compiles a file and all that it imports statically; nothing runs.
   *
   * @throws TbxError of kind `usage`: a syntax error, an import of a file that is not there
   */
  link(file: Resolved): Linked
  /** All files so far. */
  readonly files: ReadonlyMap<string, Linked>
}

/** Makes the linker of one script. */
export function createLinker(options: LinkOptions): Linker {
  const files = new Map<string, Linked>()
  const compileFile = createCompileFile(options)
  const link = (file: Resolved): Linked => {
    const known = files.get(file.path)
    if (known) return known
    const linked = compileFile(file)
    // before its imports, for files that import each other in a circle
    files.set(file.path, linked)
    try {
      for (const found of findDependencies(linked, options)) linked.dependencies.push(link(found))
    } catch (error) {
      files.delete(file.path)
      throw error
    }
    return linked
  }
  return { link, files }
}

function createCompileFile({ host, cacheFolder, names, sources }: LinkOptions): (file: Resolved) => Linked {
  const cache = createCompileCache({ host, folder: cacheFolder })
  const transpile = createTranspile()
  return ({ path, text: raw }) => {
    const name = displayName(path, host.cwd)
    const text = toSourceText(raw)
    const linked = { path, name, text, dependencies: [], module: { exports: {} }, queued: false, started: false }
    if (extname(path) === '.json') return linked
    if (!['', ...SCRIPT_ENDINGS].includes(extname(path))) throw notAScript(name)
    const compiled = compile(text, { fileName: name, cache, transpile })
    const toOriginal = createPlaceMapper(compiled.map)
    sources.set(path, { name, toOriginal })
    const wrapped = wrapFile(compiled, { path, name, text, names, toOriginal })
    return { ...linked, code: { compiled, wrapped } }
  }
}

type WrapFileOptions = Pick<Linked, 'path' | 'name' | 'text'> & Pick<LinkOptions, 'names'> & Pick<Source, 'toOriginal'>

function wrapFile(compiled: Compiled, { path, name, text, names, toOriginal }: WrapFileOptions): Wrapped {
  try {
    const strict = extname(path) === '.mjs'
    return wrap(compiled.text, { names, fileName: path, async: compiled.async, strict })
  } catch (error) {
    const position = toOriginal(syntaxErrorPlace(error))
    throw sourceError(`could not compile "${name}": ${(error as Error).message}`, { text, fileName: name, position })
  }
}

function findDependencies({ path, name, code }: Linked, { host }: LinkOptions): Resolved[] {
  const place = { folder: dirname(path), from: name, files: host.files }
  const imports = code?.compiled.imports.filter((specifier) => specifier !== PUBLIC_DOOR) ?? []
  return imports.flatMap((specifier) => resolveFile(specifier, place) ?? [])
}

function displayName(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short.startsWith('..') || isAbsolute(short) ? path : short
}

function notAScript(name: string): TbxError {
  const message = `could not import "${name}": a script can import ${SCRIPT_ENDINGS.join(', ')} and .json files`
  return usageError(message)
}
