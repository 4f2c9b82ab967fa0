import { noServerError, type Profile } from '../config/profile.ts'
import type { Resolved, ResolveProfileOptions } from '../config/resolve.ts'
import type { Host } from '../host.ts'
import type { TraceEvent } from '../http/trace.ts'
import type { Layer } from '../http/types.ts'
import type { Connector, OpenOptions } from '../open.ts'
import { describeError } from '../output/error-text.ts'
import type { Format } from '../output/format.ts'
import { blankSecrets, type Secrets } from '../redact.ts'
import { readClaims } from '../session/token.ts'
import { askAt, askCodeBy } from './ask.ts'
import type { Invocation } from './command.ts'
import type { Context, OpenConnection } from './context.ts'
import { type Demo, demoProfile, startDemo } from './demo-server.ts'
import type { FlagValues } from './flag.ts'

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
  let permissions: Layer | undefined
  let told: Listener | undefined
  const said = new Set<string>()
  const write = (text: string) => host.stderr.write(`${text}\n`)
  let others: Connector | undefined

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
    async print(value, { format, live = false } = {}) {
      const { printValue } = await import('./print.ts')
      const note = await printValue(host, value, {
        color,
        live,
        format: format ?? (flags.output as Format | undefined),
      })
      if (note) context.warn(note)
    },
    explain,
    settings,
    connection() {
      opened ??= open()
      return opened
    },
    connect: async (target, options) => (await connector()).connect(target, options),
    useDemo,
    startDemo: (options) => startDemo(host, options),
    ownSignals: stop.release,
    obey(signal) {
      obeyed = AbortSignal.any([stop.signal, signal])
    },
    permit(layer) {
      permissions = layer
    },
    onAttempt(listener) {
      told = listener
    },
  }
  return { context, close }

  function explain(error: unknown): string {
    const blank = (text: string) => {
      const own = secrets?.blank(text) ?? blankSecrets(text)
      return others?.blank(own) ?? own
    }
    const options = { color: color && host.stderr.isTTY === true, trace: flags.trace === true, blank }
    return describeError(error, options).join('\n')
  }

  /** What every connection of this command is opened with. */
  async function common(url?: string): Promise<OpenOptions> {
    const ask = askAt(host)
    return {
      ...limits(flags),
      ...telling(await tracing(flags, url, write), told),
      ...(flags['read-only'] === true && { readOnly: true }),
      warn: (text: string) => context.warn(text),
      signal: () => obeyed,
      permissions: (next) => async (call) => (permissions?.(next) ?? next)(call),
      ...(ask && { askPassword: (user: string) => ask.password(`Password of ${user}:`), askCode: askCodeBy(ask) }),
    }
  }

  /** For what scripts connect to themselves. HTTP, session and api are half of the start of a command that needs none. */
  async function connector(): Promise<Connector> {
    if (others) return others
    const { createConnector } = await import('../open.ts')
    others ??= createConnector(host, await common())
    return others
  }

  async function settings(options: ResolveProfileOptions = {}): Promise<Resolved> {
    if (flags.demo) await useDemo()
    if (demo) return { profile: demoProfile(demo.url), warnings: [] }
    const { resolveProfile } = await import('../config/resolve.ts')
    const resolved = await resolveProfile(host, flags as Record<string, string | undefined>, options)
    for (const warning of resolved.warnings) context.warn(warning)
    return resolved
  }

  async function useDemo(): Promise<void> {
    if (demo) return
    const release = typeof flags.demo === 'string' ? flags.demo : undefined
    demo = await startDemo(host, { port: 0, release })
    context.say(
      `demo: a ThingsBoard ${release ? `${release} ` : ''}in this process at ${demo.url}, which ends with this command`,
    )
  }

  async function open(): Promise<OpenConnection> {
    const { profile } = await settings()
    if (!profile) throw noServerError()
    const { openProfile } = await import('../open.ts')
    const connection = openProfile(host, profile, {
      ...(await common(profile.url)),
      keepTokens: demo === undefined,
    })
    secrets = connection.secrets
    return { ...connection, label: labelOf(profile), ...(profile.name !== undefined && { profileName: profile.name }) }
  }

  async function close(): Promise<void> {
    const connection = await opened?.catch(() => undefined)
    connection?.close()
    others?.closeAll()
    await demo?.close()
  }
}

function limits(flags: FlagValues) {
  return {
    ...(typeof flags['call-timeout'] === 'number' && { callTimeout: flags['call-timeout'] * 1000 }),
    ...(typeof flags['retry-for'] === 'number' && { retryFor: flags['retry-for'] * 1000 }),
  }
}

async function tracing({ trace, curl }: FlagValues, url: string | undefined, write: (line: string) => void) {
  if (!trace && !curl) return {}
  const { curlText, traceLine } = await import('./trace-text.ts')
  return {
    onAttempt(event: TraceEvent) {
      if (trace) write(traceLine(event))
      // a repeat is the same line again
      if (curl && (event.call.attempt ?? 1) === 1) write(curlText(event, url))
    },
  }
}

type Listener = (event: TraceEvent) => void

function telling({ onAttempt: first }: { onAttempt?: Listener }, second: Listener | undefined) {
  if (!first || !second) return { ...(first && { onAttempt: first }), ...(second && { onAttempt: second }) }
  return {
    onAttempt(event: TraceEvent) {
      first(event)
      second(event)
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
