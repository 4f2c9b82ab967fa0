import { type Host, sleep } from './host.ts'

/** What locks need of the host. */
export type LockHost = Pick<Host, 'files' | 'clock' | 'pid' | 'random' | 'isAlive'>

const HEARTBEAT = 1_000
/** Silence after which a lock is broken, ms: soon when no such process runs here (it may run in another container). */
const DEAD_AFTER = 2_500
const STALE_AFTER = 15_000
const FIRST_WAIT = 5
const MAX_WAIT = 100

/**
 * Runs `work` while no other process holds the lock on `file`. The lock is a file beside it, created exclusively,
 * with its owner's process id and a heartbeat: a silent one is broken, sooner when its owner is dead.
 */
export async function withLock<T>(host: Host, file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`
  const me = `${host.pid} ${host.random(8).toString('hex')}`
  await take(host, lock, me)
  const release = held(host, lock, me)
  try {
    return await work()
  } finally {
    release()
  }
}

/**
 * The lock on `file`, where no other process holds it: the answer lets it go. As `withLock`, but nobody waits.
 */
export function tryLock(host: LockHost, file: string): (() => void) | undefined {
  const lock = `${file}.lock`
  const me = `${host.pid} ${host.random(8).toString('hex')}`
  if (tryToTake(host, lock, me)) return held(host, lock, me)
  breakIfDead(host, lock)
  return tryToTake(host, lock, me) ? held(host, lock, me) : undefined
}

function held(host: LockHost, lock: string, me: string): () => void {
  const stop = heartbeat(host, lock, me)
  return () => {
    stop()
    if (host.files.read(lock) === me) host.files.remove(lock)
  }
}

async function take(host: Host, lock: string, me: string): Promise<void> {
  for (let wait = FIRST_WAIT; !tryToTake(host, lock, me); wait = Math.min(wait * 1.5, MAX_WAIT)) {
    breakIfDead(host, lock)
    await sleep(host.clock, wait * (0.5 + Math.random()))
  }
}

function tryToTake(host: LockHost, lock: string, me: string): boolean {
  try {
    host.files.write(lock, me, { exclusive: true })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Rename, not removal: of several who find it dead, one alone succeeds, and nobody removes the successor's lock. */
function breakIfDead(host: LockHost, lock: string): void {
  const owner = host.files.read(lock)
  const stat = host.files.stat(lock)
  if (owner === undefined || stat === undefined || !isDead(host, owner, host.clock.now() - stat.modified)) return
  if (host.files.read(lock) !== owner) return
  const grave = `${lock}.${host.pid}`
  try {
    host.files.rename(lock, grave)
    host.files.remove(grave)
  } catch {
    // another process was quicker
  }
}

function isDead(host: LockHost, owner: string, silence: number): boolean {
  if (silence > STALE_AFTER) return true
  return silence > DEAD_AFTER && !host.isAlive(Number.parseInt(owner, 10))
}

function heartbeat(host: LockHost, lock: string, me: string): () => void {
  let cancel = () => {}
  const beat = () => {
    cancel = host.clock.after(
      HEARTBEAT,
      () => {
        if (host.files.read(lock) === me) host.files.write(lock, me)
        beat()
      },
      { hold: false },
    )
  }
  beat()
  return () => cancel()
}
