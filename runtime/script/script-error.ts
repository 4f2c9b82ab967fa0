import { inspect } from 'node:util'
import { isProblem, type Problem } from '../../lib/problem.ts'
import { isTbxError, TbxError } from '../errors.ts'
import { isError, type Sources, stackOf, tidyError, userPlace } from './stack.ts'

/**
 * What a script threw, as the one error that tbx throws: an error of the api stays itself, everything else becomes one
 * of kind `script` that says where. The stack holds the script's own frames only.
 */
export function toScriptError(thrown: unknown, sources: Sources): TbxError {
  if (!isError(thrown)) return withFrames(new TbxError('script', describeValue(thrown)))
  tidyError(thrown, sources)
  if (isTbxError(thrown)) return thrown
  if (isProblem(thrown)) return withFrames(fromProblem(thrown), thrown)
  return withFrames(new TbxError('script', describe(thrown), { cause: thrown }), thrown)
}

function withFrames(error: TbxError, from?: Error): TbxError {
  error.stack = `${error.name}: ${error.message}${from ? framesOf(from) : ''}`
  return error
}

/** What a task says to its user has no place: nothing is wrong with the code. */
function fromProblem(problem: Problem): TbxError {
  const { kind, message, hint } = problem
  return new TbxError(kind, message, { cause: problem, ...(hint !== undefined && { hint }) })
}

function describeValue(thrown: unknown): string {
  return `the code threw ${inspect(thrown, { depth: 1 })}, which is not an Error and tells no place`
}

function describe(thrown: Error): string {
  const { name, message } = thrown
  const what = name === 'Error' ? message : `${name}: ${message}`
  const place = userPlace(thrown)
  return place === undefined ? what : `${what} (${place})`
}

function framesOf(error: Error): string {
  const stack = stackOf(error)
  const at = stack.search(/\n {4}at /)
  return at < 0 ? '' : stack.slice(at)
}
