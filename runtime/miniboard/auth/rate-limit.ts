import { failed } from '../wire/refusal.ts'

export type Bucket = { take(now: number): boolean }
type Bandwidth = { capacity: number; ms: number; tokens: number; at: number }

/** Token buckets of `capacity:seconds[,capacity:seconds]`: each fills up evenly, and all of them must have a token. */
export function createBucket(limits: string): Bucket {
  const bandwidths = parseLimits(limits)
  return {
    take(now) {
      for (const one of bandwidths) {
        one.tokens = Math.min(one.capacity, one.tokens + ((now - Math.min(now, one.at || now)) * one.capacity) / one.ms)
        one.at = now
      }
      if (bandwidths.some(({ tokens }) => tokens < 1)) return false
      for (const one of bandwidths) one.tokens--
      return true
    },
  }
}

/** @throws Refusal 500 for what is no limit, as the server stumbles over it */
export function parseLimits(limits: string): Bandwidth[] {
  return limits.split(',').map((part) => {
    const [capacity = '', seconds = '', ...rest] = part.split(':')
    if (!/^\d+$/.test(capacity) || !/^\d+$/.test(seconds) || rest.length > 0)
      throw failed(`Failed to parse rate limits configuration: ${limits}`)
    return { capacity: Number(capacity), ms: Number(seconds) * 1000, tokens: Number(capacity), at: 0 }
  })
}
