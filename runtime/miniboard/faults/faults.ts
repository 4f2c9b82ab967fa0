import { type Bucket, createBucket } from '../auth/rate-limit.ts'
import type { Answer, Call } from '../wire/call.ts'
import { CODE, Refusal } from '../wire/refusal.ts'

/** What goes wrong. */
export type Fault =
  /** 401 with code 10 or 11, or with nothing at all */
  | { kind: 'unauthorized'; errorCode?: 10 | 11 | 'empty' }
  /** 429; `retryAfter` is seconds or an HTTP date, and left out as the real server does */
  | { kind: 'tooMany'; retryAfter?: number | string }
  /** 502, 503, 504 of a proxy in front of the server */
  | { kind: 'unavailable'; status?: 500 | 502 | 503 | 504; retryAfter?: number | string }
  /** the connection ends: before the request was handled, after it, or in the middle of the answer */
  | { kind: 'cut'; when: 'before' | 'after' | 'middle' }
  /** the answer comes so many ms late, from the board's timer */
  | { kind: 'slow'; ms: number }
  /** a proxy's page instead of JSON */
  | { kind: 'html'; status?: number }
  | { kind: 'redirect'; to: string; status?: number }
  /** 200 with JSON that ends too early */
  | { kind: 'broken' }
  /** 200 with a body of so many bytes */
  | { kind: 'huge'; bytes: number }
  /** token buckets as ThingsBoard has them, `capacity:seconds[,capacity:seconds]`: what exceeds them gets 429 */
  | { kind: 'rateLimit'; limits: string }
  /** an answer of your own */
  | { kind: 'answer'; answer: Answer }

/** Which requests a fault is for. */
export type FaultRule = {
  fault: Fault
  method?: string
  /** a path as it is, `/api/device/*` for all that begin so, or a pattern */
  path?: string | RegExp
  /** so many requests let through first */
  after?: number
  /** then so many struck; all where it is left out */
  times?: number
}
export type Faults = {
  add(rule: FaultRule): { remove(): void; readonly struck: number }
  clear(): void
}

type Active = FaultRule & { skipped: number; struck: number; bucket: Bucket | undefined }

export function createFaults(clock: { now(): number }): Faults & { take(call: Call): Fault | undefined } {
  const rules = new Set<Active>()
  return {
    add(rule) {
      const bucket = rule.fault.kind === 'rateLimit' ? createBucket(rule.fault.limits) : undefined
      const active: Active = { ...rule, skipped: 0, struck: 0, bucket }
      rules.add(active)
      return {
        remove: () => void rules.delete(active),
        get struck() {
          return active.struck
        },
      }
    },
    clear: () => rules.clear(),
    take(call) {
      for (const rule of rules) {
        if (!fits(rule, call)) continue
        if (rule.skipped < (rule.after ?? 0)) {
          rule.skipped++
          continue
        }
        if (rule.bucket?.take(clock.now())) continue
        rule.struck++
        if (rule.times !== undefined && rule.struck >= rule.times) rules.delete(rule)
        return rule.fault
      }
      return undefined
    },
  }
}

/** The answer of a fault that has one. */
export function faultAnswer(fault: Fault, now: number): Answer | undefined {
  switch (fault.kind) {
    case 'unauthorized':
      return unauthorizedAnswer(fault.errorCode ?? CODE.tokenExpired, now)
    case 'rateLimit':
      return tooManyAnswer(undefined, now)
    case 'tooMany':
      return tooManyAnswer(fault.retryAfter, now)
    case 'unavailable':
      return htmlPage(fault.status ?? 503, retryAfter(fault.retryAfter))
    case 'html':
      return htmlPage(fault.status ?? 200)
    case 'redirect':
      return { status: fault.status ?? 302, headers: { location: fault.to } }
    case 'broken':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"data":[{"id":' }
    case 'huge':
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: `"${'x'.repeat(Math.max(0, fault.bytes - 2))}"`,
      }
    case 'answer':
      return fault.answer
    default:
      return undefined
  }
}

function unauthorizedAnswer(errorCode: 10 | 11 | 'empty', now: number): Answer {
  if (errorCode === 'empty') return { status: 401, headers: {} }
  const text = errorCode === CODE.tokenExpired ? 'Token has expired' : 'Authentication failed'
  return new Refusal(401, errorCode, text).toAnswer(now)
}

function tooManyAnswer(after: number | string | undefined, now: number): Answer {
  const headers = retryAfter(after)
  return new Refusal(429, CODE.tooManyRequests, 'Too many requests for current tenant!', { headers }).toAnswer(now)
}

const retryAfter = (value: number | string | undefined): Record<string, string> =>
  value === undefined ? {} : { 'retry-after': String(value) }

function htmlPage(status: number, headers: Record<string, string> = {}): Answer {
  const body = `<!doctype html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`
  return { status, headers: { 'content-type': 'text/html', ...headers }, body }
}

function fits({ method, path }: FaultRule, call: Call): boolean {
  if (method !== undefined && method !== call.method) return false
  if (path === undefined) return true
  if (path instanceof RegExp) return path.test(call.path)
  return path.endsWith('*') ? call.path.startsWith(path.slice(0, -1)) : path === call.path
}
