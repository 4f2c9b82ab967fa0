import { TbxError } from '../errors.ts'
import { checkOptions, isTask, type Task } from '../script/define-task.ts'
import type { JournalState } from '../script/journal/read-journal.ts'
import { findScript } from '../script/library.ts'
import { type OpenedScript, openScript } from '../script/open-script.ts'
import { readOptions } from '../script/option-values.ts'
import { useDefault } from '../script/run.ts'
import { runTask } from '../script/run-task.ts'
import type { Services } from '../script/services/create-services.ts'
import { exitCodeOf } from '../script/services/tally.ts'
import { plainHelp, taskHelp } from '../script/task-help.ts'
import type { Context } from './context.ts'
import { GLOBAL_FLAGS } from './flags.ts'
import { shippedLibrary } from './library.ts'
import { createPermit, type Permit } from './permit.ts'
import { reportRun } from './report-run.ts'
import { governed, lazily, openRules, type RunRules, resumedRun } from './run-rules.ts'
import { doorOf, lookupNames, scopeOf } from './scope.ts'
import { scriptCache } from './script-cache.ts'
import { parseTaskArguments } from './task-arguments.ts'
import { servicesOf } from './task-services.ts'

/** What one run works with. */
interface Run {
  readonly context: Context
  readonly script: OpenedScript
  readonly args: readonly string[]
  readonly services: Services
  readonly permit: Permit
  readonly resumed: JournalState | undefined
}

/** Runs a task by its name, or a script file; both under the same rules. */
export async function runNamed(context: Context): Promise<number> {
  const resumed = resumedRun(context)
  const [name = resumed?.run.name, ...typed] = context.words
  if (name === undefined) {
    throw new TbxError('usage', 'there is nothing to run: name a task or a file', {
      hint: 'tasks: tbx scripts; a file: tbx run report.ts',
    })
  }
  const args = typed.length > 0 ? typed : argsOf(resumed)
  const services = servicesOf(context)
  let opened: Promise<RunRules> | undefined
  // opened by the first call: what is wrong with the arguments is told without a server
  const open = () => {
    opened ??= openRules(context, { name, args, resumed, item: services.item })
    return opened
  }
  const began = context.host.clock.monotonic()
  const inner = governed(context, lazily(open))
  const permit = createPermit(context, 'summary' in findNamed(name, context))
  const script = openNamed(name, inner)
  permit()
  let exitCode = 1
  try {
    exitCode = await runScriptOrTask({ context: inner, script, args, services, permit, resumed })
    return exitCode
  } catch (error) {
    exitCode = error instanceof TbxError ? error.exitCode : 1
    throw error
  } finally {
    services.quiet()
    const rules = await opened?.catch(() => undefined)
    await reportRun(context, { rules, services, exitCode, ms: context.host.clock.monotonic() - began })
  }
}

function argsOf(resumed: JournalState | undefined): readonly string[] {
  if (!resumed) return []
  if (resumed.run.args) return resumed.run.args
  throw new TbxError(
    'usage',
    `cannot resume the run "${resumed.run.id}" by its id alone: its arguments hold a secret`,
    {
      hint: 'give name and arguments again, and --resume',
    },
  )
}

/** A script that only connects to servers itself has no use for one of tbx's; what it imports may have. */
const needsServer = (text: string): boolean => /\b(?:api|scripts)\b|['"]\.{1,2}\//.test(text)

/** Names and options of a task are known without loading it; a file is loaded if that does no more than define it. */
export async function helpOf(name: string, context: Context): Promise<string> {
  const found = findNamed(name, context)
  if ('summary' in found) return taskHelp(found.name, found)
  const script = openNamed(name, context)
  const exported = script.definesTask ? await script.load() : undefined
  return isTask(exported) ? taskHelp(name, exported) : plainHelp(name, script.text)
}

const findNamed = (name: string, { host }: Context) =>
  findScript(name, { library: shippedLibrary(host), files: host.files, cwd: host.cwd })

function openNamed(name: string, context: Context): OpenedScript {
  const { host, signal } = context
  return openScript(findNamed(name, context).path, {
    host,
    signal,
    publicDoor: doorOf(context),
    cacheFolder: scriptCache(host),
    lookup: lookupNames(),
    onUnhandledRejection: host.onUnhandledRejection,
  })
}

async function runScriptOrTask(run: Run): Promise<number> {
  const { script } = run
  const exported = script.definesTask ? await script.load() : undefined
  return isTask(exported) ? runNamedTask(exported, run) : runPlain(run)
}

async function runPlain(run: Run): Promise<number> {
  const { context, script, args } = run
  const { signal } = context
  const scope = needsServer(script.text)
    ? { ...(await scopeOf(context, args, script.text)), signal }
    : { ...doorOf(context), api: undefined, args, console, signal }
  const exported = await script.load(scope)
  if (isTask(exported)) return runNamedTask(exported, run)
  await script.guard(async () => context.print(await useDefault(exported, scope)))
  return 0
}

async function runNamedTask(
  task: Task,
  { context, script, args, services: run, permit, resumed }: Run,
): Promise<number> {
  const { host, flags, signal } = context
  checkOptions(
    task.options,
    GLOBAL_FLAGS.map((flag) => flag.name),
  )
  const { given } = await parseTaskArguments(args, task)
  const dryRun = flags['dry-run'] === true
  // what changes nothing has no such flag
  const all = dryRun && !task.changes ? { ...given, 'dry-run': true } : given
  // times such as `7d` mean what they meant when it began
  const options = readOptions(task.options, all, { now: resumed?.run.at ?? host.clock.now() })
  permit(task.needs)
  const { api, live } = await context.connection()
  const { services, counts, quiet } = run
  await script.guard(async () => {
    const result = await runTask(task, { api, live, connect: context.connect, options, dryRun, signal, services })
    await context.print(host.stdout.isTTY && isIterable(result) ? quieting(result, quiet) : result, {
      ...(task.live && { live: true }),
    })
  })
  return exitCodeOf(counts())
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof (value as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator] === 'function'
}

/** On a terminal the rows themselves show how far it is, and must not run into the bar. */
async function* quieting(rows: AsyncIterable<unknown>, quiet: () => void): AsyncGenerator<unknown, void, undefined> {
  for await (const row of rows) {
    quiet()
    yield row
  }
}
