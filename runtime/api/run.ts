import type { ReplyErrorOptions } from '../http/reply-error.ts'
import type { Call, Reply, Send } from '../http/types.ts'
import type { Secrets } from '../redact.ts'
import type { Arguments } from './arguments.ts'
import type { Plan } from './plan.ts'
import { toResult } from './result.ts'
import type { Router } from './router.ts'
import type { CallOptions, Operation, ResultKind } from './types.ts'

/** What every call of one api object has in common. */
export interface Context {
  readonly send: Send
  readonly secrets?: Secrets
  /** Makes the id of a request, as it will stand in the trace and in errors. */
  readonly requestId?: () => string
  readonly options: CallOptions
  /** How operations reach the server at hand. */
  readonly router: Router
}

/** What a plan needs to make a call in this context. */
export function planOptions({ options, requestId }: Context) {
  return requestId ? { ...options, requestId: requestId() } : options
}

/** Runs an operation, by the route that the server has for it. */
export function runPlan(
  plan: Plan,
  given: Arguments,
  context: Context,
  signal = context.options.signal,
): Promise<unknown> {
  return context.router.run(plan, given, {
    ...(signal && { signal }),
    options: () => ({ ...planOptions(context), ...(signal && { signal }) }),
    send: (call: Call, operation: Operation) => run(call, operation, context),
  })
}

/**
 * Sends a call and gives its value.
 *
 * @throws TbxError by what the server answered, or what `send` throws
 */
export async function run(call: Call, operation: Expected, context: Context): Promise<unknown> {
  const reply = await context.send(call)
  return toResult(reply, operation.result ?? kindOf(reply), toErrorOptions(call, operation, context))
}

/** What is known of the answer. */
interface Expected {
  /** By its content type where it is not known. */
  readonly result?: ResultKind
  readonly authorities: readonly string[]
}

function toErrorOptions(call: Call, { authorities }: Expected, { secrets }: Context): ReplyErrorOptions {
  return {
    operation: call.operation ?? `${call.method} ${call.path}`,
    authorities,
    call,
    ...(call.requestId !== undefined && { requestId: call.requestId }),
    ...(secrets && { secrets }),
  }
}

const TEXT_TYPE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|text|javascript)\b)/i

function kindOf(reply: Reply): ResultKind {
  const type = reply.header('content-type')
  return type === undefined || TEXT_TYPE.test(type) ? 'loose' : 'bytes'
}
