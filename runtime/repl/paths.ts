import { dirname, resolve } from 'node:path'
import type { Host } from '../host.ts'

/** Files and folders whose path begins so, as somebody would type them; a folder ends in a slash. */
export function pathsLike({ files, cwd }: Pick<Host, 'files' | 'cwd'>, start: string): readonly string[] {
  const folder = start.slice(0, start.lastIndexOf('/') + 1)
  const name = start.slice(folder.length)
  try {
    return files
      .list(resolve(cwd, folder === '' ? '.' : dirname(`${folder}x`)))
      .filter((entry) => entry.startsWith(name) && (name !== '' || !entry.startsWith('.')))
      .map((entry) => `${folder}${entry}${files.isFolder(resolve(cwd, `${folder}${entry}`)) ? '/' : ''}`)
  } catch {
    return []
  }
}
