import { createRequire, isBuiltin } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TbxError } from '../errors.ts'
import type { Files } from '../host.ts'
import { findImportEntry } from './package-entry.ts'

/** Packages and Node's own modules, as code in one folder sees them. */
export interface Packages {
  require(specifier: string): unknown
  import(specifier: string): Promise<unknown>
  /** Path of the file that `require` would load. */
  resolve(specifier: string): string
}

export interface PackagesOptions {
  readonly files: Files
  /** How the importing code is called in errors. */
  readonly from: string
}

/** The packages that code in a folder can import. */
export function createPackages(folder: string, { files, from }: PackagesOptions): Packages {
  // only the folder of the name counts, there is no such file
  const native = createRequire(join(folder, 'script.js'))
  const resolve = (specifier: string): string => {
    try {
      return native.resolve(specifier)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const entry = code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' && findEntry(specifier, native, files)
      if (entry) return entry
      throw code === 'MODULE_NOT_FOUND' ? notInstalled(specifier, { from, cause: error }) : error
    }
  }
  return {
    resolve,
    require: (specifier) => native(isBuiltin(specifier) ? specifier : resolve(specifier)),
    import(specifier) {
      if (isBuiltin(specifier) || specifier.startsWith('data:')) return import(specifier)
      return import(pathToFileURL(resolve(specifier)).href)
    },
  }
}

function findEntry(specifier: string, native: NodeJS.Require, files: Files): string | undefined {
  return findImportEntry(specifier, native.resolve.paths(specifier) ?? [], files)
}

function notInstalled(
  specifier: string,
  { from, cause }: { readonly from: string; readonly cause: unknown },
): TbxError {
  const message = `could not import "${specifier}" in "${from}": no such package is installed beside it`
  return new TbxError('script', message, { cause })
}
