import { curlLine } from '../http/curl.ts'
import { queryText } from '../http/query.ts'
import type { TraceEvent } from '../http/trace.ts'
import { blankSecrets } from '../redact.ts'

/** One attempt as a line: `> GET /api/device/… 200 12 ms 2.1 kB`. What the server or the caller made secret is blanked. */
export function traceLine({ call, status, failure, ms, bytes }: TraceEvent): string {
  const attempt = (call.attempt ?? 1) > 1 ? ` (attempt ${call.attempt})` : ''
  const size = bytes === undefined ? '' : ` ${sizeText(bytes)}`
  return blankSecrets(
    `> ${call.method} ${call.path}${queryText(call.query)} ${status ?? failure} ${Math.round(ms)} ms${size}${attempt}`,
  )
}

/** The call as a curl line for a POSIX shell, with `$TB_TOKEN` for the token, and secrets of the body blanked. */
export function curlText({ call }: TraceEvent, baseUrl: string | undefined): string {
  const login = call.authorization !== undefined
  return blankSecrets(curlLine(call, { login, ...(baseUrl !== undefined && { baseUrl }) }))
}

const sizeText = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`)
