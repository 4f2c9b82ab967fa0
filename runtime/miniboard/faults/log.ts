import { createHash } from 'node:crypto'
import type { Call } from '../wire/call.ts'

/** One request as the board saw it. */
export type LoggedRequest = {
  method: string
  path: string
  /** 0 where the connection was cut before an answer */
  status: number
  authorization: 'bearer' | 'apiKey' | 'other' | 'none'
  /** the same for the same header, and of no use to a thief */
  fingerprint: string | undefined
  /** clock time of its arrival, ms */
  at: number
}
export type RequestLog = { readonly all: readonly LoggedRequest[]; clear(): void }

/** The last requests, for tests that count them. */
export function createRequestLog(limit = 10_000): RequestLog & { add(call: Call, status: number, at: number): void } {
  let all: LoggedRequest[] = []
  // the same header comes again and again
  let last: { header: string | undefined; print: string | undefined } = { header: undefined, print: undefined }
  const printOf = (header: string | undefined) => {
    if (header !== last.header) last = { header, print: fingerprint(header) }
    return last.print
  }
  return {
    get all() {
      return all
    },
    clear() {
      all = []
    },
    add(call, status, at) {
      const header = call.header('x-authorization') ?? call.header('authorization')
      all.push({
        method: call.method,
        path: call.path,
        status,
        authorization: kindOf(header),
        fingerprint: printOf(header),
        at,
      })
      if (all.length > limit) all = all.slice(-Math.ceil(limit / 2))
    },
  }
}

/** What the log shows for a token: tests know by it which one was sent. */
export function fingerprint(header: string | undefined): string | undefined {
  return header === undefined ? undefined : createHash('sha256').update(header).digest('hex').slice(0, 16)
}

function kindOf(header: string | undefined): LoggedRequest['authorization'] {
  if (header === undefined) return 'none'
  if (header.startsWith('Bearer ')) return 'bearer'
  return header.startsWith('ApiKey ') ? 'apiKey' : 'other'
}
