import { AsyncLocalStorage } from 'node:async_hooks'
import type { Within } from '../../../lib/bulk.ts'

/** Counts what became of the items of a task; the last line and the exit code are made from it. */
export interface Tally {
  done(count?: number): void
  /** Nothing had to be done. */
  skipped(count?: number): void
  /** Said at once on stderr; where others were done, the exit code will be 5. */
  failed(key: string, error: unknown): void
  /** Runs the work of one item: the calls that it makes are known to be of that item. */
  readonly within: Within
}

export interface Counts {
  readonly done: number
  readonly skipped: number
  readonly failed: number
}

export interface OwnedTally {
  readonly tally: Tally
  counts(): Counts
  /** The item whose work is going on. */
  item(): string | undefined
}

/** A tally, and what it has counted so far. */
export function createTally(sayFailed: (key: string, error: unknown) => void): OwnedTally {
  const counts = { done: 0, skipped: 0, failed: 0 }
  const items = new AsyncLocalStorage<string>()
  const tally: Tally = {
    done(count = 1) {
      counts.done += count
    },
    skipped(count = 1) {
      counts.skipped += count
    },
    failed(key, error) {
      counts.failed++
      sayFailed(key, error)
    },
    within: (key, work) => items.run(key, work),
  }
  return { tally, counts: () => ({ ...counts }), item: () => items.getStore() }
}

/** 5 where some items failed, 1 where all did. */
export function exitCodeOf({ done, skipped, failed }: Counts): number {
  if (failed === 0) return 0
  return done + skipped > 0 ? 5 : 1
}

/** `12 done, 3 skipped, 1 failed`; nothing where nothing was counted. */
export function countsText({ done, skipped, failed }: Counts): string | undefined {
  const parts = [
    [done, 'done'],
    [skipped, 'skipped'],
    [failed, 'failed'],
  ] as const
  const text = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return text.length > 0 ? text.join(', ') : undefined
}
