import { parseTyped } from './javascript.ts'
import { loadTypeScript } from './typescript.ts'

/**
 * Whether an input that does not compile is only not complete yet: the first complaint is about its end, or a template
 * or comment runs off it. A quoted string never does.
 */
export function isUnfinished(text: string): boolean {
  const end = text.trimEnd().length
  return isUnfinishedJavaScript(text, end) || isUnfinishedTypeScript(text, end)
}

function isUnfinishedJavaScript(text: string, end: number): boolean {
  try {
    parseTyped(text)
    return false
  } catch (error) {
    const { message, pos, raisedAt = pos } = error as SyntaxError & { pos: number; raisedAt?: number }
    if (/Unterminated string/.test(message)) return false
    return /Unterminated (?:template|comment)/.test(message) || raisedAt >= end
  }
}

/** TypeScript's own codes: a template (1160) or comment (1010) without an end. */
const RUNS_OFF = new Set([1160, 1010])
const UNTERMINATED_STRING = 1002

function isUnfinishedTypeScript(text: string, end: number): boolean {
  const ts = loadTypeScript()
  const source = ts.createSourceFile('input.ts', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS)
  const [first] = (source as { parseDiagnostics?: { start?: number; code: number }[] }).parseDiagnostics ?? []
  if (first === undefined || first.code === UNTERMINATED_STRING) return false
  return RUNS_OFF.has(first.code) || (first.start ?? 0) >= end
}
