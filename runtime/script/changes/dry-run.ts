import { isChange } from '../../api/mod.ts'
import { parseJson } from '../../http/json.ts'
import type { Call, Layer, Reply } from '../../http/types.ts'
import { sentValue } from './call-value.ts'
import { jsonReply } from './json-reply.ts'
import { createKnownValues, type KnownValues } from './known-values.ts'
import { createMadeUp } from './made-up.ts'
import type { PlannedCall } from './plan.ts'

export interface DryRun {
  /** Sends reads; answers changes itself, and notes them. */
  readonly layer: Layer
  plan(): readonly PlannedCall[]
}

/**
 * Lets reads through and no change. A change is answered with what it sent; what it would create gets an id that later
 * changes may use and that `get…ById` answers.
 *
 * @param now ms since 1970
 * @example const { layer, plan } = createDryRun(clock.now)
 */
export function createDryRun(now: () => number): DryRun {
  const calls: PlannedCall[] = []
  const known = createKnownValues()
  const madeUp = createMadeUp(now)
  const layer: Layer = (next) => async (call) => {
    if (isChange(call)) {
      calls.push(toPlanned(call, known))
      return jsonReply(madeUp.answerTo(call))
    }
    const answer = madeUp.answerToRead(call)
    if (answer !== undefined) return jsonReply(answer)
    const reply = await next(call)
    await learn(call, reply, known)
    return reply
  }
  return { layer, plan: () => calls }
}

function toPlanned(call: Call, known: KnownValues): PlannedCall {
  const { method, path, query, item, operation = `${method} ${path}` } = call
  const body = sentValue(call) ?? call.body?.kind
  const changes = known.changesOf(call)
  return {
    ...{ operation, method, path },
    ...(query && { query }),
    ...(item !== undefined && { item }),
    ...(body !== undefined && { body }),
    ...(changes && { changes }),
  }
}

async function learn(call: Call, reply: Reply, known: KnownValues): Promise<void> {
  if (call.stream || reply.status !== 200 || !/json/.test(reply.header('content-type') ?? '')) return
  try {
    known.learn(call, await parseJson(await reply.text()))
  } catch {
    // whoever asked will be told
  }
}
