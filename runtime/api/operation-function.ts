import { curlLine } from '../http/curl.ts'
import { toPageSource } from './pager.ts'
import { pagesOf, rowsOf } from './pages.ts'
import type { Plan } from './plan.ts'
import { type Context, runPlan } from './run.ts'
import type { OperationFunction } from './types.ts'

/** The function that stands on the api object for an operation. */
export function createOperationFunction(plan: Plan, context: Context): OperationFunction {
  const { operation } = plan
  const { router, options } = context
  const call = async (...args: unknown[]) => {
    const { plan: own, given } = await router.read(plan, args, options.signal)
    return runPlan(own, given, context)
  }
  const curl = (...args: unknown[]) =>
    curlLine(router.planFor(plan).toCall(router.planFor(plan).read(args)), {
      login: operation.authorities.length > 0 || operation.unknownAuthorities === true,
    })
  const tools = {
    name: { value: operation.name },
    operation: { value: operation },
    curl: { value: curl },
    ...(operation.paged && {
      all: { value: (...args: unknown[]) => rowsOf(toPageSource(args, plan, context)) },
      pages: { value: (...args: unknown[]) => pagesOf(toPageSource(args, plan, context)) },
    }),
  }
  return Object.defineProperties(call, tools) as unknown as OperationFunction
}
