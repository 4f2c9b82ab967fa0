import { dirname, join, relative, resolve } from 'node:path'
import { TbxError } from '../errors.ts'
import * as publicDoor from '../mod.ts'
import { checkTypes, type Finding } from '../script/check-types.ts'
import { ENVIRONMENT_FILE, isForEvery } from '../script/environment.ts'
import { readScript } from '../script/read-script.ts'
import type { Context } from './context.ts'
import { foldersFrom, installFolder } from './install-folder.ts'

/** See the command's definition in commands/check.ts. */
export async function runCheck(context: Context): Promise<number | undefined> {
  const { host, words, flags, say, print } = context
  if (words.length === 0) throw noFile()
  const paths = words.map((word) => resolve(host.cwd, word))
  for (const [index, path] of paths.entries()) readScript(path, { files: host.files, shown: words[index] as string })
  const found = checkTypes(paths, {
    root: installFolder(host),
    names: Object.keys(publicDoor),
    every: everyEdition(context, paths),
  }).map((finding) => ({ ...finding, file: relative(host.cwd, finding.file) }))
  if (flags.output) await print(found)
  else for (const finding of found) host.stdout.write(`${toLine(finding)}\n`)
  if (found.length === 0) say(`${words.join(', ')}: nothing to mend`)
  return found.length === 0 ? 0 : 1
}

/** As the flag says; without one as the `tbx-env.d.ts` of the first script's folder, or of one above, does. */
function everyEdition({ host, flags }: Context, [first = '']: readonly string[]): boolean {
  if (flags.edition !== undefined) return flags.edition !== 'ce'
  const texts = foldersFrom(dirname(first)).map((folder) => host.files.read(join(folder, ENVIRONMENT_FILE)))
  return isForEvery(texts.find((text) => text !== undefined))
}

const toLine = ({ file, line, column, code, message }: Finding) => `${file}:${line}:${column}: ${message} (${code})`

const noFile = () =>
  new TbxError('usage', 'there is no script to check: name its file', { hint: 'for example: tbx check report.ts' })
