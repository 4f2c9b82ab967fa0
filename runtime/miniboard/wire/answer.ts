import type { Answer } from './call.ts'

/** The answer for what a handler gave back: nothing is an empty 200, an `Answer` goes as it is, the rest becomes JSON. */
export function toAnswer(result: unknown): Answer {
  if (result === undefined || result === null) return { status: 200, headers: {} }
  if (isAnswer(result)) return result
  return json(200, result)
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** JSON that is at hand as text already. */
export function jsonText(body: string): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}

export function text(status: number, body: string, type = 'text/plain;charset=UTF-8'): Answer {
  return { status, headers: { 'content-type': type }, body }
}

export function empty(status: number, headers: Record<string, string> = {}): Answer {
  return { status, headers }
}

function isAnswer(result: unknown): result is Answer {
  return typeof result === 'object' && result !== null && 'status' in result && 'headers' in result
}
