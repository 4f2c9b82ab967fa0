import { blankSecrets } from './redact.ts'

/** What went wrong, in the few kinds that a caller can act on. */
export type ErrorKind =
  | 'usage'
  | 'config'
  | 'auth'
  | 'permission'
  | 'notFound'
  | 'conflict'
  | 'validation'
  | 'limit'
  | 'server'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'script'

/** Facts of an error, each present where it is known. */
export interface ErrorFacts {
  /** HTTP status of the answer. */
  readonly status?: number
  /** ThingsBoard's own `errorCode` of the error envelope (10 = authentication, 11 = token expired, 32 = not found, …). */
  readonly errorCode?: number
  /** `group.operation`, or `METHOD /path` where the operation has no name. */
  readonly operation?: string
  /** `unknown`: the change may or may not have been made by the server. */
  readonly outcome?: 'unknown'
  /** The system's own code of a failed connection: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, … */
  readonly code?: string
  /** The server surely has not taken the request. */
  readonly unsent?: true
  /** Every other item of the run would end with it too. */
  readonly fatal?: true
  /** How often it was tried, where it was repeated: there is no use in repeating it once more. */
  readonly attempts?: number
  /** Id that tbx gave the request, as it stands in the trace. */
  readonly requestId?: string
  /** What to do about it; printed as a line of its own. */
  readonly hint?: string
  readonly cause?: unknown
}

const EXIT_CODES: Readonly<Record<ErrorKind, number>> = {
  usage: 2,
  config: 2,
  network: 3,
  timeout: 3,
  auth: 4,
  permission: 4,
  aborted: 130,
  notFound: 1,
  conflict: 1,
  validation: 1,
  limit: 1,
  server: 1,
  script: 1,
}

/**
 * The one error that tbx throws. Its message and hint hold no secret: they are blanked when the error is made.
 *
 * @example
 *   try { await api.device.getDeviceById(id) } catch (error) {
 *     if (isTbxError(error, 'notFound')) console.log('gone')
 *   }
 */
export class TbxError extends Error {
  readonly kind: ErrorKind
  /** 1 failed, 2 usage or settings, 3 connection, 4 refused (401, 403), 130 interrupted. */
  readonly exitCode: number
  declare readonly status?: number
  declare readonly errorCode?: number
  declare readonly operation?: string
  declare readonly outcome?: 'unknown'
  declare readonly code?: string
  declare readonly unsent?: true
  declare readonly fatal?: true
  declare readonly attempts?: number
  declare readonly requestId?: string
  declare readonly hint?: string

  constructor(kind: ErrorKind, message: string, { cause, hint, ...facts }: ErrorFacts = {}) {
    super(blankSecrets(message), cause === undefined ? undefined : { cause })
    this.name = 'TbxError'
    this.kind = kind
    this.exitCode = EXIT_CODES[kind]
    Object.assign(this, facts, hint !== undefined && { hint: blankSecrets(hint) })
  }
}

/** Whether `error` is a TbxError, and of one of the kinds where any are given. */
export function isTbxError(error: unknown, ...kinds: ErrorKind[]): error is TbxError {
  return error instanceof TbxError && (kinds.length === 0 || kinds.includes(error.kind))
}

/** The caller itself stopped what was going on: a call, or what is named. */
export const stopped = (what: string | { method: string; path: string; operation?: string }, when = ''): TbxError =>
  new TbxError(
    'aborted',
    `stopped ${typeof what === 'string' ? what : `'${what.operation ?? `${what.method} ${what.path}`}'`}${when}`,
  )
