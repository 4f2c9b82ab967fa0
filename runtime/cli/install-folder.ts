import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../host.ts'

/** The folder that tbx is installed in: the nearest one above this file that holds its `package.json`. */
export function installFolder({ files }: Host): string {
  const start = dirname(fileURLToPath(import.meta.url))
  const found = foldersFrom(start).find((folder) => isTbx(files.read(join(folder, 'package.json'))))
  if (found === undefined) throw new Error('tbx cannot find the folder that it is installed in')
  return found
}

/** A folder and all above it, upwards. */
export function foldersFrom(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersFrom(parent)]
}

const isTbx = (text: string | undefined) => text !== undefined && /"name":\s*"tbx"/.test(text)
