import { type ChildProcess, spawn } from 'node:child_process'

export interface Child {
  /** First line that it printed. */
  readonly line: string
  readonly process: ChildProcess
  stop(): void
}

/** Starts a Node process and waits for its first line on stdout. */
export function startChild(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Child> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((done, fail) => {
    let text = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes('\n')) done({ line: text.split('\n')[0] ?? '', process: child, stop: () => void child.kill() })
    })
    child.on('exit', (code) => fail(new Error(`${args.join(' ')} ended with ${code}`)))
  })
}
