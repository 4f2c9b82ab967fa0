import { join } from 'node:path'
import { TbxError } from '../../errors.ts'
import { type Host, sleep } from '../../host.ts'
import { type LockHost, tryLock } from '../../lock.ts'
import { type JournalState, readJournal } from './read-journal.ts'

const ENDING = '.ndjson'
const DAY = 86_400_000
/** Journals older than this are removed, ms; of runs that may still be resumed later. */
const KEEP = 30 * DAY
const KEEP_UNFINISHED = 90 * DAY
/** How long a lock may outlive its dead owner, ms. */
const LOCK_PATIENCE = 3_500

export const journalPath = (folder: string, id: string): string => join(folder, `${id}${ENDING}`)

/** Id of a run that begins now: sorts by time. */
export function newRunId({ clock, random }: Pick<Host, 'clock' | 'random'>): string {
  const time = new Date(clock.now()).toISOString().replace(/\D/g, '').slice(0, 14)
  return `${time.slice(0, 8)}-${time.slice(8)}-${random(3).toString('hex')}`
}

/** The journals that there are, newest first. */
export function listJournals({ files }: Pick<Host, 'files'>, folder: string): JournalState[] {
  return idsIn(files, folder).flatMap((id) => readJournal(files.read(journalPath(folder, id)) ?? '') ?? [])
}

/**
 * One journal by the id of its run, or the first letters of it; `last` is the newest.
 *
 * @throws TbxError `usage` where there is none, or several begin like that
 */
export function findJournal({ files }: Pick<Host, 'files'>, folder: string, id: string): JournalState {
  const ids = idsIn(files, folder)
  const found = id === 'last' ? ids.slice(0, 1) : ids.filter((one) => one.startsWith(id))
  const [one, other] = found
  const state = one !== undefined && other === undefined && readJournal(files.read(journalPath(folder, one)) ?? '')
  if (state) return state
  throw new TbxError('usage', other === undefined ? `there is no run "${id}"` : `several runs begin with "${id}"`, {
    hint: 'tbx runs lists those that there are',
  })
}

/** Ids by time, newest first. */
const idsIn = (files: Host['files'], folder: string): string[] =>
  files
    .list(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort()
    .reverse()

/** Removes journals that are too old to be of use. */
export function pruneJournals(host: Pick<Host, 'files' | 'clock'>, folder: string): void {
  for (const { run, over, lastAt } of listJournals(host, folder)) {
    const keep = over?.exitCode === 0 ? KEEP : KEEP_UNFINISHED
    if (host.clock.now() - lastAt > keep) host.files.remove(journalPath(folder, run.id))
  }
}

/**
 * Takes the journal for this process alone; the answer gives it back.
 *
 * @throws TbxError `usage` where another process has it
 */
export async function takeJournal(host: LockHost, folder: string, id: string): Promise<() => void> {
  const path = journalPath(folder, id)
  const until = host.clock.monotonic() + LOCK_PATIENCE
  for (;;) {
    const release = tryLock(host, path)
    if (release) return release
    const owner = Number.parseInt(host.files.read(`${path}.lock`) ?? '', 10)
    if (host.isAlive(owner) || host.clock.monotonic() > until) throw isTaken(id, owner)
    await sleep(host.clock, 100)
  }
}

const isTaken = (id: string, owner: number): TbxError =>
  new TbxError('usage', `cannot resume the run "${id}": process ${owner} is at it`, {
    hint: 'wait until that one is over',
  })
