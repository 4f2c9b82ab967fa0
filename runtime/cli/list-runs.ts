import { TbxError } from '../errors.ts'
import { findJournal, listJournals } from '../script/journal/journal-files.ts'
import { type Change, type JournalState, outcomeOf } from '../script/journal/read-journal.ts'
import type { Context } from './context.ts'
import { runsFolder } from './run-rules.ts'

/** Lists runs, or the changes of one. */
export async function listRuns(context: Context): Promise<number> {
  const { host, words, print, say } = context
  const folder = runsFolder(host)
  const [action, id] = words
  if (action === 'show') {
    if (id === undefined)
      throw new TbxError('usage', 'cannot show a run: name its id, or last', { hint: 'see: tbx runs' })
    const journal = findJournal(host, folder, id)
    say(Object.values(runRow(journal)).join(', '))
    await print(journal.changes.map(changeRow))
    return 0
  }
  const journals = listJournals(host, folder)
  if (journals.length === 0) say(`no run has changed anything yet, as far as "${folder}" tells`)
  await print(journals.map(runRow))
  return 0
}

function runRow({ run, changes, over, lastAt }: JournalState) {
  return {
    id: run.id,
    name: run.name,
    started: new Date(run.at).toISOString(),
    seconds: Math.round((lastAt - run.at) / 100) / 10,
    result: over ? (RESULTS[over.exitCode] ?? 'failed') : 'cut off, or still running',
    items: over?.counts ?? '',
    changes: changes.filter((change) => outcomeOf(change) === 'done').length,
    unknown: changes.filter((change) => outcomeOf(change) === 'unknown').length,
    url: run.url,
  }
}

const RESULTS: Readonly<Record<number, string>> = { 0: 'done', 5: 'partly done', 130: 'interrupted' }

const changeRow = (change: Change) => ({
  n: change.n,
  time: new Date(change.at).toISOString(),
  operation: change.operation,
  item: change.item ?? change.name ?? '',
  path: change.path,
  outcome: outcomeOf(change),
  status: change.end?.status ?? null,
  id: change.end?.id ?? null,
  error: change.end?.error ?? null,
})
