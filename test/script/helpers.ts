import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Host, nodeHost } from '../../runtime/host.ts'
import type { Lookup } from '../../runtime/script/chains.ts'

export interface Folder {
  readonly path: string
  readonly host: Host
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  remove(): void
}

/** A folder of one test, with a host whose current folder it is. */
export function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'tbx-script-'))
  return {
    path,
    host: { ...nodeHost(), cwd: path },
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), content)
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** An api object of two groups. */
export const lookup: Lookup = {
  isGroup: (name) => name === 'device' || name === 'auth',
  isOperation: (group, name) => ['device.getTenantDevices', 'auth.getUser'].includes(`${group}.${name}`),
  isBare: (name) => name === 'getUser',
  nearest: () => 'device.getTenantDevices',
}

/** What a promise is rejected with. */
export async function failure(work: Promise<unknown>): Promise<Error> {
  const failed = await work.then(
    () => undefined,
    (error: Error) => error,
  )
  if (failed === undefined) throw new Error('nothing was thrown')
  return failed
}
