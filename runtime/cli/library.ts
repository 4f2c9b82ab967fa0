import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../host.ts'
import { type Library, openLibrary } from '../script/library.ts'

/** The tasks that were built into `dist/scripts`, whether this is the bundle in `dist/program` or a file of the library. */
export function shippedLibrary({ files }: Host): Library {
  const here = fileURLToPath(import.meta.url)
  const dist = here.slice(0, here.search(/[\\/](?:program|runtime)[\\/](?!.*[\\/](?:program|runtime)[\\/])/))
  return openLibrary(files, join(dist, 'scripts'))
}
