import type { Delivery, Serve } from '../listen.ts'
import { type Timers, wait } from '../node.ts'
import type { Call } from '../wire/call.ts'
import type { Dispatch } from '../wire/dispatch.ts'
import { type createFaults, type Fault, faultAnswer } from './faults.ts'
import type { createRequestLog } from './log.ts'

export type ServeOptions = {
  dispatch: Dispatch
  faults: ReturnType<typeof createFaults>
  requests: ReturnType<typeof createRequestLog>
  clock: { now(): number }
  timers: Timers
}

/** The board as the outside meets it: its answers, the faults that were ordered, and a log of both. */
export function createServe({
  dispatch,
  faults,
  requests,
  clock,
  timers,
}: ServeOptions): (call: Call) => ReturnType<Serve> {
  return async (call) => {
    const at = clock.now()
    const delivery = await deliver(call, faults.take(call))
    requests.add(call, delivery.cut === undefined ? delivery.status : 0, at)
    return delivery
  }

  async function deliver(call: Call, fault: Fault | undefined): Promise<Delivery> {
    if (fault === undefined) return dispatch(call)
    if (fault.kind === 'slow') {
      await wait(timers, fault.ms)
      return dispatch(call)
    }
    if (fault.kind === 'cut') {
      if (fault.when === 'before') return { status: 0, headers: {}, cut: 'before' }
      return { ...(await dispatch(call)), cut: fault.when === 'after' ? 'before' : 'middle' }
    }
    return faultAnswer(fault, clock.now()) ?? dispatch(call)
  }
}
