import { type ErrorFacts, type ErrorKind, isTbxError, TbxError } from '../errors.ts'

/** A list that could not be read to its end. Kind and facts are those of what ended it. */
export class IncompleteError extends TbxError {
  /** How many rows had been given out. */
  readonly rows: number

  constructor(kind: ErrorKind, message: string, rows: number, facts: ErrorFacts = {}) {
    super(kind, message, facts)
    this.rows = rows
  }
}

/** The error of a page as that of the whole list. */
export function toIncomplete(cause: unknown, operation: string, rows: number, aborted: boolean): IncompleteError {
  const kind = isTbxError(cause) ? cause.kind : aborted ? 'aborted' : 'script'
  const reason = cause instanceof Error ? cause.message : String(cause)
  const message = rows === 0 ? reason : `"${operation}" stopped after ${rows} rows: ${reason}`
  return new IncompleteError(kind, message, rows, { operation, cause, ...(isTbxError(cause) ? factsOf(cause) : {}) })
}

function factsOf({ status, errorCode, requestId, hint }: TbxError): ErrorFacts {
  return {
    ...(status !== undefined && { status }),
    ...(errorCode !== undefined && { errorCode }),
    ...(requestId !== undefined && { requestId }),
    ...(hint !== undefined && { hint }),
  }
}
