import { isPromise } from 'node:util/types'
import type { Position } from './source-text.ts'
import { type Program, toSyntaxProblem } from './syntax.ts'
import { sourceError, usageError } from './usage-error.ts'

export interface ParseAgainOptions {
  /** What was written. */
  readonly original: string
  readonly fileName: string
  readonly parse: (text: string) => Program
  /** Where a place of the text stands in what was written. */
  readonly toOriginal?: (position: Position) => Position
}

/**
 * Parses what the compiler made and let pass; what is wrong now is an early error, such as a name declared twice.
 *
 * @throws TbxError of kind `usage`
 */
export function parseAgain(text: string, options: ParseAgainOptions): Program {
  const { original, fileName, parse, toOriginal = (position) => position } = options
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { message, position, hint } = toSyntaxProblem(error, text)
    const place = { text: original, fileName, position: toOriginal(position), hint }
    throw sourceError(`could not compile "${fileName}": ${message}`, place)
  }
}

/** Says in a sentence that a text has more levels than the parsers, which call themselves for each, can take. */
export function orTooDeep<T>(fileName: string, work: () => T): T {
  const explain = (error: unknown): never => {
    if (!(error instanceof RangeError)) throw error
    throw usageError(`could not compile "${fileName}": it is nested too deeply`, { cause: error })
  }
  try {
    const result = work()
    return isPromise(result) ? (result.catch(explain) as T) : result
  } catch (error) {
    return explain(error)
  }
}
