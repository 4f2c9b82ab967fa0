import { isTbxError, stopped, TbxError } from '../errors.ts'
import { type Clock, sleep } from '../host.ts'
import { amended } from './amended.ts'
import { isLasting, unknownOutcome } from './failure.ts'
import { createReply } from './reply.ts'
import type { Call, Layer, Repeat, Reply, Send } from './types.ts'

export interface RetryOptions {
  readonly clock: Clock
  /** Total time for all attempts and the waits between them, ms; defaults to 30,000. */
  readonly budget?: number
  /** A number in [0, 1), for the jitter. */
  readonly random?: () => number
}

/** First wait at most, ms; doubled from attempt to attempt. */
const BASE_DELAY = 200
const MAX_DELAY = 8_000
/** Until a connection has had its first answer: one repeat after this, so that a wrong port does not look like a hang. */
const FIRST_DELAY = 400

/** What became of an attempt: an answer that may be worth a repeat, or an error. */
type Outcome = { readonly reply: Reply } | { readonly error: unknown }

/**
 * Repeats what failed for a reason that may pass, where a repeat can do no harm: by the class of the call, within a
 * budget of total time, after a wait with full jitter, or as long as the server asks for.
 */
export function retry({ clock, budget = 30_000, random = Math.random }: RetryOptions): Layer {
  let answered = false

  return (next) => async (call) => {
    const start = clock.monotonic()
    const queued = { ms: 0 }
    let outcome: Outcome
    try {
      const reply = await next(amended(call, { attempt: 1, queued }))
      answered = true
      if (!mayPass(reply.status)) return reply
      outcome = { reply }
    } catch (error) {
      outcome = { error }
    }
    return repeat(outcome, { next, call, start, queued })
  }

  /** What follows a first attempt that failed. */
  async function repeat(first: Outcome, { next, call, start, queued }: Begun): Promise<Reply> {
    const spent = () => clock.monotonic() - start - queued.ms
    let uncertain = false
    for (
      let attempt = 1, outcome = first;
      ;
      attempt++, outcome = await attemptOnce(next, amended(call, { attempt, queued }))
    ) {
      if ('reply' in outcome) answered = true
      const wait = answered ? waitFor(outcome, call, attempt) : waitForFirst(outcome, call, attempt)
      uncertain ||= mayHaveArrived(outcome)
      if (wait === undefined || spent() + wait > budget) return finish(outcome, { call, attempt, uncertain })
      if ('reply' in outcome) await outcome.reply.discard()
      await sleep(clock, wait, call.signal).catch(() => Promise.reject(stopped(call)))
    }
  }

  /** ms to wait before the next attempt; `undefined` where there should be none. */
  function waitFor(outcome: Outcome, call: Call, attempt: number): number | undefined {
    if (!mayRepeat(outcome, repeatOf(call)) || (attempt > 1 && isHopeless(outcome))) return undefined
    const asked = 'reply' in outcome ? retryAfter(outcome.reply, clock.now()) : undefined
    return asked ?? random() * Math.min(MAX_DELAY, BASE_DELAY * 2 ** (attempt - 1))
  }

  function waitForFirst(outcome: Outcome, call: Call, attempt: number): number | undefined {
    if (attempt > 1 || !mayRepeat(outcome, repeatOf(call))) return undefined
    return FIRST_DELAY * (0.5 + random() / 2)
  }
}

interface Begun {
  readonly next: Send
  readonly call: Call
  /** Monotonic clock at its beginning, ms. */
  readonly start: number
  readonly queued: { readonly ms: number }
}

/** Answers whose reason may pass: too many requests, and what a proxy says of a server that is away. */
const mayPass = (status: number): boolean => status === 429 || (status >= 502 && status <= 504)

/** The class of a call that does not name one: HTTP's own idea of what is idempotent. */
export function repeatOf({ repeat, method }: Call): Repeat {
  return repeat ?? (/^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method) ? 'always' : 'ifUnsent')
}

async function attemptOnce(next: Send, call: Call): Promise<Outcome> {
  try {
    return { reply: await next(call) }
  } catch (error) {
    return { error }
  }
}

function mayRepeat(outcome: Outcome, repeat: Repeat): boolean {
  if (repeat === 'never') return false
  if ('reply' in outcome) {
    const { status } = outcome.reply
    return mayPass(status) && (status === 429 || repeat === 'always')
  }
  const { error } = outcome
  // a login that was repeated for its own budget comes up here as well
  if (!isTbxError(error, 'network') || error.attempts !== undefined) return false
  return error.unsent === true || repeat === 'always'
}

/** Whether the server may have done what was asked although no answer says so. */
function mayHaveArrived(outcome: Outcome): boolean {
  if ('reply' in outcome) return outcome.reply.status >= 502 && outcome.reply.status <= 504
  return isTbxError(outcome.error) && outcome.error.unsent !== true
}

interface Ending {
  readonly call: Call
  readonly attempt: number
  readonly uncertain: boolean
}

function finish(outcome: Outcome, { call, attempt, uncertain }: Ending): Reply {
  if ('error' in outcome) throw attempt > 1 ? afterRepeats(outcome.error, { call, attempt, uncertain }) : outcome.error
  const { reply } = outcome
  // an earlier attempt of this DELETE got through, and only its answer was lost
  const deleted = call.method === 'DELETE' && reply.status === 404 && uncertain
  return deleted ? createReply({ status: 200, header: () => undefined }, Buffer.alloc(0)) : reply
}

function afterRepeats(error: unknown, { call, attempt: attempts, uncertain }: Ending): unknown {
  if (!isTbxError(error, 'network')) return error
  const { cause, hint, message, kind, name, exitCode, stack, ...facts } = error
  return new TbxError('network', `${message}, ${attempts} attempts`, {
    ...facts,
    attempts,
    ...(uncertain && unknownOutcome(call)),
    ...(hint !== undefined && { hint }),
    cause: cause ?? error,
  })
}

/** `Retry-After` in ms, given as seconds or as a date. */
export function retryAfter(reply: Reply, now: number): number | undefined {
  const value = reply.header('retry-after')
  if (value === undefined) return undefined
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const isHopeless = (outcome: Outcome): boolean =>
  'error' in outcome && isTbxError(outcome.error) && isLasting(outcome.error.code)
