import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

// The only place of the island that knows processes, timers, files and the time of day.

export const systemClock = { now: () => Date.now() }

export type Timers = {
  /** @returns a function that calls it off */
  after(ms: number, run: () => void): () => void
}

export const systemTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

export const wait = (timers: Timers, ms: number) => new Promise<void>((done) => timers.after(ms, done))

/** What keeps a file to one process. */
export type FileLocks = {
  /** @throws Error where a process that is alive holds it */
  hold(file: string): void
  release(file: string): void
}

const noteOf = (file: string) => `${file}.owner`

export const systemLocks: FileLocks = {
  hold(file) {
    mkdirSync(dirname(file), { recursive: true })
    const mine = `${process.pid} ${startOf(process.pid)}`
    try {
      writeFileSync(noteOf(file), mine, { flag: 'wx' })
    } catch {
      const owner = readText(noteOf(file)) ?? ''
      if (isAlive(owner)) throw new Error(`${file} is in use by process ${owner.split(' ')[0]}`)
      writeFileSync(noteOf(file), mine)
    }
    // the driver's own lock: a killed process leaves it behind, and the owner was just found dead
    removeFolder(`${file}.lock`)
  },
  release: (file) => rmSync(noteOf(file), { force: true }),
}

/** A number of a process is given out again: only with the same start it is the same process. */
function isAlive(owner: string): boolean {
  const [pid, start] = owner.split(' ')
  if (!/^\d+$/.test(pid ?? '')) return false
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return false
  }
  return start === startOf(Number(pid))
}

/** When a process began, in ticks since the machine did; unknown where there is no /proc. */
function startOf(pid: number): string {
  const fields = readText(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')
  return fields?.[19] ?? 'unknown'
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function removeFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // it was not there
  }
}
