import type { Completer } from 'node:readline'
import type { REPLServer } from 'node:repl'
import type { Host } from '../host.ts'
import type { Completion } from './complete-argument.ts'

/** Node's types do not know that a completer may answer later. */
export function toNodeCompleter(complete: (line: string) => Promise<Completion>): Completer {
  const later = (line: string, done: (error: null, found: Completion) => void): void => {
    complete(line).then(
      (found) => done(null, found),
      () => done(null, [[], line]),
    )
  }
  return later as unknown as Completer
}

/** What runs at a prompt, and what is awaited. */
export interface Running {
  controller: AbortController | undefined
  /** More lines are awaited. */
  unfinished: boolean
  /** Inputs that were given to the evaluator. */
  started: number
}

/** In raw mode Ctrl-C is a character that nobody reads while code runs; as a signal it gets through. */
export function uncookedOf({ stdin }: Host): <T>(run: () => T) => T {
  return (run) => {
    stdin.setRawMode?.(false)
    try {
      return run()
    } finally {
      stdin.setRawMode?.(true)
    }
  }
}

/** Ctrl-C stops what runs; at an idle prompt it stays what it is in Node. */
export function interruptible(server: REPLServer, running: Running): void {
  const idle = server.listeners('SIGINT') as (() => void)[]
  server.removeAllListeners('SIGINT')
  server.on('SIGINT', () => {
    if (running.controller) return running.controller.abort()
    running.unfinished = false
    for (const listener of idle) listener.call(server)
  })
}
