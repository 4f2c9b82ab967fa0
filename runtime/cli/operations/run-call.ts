import type { Operation, OperationFunction, PagedOperationFunction } from '../../api/mod.ts'
import type { Context } from '../context.ts'
import { callArguments } from './call-arguments.ts'
import { readBody } from './read-body.ts'

/** Calls the operation with what was typed and prints its answer; with `--all` row by row, as they come. */
export async function runCall(context: Context, operation: Operation): Promise<number> {
  const { words, flags, print, say } = context
  const body = await readBody(context, operation)
  const args = callArguments(operation, { words, flags, body })
  const { api } = await context.connection()
  const group = api[operation.group as keyof typeof api] as unknown as Record<string, OperationFunction>
  const call = group[operation.name] as PagedOperationFunction
  const answer = flags.all ? call.all(...args) : await call(...args)
  await print(answer)
  if (answer === undefined) say('done')
  return 0
}
