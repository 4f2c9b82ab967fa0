import { resolve } from 'node:path'
import { formatDuration, plural } from '../../lib/units.ts'
import { planLines, planText } from '../script/changes/plan.ts'
import type { Services } from '../script/services/create-services.ts'
import { countsText } from '../script/services/tally.ts'
import type { Context } from './context.ts'
import type { RunRules } from './run-rules.ts'

export interface RunOutcome {
  /** Absent where nothing was called. */
  readonly rules: RunRules | undefined
  readonly services: Services
  readonly exitCode: number
  /** How long it took. */
  readonly ms: number
}

/** Says how a run ended, and closes its journal; files that were asked for are written. */
export async function reportRun(context: Context, outcome: RunOutcome): Promise<void> {
  const { host, flags, say } = context
  const { rules, services, exitCode } = outcome
  const items = countsText(services.counts())
  await rules?.journal?.close({ exitCode, ...(items !== undefined && { counts: items }) })
  if (flags['dry-run']) sayPlan(context, outcome)
  else {
    const line = [items, await costText(context, outcome)].filter((text) => text !== undefined).join('; ')
    if (items !== undefined || (rules?.counts().changes ?? 0) > 0) say(line)
  }
  if (typeof flags['failed-to'] === 'string') await services.services.csv.write(flags['failed-to'], services.failures())
  const id = rules?.journal?.id()
  if (id !== undefined && exitCode !== 0) say(`to go on with it: tbx run --resume ${id}`)
  if (typeof flags.plan === 'string') host.files.write(resolve(host.cwd, flags.plan), planText(rules?.plan() ?? []))
}

function sayPlan({ say }: Context, { rules, services }: RunOutcome): void {
  for (const line of planLines(rules?.plan() ?? [])) say(line)
  const items = countsText(services.counts())
  say(`${items === undefined ? '' : `${items}; `}nothing was changed (--dry-run)`)
}

/** `3 changes, 12 calls, 1 renewal, 4s`. */
async function costText(context: Context, { rules, ms }: RunOutcome): Promise<string> {
  const { changes, calls } = rules?.counts() ?? { changes: 0, calls: 0 }
  const replayed = rules?.journal?.replayed() ?? 0
  const connection = rules && (await context.connection().catch(() => undefined))
  const renewals = connection?.renewals() ?? 0
  return [
    plural(changes, 'change'),
    ...(replayed > 0 ? [`${replayed} done before`] : []),
    plural(calls, 'call'),
    ...(renewals > 0 ? [plural(renewals, 'renewal')] : []),
    formatDuration(Math.max(1, Math.round(ms / 1000)) * 1000),
  ].join(', ')
}
