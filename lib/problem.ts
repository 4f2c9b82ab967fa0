/** What kind of trouble it is; settles the exit code: 2 for `usage`, 1 for the others. */
export type ProblemKind = 'usage' | 'notFound' | 'conflict' | 'validation' | 'script'

export interface ProblemOptions {
  /** `script` unless said. */
  readonly kind?: ProblemKind
  /** What to do about it. */
  readonly hint?: string | undefined
  readonly cause?: unknown
}

/**
 * What a task or a function of `lib` tells its user: a sentence and a hint, no fault of the code. The runtime prints it
 * without a place or a stack.
 *
 * @example throw new Problem('there is no device "Pmp 7"', { kind: 'notFound', hint: 'did you mean "Pump 7"?' })
 */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly hint?: string

  constructor(message: string, { kind = 'script', hint, cause }: ProblemOptions = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Problem'
    this.kind = kind
    if (hint !== undefined) this.hint = hint
  }
}

/** Known by its name, so that a problem of another realm is one as well. */
export function isProblem(value: unknown): value is Problem {
  return (value as Partial<Problem> | null | undefined)?.name === 'Problem' && 'kind' in (value as object)
}
