import type { REPLServer } from 'node:repl'

export interface Lines {
  /** To be called when an input or command is over. */
  over(): void
}

export interface LinesOptions {
  /** Takes a line, or pasted lines as one; true where `over` will be called once it is done. */
  take(text: string): boolean
}

/**
 * Hands lines over one by one: piped and pasted lines arrive all at once, and each must find what the one before has
 * left. What is pasted in one go is one input, where the terminal says what is pasted.
 */
export function linesInTurn(server: REPLServer, { take }: LinesOptions): Lines {
  server.removeAllListeners('line')
  const pasting = watchPaste(server)
  const waiting: string[] = []
  let pasted: string[] = []
  let busy = false
  server.on('line', (line: string) => {
    if (pasting()) {
      pasted.push(line)
      return
    }
    waiting.push([...pasted, line].join('\n'))
    pasted = []
    if (!busy) next()
  })
  return { over: next }

  function next(): void {
    const text = waiting.shift()
    busy = text !== undefined
    if (text !== undefined && !take(text)) next()
  }
}

const ON = '\x1b[?2004h'
const OFF = '\x1b[?2004l'

/** Asks the terminal to say what is pasted; Node's line editor knows the marks as keys. */
function watchPaste(server: REPLServer): () => boolean {
  const { input, output } = server as unknown as { input: NodeJS.ReadStream; output: NodeJS.WriteStream }
  let on = false
  input.on('keypress', (_text: string | undefined, key: { name?: string } | undefined) => {
    if (key?.name === 'paste-start') on = true
    if (key?.name === 'paste-end') on = false
  })
  output.write(ON)
  server.once('exit', () => output.write(OFF))
  return () => on
}
