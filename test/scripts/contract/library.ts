import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Task } from '../../../runtime/mod.ts'
import { root } from '../../helpers/root.ts'

/** The tasks of the library: their names, and their files below `scripts/`. */
export const taskFiles: readonly (readonly [name: string, file: string])[] = readdirSync(join(root, 'scripts'))
  .filter((area) => area !== 'examples')
  .flatMap((area) =>
    readdirSync(join(root, 'scripts', area)).map((file) => [file.replace(/\.ts$/, ''), join(area, file)] as const),
  )

/** The definition of a task, by its file. */
export const loadTask = async (file: string): Promise<Task> =>
  (await import(pathToFileURL(join(root, 'dist', 'scripts', file.replace(/\.ts$/, '.js'))).href)).default

/** The words of a command line, quotes taken off, flags of tbx and what the shell does with the output left out. */
export function wordsOf(line: string): string[] {
  const all =
    line
      .replace(/ > \S+\.\w+$|^.*? \| tbx run | --output \w+/g, '')
      .match(/"[^"]*"|'[^']*'|[^\s"']+=(?:"[^"]*"|'[^']*')|\S+/g) ?? []
  return all.map((word) => word.replace(/^(['"])(.*)\1$/, '$2').replace(/=(['"])(.*)\1$/, '=$2'))
}
