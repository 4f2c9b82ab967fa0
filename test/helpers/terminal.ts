import { spawn, spawnSync } from 'node:child_process'
import xterm from '@xterm/headless'
import { record } from './record.ts'
import { BIN } from './tbx.ts'

/** `script` gives a program a terminal; where it is missing, npm test says that this was skipped. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0

export const CTRL_C = '\x03'
export const TAB = '\t'

/** What the screen must show, and the keys that are pressed then. */
export type Step = readonly [expected: RegExp, keys: string]

export interface TerminalOptions {
  readonly args?: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly columns?: number
  readonly rows?: number
}

export interface Screens {
  /** All that was written. */
  readonly raw: string
  /** The screen as somebody sees it before each step: what scrolled away included, no empty lines at the end. */
  readonly seen: readonly string[]
}

/** Runs tbx in a terminal, and types each step once the screen shows what the step before has led to. */
export function typeInTerminal(steps: readonly Step[], options: TerminalOptions): Promise<Screens> {
  const { args = [], env, cwd, columns = 80, rows = 50 } = options
  const command = `stty cols ${columns} rows ${rows}; exec ${[process.execPath, BIN, ...args].join(' ')}`
  return new Promise((done, fail) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', PAGER: '', ...env },
    })
    const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true })
    const seen: string[] = []
    let raw = ''
    let from = 0
    const timer = setTimeout(() => {
      child.kill()
      fail(new Error(`waited in vain for ${steps[seen.length]?.[0]} on:\n${screenOf(terminal)}`))
    }, 40_000)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      raw += text
      terminal.write(text, look)
    })
    child.on('close', () => {
      clearTimeout(timer)
      record(raw)
      done({ raw, seen: [...seen, screenOf(terminal)] })
    })

    /** Only what is new counts: it stands on the line that the keys were pressed on, or below. */
    function look(): void {
      const screen = screenOf(terminal)
      const next = steps[seen.length]
      if (screen === seen.at(-1) || !next?.[0].test(screenOf(terminal, from))) return
      seen.push(screen)
      from = terminal.buffer.active.baseY + terminal.buffer.active.cursorY
      const keys = next[1]
      // a person takes a moment before Ctrl-C; what is faster comes before the code runs
      setTimeout(() => child.stdin.write(keys), keys === CTRL_C ? 700 : 0)
      if (keys === TAB) pressAgain(seen.length)
    }

    /** What a busy machine answered too late for one Tab is there at the next. */
    function pressAgain(step: number): void {
      setTimeout(() => {
        if (seen.length !== step || child.exitCode !== null) return
        child.stdin.write(TAB)
        pressAgain(step)
      }, 3_000).unref()
    }
  })
}

function screenOf({ buffer }: InstanceType<typeof xterm.Terminal>, from = 0): string {
  const { active } = buffer
  const lines = Array.from({ length: active.length }, (_, at) => active.getLine(at)?.translateToString(true) ?? '')
  return lines.slice(from).join('\n').trimEnd()
}
