import { constants as bufferLimits } from 'node:buffer'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { onAbort } from './abort.ts'

/**
 * The only door to the process, the clock, timers and files. Everything else is given a `Host`,
 * so tests can hand over a clock that they move and a folder that they own.
 */
export interface Host {
  /** Environment variables; read only. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Arguments after the program's name. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly homeFolder: string
  readonly platform: NodeJS.Platform
  readonly nodeVersion: string
  readonly pid: number
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly clock: Clock
  readonly files: Files
  /** Whether a process with this id runs on this machine. */
  isAlive(pid: number): boolean
  /** Cryptographically strong random bytes. */
  random(bytes: number): Buffer
  /** Calls `listener` on each signal; the returned function stops that. */
  onSignal(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): () => void
  /** Calls `listener` with the reason of each promise that is rejected and has no handler; the answer stops that. */
  onUnhandledRejection(listener: (reason: unknown) => void): () => void
  /** Calls `listener` when nothing is left that could still happen. */
  onIdle(listener: () => void): () => void
  exit(code: number): never
}

export interface Input extends Readable {
  readonly isTTY?: boolean
  setRawMode?(on: boolean): unknown
}

export interface Output extends Writable {
  readonly isTTY?: boolean
  /** Width of the terminal in characters. */
  readonly columns?: number
}

export interface Clock {
  /** Wall clock, ms since 1970; may jump. */
  now(): number
  /** Monotonic clock, ms; never goes back, may stand still while the machine sleeps. */
  monotonic(): number
  /** Runs `action` once after `ms`; the returned function cancels it. `hold: false` lets the process end before. */
  after(ms: number, action: () => void, options?: { hold?: boolean }): () => void
}

/** Files, as text. A missing file is `undefined`, every other failure is thrown as Node's own error with its `code`. */
export interface Files {
  read(path: string): string | undefined
  readBytes(path: string): Uint8Array | undefined
  /** Creates or replaces the file; with `exclusive` an existing file is an EEXIST error. Mode defaults to 0600. */
  write(path: string, text: string, options?: { mode?: number; exclusive?: boolean }): void
  append(path: string, text: string, options?: { mode?: number }): void
  /** As `append`, mode 0600; over when it lies on the disk, whatever becomes of the machine. */
  appendDurably(path: string, text: string): Promise<void>
  /** The file's bytes, piece by piece; a missing file is an ENOENT error here. */
  readPieces(path: string): AsyncIterable<Uint8Array>
  /** Creates or replaces the file piece by piece, no faster than the disk takes them. */
  writePieces(
    path: string,
    pieces: Iterable<string> | AsyncIterable<string>,
    options?: { mode?: number },
  ): Promise<void>
  rename(from: string, to: string): void
  /** Removes a file; a missing one is no error. */
  remove(path: string): void
  /** Creates the folder and its parents, mode 0700. */
  makeFolder(path: string): void
  list(folder: string): string[]
  /** Whether there is a folder of that name. */
  isFolder(path: string): boolean
  stat(path: string): { readonly modified: number; readonly mode: number; readonly size: number } | undefined
}

/** The longest text that this JavaScript engine can hold, in characters. */
export const MAX_TEXT = bufferLimits.MAX_STRING_LENGTH

/**
 * The host of a real process.
 *
 * @example
 *   const host = nodeHost()
 *   host.stdout.write(`${host.clock.now()}\n`)
 */
export function nodeHost(): Host {
  return {
    env: process.env,
    args: process.argv.slice(2),
    cwd: process.cwd(),
    homeFolder: homedir(),
    platform: process.platform,
    nodeVersion: process.versions.node,
    pid: process.pid,
    // Node makes each stream when it is first asked for, which takes a while
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return process.stdout
    },
    get stderr() {
      return process.stderr
    },
    clock: nodeClock(),
    files: nodeFiles(),
    isAlive,
    // loading it takes longer than reading the arguments, and most commands need no randomness
    random: (bytes) => process.getBuiltinModule('node:crypto').randomBytes(bytes),
    onSignal(signal, listener) {
      process.on(signal, listener)
      return () => process.off(signal, listener)
    },
    onUnhandledRejection(listener) {
      process.on('unhandledRejection', listener)
      return () => process.off('unhandledRejection', listener)
    },
    onIdle(listener) {
      process.once('beforeExit', listener)
      return () => process.off('beforeExit', listener)
    },
    exit: (code) => process.exit(code),
  }
}

export function nodeClock(): Clock {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    after(ms, action, { hold = true } = {}) {
      const timer = setTimeout(action, ms)
      if (!hold) timer.unref()
      return () => clearTimeout(timer)
    },
  }
}

/** Waits `ms` on the clock; rejects with the signal's reason as soon as it is aborted. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const cancel = clock.after(ms, () => {
      release()
      done()
    })
    const release = onAbort(signal, () => {
      cancel()
      fail(signal?.reason)
    })
  })
}

function nodeFiles(): Files {
  return {
    read: (path) => unlessMissing(() => fs.readFileSync(path, 'utf8')),
    readBytes: (path) => unlessMissing(() => fs.readFileSync(path)),
    write: (path, text, { mode = 0o600, exclusive = false } = {}) =>
      fs.writeFileSync(path, text, { mode, flag: exclusive ? 'wx' : 'w' }),
    append: (path, text, { mode = 0o600 } = {}) => fs.appendFileSync(path, text, { mode }),
    appendDurably,
    readPieces: (path) => fs.createReadStream(path),
    // readable as the umask allows: it is a result that the user asked for, not one of our own files
    writePieces,
    rename: fs.renameSync,
    remove: (path) => fs.rmSync(path, { force: true }),
    makeFolder,
    list: (folder) => unlessMissing(() => fs.readdirSync(folder)) ?? [],
    isFolder: (path) => fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
    stat(path) {
      const stat = unlessMissing(() => fs.statSync(path, { throwIfNoEntry: false }))
      return stat && { modified: stat.mtimeMs, mode: stat.mode & 0o777, size: stat.size }
    },
  }
}

async function appendDurably(path: string, text: string): Promise<void> {
  const file = await fs.promises.open(path, 'a', 0o600)
  try {
    await file.writeFile(text)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Settles when the file is closed, whatever happened: who removes it then finds nothing that comes late. */
async function writePieces(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  { mode = 0o666 }: { mode?: number } = {},
): Promise<void> {
  const file = (await fs.promises.open(path, 'w', mode)).createWriteStream()
  try {
    await pipeline(pieces, file)
  } finally {
    if (!file.closed) await once(file, 'close')
  }
}

/** By hand: Node's own way never returns where a folder that is there takes no folders, such as /proc. */
function makeFolder(path: string): void {
  try {
    makeOne(path)
  } catch (error) {
    const parent = dirname(path)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path) throw error
    makeFolder(parent)
    makeOne(path)
  }
}

function makeOne(path: string): void {
  try {
    fs.mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
