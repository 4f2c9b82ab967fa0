import { setMaxListeners } from 'node:events'
import type { Api } from '../api/mod.ts'
import type { Live } from '../live/mod.ts'
import type { Task, TaskContext } from './define-task.ts'
import type { TaskServices } from './services/mod.ts'

export interface RunTaskOptions {
  readonly api: Api
  readonly live: Live
  readonly connect: TaskContext['connect']
  /** As `readOptions` gives them. */
  readonly options: Readonly<Record<string, unknown>>
  readonly dryRun?: boolean
  readonly signal: AbortSignal
  readonly services: TaskServices
}

/**
 * Runs a task: its rows, which may still be coming, or its value.
 *
 * @throws whatever the task throws
 * @example await runTask(task, { api, connect, options: readOptions(task.options, given, { now }), signal, services })
 */
export async function runTask(task: Task, { services, dryRun = false, ...rest }: RunTaskOptions): Promise<unknown> {
  // a task may listen on it once for each item, and that is no leak
  setMaxListeners(0, rest.signal)
  return task.run({ ...services, ...rest, dryRun } as TaskContext)
}
