import { evaluate } from '../script/evaluate.ts'
import type { Context } from './context.ts'
import { doorOf, lookupNames, scopeOf } from './scope.ts'
import { scriptCache } from './script-cache.ts'

/** Evaluates what was typed or piped in, and prints its value. A server is needed only by code that names one. */
export async function evaluateCode(
  context: Context,
  code: string,
  { name, args }: { name: string; args: readonly string[] },
): Promise<void> {
  const { host, signal } = context
  const publicDoor = doorOf(context)
  const scope = /\b(?:api|scripts)\b/.test(code) ? await scopeOf(context, args, code) : { ...publicDoor, args, console }
  const value = await evaluate(code, {
    host,
    scope,
    signal,
    publicDoor,
    fileName: name,
    lookup: lookupNames(),
    cacheFolder: scriptCache(host),
    onUnhandledRejection: host.onUnhandledRejection,
  })
  await context.print(value)
}
