import { amended } from '../../http/amended.ts'
import { stack } from '../../http/stack.ts'
import type { Layer } from '../../http/types.ts'
import type { Journal } from '../journal/open-journal.ts'
import { type CallCounts, createCallCounter } from './count-calls.ts'
import { createDryRun } from './dry-run.ts'
import { type LimitOptions, limitChanges } from './limit.ts'
import type { PlannedCall } from './plan.ts'

export interface RulesOptions extends LimitOptions {
  /** ms since 1970. */
  readonly now: () => number
  /** The item whose work is going on. */
  readonly item: () => string | undefined
  readonly dryRun: boolean
  readonly journal?: Pick<Journal, 'replay' | 'record'> | undefined
}

/** What holds for every change of one run, whoever makes it: one layer around the connection. */
export interface Rules {
  readonly layer: Layer
  /** What a dry run would have sent. */
  plan(): readonly PlannedCall[]
  counts(): CallCounts
}

/** Outermost first: what a dry run answers, what an earlier try has done, the limit, the journal. */
export function createRules({ now, item, dryRun, journal, ...limits }: RulesOptions): Rules {
  const counter = createCallCounter()
  const dry = dryRun ? createDryRun(now) : undefined
  const limit = limitChanges(dry ? { maxChanges: limits.maxChanges } : limits)
  const layers = dry ? [limit, dry.layer, counter.layer] : [journal?.replay, limit, journal?.record, counter.layer]
  const ofItem: Layer = (next) => (call) => {
    const name = call.item ?? item()
    return next(name === undefined ? call : amended(call, { item: name }))
  }
  return {
    layer: (send) => stack([ofItem, ...layers], send),
    plan: () => dry?.plan() ?? [],
    counts: counter.counts,
  }
}
