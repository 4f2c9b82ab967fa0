import * as repl from 'node:repl'
import { onAbort } from '../abort.ts'
import type { Host } from '../host.ts'
import { createPaint } from '../output/paint.ts'
import type { Lookup } from '../script/chains.ts'
import type { PromptCommand, Seat, Session, Tools } from './command.ts'
import { findCommand, PROMPT_COMMANDS } from './commands.ts'
import { createCompleter, type Names } from './complete.ts'
import { createEvaluator } from './evaluate.ts'
import { showHints } from './hint.ts'
import type { History } from './history.ts'
import { linesInTurn } from './lines.ts'
import { createLiveNames } from './live-names.ts'
import { interruptible, type Running, toNodeCompleter, uncookedOf } from './node-side.ts'
import { pathsLike } from './paths.ts'
import { createSeats } from './seats.ts'
import type { Show } from './show.ts'
import type { PromptState, TypedInput } from './state.ts'
import { transcribe } from './transcript.ts'

export interface PromptOptions {
  readonly host: Host
  readonly state: PromptState
  /** Whom the prompt acts as at first. */
  readonly seat: Seat
  /** Names that are there without being declared, besides those of the seat. */
  readonly scope: Readonly<Record<string, unknown>>
  readonly tools: Tools
  readonly names: Names
  readonly lookup: Lookup
  readonly publicDoor: object
  readonly cacheFolder: string
  readonly history: History
  readonly show: Show
  readonly showError: (error: unknown) => Promise<void>
  readonly color: boolean
  /** Evaluated before the first input: the user's own helpers. */
  readonly startWith?: string | undefined
  /** Told when an input begins; the signal is aborted by Ctrl-C. */
  readonly onInput: (signal: AbortSignal) => void
}

type Finish = (error: Error | null, result?: unknown) => void

/** What Node's own prompt brings and ours leaves to it. */
const NODE_COMMANDS = ['.break', '.clear', '.editor', '.exit']

/** A prompt on Node's own REPL; resolves when its user leaves. */
export async function openPrompt(options: PromptOptions): Promise<void> {
  const { host, scope, history, names, state } = options
  const seats = createSeats(options.seat)
  const running: Running = { controller: undefined, unfinished: false, started: 0 }
  const evaluator = createEvaluator({
    ...options,
    scope: { ...scope, ...options.seat.scope, help: helpFunction },
    uncooked: uncookedOf(host),
  })
  const { context } = evaluator
  const complete = createCompleter({
    names,
    scope: () => [...Object.keys(scope), ...Object.keys(seats.now().scope), 'help', '_', '_error'],
    commands: [...NODE_COMMANDS, ...PROMPT_COMMANDS.map(({ name }) => `.${name}`)].sort(),
    peek: evaluator.peek,
    liveNames: createLiveNames(host, () => seats.now().scope.api as never),
    paths: (start) => pathsLike(host, start),
  })
  const server = repl.start({
    prompt: promptText(),
    input: host.stdin,
    output: host.stdout,
    terminal: true,
    preview: false,
    ignoreUndefined: true,
    completer: toNodeCompleter(complete),
    eval: (code, _context, _file, done) => evaluateInput(code, done),
  })
  const listeners = server.listeners('line') as ((line: string) => void)[]
  ;(server as unknown as { history: string[] }).history = history.entries
  const lines = linesInTurn(server, { take })
  interruptible(server, running)
  state.ask = ask
  if (host.env.TERM !== 'dumb' && options.color) {
    showHints(server, { find: names.find, idle: () => running.controller === undefined })
  }
  const left = new Promise<void>((done) => server.once('exit', done))
  if (options.startWith !== undefined) await start(options.startWith)
  return left

  async function start(code: string): Promise<void> {
    await evaluator.evaluate(code, new AbortController().signal).catch(options.showError)
    server.displayPrompt(true)
  }

  /** Hands a line to the command that it means, or to Node; true where it is evaluated. */
  function take(text: string): boolean {
    const typed = running.unfinished || text.includes('\n') ? undefined : findCommand(text)
    if (typed && !isDeclared(text.trim())) {
      void runCommand(typed, text)
      return true
    }
    const before = running.started
    for (const listener of listeners) listener.call(server, text)
    return running.started !== before
  }

  /** A name that somebody has given a meaning is no command. */
  function isDeclared(text: string): boolean {
    return /^[a-z]+$/.test(text) && text !== 'help' && evaluator.peek.declared().includes(text)
  }

  async function runCommand({ command, argument }: { command: PromptCommand; argument: string }, text: string) {
    const controller = begin()
    history.add(text)
    try {
      await command.run(sessionFor(controller), argument)
    } catch (error) {
      transcribe(host, state, 'ts', text)
      await options.showError(error)
    }
    running.controller = undefined
    server.setPrompt(promptText())
    server.displayPrompt()
    lines.over()
  }

  function begin(): AbortController {
    const controller = new AbortController()
    running.controller = controller
    delete state.asked
    options.onInput(controller.signal)
    return controller
  }

  function sessionFor(controller: AbortController): Session {
    return {
      ...{ host, state, tools: options.tools, commands: PROMPT_COMMANDS, signal: controller.signal },
      seat: seats.now(),
      sit: (seat) => void Object.assign(context, seats.sit(seat).scope),
      back() {
        const before = seats.back()
        if (before) Object.assign(context, before.scope)
        return before !== undefined
      },
      show: options.show,
      say,
      enter: async (text, isKept = true) => void (await attempt(text, controller, isKept)),
      past: () => history.entries,
    }
  }

  function evaluateInput(code: string, done: Finish): void {
    running.started++
    const controller = begin()
    void attempt(code.replace(/\n$/, ''), controller).then((unfinished) => {
      running.controller = undefined
      running.unfinished = unfinished
      done(unfinished ? new repl.Recoverable(new SyntaxError('unfinished')) : null)
      lines.over()
    })
  }

  /** Evaluates and shows; true where the input is not complete. */
  async function attempt(text: string, controller: AbortController, isKept = true): Promise<boolean> {
    if (text.trim() === '') return false
    const input: TypedInput = { text, explicit: text, failed: false }
    const began = host.clock.monotonic()
    const before = state.exchange
    try {
      const result = await evaluator.evaluate(text, controller.signal, isKept ? () => keep(input) : undefined)
      if (result === 'unfinished') return true
      input.explicit = result.explicit
      if (result.value !== undefined) remember(result.value)
      await options.show(result.value)
    } catch (error) {
      input.failed = true
      controller.abort()
      Object.assign(context, { _error: error })
      await options.showError(error)
    }
    if (isKept && state.exchange && state.exchange !== before)
      transcribe(host, state, 'sh', options.tools.curl(state.exchange))
    if (state.time && isKept) say(`${Math.round(host.clock.monotonic() - began)} ms`)
    return false
  }

  /** Before it runs: what ends the process must not take the input with it. */
  function keep(input: TypedInput): void {
    history.add(input.text)
    state.inputs.push(input)
    transcribe(host, state, 'ts', input.text)
  }

  function remember(value: unknown): void {
    Object.assign(context, { _: value, [`_${state.inputs.length}`]: value })
  }

  function say(text: string): void {
    host.stdout.write(`${text.trimEnd()}\n`)
  }

  function helpFunction(thing: unknown): void {
    const { operation } = (thing ?? {}) as { operation?: { group: string; name: string } }
    const group = names.groups().find((name) => (seats.now().scope.api as Record<string, unknown>)[name] === thing)
    const name = operation ? `${operation.group}.${operation.name}` : (group ?? thing)
    say(
      typeof name === 'string'
        ? options.tools.describe(name)
        : 'help(api.device), help(api.device.getDeviceById), or .help',
    )
  }

  function promptText(): string {
    const { label } = seats.now()
    const marks = [state.readOnly && 'ro', state.dry && 'dry'].filter(Boolean).join(' ')
    const text = `${label}${marks && ` (${marks})`}> `
    return seats.isAway() ? createPaint(options.color).yellow(text) : text
  }

  function ask(question: string): Promise<boolean> {
    return new Promise((answered) => {
      const signal = running.controller?.signal
      onAbort(signal, () => answered(false))
      server.question(question, { ...(signal && { signal }) }, (answer) => {
        // an answer is no input: Arrow-up must not bring it back
        ;(server as unknown as { history: string[] }).history.shift()
        answered(/^y(?:es)?$/i.test(answer.trim()))
      })
    })
  }
}
