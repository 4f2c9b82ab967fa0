import * as repl from 'node:repl'
import type { Host } from '../host.ts'
import { createCompleter, type Names } from './complete.ts'
import type { History } from './history.ts'

export interface PromptOptions {
  readonly host: Host
  /** What stands before the cursor, such as `tenant@demo> `. */
  readonly prompt: string
  /** Names that are there without being declared. */
  readonly scope: Readonly<Record<string, unknown>>
  readonly names: Names
  readonly history: History
  /** Looks an input over before it runs; throws where it names what is not there. */
  readonly check: (code: string) => void
  /** Shows a result. */
  readonly show: (value: unknown) => Promise<void>
  readonly showError: (error: unknown) => Promise<void>
  /** Told when an input begins; the signal is aborted by Ctrl-C. */
  readonly onInput: (signal: AbortSignal) => void
}

type Finish = (error: Error | null, result?: unknown) => void

/** A prompt on Node's own REPL; resolves when its user leaves. */
export function openPrompt(options: PromptOptions): Promise<void> {
  const { host, scope, history } = options
  const server = repl.start({
    prompt: options.prompt,
    input: host.stdin,
    output: host.stdout,
    terminal: true,
    preview: false,
    ignoreUndefined: true,
    breakEvalOnSigint: true,
    completer: createCompleter(options.names, [...Object.keys(scope), '_', '_error'], COMMANDS),
  })
  Object.assign(server.context, scope)
  ;(server as unknown as { history: string[] }).history = history.entries
  const running = evaluateWith(server, options)
  runLinesInTurn(server, running)
  interruptible(server, running)
  return new Promise((done) => server.once('exit', done))
}

const COMMANDS = ['.break', '.clear', '.editor', '.exit', '.help', '.load', '.save']

interface Running {
  controller: AbortController | undefined
  /** Inputs that were given to the evaluator. */
  started: number
  /** Called when an input is over, finished or unfinished. */
  over: () => void
}

/** Lets Node compile and run the input, awaits what it gives, and shows it ourselves. */
function evaluateWith(server: repl.REPLServer, { check, show, showError, onInput, history }: PromptOptions): Running {
  const running: Running = { controller: undefined, started: 0, over: () => {} }
  const evaluate = server.eval as (
    this: repl.REPLServer,
    code: string,
    context: object,
    file: string,
    done: Finish,
  ) => void
  const replaced = (code: string, context: object, file: string, done: Finish) => {
    const controller = new AbortController()
    running.controller = controller
    running.started++
    onInput(controller.signal)
    const finish: Finish = (error, result) => {
      if (error instanceof repl.Recoverable) return leave(() => done(error))
      void settle(code, error, result).then(() => leave(() => done(null, undefined)))
    }
    try {
      check(code)
    } catch (error) {
      return void settle(code, error as Error, undefined).then(() => leave(() => done(null, undefined)))
    }
    evaluate.call(server, code, context, file, finish)
  }

  async function settle(code: string, error: Error | null, result: unknown): Promise<void> {
    const { controller } = running
    history.add(code.replace(/\n$/, ''))
    try {
      if (error) throw error
      const value = await untilAborted(result, controller?.signal)
      if (value !== undefined) (server as { last: unknown }).last = value
      await show(value)
    } catch (problem) {
      controller?.abort()
      ;(server as unknown as { lastError: unknown }).lastError = problem
      await showError(problem)
    }
  }

  function leave(next: () => void): void {
    running.controller = undefined
    next()
    running.over()
  }

  ;(server as { eval: unknown }).eval = replaced
  return running
}

/** A promise that never ends must not hold the prompt when Ctrl-C was pressed. */
function untilAborted(result: unknown, signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((done, fail) => {
    signal?.addEventListener('abort', () => fail(new Error('stopped')), { once: true })
    Promise.resolve(result).then(done, fail)
  })
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
