import type { Answer } from './call.ts'

/** ThingsBoard's error codes, by name. */
export const CODE = {
  general: 2,
  authentication: 10,
  tokenExpired: 11,
  credentialsExpired: 15,
  permissionDenied: 20,
  badRequest: 31,
  notFound: 32,
  tooManyRequests: 33,
  versionConflict: 35,
  entitiesLimit: 41,
  passwordViolation: 45,
  database: 46,
} as const

export type RefusalOptions = { extra?: Record<string, unknown>; headers?: Record<string, string> }

/** A request that is refused, in the words of the real server. */
export class Refusal extends Error {
  readonly status: number
  readonly errorCode: number
  readonly text: string | null
  readonly options: RefusalOptions

  constructor(status: number, errorCode: number, text: string | null, options: RefusalOptions = {}) {
    super(text ?? 'null')
    this.status = status
    this.errorCode = errorCode
    this.text = text
    this.options = options
  }

  /** The envelope that nearly every error of the server has. */
  toAnswer(now: number): Answer {
    const { status, errorCode, text: message } = this
    const body = JSON.stringify({ status, message, errorCode, timestamp: now, ...this.options.extra })
    return { status, headers: { 'content-type': 'application/json', ...this.options.headers }, body }
  }
}

/** A refusal whose body is bare text or nothing: telemetry and RPC answer so. */
export class BareRefusal extends Error {
  readonly answer: Answer

  constructor(status: number, body?: string) {
    super(body ?? `status ${status}`)
    this.answer = { status, headers: {}, body }
  }
}

export const badRequest = (message: string) => new Refusal(400, CODE.badRequest, message)
export const invalid = (message: string) => badRequest(`Validation error: ${message}`)
export const failed = (message: string | null) => new Refusal(500, CODE.general, message)
export const parseError = (detail: string) => failed(`JSON parse error: ${detail}`)
export const databaseError = () => new Refusal(500, CODE.database, 'Database error')
export const unauthorized = (message: string) => new Refusal(401, CODE.authentication, message)
export const tokenExpired = () => new Refusal(401, CODE.tokenExpired, 'Token has expired')
export const itemNotFound = () => new Refusal(404, CODE.notFound, "Requested item wasn't found!")
export const notFound = (label: string, id: string) =>
  new Refusal(404, CODE.notFound, `${label} with id [${id}] is not found`)
export const conflict = (label: string) =>
  new Refusal(409, CODE.versionConflict, `${label} was already changed by someone else`)
export const FORBIDDEN = "You don't have permission to perform this operation!"
export const forbidden = () => new Refusal(403, CODE.permissionDenied, FORBIDDEN)
