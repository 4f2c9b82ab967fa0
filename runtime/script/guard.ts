import { isTbxError, TbxError } from '../errors.ts'
import { type Clock, sleep } from '../host.ts'
import { toScriptError } from './script-error.ts'
import type { Sources } from './stack.ts'

export interface GuardOptions {
  readonly sources: Sources
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  readonly onUnhandledRejection?: WatchRejections | undefined
}

/** Calls `listener` with the reason of each promise that is rejected and has no handler; the answer stops that. */
export type WatchRejections = (listener: (reason: unknown) => void) => () => void

/** How long code may tidy up after an abort before it is given up on, ms. */
const GRACE = 1_000

/** Frames that V8 keeps: the layers of one api call alone are more than the usual 10, and the user's stand below them. */
const STACK_DEPTH = 50

/**
 * Runs the user's code and turns whatever it throws into a TbxError: see `toScriptError`. An abort that it does not
 * heed within a second, and a rejection that nobody handles, end it too.
 *
 * @throws TbxError; of kind `aborted` after an abort
 */
export async function guard<T>(work: () => Promise<T>, options: GuardOptions): Promise<T> {
  const { sources, clock, signal, onUnhandledRejection } = options
  const depth = Error.stackTraceLimit
  const ending = createEnding()
  const cancel = onAbort(options, ending.fail)
  const unwatch = onUnhandledRejection?.((reason) => ending.fail(toUnhandled(reason, sources)))
  Error.stackTraceLimit = Math.max(depth, STACK_DEPTH)
  try {
    signal?.throwIfAborted()
    const value = await Promise.race([work(), ending.promise])
    // Node reports unhandled rejections when the microtasks are done, before the next turn of its loop
    if (unwatch) await Promise.race([sleep(clock, 0), ending.promise])
    return value
  } catch (error) {
    const known = ending.isOwn(error) ? error : toScriptError(error, sources)
    throw signal?.aborted && !isTbxError(known, 'aborted') ? aborted(known) : known
  } finally {
    Error.stackTraceLimit = depth
    unwatch?.()
    cancel()
  }
}

/** A promise that other events than the work can reject. */
function createEnding() {
  let reason: TbxError | undefined
  let reject = (_error: TbxError) => {}
  const promise = new Promise<never>((_done, fail) => {
    reject = fail
  })
  // it may come when the race is over
  promise.catch(() => {})
  const fail = (error: TbxError) => {
    reason ??= error
    reject(error)
  }
  return { promise, fail, isOwn: (error: unknown): error is TbxError => reason !== undefined && error === reason }
}

function onAbort({ signal, clock }: GuardOptions, fail: (error: TbxError) => void): () => void {
  let cancel = () => {}
  const listener = () => {
    cancel = clock.after(GRACE, () => fail(aborted()))
  }
  signal?.addEventListener('abort', listener, { once: true })
  return () => {
    signal?.removeEventListener('abort', listener)
    cancel()
  }
}

function aborted(cause?: unknown): TbxError {
  return new TbxError('aborted', 'interrupted', { cause })
}

function toUnhandled(reason: unknown, sources: Sources): TbxError {
  const error = toScriptError(reason, sources)
  const message = `a promise was rejected and nobody waited for it: ${error.message}`
  const unhandled = new TbxError('script', message, {
    cause: error,
    hint: 'write await before the call, or catch its error',
  })
  unhandled.stack = error.stack ?? ''
  return unhandled
}
