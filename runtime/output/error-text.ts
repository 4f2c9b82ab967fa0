import { inspect } from 'node:util'
import { isTbxError, type TbxError } from '../errors.ts'
import { blankSecrets } from '../redact.ts'
import { cleanText } from './clean.ts'
import { createPaint } from './paint.ts'

export interface DescribeErrorOptions {
  readonly color?: boolean
  /** Adds facts, causes and stacks: for those who look for a fault in tbx or in a script. */
  readonly trace?: boolean
  /** Blanks secrets; by place only unless the connection's own `blank` is given. */
  readonly blank?: (text: string) => string
}

/**
 * What stderr says of an error, a string a line: the message, whether a change may have been made, what to do. No secret
 * and no control character gets through.
 *
 * @example describeError(noServerError()) // ['error: no server is configured: …', 'hint: give --url …']
 */
export function describeError(
  error: unknown,
  { color = false, trace = false, blank = blankSecrets }: DescribeErrorOptions = {},
): string[] {
  const paint = createPaint(color)
  const say = (label: string, text: string) => `${label} ${safe(text, blank)}`.split('\n')
  const known = isTbxError(error) ? error : undefined
  return [
    ...say(paint.red('error:'), messageOf(error)),
    ...(known?.outcome === 'unknown' ? say(paint.yellow('outcome unknown:'), UNKNOWN_OUTCOME) : []),
    ...(known?.hint ? say(paint.bold('hint:'), known.hint) : []),
    ...(trace ? traceLines(error).map((line) => paint.dim(safe(line, blank))) : []),
  ]
}

const UNKNOWN_OUTCOME = 'the server may have made the change or not; look before you repeat it'

/** More than this many causes are a circle, or nobody reads them. */
const MOST_CAUSES = 8

function safe(text: string, blank: (text: string) => string): string {
  // in this order: an escape sequence glued to a secret would hide the place that it stands in
  return blank(cleanText(text))
}

function messageOf(error: unknown): string {
  if (isTbxError(error)) return error.message
  if (error instanceof Error) return error.message ? `${error.name}: ${error.message}` : error.name
  return `a script threw ${typeof error === 'string' ? `"${error}"` : inspect(error, { depth: 1 })}, which is not an error`
}

function traceLines(error: unknown): string[] {
  const [first, ...causes] = chainOf(error)
  return [
    ...(isTbxError(first) ? factLines(first) : []),
    ...stackOf(first),
    ...causes.flatMap((cause) => [`caused by ${messageOf(cause)}`, ...stackOf(cause)]),
  ]
}

function factLines({ kind, status, errorCode, operation, requestId }: TbxError): string[] {
  const facts = Object.entries({ kind, status, errorCode, operation, requestId })
  return [facts.flatMap(([name, fact]) => (fact === undefined ? [] : [`${name} ${fact}`])).join(', ')]
}

function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let next = error; next !== undefined && chain.length < MOST_CAUSES && !chain.includes(next); ) {
    chain.push(next)
    next = next instanceof Error ? next.cause : undefined
  }
  return chain
}

function stackOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack.split('\n').filter((line) => /^\s+at /.test(line))
}
