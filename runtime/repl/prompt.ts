import * as repl from 'node:repl'
import type { Host } from '../host.ts'
import type { Lookup } from '../script/chains.ts'
import { createCompleter, type Names } from './complete.ts'
import { createEvaluator } from './evaluate.ts'
import type { History } from './history.ts'

export interface PromptOptions {
  readonly host: Host
  /** What stands before the cursor, such as `tenant@demo> `. */
  readonly prompt: string
  /** Names that are there without being declared. */
  readonly scope: Readonly<Record<string, unknown>>
  readonly names: Names
  readonly lookup: Lookup
  readonly publicDoor: object
  readonly cacheFolder: string
  readonly history: History
  /** Shows a result. */
  readonly show: (value: unknown) => Promise<void>
  readonly showError: (error: unknown) => Promise<void>
  /** Told when an input begins; the signal is aborted by Ctrl-C. */
  readonly onInput: (signal: AbortSignal) => void
}

type Finish = (error: Error | null, result?: unknown) => void

const COMMANDS = ['.break', '.clear', '.editor', '.exit', '.help', '.load', '.save']

/** A prompt on Node's own REPL; resolves when its user leaves. */
export function openPrompt(options: PromptOptions): Promise<void> {
  const { host, scope, history, names, prompt } = options
  const running: Running = { controller: undefined, started: 0, over: () => {} }
  const server = repl.start({
    prompt,
    input: host.stdin,
    output: host.stdout,
    terminal: true,
    preview: false,
    ignoreUndefined: true,
    completer: createCompleter(names, [...Object.keys(scope), '_', '_error'], COMMANDS),
    eval: (code, _context, _file, done) => evaluateInput(code, done),
  })
  const { context, evaluate } = createEvaluator({ ...options, uncooked: uncookedOf(host) })
  ;(server as unknown as { history: string[] }).history = history.entries
  runLinesInTurn(server, running)
  interruptible(server, running)
  return new Promise((done) => server.once('exit', done))

  function evaluateInput(code: string, done: Finish): void {
    running.started++
    const controller = new AbortController()
    running.controller = controller
    options.onInput(controller.signal)
    const text = code.replace(/\n$/, '')
    void attempt(text, controller).then((unfinished) => {
      running.controller = undefined
      done(unfinished ? new repl.Recoverable(new SyntaxError('unfinished')) : null)
      running.over()
    })
  }

  /** Evaluates and shows; true where the input is not complete. */
  async function attempt(text: string, controller: AbortController): Promise<boolean> {
    if (text.trim() === '') return false
    try {
      const result = await evaluate(text, controller.signal)
      if (result === 'unfinished') return true
      history.add(text)
      if (result.value !== undefined) Object.assign(context, { _: result.value })
      await options.show(result.value)
    } catch (error) {
      history.add(text)
      controller.abort()
      Object.assign(context, { _error: error })
      await options.showError(error)
    }
    return false
  }
}

interface Running {
  controller: AbortController | undefined
  /** Inputs that were given to the evaluator. */
  started: number
  /** Called when an input is over, finished or unfinished. */
  over: () => void
}

/** In raw mode Ctrl-C is a character that nobody reads while code runs; as a signal it gets through. */
function uncookedOf({ stdin }: Host): <T>(run: () => T) => T {
  return (run) => {
    stdin.setRawMode?.(false)
    try {
      return run()
    } finally {
      stdin.setRawMode?.(true)
    }
  }
}

/** Pasted lines arrive all at once, and each must find what the one before has left. */
function runLinesInTurn(server: repl.REPLServer, running: Running): void {
  const listeners = server.listeners('line') as ((line: string) => void)[]
  server.removeAllListeners('line')
  const lines: string[] = []
  let busy = false
  const next = () => {
    const line = lines.shift()
    busy = line !== undefined
    if (line === undefined) return
    const before = running.started
    for (const listener of listeners) listener.call(server, line)
    // a `.command` or an empty line evaluates nothing
    if (running.started === before) next()
  }
  running.over = next
  server.on('line', (line: string) => {
    lines.push(line)
    if (!busy) next()
  })
}

/** Ctrl-C stops what runs; at an idle prompt it stays what it is in Node. */
function interruptible(server: repl.REPLServer, running: Running): void {
  const idle = server.listeners('SIGINT') as (() => void)[]
  server.removeAllListeners('SIGINT')
  server.on('SIGINT', () => {
    if (running.controller) running.controller.abort()
    else for (const listener of idle) listener.call(server)
  })
}
