import type { REPLServer } from 'node:repl'
import { type Operation, signatureOf } from '../api/mod.ts'
import { cutTo } from '../output/width.ts'
import { openCall } from './open-call.ts'

export interface HintOptions {
  readonly find: (path: string) => Operation | undefined
  /** Whether nothing runs: a hint must not stand in what is shown. */
  readonly idle: () => boolean
}

type Line = REPLServer & {
  readonly line: string
  readonly cursor: number
  readonly output: NodeJS.WriteStream
  readonly input: NodeJS.ReadStream
  getCursorPos(): { rows: number; cols: number }
  _getDisplayPos?(text: string): { rows: number; cols: number }
}

/**
 * While the cursor stands in the parentheses of an operation, a dim line below says what it takes. The line is gone with
 * the next key, so it never stays between inputs.
 */
export function showHints(server: REPLServer, { find, idle }: HintOptions): void {
  const line = server as Line
  let below = 0
  line.input.prependListener('keypress', clear)
  line.input.on('keypress', (_text, key: { name?: string } | undefined) => {
    // what Tab finds comes later, and would stand in the hint
    if (key?.name !== 'tab') queueMicrotask(show)
  })

  function clear(): void {
    if (below > 0) line.output.write(`\x1b7\x1b[${below}B\r\x1b[K\x1b8`)
    below = 0
  }

  function show(): void {
    if (below > 0 || !idle() || line.cursor !== line.line.length) return
    const call = openCall(line.line)
    const operation = call && find(call.path)
    if (!operation) return
    const { cols } = line.getCursorPos()
    const text = cutTo(`api.${signatureOf(operation)}`, (line.output.columns ?? 80) - 1)
    // the line feed makes room at the end of the screen, where a cursor that was kept would be a line too low
    line.output.write(`\n\r\x1b[2m${text}\x1b[0m\x1b[K\x1b[1A\r${cols > 0 ? `\x1b[${cols}C` : ''}`)
    below = 1
  }
}
