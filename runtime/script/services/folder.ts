import { dirname, join, normalize, resolve } from 'node:path'
import { TbxError } from '../../errors.ts'
import { type FileHost, fileError, writePieces } from './files.ts'

/** The files below one folder, as text. Paths are relative to it, with `/`, and never lead out of it. */
export interface TextFolder {
  /** `undefined` where there is no such file. */
  read(path: string): Promise<string | undefined>
  /** Never half a file; folders on the way are made. */
  write(path: string, text: string): Promise<void>
  /** A missing file is no error. */
  remove(path: string): Promise<void>
}

/**
 * A folder of the user, relative to the current one.
 *
 * @throws TbxError of kind `usage` for paths that lead out of it, and for what the system refuses
 */
export function openFolder(host: FileHost, folder: string): TextFolder {
  const within = (path: string) => {
    const plain = normalize(path)
    if (/^(?:[/\\]|\.\.?(?:[/\\]|$)|[a-z]:)/i.test(plain))
      throw new TbxError('usage', `"${path}" does not lie in the folder "${folder}"`)
    return join(folder, plain)
  }
  return {
    async read(path) {
      const file = within(path)
      return attempt('read', file, () => host.files.read(resolve(host.cwd, file)))
    },
    async write(path, text) {
      const file = within(path)
      attempt('write', file, () => host.files.makeFolder(dirname(resolve(host.cwd, file))))
      await writePieces(host, file, { pieces: [text] })
    },
    async remove(path) {
      const file = within(path)
      attempt('write', file, () => host.files.remove(resolve(host.cwd, file)))
    },
  }
}

function attempt<T>(verb: 'read' | 'write', path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw fileError(verb, path, error)
  }
}
