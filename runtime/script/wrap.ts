import { Script } from 'node:vm'

/** What the text of a script is made: a function that is given the script's names and returns the script. */
export type Wrapped = (...values: unknown[]) => () => unknown

export interface WrapOptions {
  /** Names that the text sees as ordinary variables; it may declare its own of the same name. */
  readonly names: readonly string[]
  /** Stands in stacks. */
  readonly fileName: string
  /** The text may hold `await`; what it returns is a promise then. */
  readonly async: boolean
  readonly strict?: boolean
}

/**
 * Compiles a text as the body of a function, in this realm: an array that the text makes is an `Array` of ours. The
 * text begins on line 1, column 1 of its file.
 *
 * @throws V8's SyntaxError
 * @example wrap('return await x', { names: ['x'], fileName: 'eval', async: true })(2)() // a promise of 2
 */
export function wrap(text: string, { names, fileName, async, strict = false }: WrapOptions): Wrapped {
  const head = `(function (${names.join(', ')}) { return ${async ? 'async ' : ''}() => {${strict ? '"use strict";' : ''}`
  const code = `${head}\n${text}\n} })`
  return new Script(code, { filename: fileName, lineOffset: -1 }).runInThisContext()
}

/** Where V8 found fault with a text, out of the first lines of its SyntaxError's stack. */
export function syntaxErrorPlace(error: unknown): { line: number; column: number } {
  const [, line, caret] = /^.*:(\d+)\n.*\n(\s*)\^/.exec(String((error as Error).stack)) ?? []
  return { line: Number(line ?? 1), column: (caret?.length ?? 0) + 1 }
}
