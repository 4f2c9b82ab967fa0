import { isTbxError } from '../../errors.ts'

/** One line of the doctor's report. */
export interface Finding {
  readonly status: 'ok' | 'warn' | 'fail'
  readonly check: string
  /** What is. */
  readonly found: string
  /** What to do about it. */
  readonly advice?: string
}

export const ok = (check: string, found: string): Finding => ({ status: 'ok', check, found })

export const warn = (check: string, found: string, advice?: string): Finding => ({
  status: 'warn',
  check,
  found,
  ...(advice !== undefined && { advice }),
})

export const fail = (check: string, found: string, advice?: string): Finding => ({
  ...warn(check, found, advice),
  status: 'fail',
})

/** What went wrong, with the error's own hint as advice unless there is a better one. */
export function failed(check: string, error: unknown, advice?: string): Finding {
  if (!isTbxError(error)) return fail(check, error instanceof Error ? error.message : String(error), advice)
  return fail(check, error.message, error.hint ?? advice)
}
