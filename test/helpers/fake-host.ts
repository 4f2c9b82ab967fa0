import { randomBytes } from 'node:crypto'
import { Readable, Writable } from 'node:stream'
import type { Clock, Files, Host, Input, Output } from '../../runtime/host.ts'

export interface FakeHostOptions {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly homeFolder?: string
  readonly platform?: NodeJS.Platform
  /** Content by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Whether stdin, stdout and stderr are a terminal. */
  readonly terminal?: boolean
  readonly columns?: number
  /** What the wall clock shows first, ms since 1970. */
  readonly now?: number
}

export interface FakeHost extends Host {
  readonly clock: FakeClock
  readonly files: FakeFiles
  /** What was written to stdout so far. */
  out(): string
  /** What was written to stderr so far. */
  err(): string
}

/**
 * A host in memory: files, environment, clock and streams belong to the test.
 *
 * @example
 *   const host = fakeHost({ env: { TB_URL: 'cloud' }, files: { '/work/.env': 'TB_TOKEN=x' } })
 *   host.clock.advance(60_000)
 */
export function fakeHost(options: FakeHostOptions = {}): FakeHost {
  const { env = {}, args = [], cwd = '/work', homeFolder = '/home/ada', platform = 'linux', terminal = false } = options
  const stdout = fakeOutput({ ...options, terminal })
  const stderr = fakeOutput({ ...options, terminal })
  return {
    ...{ env, args, cwd, homeFolder, platform },
    nodeVersion: process.versions.node,
    pid: 1,
    stdin: Object.assign(Readable.from(options.stdin ? [options.stdin] : []), { isTTY: terminal }) as Input,
    stdout,
    stderr,
    clock: fakeClock(options.now),
    files: fakeFiles(options.files),
    isAlive: (pid) => pid === 1,
    random: randomBytes,
    onSignal: () => () => undefined,
    onIdle: () => () => undefined,
    onUnhandledRejection: () => () => undefined,
    exit: (code) => {
      throw new Error(`exit ${code}`)
    },
    out: () => stdout.text(),
    err: () => stderr.text(),
  }
}

export interface FakeOutput extends Output {
  text(): string
  bytes(): Buffer
}

export function fakeOutput({
  terminal = false,
  columns,
}: Pick<FakeHostOptions, 'terminal' | 'columns'> = {}): FakeOutput {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const bytes = () => Buffer.concat(chunks)
  return Object.assign(stream, {
    isTTY: terminal,
    ...(columns !== undefined && { columns }),
    bytes,
    text: () => bytes().toString('utf8'),
  })
}

export interface FakeClock extends Clock {
  /** Moves both clocks on, and runs what falls due, in order. */
  advance(ms: number): void
  /** Sets the wall clock only, as a user or NTP does. */
  setNow(now: number): void
}

export function fakeClock(start = Date.UTC(2026, 0, 15, 12)): FakeClock {
  let elapsed = 0
  let offset = start
  const timers = new Set<{ due: number; action: () => void }>()
  const next = (until: number) => [...timers].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
  return {
    now: () => offset + elapsed,
    monotonic: () => elapsed,
    after(ms, action) {
      const timer = { due: elapsed + ms, action }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance(ms) {
      const until = elapsed + ms
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer)
        elapsed = timer.due
        timer.action()
      }
      elapsed = until
    },
    setNow(now) {
      offset = now - elapsed
    },
  }
}

export interface FakeFiles extends Files {
  /** Content by path, as it is now. */
  all(): Record<string, string>
  setMode(path: string, mode: number): void
}

/** Files by path; folders are not kept. Mode is 0600 unless said. */
export function fakeFiles(content: Readonly<Record<string, string>> = {}): FakeFiles {
  const files = new Map(Object.entries(content).map(([path, text]) => [path, { text, mode: 0o600 }]))
  const fail = (code: string) => Object.assign(new Error(code), { code })
  return {
    read: (path) => files.get(path)?.text,
    readBytes(path) {
      const file = files.get(path)
      return file && Buffer.from(file.text)
    },
    write(path, text, { mode = 0o600, exclusive = false } = {}) {
      if (exclusive && files.has(path)) throw fail('EEXIST')
      files.set(path, { text, mode })
    },
    append: (path, text, { mode = 0o600 } = {}) =>
      void files.set(path, { text: (files.get(path)?.text ?? '') + text, mode }),
    async appendDurably(path, text) {
      this.append(path, text)
    },
    async *readPieces(path) {
      const file = files.get(path)
      if (!file) throw fail('ENOENT')
      yield Buffer.from(file.text)
    },
    async writePieces(path, pieces) {
      let text = ''
      for await (const piece of pieces) text += piece
      files.set(path, { text, mode: 0o666 })
    },
    rename(from, to) {
      const file = files.get(from)
      if (!file) throw fail('ENOENT')
      files.delete(from)
      files.set(to, file)
    },
    remove: (path) => void files.delete(path),
    makeFolder: () => undefined,
    list: (folder) =>
      [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
    isFolder: (path) => [...files.keys()].some((file) => file.startsWith(`${path}/`)),
    stat(path) {
      const file = files.get(path)
      return file && { modified: 0, mode: file.mode, size: Buffer.byteLength(file.text) }
    },
    all: () => Object.fromEntries([...files].map(([path, { text }]) => [path, text])),
    setMode(path, mode) {
      const file = files.get(path)
      if (file) file.mode = mode
    },
  }
}
