/**
 * What a task is given besides `api`: things of the host that it reaches by functions whose arguments and results are
 * rows and text, so that they can stand on the other side of a wall.
 */
import type { Csv } from './csv.ts'
import type { TextFiles } from './files.ts'
import type { TextFolder } from './folder.ts'
import type { Log } from './log.ts'
import type { Progress } from './progress.ts'
import type { Questions } from './questions.ts'
import type { Tally } from './tally.ts'

export interface TaskServices {
  readonly log: Log
  readonly progress: Progress
  readonly tally: Tally
  readonly csv: Csv
  readonly files: TextFiles
  /** The files below a folder that the user named. */
  readonly folder: (path: string) => TextFolder
  readonly ask: Questions
  /** Now, ms since 1970. */
  now(): number
  /** Waits so many ms; rejects with the signal's reason where it is aborted meanwhile. */
  pause(ms: number, signal?: AbortSignal): Promise<void>
}
