import { createBucket } from './rate-limit.ts'

export type SecondFactorLimits = ReturnType<typeof createSecondFactorLimits>

/** Tries and sent codes of the users, as far as they are limited. */
export function createSecondFactorLimits(clock: { now(): number }) {
  const tries = new Map<string, { limit: string; take(): boolean }>()
  const may = (key: string, limit: string) => {
    const known = tries.get(key)
    if (known?.limit === limit) return known.take()
    const bucket = createBucket(limit)
    const fresh = { limit, take: () => bucket.take(clock.now()) }
    tries.set(key, fresh)
    return fresh.take()
  }
  return {
    mayTry: (userId: string, limit: string | null) => !limit || may(userId, limit),
    maySend: (userId: string, type: string, seconds: number | null) =>
      !seconds || may(`${userId}/${type}`, `1:${seconds}`),
    forget(userId: string): void {
      tries.delete(userId)
    },
  }
}
