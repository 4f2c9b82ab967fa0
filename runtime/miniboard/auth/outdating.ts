import type { Database } from '../store/database.ts'

export type Outdating = ReturnType<typeof createOutdating>

/**
 * Ends tokens of a user or of a session. Both times are whole seconds: a token that was issued in the second of the
 * event lives on.
 */
export function createOutdating(db: Database, clock: { now(): number }) {
  const events = new Map<string, number>(
    db.all<{ id: string; since: number }>('SELECT id, since FROM outdated').map(({ id, since }) => [id, since]),
  )
  return {
    /** @param id of a user or of a session */
    outdate(id: string): void {
      const second = Math.floor(clock.now() / 1000)
      events.set(id, second)
      db.run('INSERT OR REPLACE INTO outdated (id, since) VALUES (?, ?)', [id, second])
    },
    isOutdated: (id: string, issuedAt: number): boolean => issuedAt < (events.get(id) ?? Number.NEGATIVE_INFINITY),
  }
}
