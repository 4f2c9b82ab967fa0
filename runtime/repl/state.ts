import type { TraceEvent } from '../http/trace.ts'
import type { Call } from '../http/types.ts'

/** What a prompt remembers, and what is switched on at it. */
export interface PromptState {
  /** Refuses what changes something. */
  readOnly: boolean
  /** Tells what would be changed instead of changing it. */
  dry: boolean
  /** Asks before something is deleted. */
  confirm: boolean
  trace: boolean
  /** Says how long each input took. */
  time: boolean
  /** The last call that went over the wire. */
  exchange?: TraceEvent
  /** The last call whose answer may have a next page. */
  page?: Call
  /** The last result that was shown. */
  last?: unknown
  readonly inputs: TypedInput[]
  /** File that input and output are appended to. */
  transcript?: string
  /** Asks yes or no; undefined where nobody can be asked. */
  ask?: (question: string) => Promise<boolean>
  /** The answer for the input that is running: it is asked once. */
  asked?: Promise<boolean>
}

/** One complete input. */
export interface TypedInput {
  readonly text: string
  /** With the `await`s that were put in. */
  explicit: string
  failed: boolean
}

export const createState = (given: Partial<PromptState> = {}): PromptState => ({
  readOnly: false,
  dry: false,
  confirm: true,
  trace: false,
  time: false,
  inputs: [],
  ...given,
})
