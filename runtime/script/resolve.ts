import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../../lib/nearest.ts'
import type { TbxError } from '../errors.ts'
import type { Files } from '../host.ts'
import { readText, SCRIPT_ENDINGS } from './read-script.ts'
import { usageError } from './usage-error.ts'

/** What scripts import the runtime's public names from. */
export const PUBLIC_DOOR = 'tbx'

export interface ResolveOptions {
  /** Folder that a relative specifier starts from. */
  readonly folder: string
  readonly files: Files
  /** How the importing file is called in errors. */
  readonly from: string
}

/** A file that a script imports. */
export interface Resolved {
  readonly path: string
  readonly text: string
}

/**
 * The file that a specifier names: as it stands, with an ending of a script added, as the TypeScript file that
 * `./x.js` stands for, or as a folder's index. `undefined` where it names a package or a module of Node's.
 *
 * @throws TbxError of kind `usage` where it names a file, and there is none
 */
export function resolveFile(specifier: string, options: ResolveOptions): Resolved | undefined {
  const path = toPath(specifier, options.folder)
  if (path === undefined) return undefined
  for (const candidate of candidates(path)) {
    const found = readText(options.files, candidate)
    if (found !== undefined && found !== 'folder') return { path: candidate, text: found.text }
  }
  throw missing(specifier, path, options)
}

function toPath(specifier: string, folder: string): string | undefined {
  if (specifier.startsWith('file:')) return fileURLToPath(specifier)
  return /^\.\.?(?:\/|$)/.test(specifier) || isAbsolute(specifier) ? resolve(folder, specifier) : undefined
}

function candidates(path: string): string[] {
  const typed = /\.[mc]?js$/.test(path) ? [path.replace(/js$/, 'ts')] : []
  const endings = [...SCRIPT_ENDINGS, '.json']
  return [
    path,
    ...typed,
    ...endings.map((ending) => path + ending),
    ...endings.map((ending) => join(path, `index${ending}`)),
  ]
}

function missing(specifier: string, path: string, { files, from }: ResolveOptions): TbxError {
  const wanted = basename(path)
  const names = files.list(dirname(path)).filter((name) => extname(name) !== '')
  // a specifier may leave the ending out, and is like a name without it then
  const near = nearest(wanted, extname(wanted) === '' ? names.map((name) => basename(name, extname(name))) : names)
  const hint = near && `did you mean "${specifier.slice(0, specifier.lastIndexOf('/') + 1)}${near}"?`
  return usageError(`could not import "${specifier}" in "${from}": there is no such file`, { hint })
}
