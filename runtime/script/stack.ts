import { types } from 'node:util'
import { blankSecrets } from '../redact.ts'
import { formatPlace, type Position } from './source-text.ts'
import { SOURCE_FRAME } from './usage-error.ts'

/** Texts that run, by the name that V8 knows them by. */
export type Sources = ReadonlyMap<string, Source>

export interface Source {
  /** How the text is called where a person reads it. */
  readonly name: string
  /** Where a place of what runs stands in what was written. */
  toOriginal(position: Position): Position
}

/**
 * `file:line:column` of the innermost frame of the user's own code, for an error that `evaluate` or `runScript` threw;
 * `undefined` where the stack does not reach it (thrown by a timer or a socket).
 *
 * @example userPlace(error) // 'fleet.ts:12:7'
 */
export function userPlace(error: unknown): string | undefined {
  if (!isError(error)) return undefined
  return /\n {4}at (?:.* \()?(?:async )?(.+:\d+:\d+)\)?(?:\n|$)/.exec(stackOf(error))?.[1]
}

/** Whether it is an Error of any realm. */
export function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error)
}

/**
 * Rewrites the stack of an error, and of its causes, in place: only frames of `sources` stay, at the places where they
 * were written, and secrets are blanked, in the message too.
 */
export function tidyError(error: unknown, sources: Sources): void {
  const seen = new Set<unknown>()
  for (let current = error; isError(current) && !seen.has(current); current = current.cause) {
    seen.add(current)
    replace(current, 'stack', tidyStack(stackOf(current), sources))
    replace(current, 'message', blankSecrets(String(current.message)))
  }
}

/** The stack as text, whatever the code made of it. */
export function stackOf(error: Error): string {
  try {
    return typeof error.stack === 'string' ? error.stack : ''
  } catch {
    return ''
  }
}

function replace(error: Error, key: 'stack' | 'message', text: string): void {
  // a frozen error stays as it is
  Reflect.defineProperty(error, key, { value: text, writable: true, configurable: true, enumerable: false })
}

function tidyStack(stack: string, sources: Sources): string {
  const at = stack.search(/\n {4}at /)
  if (at < 0) return blankSecrets(stack)
  const frames = stack
    .slice(at + 1)
    .split('\n')
    .flatMap((line) => tidyFrame(line, sources))
  return [blankSecrets(stack.slice(0, at)), ...frames].join('\n')
}

function tidyFrame(line: string, sources: Sources): string[] {
  if (line.startsWith(SOURCE_FRAME)) return [line]
  const [place = '', lineNumber, column] = /:(\d+):(\d+)\)?$/.exec(line) ?? []
  const head = line.slice(0, line.length - place.length)
  const file = [...sources.keys()].find((name) => head.endsWith(` ${name}`) || head.endsWith(`(${name}`))
  const source = file === undefined ? undefined : sources.get(file)
  if (file === undefined || source === undefined || place === '') return []
  const written = source.toOriginal({ line: Number(lineNumber), column: Number(column) })
  const tail = place.endsWith(')') ? ')' : ''
  return [`${head.slice(0, -file.length)}${formatPlace(source.name, written)}${tail}`]
}
