import { join } from 'node:path'
import { nearest } from '../../lib/nearest.ts'
import { TbxError } from '../errors.ts'
import type { Files } from '../host.ts'
import type { TaskFacts } from './define-task.ts'
import { SCRIPT_ENDINGS } from './read-script.ts'
import { usageError } from './usage-error.ts'

/** A task that comes with tbx; all but what it does is known without loading it. */
export interface ShippedTask extends TaskFacts {
  /** `telemetry-export`. */
  readonly name: string
  /** The folder that it stands in, which says what it is about. */
  readonly area: string
  readonly path: string
}

export interface Library {
  /** All of them, by area and name. */
  tasks(): readonly ShippedTask[]
  find(name: string): ShippedTask | undefined
}

/** The index that the build makes of all definitions, in the folder of the built scripts. */
export const INDEX = 'index.json'

/**
 * The tasks that come with tbx; the index is read when it is first needed.
 *
 * @throws TbxError of kind `config`, when it is first read, where it is missing
 */
export function openLibrary(files: Files, folder: string): Library {
  let known: readonly ShippedTask[] | undefined
  const tasks = () => {
    known ??= readIndex(files, folder)
    return known
  }
  return { tasks, find: (name) => tasks().find((task) => task.name === name) }
}

function readIndex(files: Files, folder: string): readonly ShippedTask[] {
  const text = files.read(join(folder, INDEX))
  if (text === undefined)
    throw new TbxError('config', `the tasks of tbx are missing: there is no "${join(folder, INDEX)}"`, {
      hint: 'build or install tbx anew',
    })
  const entries = JSON.parse(text) as (Omit<ShippedTask, 'path'> & { readonly file: string })[]
  return entries.map(({ file, ...rest }) => ({ ...rest, path: join(folder, file) }))
}

export interface FindScriptOptions {
  readonly library: Library
  readonly files: Files
  readonly cwd: string
}

/**
 * What `tbx run <name>` means: a task of tbx by its name, else a file. Whatever has a slash or the ending of a script is
 * a file.
 *
 * @throws TbxError of kind `usage` for a name that is neither, with the nearest one
 */
export function findScript(name: string, { library, files, cwd }: FindScriptOptions): ShippedTask | { path: string } {
  if (/[\\/]/.test(name) || SCRIPT_ENDINGS.some((ending) => name.endsWith(ending))) return { path: name }
  const task = library.find(name)
  if (task) return task
  if (files.stat(join(cwd, name))) return { path: name }
  throw unknownScript(name, { library, files, cwd })
}

function unknownScript(name: string, { library, files, cwd }: FindScriptOptions): TbxError {
  const own = files.list(cwd).filter((file) => SCRIPT_ENDINGS.some((ending) => file.endsWith(ending)))
  const same = own.find((file) => file.replace(/\.[^.]+$/, '') === name)
  const near = same ?? nearest(name, [...library.tasks().map((task) => task.name), ...own])
  return usageError(`there is no task or file "${name}"`, {
    hint: near ? `did you mean "${near}"? All tasks: tbx scripts` : 'all tasks: tbx scripts',
  })
}
