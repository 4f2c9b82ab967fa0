import { basename, dirname, extname } from 'node:path'
import { nearest } from '../../lib/nearest.ts'
import type { TbxError } from '../errors.ts'
import type { Files } from '../host.ts'
import { formatPlace, positionAt, toSourceText } from './source-text.ts'
import { usageError } from './usage-error.ts'

/** Endings of files that are compiled. */
export const SCRIPT_ENDINGS: readonly string[] = ['.ts', '.js', '.mts', '.mjs', '.cts', '.cjs']

export interface ReadScriptOptions {
  readonly files: Files
  /** The path as the user gave it. */
  readonly shown: string
}

/**
 * The text of the script that the user named.
 *
 * @throws TbxError of kind `usage` for what is no script: missing, a folder, empty, not text, another kind of file
 */
export function readScript(path: string, { files, shown }: ReadScriptOptions): string {
  const text = readText(files, path)
  if (text === 'folder') throw refuse(shown, 'it is a folder', listScripts(files, path))
  if (text === undefined) throw refuse(shown, 'there is no such file', suggest(files, path))
  const ending = extname(path)
  if (ending !== '' && !SCRIPT_ENDINGS.includes(ending))
    throw refuse(shown, `"${ending}" is not the ending of a script: it is one of ${SCRIPT_ENDINGS.join(', ')}`)
  if (text.text.trim() === '') throw refuse(shown, 'the file is empty')
  const bad = text.text.search(/[\0\uFFFD]/)
  if (bad >= 0) throw refuse(shown, `it is not UTF-8 text (${formatPlace(shown, positionAt(text.text, bad))})`)
  return toSourceText(text.text)
}

/** The text of a file, as an object, since any text may stand in a file. */
export function readText(files: Files, path: string): { readonly text: string } | 'folder' | undefined {
  try {
    const text = files.read(path)
    return text === undefined ? undefined : { text }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') return 'folder'
    throw usageError(`could not read "${path}": ${readProblem(error)}`, { cause: error })
  }
}

function readProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'its permissions do not allow it'
  return code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE' ? 'it is too large' : message
}

function refuse(shown: string, problem: string, hint?: string): TbxError {
  return usageError(`could not run "${shown}": ${problem}`, { hint })
}

function suggest(files: Files, path: string): string | undefined {
  const scripts = scriptsIn(files, dirname(path))
  const wanted = basename(path)
  const near = scripts.find((name) => name.slice(0, -extname(name).length) === wanted) ?? nearest(wanted, scripts)
  return near && `did you mean "${near}"?`
}

function listScripts(files: Files, folder: string): string | undefined {
  const scripts = scriptsIn(files, folder).slice(0, 5)
  return scripts.length > 0 ? `scripts in it: ${scripts.join(', ')}` : undefined
}

function scriptsIn(files: Files, folder: string): string[] {
  return files.list(folder).filter((name) => SCRIPT_ENDINGS.includes(extname(name)))
}
