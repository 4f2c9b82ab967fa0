import { sleep } from '../../host.ts'
import type { Layer } from '../../http/types.ts'
import { type LockHost, tryLock } from '../../lock.ts'
import { journalPath, newRunId, pruneJournals, takeJournal } from './journal-files.ts'
import { type JournalState, outcomeOf } from './read-journal.ts'
import type { JournalRecord, OverRecord, RunRecord } from './record.ts'
import { recordChanges } from './record-changes.ts'
import { replayChanges } from './replay-changes.ts'
import { createJournalWriter, type JournalWriter } from './writer.ts'

export interface Journal {
  /** Id of the run; absent until it has made a change. */
  id(): string | undefined
  /** Answers what an earlier try has done. Stands outside of limits: it changes nothing. */
  readonly replay: Layer
  /** Notes what is sent. */
  readonly record: Layer
  /** Changes that were not made again. */
  replayed(): number
  /** The run is over. */
  close(over: Omit<OverRecord, 'kind' | 'at'>): Promise<void>
}

export interface OpenJournalOptions {
  readonly host: LockHost
  readonly folder: string
  /** What the run is; noted with its first change. */
  readonly run: Omit<RunRecord, 'kind' | 'id' | 'at'>
  /** The run to go on with. */
  readonly resumed?: JournalState | undefined
  readonly warn: (text: string) => void
}

/** How long a creation that was cut off may still be on its way through the server, ms. */
const SETTLE = 1_000

/**
 * The journal of one run: a file of its own, made at its first change.
 *
 * @throws TbxError `usage` where another process is at the run that is to be resumed
 */
export async function openJournal(options: OpenJournalOptions): Promise<Journal> {
  const { host, folder, resumed } = options
  const file = resumed ? await continued(host, folder, resumed) : begun(options)
  const { clock } = host
  const write = async (record: JournalRecord) => file.writer()?.write(record)
  const changes = resumed?.changes ?? []
  const replay = replayChanges({ changes, settle: async (end) => write({ ...end, at: clock.now() }) })
  return {
    id: file.id,
    replay: replay.layer,
    record: recordChanges({ clock, writer: file.writer, first: (changes.at(-1)?.n ?? 0) + 1 }),
    replayed: replay.count,
    async close(over) {
      try {
        if (file.id() !== undefined) await write({ kind: 'over', ...over, at: clock.now() })
      } finally {
        file.release()
      }
    },
  }
}

interface JournalFile {
  id(): string | undefined
  writer(): JournalWriter | undefined
  release(): void
}

function begun({ host, folder, run, warn }: OpenJournalOptions): JournalFile {
  let open: { readonly id: string; readonly writer: JournalWriter; readonly release: () => void } | undefined
  let failed = false
  const begin = () => {
    const id = newRunId(host)
    const path = journalPath(folder, id)
    host.files.makeFolder(folder)
    pruneJournals(host, folder)
    const record: RunRecord = { kind: 'run', id, ...run, at: host.clock.now() }
    host.files.write(path, `${JSON.stringify(record)}\n`, { exclusive: true })
    return { id, writer: createJournalWriter(host, path), release: tryLock(host, path) ?? (() => {}) }
  }
  return {
    id: () => open?.id,
    release: () => open?.release(),
    writer() {
      if (open || failed) return open?.writer
      try {
        open = begin()
      } catch (error) {
        failed = true
        warn(`this run cannot be resumed: no journal can be kept in "${folder}": ${(error as Error).message}`)
      }
      return open?.writer
    },
  }
}

async function continued(host: LockHost, folder: string, { run, changes, lastAt }: JournalState): Promise<JournalFile> {
  const { id } = run
  const release = await takeJournal(host, folder, id)
  const path = journalPath(folder, id)
  const writer = createJournalWriter(host, path)
  // what was cut off in the middle of a line stays a line of its own
  if (!host.files.read(path)?.endsWith('\n')) host.files.append(path, '\n')
  await writer.write({ kind: 'resumed', at: host.clock.now() })
  const isOpen = changes.some((change) => outcomeOf(change) === 'unknown')
  const wait = SETTLE - (host.clock.now() - lastAt)
  if (isOpen && wait > 0) await sleep(host.clock, wait)
  return { id: () => id, writer: () => writer, release }
}
