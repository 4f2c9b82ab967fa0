import { isTbxError } from '../errors.ts'
import type { Host } from '../host.ts'
import { describeError } from '../output/error-text.ts'
import type { Command } from './command.ts'
import { api } from './commands/api.ts'
import { call } from './commands/call.ts'
import { check } from './commands/check.ts'
import { completion } from './commands/completion.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { evaluate } from './commands/eval.ts'
import { login } from './commands/login.ts'
import { logout } from './commands/logout.ts'
import { create } from './commands/new.ts'
import { profiles } from './commands/profiles.ts'
import { prompt } from './commands/prompt.ts'
import { run } from './commands/run.ts'
import { runs } from './commands/runs.ts'
import { scripts } from './commands/scripts.ts'
import { whoami } from './commands/whoami.ts'
import { COMPLETE } from './complete/shells.ts'
import { createContext, type Stop } from './create-context.ts'
import { commandHelp, helpText } from './help.ts'
import { VERSION } from './version.ts'

/** What tbx can do; the first is what runs where no command is named. */
export const COMMANDS: readonly Command[] = [
  prompt,
  evaluate,
  run,
  runs,
  scripts,
  call,
  api,
  create,
  check,
  demo,
  whoami,
  login,
  logout,
  profiles,
  doctor,
  completion,
]

/** Runs one command and gives its exit code. */
export async function main(host: Host): Promise<number> {
  const stop = stopOnSignals(host)
  try {
    // before yargs is loaded: somebody waits for Tab
    if (host.args[0] === COMPLETE) return await complete(host)
    const { parseArguments } = await import('./parse.ts')
    const invocation = await parseArguments(host.args, COMMANDS)
    const { flags, command } = invocation
    if (flags.version) return say(host, `${VERSION}\n`)
    const { context, close } = createContext(host, invocation, stop)
    try {
      if (flags.help) return say(host, (await command.help?.(context)) ?? helpOf(command))
      return (await command.run(context)) ?? 0
    } catch (error) {
      host.stderr.write(`${context.explain(error)}\n`)
      return exitCodeOf(error)
    } finally {
      await close()
    }
  } catch (error) {
    host.stderr.write(`${describeError(error, { trace: host.args.includes('--trace') }).join('\n')}\n`)
    return exitCodeOf(error)
  } finally {
    stop.release()
  }
}

/** Ends the process once everything is written; a reader that has gone (`| head`) is no error. */
export async function runAndExit(host: Host): Promise<void> {
  for (const output of [host.stdout, host.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => host.exit(error.code === 'EPIPE' ? 0 : 1))
  }
  const release = host.onIdle(() => {
    host.stderr.write('error: the code waits for something that can no longer happen\n')
    host.exit(1)
  })
  const code = await main(host)
  release()
  await Promise.all([host.stdout, host.stderr].map((output) => new Promise((done) => output.write('', done))))
  host.exit(code)
}

const complete = async (host: Host): Promise<number> =>
  (await import('./complete/run-complete.ts')).runComplete(host, COMMANDS)

const helpOf = (command: Command): string => (command === prompt ? helpText(COMMANDS) : commandHelp(command))

const exitCodeOf = (error: unknown): number => (isTbxError(error) ? error.exitCode : 1)

function say(host: Host, text: string): number {
  host.stdout.write(text)
  return 0
}

/** The first signal stops what runs, in order; a second one ends the process. */
function stopOnSignals(host: Host): Stop {
  const controller = new AbortController()
  const onSignal = () => {
    if (controller.signal.aborted) host.exit(130)
    controller.abort()
  }
  const releases = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => host.onSignal(signal, onSignal))
  return { signal: controller.signal, release: () => void releases.map((release) => release()) }
}
