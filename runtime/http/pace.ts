import { onAbort } from '../abort.ts'
import { stopped } from '../errors.ts'
import type { Clock } from '../host.ts'
import { withNote } from './reply.ts'
import { retryAfter } from './retry.ts'
import type { Call, Layer, Reply } from './types.ts'

export interface PaceOptions {
  readonly clock: Clock
  /** Calls in flight at the start and at most. */
  readonly max?: number
}

/** How fast the connection goes by now. */
export interface Learned {
  /** Calls in flight at most; grows by one a round of answers, halves on a 429. */
  readonly window: number
  /** Calls a second, where the server's limit was met; else undefined. */
  readonly rate?: number
  /** How often the server refused for being asked too fast. */
  readonly refusals: number
}

export interface Pace {
  readonly layer: Layer
  learned(): Learned
  /** Calls that wait for their turn. */
  waiting(): number
}

/** First pause after a 429, ms; doubled with each further one that no success lies between. */
const FIRST_PAUSE = 250
const MAX_PAUSE = 5_000
/** Share of the rate last seen to succeed that is tried after a 429. */
const BACK_TO = 0.9
/** Distance of calls, ms, after a refusal that comes before enough successes to know a rate by; doubled by the next. */
const FIRST_INTERVAL = 50
const MAX_INTERVAL = 5_000
/** Successes within the last seconds that make a rate. */
const ENOUGH = 5
/** The rate doubles in this time, ms, and faster the longer no refusal comes: careful near the limit, quick where it is gone. */
const DOUBLING = 15_000
const ACCELERATION = 5_000

interface Waiting {
  readonly start: () => void
}

/**
 * Holds the number of calls in flight and, once the server has refused one for being too fast, their distance.
 * All callers of a connection stand in one queue here, before their token is chosen; a repeat goes to its front.
 */
export function createPace({ clock, max = 64 }: PaceOptions): Pace {
  const queue: Waiting[] = []
  const seen = createRateMeter(clock)
  let window = max
  let inFlight = 0
  let interval = 0
  let nextStart = 0
  let generation = 0
  let refusals = 0
  let inARow = 0
  let lastRefusal = 0
  let cancelTimer: (() => void) | undefined

  const layer: Layer = (next) => async (call) => {
    await turn(call)
    const born = generation
    let reply: Reply
    try {
      reply = await next(call)
    } catch (error) {
      release()
      throw error
    }
    if (call.stream) reply.closed.then(release)
    else release()
    return reply.status === 429 ? refused(reply, born) : succeeded(reply)
  }
  return { layer, learned, waiting: () => queue.length }

  function turn(call: Call): Promise<void> | undefined {
    if (queue.length === 0 && mayStart()) return begin()
    return new Promise<void>((done, fail) => {
      const since = clock.monotonic()
      const entry: Waiting = {
        start() {
          stopListening()
          if (call.queued) call.queued.ms += clock.monotonic() - since
          begin()
          done()
        },
      }
      const stopListening = onAbort(call.signal, () => {
        const at = queue.indexOf(entry)
        if (at >= 0) queue.splice(at, 1)
        fail(stopped(call, ' before it was sent'))
      })
      if (call.signal?.aborted) return
      if ((call.attempt ?? 1) > 1) queue.unshift(entry)
      else queue.push(entry)
      pump()
    })
  }

  function begin(): undefined {
    inFlight++
    if (interval > 0) nextStart = Math.max(nextStart, clock.monotonic()) + interval
  }

  function mayStart(): boolean {
    return inFlight < Math.floor(window) && (nextStart === 0 || clock.monotonic() >= nextStart)
  }

  function pump(): void {
    while (queue.length > 0 && mayStart()) queue.shift()?.start()
    if (queue.length === 0 || cancelTimer || inFlight >= Math.floor(window)) return
    const wait = Math.max(1, nextStart - clock.monotonic())
    cancelTimer = clock.after(wait, () => {
      cancelTimer = undefined
      pump()
    })
  }

  function release(): void {
    inFlight--
    pump()
  }

  function succeeded(reply: Reply): Reply {
    inARow = 0
    window = Math.min(max, window + 1 / window)
    seen.count()
    if (interval > 0) ease()
    return reply
  }

  function ease(): void {
    const speed = 1 + (clock.monotonic() - lastRefusal) / ACCELERATION
    interval *= 2 ** ((-interval * speed) / DOUBLING)
    if (interval >= 1) return
    interval = 0
    nextStart = 0
  }

  /** The first refusal of a generation slows everybody down; its contemporaries say nothing new. */
  function refused(reply: Reply, born: number): Reply {
    refusals++
    if (born === generation) {
      generation++
      window = Math.max(1, window / 2)
      lastRefusal = clock.monotonic()
      const rate = seen.rate()
      const wider =
        rate === undefined ? Math.max(FIRST_INTERVAL, interval * 2) : Math.max(interval * 1.2, 1000 / (rate * BACK_TO))
      interval = Math.min(MAX_INTERVAL, wider)
      const pause = retryAfter(reply, clock.now()) ?? Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** inARow++)
      nextStart = Math.max(nextStart, clock.monotonic() + pause)
    }
    return withNote(reply, `the server takes about ${round(1000 / interval)} calls/s from this connection`)
  }

  function learned(): Learned {
    return { window: Math.floor(window), refusals, ...(interval > 0 && { rate: round(1000 / interval) }) }
  }
}

const round = (rate: number): number => (rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate))

interface RateMeter {
  count(): void
  /** Successes a second over the last one to two seconds; undefined where they were too few to say. */
  rate(): number | undefined
}

function createRateMeter(clock: Clock): RateMeter {
  let since = clock.monotonic()
  let before = 0
  let current = 0
  const roll = () => {
    const elapsed = clock.monotonic() - since
    if (elapsed < 1000) return elapsed
    before = elapsed < 2000 ? current : 0
    current = 0
    since = clock.monotonic()
    return 0
  }
  return {
    count() {
      roll()
      current++
    },
    rate() {
      const elapsed = roll()
      if (before + current < ENOUGH) return undefined
      return Math.max(before, current, ((before + current) * 1000) / (1000 + elapsed))
    },
  }
}
