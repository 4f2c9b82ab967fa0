import { parseError } from './refusal.ts'

/**
 * Reads a body as the server's parser does: what follows the first value is ignored, too deep a nesting is an error.
 * `undefined` for an empty body and for `null`, which count as missing.
 */
export function readJson(body: string): unknown {
  if (body.trim() === '') return undefined
  if (isTooDeep(body)) throw parseError('Document nesting depth (1001) exceeds the maximum allowed (1000)')
  return parse(body) ?? undefined
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    const end = endOfValue(body)
    try {
      if (end > 0 && end < body.length) return JSON.parse(body.slice(0, end))
    } catch {
      // not JSON either: the error below says so
    }
    throw parseError('Unexpected character or end of input')
  }
}

function isTooDeep(body: string): boolean {
  if (body.length < 2000) return false
  let depth = 0
  for (const token of body.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    const first = token[0].charCodeAt(0)
    if (first === 0x5b || first === 0x7b) depth++
    else if (first === 0x5d || first === 0x7d) depth--
    if (depth > 1000) return true
  }
  return false
}

/** Where the first object, array or text ends; -1 where it does not. */
function endOfValue(body: string): number {
  let depth = 0
  for (const token of body.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    const text = token[0]
    if (text === '{' || text === '[') depth++
    else if (text === '}' || text === ']') depth--
    if (depth <= 0) return token.index + text.length
  }
  return -1
}
