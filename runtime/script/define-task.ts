import type { Api } from '../api/mod.ts'
import { TbxError } from '../errors.ts'
import type { Live } from '../live/mod.ts'
import { flagOf, type Option, type Options, type OptionValues } from './option.ts'
import { RESERVED_FLAGS } from './reserved.ts'
import type { TaskServices } from './services/mod.ts'

/** What a task asks for; a request and a ceiling. */
export interface Needs {
  /** `group.operation`. */
  readonly operations?: readonly string[]
  /** Paths that it reads or writes by itself; never those that the user gives for an option. */
  readonly files?: { readonly read?: readonly string[]; readonly write?: readonly string[] }
  /** Hosts besides the server. */
  readonly hosts?: readonly string[]
}

/** What a task is, without what it does: help, completion and lists are made from it. */
export interface TaskFacts<O extends Options = Options> {
  /** One line, without a full stop. */
  readonly summary: string
  /** Sentences under the usage. */
  readonly details?: string
  readonly options: O
  readonly needs: Needs
  /** It changes something on the server: it then has the flag `--dry-run`. */
  readonly changes?: boolean
  /** Its rows come for as long as it runs: each is shown at once. */
  readonly live?: boolean
  /** Command lines without `tbx run`, and what they do. */
  readonly examples?: readonly (readonly [line: string, what: string])[]
}

export interface TaskContext<O extends Options = Options> extends TaskServices {
  /** The server's API, logged in. */
  readonly api: Api
  /** What the server tells by itself. */
  readonly live: Live
  /** A second server, by the name of its profile. */
  readonly connect: (profile: string) => Promise<{ readonly api: Api }>
  readonly options: OptionValues<O>
  /** A dry run: changes are answered by tbx and reach no server; only the words of a report differ. */
  readonly dryRun: boolean
  /** Aborted when the task should end. */
  readonly signal: AbortSignal
}

export interface Task<O extends Options = Options, R = unknown> extends TaskFacts<O> {
  /** The work: gives rows (a list, or an iterable while they come) or a value. */
  run(context: TaskContext<O>): R
}

const NAME = /^[a-z][A-Za-z0-9]*$/

/**
 * Defines a task. Its flags, its help, its completion and the type of `options` are made from the options' data.
 *
 * @throws TbxError of kind `usage` where the definition contradicts itself, or an option has the name of a flag of tbx
 * @example
 *   export default defineTask({
 *     summary: 'list devices by type',
 *     options: { type: { type: 'string', required: true, description: 'type of the devices' } },
 *     needs: { operations: ['device.getTenantDevices'] },
 *     run: ({ api, options }) => api.device.getTenantDevices.all({ type: options.type }),
 *   })
 */
export function defineTask<const O extends Options, R>(task: Task<O, R>): Task<O, R> {
  if (typeof task.summary !== 'string' || task.summary === '') throw wrong('it has no summary')
  if (typeof task.run !== 'function') throw wrong('it has no function "run"')
  checkOptions(task.options, RESERVED_FLAGS)
  return Object.freeze(task)
}

/**
 * Refuses options whose names or facts cannot be; `reserved` are flags that a task may not have.
 *
 * @throws TbxError of kind `usage`
 */
export function checkOptions(options: Options, reserved: readonly string[]): void {
  let takesAll: string | undefined
  for (const [name, option] of Object.entries(options)) {
    if (!NAME.test(name)) throw wrong(`the option "${name}" should be written in camelCase`)
    if (reserved.includes(flagOf(name))) throw wrong(`the option "${name}" has the name of a flag of tbx`)
    checkOption(name, option)
    if (!option.positional) continue
    if (takesAll) throw wrong(`the positional "${name}" is never reached: "${takesAll}" takes all words`)
    if (option.type === 'list') takesAll = name
  }
}

function checkOption(name: string, option: Option): void {
  const { type, required } = option
  if (!TYPES.has(type))
    throw wrong(`the option "${name}" is of the type "${type}": it is one of ${[...TYPES].join(', ')}`)
  if (typeof option.description !== 'string') throw wrong(`the option "${name}" has no description`)
  if (type === 'boolean' && (required || option.positional))
    throw wrong(`the switch "${name}" can be neither required nor positional`)
  const standard = 'default' in option ? option.default : undefined
  if (required && standard !== undefined) throw wrong(`the option "${name}" is required and has a default`)
  if (type === 'enum' && standard !== undefined && !option.values.includes(String(standard)))
    throw wrong(`the default of "${name}" is none of its values`)
}

const TYPES = new Set(['string', 'number', 'boolean', 'enum', 'list', 'file', 'duration', 'time'])

const wrong = (problem: string): TbxError => new TbxError('usage', `cannot define the task: ${problem}`)

/** Whether a script's default export is a task. */
export function isTask(value: unknown): value is Task {
  const { run, options, summary } = (value ?? {}) as Partial<Task>
  return typeof run === 'function' && typeof options === 'object' && typeof summary === 'string'
}
