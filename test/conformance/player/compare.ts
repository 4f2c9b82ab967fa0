import type { Exchange, Json } from './types.ts'

/** `exact` counts exchanges that agree in everything, `status` those whose status agrees. */
export type Compared = { exchanges: number; exact: number; status: number; differences: string[] }

/** What was said against what was recorded; a difference is a line. */
export function compare(name: string, recorded: Exchange[], played: Exchange[]): Compared {
  const result: Compared = { exchanges: recorded.length, exact: 0, status: 0, differences: [] }
  for (const [i, expected] of recorded.entries()) {
    const got = played[i]
    const lines = got ? differencesOf(expected, got) : ['not reached']
    if (got && expected.status === got.status) result.status++
    if (lines.length === 0) result.exact++
    for (const line of lines) result.differences.push(`${name} #${i + 1} ${expected.as} ${expected.call}: ${line}`)
  }
  return result
}

function differencesOf(expected: Exchange, got: Exchange): string[] {
  if (expected.call !== got.call) return [`the call itself differs: ${got.call}`]
  return placesOf(replyOf(expected), replyOf(got), '')
}

const replyOf = ({ status, type, replyHeaders, body, frames }: Exchange) => ({
  status,
  type,
  replyHeaders,
  body,
  frames,
})

function placesOf(expected: Json, got: Json, path: string): string[] {
  if (Object.is(expected, got)) return []
  if (!isObject(expected) || !isObject(got) || Array.isArray(expected) !== Array.isArray(got))
    return [`${path || '/'} expected ${show(expected)}, got ${show(got)}`]
  if (Array.isArray(expected) && expected.length !== got.length)
    return [`${path || '/'} expected ${expected.length} items, got ${got.length}: ${show(got)}`]
  const keys = new Set([...Object.keys(expected), ...Object.keys(got)])
  return [...keys].flatMap((key) => placesOf(expected[key], got[key], `${path}/${key}`))
}

const isObject = (value: Json) => value !== null && typeof value === 'object'
const show = (value: Json) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300))
