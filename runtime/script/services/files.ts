import { resolve } from 'node:path'
import { TbxError } from '../../errors.ts'
import type { Host } from '../../host.ts'

/** Files as text; paths are relative to the current folder, and `-` is stdin. */
export interface TextFiles {
  /** @throws TbxError of kind `usage` where there is none, or it may not be read */
  read(path: string): Promise<string>
  /** Written beside it first and put in its place at the end: never half a file. */
  write(path: string, text: string, options?: WriteOptions): Promise<void>
}

export interface WriteOptions {
  /** It holds secrets: only its owner may read it. */
  readonly secret?: boolean
}

export type FileHost = Pick<Host, 'files' | 'cwd' | 'pid' | 'stdin' | 'stdout'>

export function createTextFiles(host: FileHost): TextFiles {
  return {
    async read(path) {
      const parts: Uint8Array[] = []
      for await (const part of readBytes(host, path)) parts.push(part)
      return Buffer.concat(parts).toString('utf8')
    },
    write: (path, text, options) => writePieces(host, path, { pieces: [text], ...options }),
  }
}

/** The bytes of a file, or of stdin. */
export async function* readBytes(host: FileHost, path: string): AsyncGenerator<Uint8Array, void, undefined> {
  if (path === '-') {
    for await (const part of host.stdin) yield Buffer.from(part as Uint8Array | string)
    return
  }
  try {
    yield* host.files.readPieces(resolve(host.cwd, path))
  } catch (error) {
    throw fileError('read', path, error)
  }
}

/** Writes pieces of text to a file. */
export async function writePieces(
  host: FileHost,
  path: string,
  { pieces, secret }: WriteOptions & { readonly pieces: Iterable<string> | AsyncIterable<string> },
): Promise<void> {
  const target = resolve(host.cwd, path)
  const temporary = `${target}.${host.pid}.tmp`
  try {
    await host.files.writePieces(temporary, pieces, secret ? { mode: 0o600 } : {})
    host.files.rename(temporary, target)
  } catch (error) {
    host.files.remove(temporary)
    throw fileError('write', path, error)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file is in the way of its folder',
  EEXIST: 'a file is in the way of its folder',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

/** A failure of the system as a sentence; anything else, such as what the rows threw, stays itself. */
export function fileError(verb: 'read' | 'write', path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : REASONS[code]
  return reason === undefined
    ? error
    : new TbxError('usage', `could not ${verb} "${path}": ${reason}`, { cause: error })
}
