import type { Resolved, ResolveProfileOptions } from '../config/resolve.ts'
import type { Connection } from '../connect.ts'
import type { Host } from '../host.ts'
import type { TraceEvent } from '../http/trace.ts'
import type { Layer } from '../http/types.ts'
import type { Connect } from '../open.ts'
import type { Format } from '../output/format.ts'
import type { Demo, StartDemoOptions } from './demo-server.ts'
import type { FlagValues } from './flag.ts'

export interface PrintOptions {
  readonly format?: Format
  /** Its rows come for as long as the command runs: each is shown at once. */
  readonly live?: boolean
}

/** What a command is given: the world, what was typed, and the things that several commands need. */
export interface Context {
  readonly host: Host
  readonly words: readonly string[]
  readonly flags: FlagValues
  /** Aborted by Ctrl-C or a request to end. */
  readonly signal: AbortSignal
  /** Talk on stderr, unless `--quiet`; a silent command talks to a terminal alone. */
  say(text: string): void
  /** What should not go unnoticed: on stderr, unless `--quiet`. */
  warn(text: string): void
  /** A result on stdout, in the format that was asked for; `undefined` prints nothing. */
  print(value: unknown, options?: PrintOptions): Promise<void>
  /** The error as lines for stderr. */
  explain(error: unknown): string
  /** Where and as whom, settled from flags, environment, `.env` and profile; warnings are said once. */
  settings(options?: ResolveProfileOptions): Promise<Resolved>
  /** The connection of this command, opened once. Throws kind `config` where no server is configured. */
  connection(): Promise<OpenConnection>
  /** Connects a script to another server or user; ended with the command. */
  readonly connect: Connect
  /** Makes the demo the server of this command; its end is the command's end. */
  useDemo(): Promise<void>
  startDemo(options: StartDemoOptions): Promise<Demo>
  /** From now on the command itself answers Ctrl-C. */
  ownSignals(): void
  /** Each call of `api` obeys this signal from now on. */
  obey(signal: AbortSignal): void
  /** Each call of `api`, and of servers that a script connects to, needs the consent of this layer from now on. */
  permit(permissions: Layer): void
  /** What connections that are opened from now on tell of every attempt. */
  onAttempt(listener: (event: TraceEvent) => void): void
}

export interface OpenConnection extends Connection {
  readonly profileName?: string
  /** Whose session it is, in a word or two, for the prompt: `tenant@demo`. */
  readonly label: string
}
