import { queryText } from './query.ts'
import type { Body, Call, FormValue } from './types.ts'

export interface CurlOptions {
  /** Base URL; where it is missing the line uses `$TB_URL`. */
  readonly baseUrl?: string
  /** Whether the call carries a token, which the line takes from `$TB_TOKEN`. */
  readonly login?: boolean
}

/**
 * The call as one line for a POSIX shell. It holds what the call holds: whoever writes it into a trace blanks its secrets
 * first. Files of a form are named, not contained: they must lie in the current folder.
 *
 * @example
 *   curlLine({ method: 'GET', path: '/api/auth/user' })
 *   // curl "${TB_URL%/}"/api/auth/user -H "X-Authorization: Bearer $TB_TOKEN"
 */
export function curlLine(call: Call, { baseUrl, login = true }: CurlOptions = {}): string {
  const base = baseUrl === undefined ? BASE_OF_SHELL : quote(baseUrl.replace(/\/+$/, ''))
  const headers = Object.entries(call.headers ?? {}).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  return [
    'curl',
    ...(call.method === 'GET' ? [] : ['-X', call.method]),
    base + quote(target(call)),
    ...(login ? ['-H "X-Authorization: Bearer $TB_TOKEN"'] : []),
    ...headers,
    ...bodyOf(call.body),
  ].join(' ')
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell that puts the variable in, without a slash at its end
const BASE_OF_SHELL = '"${TB_URL%/}"'

const target = ({ path, query }: Call) => path + queryText(query)

function bodyOf(body: Body | undefined): string[] {
  switch (body?.kind) {
    case undefined:
      return []
    case 'json':
      return [type('application/json'), '--data-raw', quote(JSON.stringify(body.value))]
    case 'text':
      return [type(body.type), '--data-raw', quote(body.text)]
    case 'bytes':
    case 'stream':
      return [type(body.type), '--data-binary', '@FILE']
    case 'form':
      return Object.entries(body.fields).flatMap(([name, value]) => fieldOf(name, value))
  }
}

const type = (value: string) => `-H ${quote(`Content-Type: ${value}`)}`

function fieldOf(name: string, value: FormValue): string[] {
  if (typeof value === 'string') return ['--form-string', quote(`${name}=${value}`)]
  const file = 'name' in value && typeof value.name === 'string' ? value.name : 'FILE'
  const end = value.type ? `;type=${value.type}` : ''
  // curl itself wants a file name with ; or , in double quotes
  return ['-F', quote(`${name}=@"${file.replace(/["\\]/g, '\\$&')}"${end}`)]
}

/** As one word of the shell, in quotes only where it needs them. */
function quote(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
