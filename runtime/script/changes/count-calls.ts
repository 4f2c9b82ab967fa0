import { isChange } from '../../api/mod.ts'
import type { Layer } from '../../http/types.ts'

export interface CallCounts {
  /** Calls that were sent, changes among them. */
  readonly calls: number
  /** Changes that the server has taken. */
  readonly changes: number
}

/** Counts what goes past. */
export function createCallCounter(): { readonly layer: Layer; counts(): CallCounts } {
  let calls = 0
  let changes = 0
  const layer: Layer = (next) => async (call) => {
    calls++
    const reply = await next(call)
    if (isChange(call) && reply.status >= 200 && reply.status < 300) changes++
    return reply
  }
  return { layer, counts: () => ({ calls, changes }) }
}
