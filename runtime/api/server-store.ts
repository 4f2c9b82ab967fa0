import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { isServerFacts, type ServerFactsStore } from './server-facts.ts'

export interface ServerStoreOptions {
  readonly folder: string
  /** Where the server is; each has a file of its own. */
  readonly url: string
}

/**
 * Keeps what a server is in a file, replaced by rename. What cannot be read counts as absent, what cannot be written
 * is asked again next time: nothing depends on it.
 */
export function createServerStore({ files, pid }: Host, { folder, url }: ServerStoreOptions): ServerFactsStore {
  const file = join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`)
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(files.read(file) ?? 'null')
        return isServerFacts(kept) && (kept as { server?: unknown }).server === url ? kept : undefined
      } catch {
        return undefined
      }
    },
    save({ edition, version }) {
      try {
        files.makeFolder(folder)
        files.write(`${file}.${pid}.tmp`, `${JSON.stringify({ server: url, edition, version })}\n`)
        files.rename(`${file}.${pid}.tmp`, file)
      } catch {
        // a disk that is full or read only is told of where tokens are kept
      }
    },
  }
}
