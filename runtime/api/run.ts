import type { Call, Send } from '../http/types.ts'
import type { Secrets } from '../redact.ts'
import { toResult } from './result.ts'
import type { CallOptions, ResultKind } from './types.ts'

/** What every call of one api object has in common. */
export interface Context {
  readonly send: Send
  readonly secrets?: Secrets
  /** Makes the id of a request, as it will stand in the trace and in errors. */
  readonly requestId?: () => string
  readonly options: CallOptions
}

/** What a plan needs to make a call in this context. */
export function planOptions({ options, requestId }: Context) {
  return requestId ? { ...options, requestId: requestId() } : options
}

/**
 * Sends a call and gives its value.
 *
 * @throws TbxError by what the server answered, or what `send` throws
 */
export async function run(
  call: Call,
  kind: ResultKind,
  authorities: readonly string[],
  context: Context,
): Promise<unknown> {
  const { send, secrets } = context
  const reply = await send(call)
  return toResult(reply, kind, {
    operation: call.operation ?? `${call.method} ${call.path}`,
    authorities,
    ...(call.requestId !== undefined && { requestId: call.requestId }),
    ...(secrets && { secrets }),
  })
}
