import type { Call } from '../http/types.ts'
import { type Arguments, prepareArguments } from './arguments.ts'
import { toBody } from './body.ts'
import { repeatOf } from './repeat.ts'
import type { CallOptions, Operation } from './types.ts'
import { nameOf, usageError } from './usage.ts'

/** How calls of one operation are made; prepared once. */
export interface Plan {
  readonly operation: Operation
  /** @throws TbxError `usage` */
  read(args: readonly unknown[]): Arguments
  /** @throws TbxError `usage` */
  toCall(given: Arguments, options?: PlanOptions): Call
}

export interface PlanOptions extends CallOptions {
  readonly requestId?: string
}

/** Prepares an operation. */
export function createPlan(operation: Operation): Plan {
  const name = nameOf(operation)
  const texts = operation.path.split(/\{[^}]*\}/)
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'path').map((one) => one.name)
  const toPath = (values: readonly string[]) => {
    let path = texts[0] as string
    for (let i = 0; i < values.length; i++)
      path += toSegment(values[i] as string, parameters[i], operation) + texts[i + 1]
    return path
  }
  return {
    operation,
    read: prepareArguments(operation),
    toCall({ path, body, query, headers }, { signal, timeout, requestId } = {}) {
      const sent = toBody(body, operation)
      return {
        method: operation.method,
        path: toPath(path),
        operation: name,
        repeat: repeatOf(operation.repeat, sent),
        changes: operation.effect === 'write',
        ...(operation.result === 'location' && { redirect: 'answer' as const }),
        ...(hasAny(query) && { query }),
        ...(hasAny(headers) && { headers }),
        ...(sent && { body: sent }),
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
        ...(requestId !== undefined && { requestId }),
      }
    },
  }
}

function hasAny(object: object): boolean {
  for (const _ in object) return true
  return false
}

/** One path segment that stays one: `/` is encoded, and what an URL would read as "here" or "up" is refused. */
function toSegment(value: string, parameter: string | undefined, operation: Operation): string {
  if (value === '' || /^\.{1,2}$/.test(value)) {
    throw usageError(operation, `"${parameter}" is "${value}": it would lead to another path`)
  }
  try {
    return encodeURIComponent(value)
  } catch (cause) {
    throw usageError(operation, `"${parameter}" holds half a character: ${(cause as Error).message}`)
  }
}
