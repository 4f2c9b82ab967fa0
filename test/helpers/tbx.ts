import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { record } from './record.ts'
import { root } from './root.ts'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly cwd?: string
  /** Told of the process, to signal it. */
  readonly onStart?: (process: ReturnType<typeof spawn>) => void
}

export const BIN = join(root, 'runtime', 'cli', 'bin.cjs')

/** Runs tbx as a user does, as a process of its own with a home of its own. */
export function tbx(args: readonly string[], { env = {}, input = '', cwd, onStart }: RunOptions = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      ...(cwd !== undefined && { cwd }),
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TBX_HOME: process.env.TBX_HOME, ...env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text
    })
    child.on('error', fail)
    child.on('close', (code) => {
      record(out + err)
      done({ code, out, err })
    })
    child.stdin.on('error', () => {}).end(input)
    onStart?.(child)
  })
}

/** A folder for one test file; `remove` it afterwards. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'tbx-e2e-'))
  const remove = () => {
    recordFiles(path)
    rmSync(path, { recursive: true, force: true })
  }
  return { path, remove }
}

/** What tbx has written, `profiles.json` aside: there a user may have put a secret himself. */
function recordFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const isOurs = entry.isFile() && entry.name !== 'profiles.json' && /[\\/]tbx([\\/]|$)/.test(entry.parentPath)
    if (isOurs) record(readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  }
}
