import type { BeginRecord, EndRecord, JournalRecord, OverRecord, RunRecord } from './record.ts'

export interface JournalState {
  readonly run: RunRecord
  /** Changes in the order in which they were begun, with what became of them. */
  readonly changes: readonly Change[]
  /** How the last try ended; absent where it was cut off. */
  readonly over?: OverRecord
  /** Time of the last line, ms since 1970. */
  readonly lastAt: number
}

export interface Change extends BeginRecord {
  /** Absent where nothing was heard of it any more. */
  readonly end?: EndRecord
}

/**
 * Reads a journal. A last line that was cut off in the middle of writing is left out.
 *
 * @returns `undefined` for what is no journal
 */
export function readJournal(text: string): JournalState | undefined {
  const records = text.split('\n').flatMap(parsed)
  const [run] = records
  if (run?.kind !== 'run') return undefined
  const changes = new Map<number, Change>()
  let over: OverRecord | undefined
  for (const record of records) {
    if (record.kind === 'begin') changes.set(record.n, record)
    if (record.kind === 'end') note(record, changes)
    over = record.kind === 'over' ? record : undefined
  }
  return { run, changes: [...changes.values()], lastAt: records.at(-1)?.at ?? run.at, ...(over && { over }) }
}

function note(end: EndRecord, changes: Map<number, Change>): void {
  const begun = changes.get(end.n)
  if (begun) changes.set(end.n, { ...begun, end })
}

function parsed(line: string): JournalRecord[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as JournalRecord]
  } catch {
    return []
  }
}

/** Whether a change was surely done, surely not, or nobody knows. */
export const outcomeOf = ({ end }: Change): EndRecord['outcome'] => end?.outcome ?? 'unknown'
