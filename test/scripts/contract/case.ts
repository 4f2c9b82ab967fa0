import type { Row, TaskBoard } from '../../helpers/task-board.ts'

/** How a task is tried by the contract of all tasks. */
export interface Case {
  /** Puts there what it works on: entities of the demo's tenant, and files in `here.folder`. */
  prepare?(here: TaskBoard): Promise<void>
  /** Ways to run it, one after the other on one board; together they use all that it needs. The first changes something. */
  readonly runs: readonly Row[]
  /** Columns that are not the same twice: times, ids. */
  readonly varies?: readonly string[]
  /** It does something each time that it is run, as a command to a device: a second run is no repetition. */
  readonly acts?: string
  /** Needs that no run here has, and why: what depends on who asks, what only an older server is asked. */
  readonly unused?: Readonly<Record<string, string>>
}
