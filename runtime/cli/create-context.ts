import { noServerError, type Profile } from '../config/profile.ts'
import { type Resolved, type ResolveProfileOptions, resolveProfile } from '../config/resolve.ts'
import type { Host } from '../host.ts'
import type { TraceEvent } from '../http/trace.ts'
import { openProfile } from '../open.ts'
import { describeError } from '../output/error-text.ts'
import type { Format } from '../output/render.ts'
import type { Secrets } from '../redact.ts'
import { readClaims } from '../session/token.ts'
import { askAt } from './ask.ts'
import type { Invocation } from './command.ts'
import type { Context, Demo, OpenConnection } from './context.ts'
import { demoProfile, startDemo } from './demo-server.ts'
import type { FlagValues } from './flag.ts'
import { printValue } from './print.ts'
import { curlText, traceLine } from './trace-text.ts'

/** What ends a command from outside. */
export interface Stop {
  readonly signal: AbortSignal
  /** Leaves signals to others. */
  release(): void
}

export interface Opened {
  readonly context: Context
  /** Ends what the command has opened. */
  close(): Promise<void>
}

/** What one run of a command needs; nothing is opened before it is asked for. */
export function createContext(host: Host, { command, words, flags }: Invocation, stop: Stop): Opened {
  const color = flags.color !== false && host.env.NO_COLOR === undefined
  const talks = !flags.quiet && (!command.silent || host.stderr.isTTY === true)
  let demo: Demo | undefined
  let opened: Promise<OpenConnection> | undefined
  let secrets: Secrets | undefined
  let obeyed = stop.signal
  const said = new Set<string>()
  const write = (text: string) => host.stderr.write(`${text}\n`)

  const context: Context = {
    host,
    words,
    flags,
    signal: stop.signal,
    say: (text) => void (talks && write(text)),
    warn(text) {
      if (!flags.quiet && !said.has(text)) write(`tbx: ${text}`)
      said.add(text)
    },
    async print(value, { format } = {}) {
      const note = await printValue(host, value, { color, format: format ?? (flags.output as Format | undefined) })
      if (note) context.warn(note)
    },
    explain,
    settings,
    connection() {
      opened ??= open()
      return opened
    },
    useDemo,
    startDemo: ({ port }) => startDemo(host, { port }),
    ownSignals: stop.release,
    obey(signal) {
      obeyed = AbortSignal.any([stop.signal, signal])
    },
  }
  return { context, close }

  function explain(error: unknown): string {
    const blank = secrets?.blank
    const options = { color: color && host.stderr.isTTY === true, trace: flags.trace === true, ...(blank && { blank }) }
    return describeError(error, options).join('\n')
  }

  async function settings(options: ResolveProfileOptions = {}): Promise<Resolved> {
    if (flags.demo) await useDemo()
    if (demo) return { profile: demoProfile(demo.url), warnings: [] }
    const resolved = await resolveProfile(host, flags as Record<string, string | undefined>, options)
    for (const warning of resolved.warnings) context.warn(warning)
    return resolved
  }

  async function useDemo(): Promise<void> {
    if (demo) return
    demo = await startDemo(host, { port: 0 })
    context.say(`demo: a ThingsBoard in this process at ${demo.url}, which ends with this command`)
  }

  async function open(): Promise<OpenConnection> {
    const { profile } = await settings()
    if (!profile) throw noServerError()
    const ask = askAt(host)
    const connection = openProfile(host, profile, {
      ...limits(flags),
      ...tracing(flags, profile.url, write),
      warn: context.warn,
      keepTokens: demo === undefined,
      signal: () => obeyed,
      ...(ask && { askPassword: (user: string) => ask.password(`Password of ${user}:`) }),
    })
    secrets = connection.secrets
    return { ...connection, label: labelOf(profile), ...(profile.name !== undefined && { profileName: profile.name }) }
  }

  async function close(): Promise<void> {
    const connection = await opened?.catch(() => undefined)
    connection?.close()
    await demo?.close()
  }
}

function limits(flags: FlagValues) {
  return {
    ...(typeof flags['call-timeout'] === 'number' && { callTimeout: flags['call-timeout'] * 1000 }),
    ...(typeof flags['retry-for'] === 'number' && { retryFor: flags['retry-for'] * 1000 }),
  }
}

function tracing({ trace, curl }: FlagValues, url: string, write: (line: string) => void) {
  if (!trace && !curl) return {}
  return {
    onAttempt(event: TraceEvent) {
      if (trace) write(traceLine(event))
      // a repeat is the same line again
      if (curl && (event.call.attempt ?? 1) === 1) write(curlText(event, url))
    },
  }
}

/** `tenant@demo`: the user's own part, and the profile or host. */
function labelOf({ name, url, wayIn }: Profile): string {
  const where = name ?? new URL(url).host
  const user =
    wayIn.kind === 'password'
      ? wayIn.username
      : wayIn.kind === 'token'
        ? readClaims(wayIn.token).sub
        : wayIn.kind === 'public'
          ? 'public'
          : undefined
  return `${user?.replace(/@.*$/, '') ?? 'api'}@${where}`
}
