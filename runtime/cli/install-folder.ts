import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../host.ts'

/** The folder that tbx is installed in: the nearest one above this file that holds its `package.json`. */
export function installFolder({ files }: Host): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!isTbx(files.read(join(folder, 'package.json')))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('tbx cannot find the folder that it is installed in')
    folder = parent
  }
  return folder
}

const isTbx = (text: string | undefined) => text !== undefined && /"name":\s*"tbx"/.test(text)
