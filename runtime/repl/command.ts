import type { Host } from '../host.ts'
import type { TraceEvent } from '../http/trace.ts'
import type { Show } from './show.ts'
import type { PromptState } from './state.ts'

/** A server and a user that a prompt acts as. */
export interface Seat {
  /** `tenant@demo`. */
  readonly label: string
  /** Names in scope that belong to it: `api`, `scripts`. */
  readonly scope: Readonly<Record<string, unknown>>
}

/** What stands above this room and is given to it. */
export interface Tools {
  /** All that is known of an operation or a group. Throws `usage` for what is neither. */
  describe(word: string): string
  /** What has all of the words, one a line. */
  search(words: readonly string[]): string
  whoAmI(seat: Seat): Promise<unknown>
  doctor(): Promise<unknown>
  curl(event: TraceEvent): string
  traceLine(event: TraceEvent): string
  asUser(seat: Seat, user: string): Promise<Seat>
  connect(profile: string): Promise<Seat>
}

/** What a command of the prompt is given. */
export interface Session {
  readonly host: Host
  readonly state: PromptState
  readonly tools: Tools
  readonly commands: readonly PromptCommand[]
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  readonly seat: Seat
  /** Goes over to another seat; the one before is kept for `.back`. */
  sit(seat: Seat): void
  /** Goes back to the seat before; false where there is none. */
  back(): boolean
  readonly show: Show
  say(text: string): void
  /** Evaluates and shows, as if it was typed; it is not kept among the inputs where that is not wanted. */
  enter(text: string, isKept?: boolean): Promise<void>
  readonly past: () => readonly string[]
}

/** A command of the prompt, as data: `.help` and completion are made from it. */
export interface PromptCommand {
  readonly name: string
  /** What stands after the name: `FILE [LINES]`. */
  readonly value?: string
  readonly summary: string
  run(session: Session, argument: string): Promise<void> | void
}
