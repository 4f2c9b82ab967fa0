import type { Api } from '../api/mod.ts'
import type { Connection } from '../connect.ts'
import { TbxError } from '../errors.ts'
import type { Layer } from '../http/types.ts'
import type { Live } from '../live/mod.ts'
import { createDryRun } from './changes/dry-run.ts'
import { isTask, type Task, type TaskContext } from './define-task.ts'
import type { Library, ShippedTask } from './library.ts'
import { type OpenScriptOptions, openScript } from './open-script.ts'
import type { OptionInput, Options } from './option.ts'
import { readOptions } from './option-values.ts'
import { runTask } from './run-task.ts'
import type { Services } from './services/create-services.ts'
import { countsText } from './services/tally.ts'

/** A task as a function. */
export type TaskFunction<T> =
  T extends Task<infer O extends Options, infer R>
    ? (options: OptionInput<O> & { readonly dryRun?: boolean }) => Promise<Result<Awaited<R>>>
    : never

/** Rows that are still coming may be collected. */
type Result<R> = R extends AsyncIterable<infer Row> ? AsyncIterable<Row> & { toArray(): Promise<Row[]> } : R

export interface CreateScriptsOptions extends Omit<OpenScriptOptions, 'signal'> {
  readonly library: Library
  readonly api: Api
  readonly live: Live
  readonly connect: (profile: string) => Promise<Pick<Connection, 'api' | 'under'>>
  /** The same api under a rule; without it a dry run is refused. */
  readonly under?: (rules: Layer) => Api
  readonly signal: AbortSignal
  /** Makes the services of one run. */
  readonly services: () => Services
}

type AnyTaskFunction = (given?: Readonly<Record<string, unknown>>) => Promise<unknown>

/**
 * The tasks of tbx as functions: `scripts.devicesReport({ inactiveSince: '7d' })`. A task is loaded when it is called.
 * Where items failed, the function throws once the others are done.
 */
export function createScripts(options: CreateScriptsOptions): Readonly<Record<string, AnyTaskFunction>> {
  return Object.fromEntries(
    options.library.tasks().map((task) => [functionName(task.name), createFunction(task, options)]),
  )
}

/** `devices-report` → `devicesReport`. */
export const functionName = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function createFunction(shipped: ShippedTask, options: CreateScriptsOptions): AnyTaskFunction {
  const { host, live, signal } = options
  const call: AnyTaskFunction = async ({ dryRun = false, ...given } = {}) => {
    const task = await loadTask(shipped.path, options)
    const values = readOptions(task.options, given, { now: host.clock.now(), shown: (name) => name })
    const run = options.services()
    const dry = dryRun === true ? dryWorld(options) : undefined
    const { api, connect } = dry ?? options
    const result = await runTask(task, {
      api,
      live,
      connect,
      options: values,
      dryRun: dry !== undefined,
      signal,
      services: run.services,
    })
    if (isAsyncIterable(result)) return withToArray(untilFailed(result, run))
    finish(run)
    return result
  }
  return Object.defineProperty(call, 'name', { value: functionName(shipped.name) })
}

/** Everything that a task could change something by, where it is to change nothing. */
function dryWorld({ host, under, connect }: CreateScriptsOptions) {
  // never the api of somebody else instead
  if (!under) throw new TbxError('usage', 'no dry run as another user here: use tbx run --dry-run')
  const { layer } = createDryRun(host.clock.now)
  const connectDry: TaskContext['connect'] = async (profile) => {
    const connection = await connect(profile)
    return { ...connection, api: connection.under(layer) }
  }
  return { api: under(layer), connect: connectDry }
}

/** The task that a script file exports. */
export async function loadTask(path: string, options: OpenScriptOptions): Promise<Task> {
  const exported = await openScript(path, options).load()
  if (isTask(exported)) return exported
  throw new TbxError('script', `"${path}" exports no task`)
}

async function* untilFailed(rows: AsyncIterable<unknown>, run: Services): AsyncGenerator<unknown, void, undefined> {
  try {
    yield* rows
  } finally {
    run.quiet()
  }
  finish(run)
}

function finish(run: Services): void {
  run.quiet()
  const counts = run.counts()
  if (counts.failed > 0) throw new TbxError('script', `the task is not complete: ${countsText(counts)}`)
}

function withToArray<T>(rows: AsyncGenerator<T>): AsyncGenerator<T> {
  const toArray = async () => {
    const all: T[] = []
    for await (const row of rows) all.push(row)
    return all
  }
  return Object.defineProperty(rows, 'toArray', { value: toArray })
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof (value as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator] === 'function'
}
