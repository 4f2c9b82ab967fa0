import { onAbort } from '../abort.ts'
import type { Clock } from '../host.ts'
import type { Call } from './types.ts'

/** What ends an attempt early: its caller's abort, or the clock. */
export interface TimeLimit {
  /** For node-fetch, which asks for an AbortSignal by its name and uses these members alone. */
  readonly signal: FetchSignal
  /** ms that the attempt may take. */
  readonly ms: number
  /** Whether it was the clock, not the caller, that ended the attempt. */
  expired(): boolean
  end(): void
}

/** As much of an AbortSignal as node-fetch needs. A real one an attempt would cost a tenth of the attempt. */
export interface FetchSignal {
  readonly [Symbol.toStringTag]: 'AbortSignal'
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export function limitTime(call: Call, clock: Clock, ms: number): TimeLimit {
  const listeners = new Set<() => void>()
  let expired = false
  const signal = {
    [Symbol.toStringTag]: 'AbortSignal' as const,
    aborted: false,
    addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
  }
  const abort = () => {
    signal.aborted = true
    for (const listener of [...listeners]) listener()
  }
  const cancel = clock.after(ms, () => {
    expired = true
    abort()
  })
  const release = onAbort(call.signal, abort)
  return {
    signal,
    ms,
    expired: () => expired,
    end() {
      cancel()
      release()
    },
  }
}
