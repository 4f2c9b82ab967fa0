import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import type { Compiled } from './compiled.ts'

/** Compiled scripts kept on disk. Nothing here throws: a folder that cannot be read or written only costs speed. */
export interface CompileCache {
  read(key: string): Compiled | undefined
  write(key: string, compiled: Compiled): void
}

export interface CompileCacheOptions {
  readonly host: Pick<Host, 'files' | 'pid'>
  /** Without a folder nothing is kept. */
  readonly folder?: string | undefined
  /** Entries that stay when there are too many; the oldest go. */
  readonly keep?: number
}

/**
 * A cache in a folder: one file an entry, written under another name and renamed, with a checksum in its first line.
 *
 * @example createCompileCache({ host, folder: join(tbxFolder, 'cache', 'scripts') }).read(sha256(text))
 */
export function createCompileCache({ host, folder, keep = 200 }: CompileCacheOptions): CompileCache {
  if (folder === undefined) return { read: () => undefined, write: () => {} }
  const { files, pid } = host
  return {
    read: (key) => quietly(() => decode(files.read(join(folder, key)) ?? '')),
    write(key, compiled) {
      quietly(() => {
        files.makeFolder(folder)
        const temporary = join(folder, `${key}.${pid}`)
        files.write(temporary, encode(compiled))
        files.rename(temporary, join(folder, key))
        prune(folder, { host, keep })
      })
    },
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function encode(compiled: Compiled): string {
  const json = JSON.stringify(compiled)
  return `${sha256(json)}\n${json}`
}

function decode(entry: string): Compiled | undefined {
  const end = entry.indexOf('\n')
  const json = entry.slice(end + 1)
  return end > 0 && sha256(json) === entry.slice(0, end) ? JSON.parse(json) : undefined
}

/** Removes a quarter more than is too much, so that not every new script has to look at all of them. */
function prune(folder: string, { host, keep }: { readonly host: Pick<Host, 'files'>; readonly keep: number }): void {
  const paths = host.files.list(folder).map((name) => join(folder, name))
  if (paths.length <= keep) return
  const aged = paths.map((path) => ({ path, written: host.files.stat(path)?.modified ?? 0 }))
  aged.sort((one, other) => other.written - one.written)
  for (const { path } of aged.slice(Math.ceil(keep * 0.75))) host.files.remove(path)
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
