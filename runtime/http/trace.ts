import { isTbxError } from '../errors.ts'
import type { Clock } from '../host.ts'
import type { Call, Layer, Reply } from './types.ts'

/** One line of a trace: a finished attempt (what went over the wire) or a finished operation (with all its attempts). */
export interface TraceEvent {
  readonly kind: 'attempt' | 'operation'
  readonly call: Call
  /** HTTP status; absent where no answer came. */
  readonly status?: number
  /** Why no answer came: the system's code, or the kind of error. */
  readonly failure?: string
  readonly ms: number
  /** Length of the answer's body in bytes, where it was held in memory. */
  readonly bytes?: number
  /** A header of the answer by its lower-case name. */
  readonly header?: (name: string) => string | undefined
}

/** Tells `listener` of every call that passes; what it makes of them must hold no secret. */
export function trace(kind: TraceEvent['kind'], clock: Clock, listener: (event: TraceEvent) => void): Layer {
  return (next) => async (call) => {
    const start = clock.monotonic()
    const tell = (facts: Partial<TraceEvent>) => listener({ kind, call, ms: clock.monotonic() - start, ...facts })
    let reply: Reply
    try {
      reply = await next(call)
    } catch (error) {
      tell({ failure: failureOf(error) })
      throw error
    }
    tell({ status: reply.status, header: reply.header, ...(reply.size !== undefined && { bytes: reply.size }) })
    return reply
  }
}

function failureOf(error: unknown): string {
  if (isTbxError(error)) return error.code ?? error.kind
  return error instanceof Error ? error.name : 'error'
}
