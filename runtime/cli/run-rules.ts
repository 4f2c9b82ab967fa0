import { join } from 'node:path'
import { tbxFolder } from '../config/folder.ts'
import { TbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Layer, Send } from '../http/types.ts'
import { blankSecrets } from '../redact.ts'
import { createRules, type Rules } from '../script/changes/rules.ts'
import { findJournal } from '../script/journal/journal-files.ts'
import { type Journal, openJournal } from '../script/journal/open-journal.ts'
import type { JournalState } from '../script/journal/read-journal.ts'
import { questionsAt } from './ask.ts'
import type { Context } from './context.ts'

/** Where the journals of runs are kept. */
export const runsFolder = (host: Host): string => join(tbxFolder(host), 'runs')

/** Changes after which somebody must say that so many are meant. */
const ASK_AFTER = 1_000

/** The run that `--resume` names. */
export function resumedRun({ host, flags }: Context): JournalState | undefined {
  return typeof flags.resume === 'string' ? findJournal(host, runsFolder(host), flags.resume) : undefined
}

export interface RunRules extends Rules {
  readonly journal: Journal | undefined
}

export interface RunRulesOptions {
  readonly name: string
  readonly args: readonly string[]
  readonly resumed: JournalState | undefined
  /** The item whose work is going on. */
  readonly item: () => string | undefined
}

/** The rules of one run, as its flags say. */
export async function openRules(context: Context, options: RunRulesOptions): Promise<RunRules> {
  const { host, flags } = context
  const dryRun = flags['dry-run'] === true
  const journal = dryRun ? undefined : await journalOf(context, options)
  const maxChanges = flags['max-changes'] as number | undefined
  const ask = questionsAt(host)
  const rules = createRules({
    now: host.clock.now,
    item: options.item,
    dryRun,
    journal,
    maxChanges,
    ...(!flags.yes && maxChanges === undefined && { askAfter: ASK_AFTER }),
    ...(ask.possible && {
      confirm: (made: number) => ask.confirm(`${made} changes were made, and there are more to come. Go on?`),
    }),
  })
  return { ...rules, journal }
}

async function journalOf(context: Context, { name, args, resumed }: RunRulesOptions): Promise<Journal> {
  const { host, warn } = context
  // a script may only know servers that it connects to itself
  const url = await context.connection().then(
    (connection) => connection.url,
    () => '',
  )
  if (resumed && resumed.run.url !== url) throw otherServer(resumed, url)
  const line = args.join(' ')
  const isOpen = blankSecrets(line) === line
  const run = { name, ...(isOpen && { args }), cwd: host.cwd, url }
  return openJournal({ host, folder: runsFolder(host), run, resumed, warn })
}

const otherServer = ({ run }: JournalState, url: string): TbxError =>
  new TbxError('usage', `cannot resume the run "${run.id}" at "${url}": it ran at "${run.url}"`, {
    hint: 'name that server: --profile or --url',
  })

/** A layer of rules that are opened by the first call. */
export function lazily(open: () => Promise<Rules>): Layer {
  return (send) => {
    let opened: Promise<Send> | undefined
    return async (call) => {
      opened ??= open().then(({ layer }) => layer(send))
      return (await opened)(call)
    }
  }
}

/** The same command, but every call of its connections goes through `layer`. */
export function governed(context: Context, layer: Layer): Context {
  return {
    ...context,
    async connection() {
      const connection = await context.connection()
      return {
        ...connection,
        api: connection.under(layer),
        under: (inner) => connection.under((send) => inner(layer(send))),
      }
    },
    async connect(target, options) {
      const connection = await context.connect(target, options)
      return { ...connection, api: connection.under(layer) }
    },
  }
}
