import { TbxError } from '../errors.ts'
import { checkOptions, isTask, type Task } from '../script/define-task.ts'
import { findScript } from '../script/library.ts'
import { type OpenedScript, openScript } from '../script/open-script.ts'
import { readOptions } from '../script/option-values.ts'
import { useDefault } from '../script/run.ts'
import { runTask } from '../script/run-task.ts'
import { countsText, exitCodeOf } from '../script/services/tally.ts'
import { plainHelp, taskHelp } from '../script/task-help.ts'
import type { Context } from './context.ts'
import { GLOBAL_FLAGS } from './flags.ts'
import { shippedLibrary } from './library.ts'
import { createPermit, type Permit } from './permit.ts'
import { doorOf, lookupNames, scopeOf } from './scope.ts'
import { scriptCache } from './script-cache.ts'
import { parseTaskArguments } from './task-arguments.ts'
import { servicesOf } from './task-services.ts'

/** Runs a task by its name, or a script file. */
export async function runNamed(context: Context): Promise<number> {
  const [name, ...args] = context.words
  if (name === undefined) {
    throw new TbxError('usage', 'there is nothing to run: name a task or a file', {
      hint: 'tasks: tbx scripts; a file: tbx run report.ts',
    })
  }
  const permit = createPermit(context, 'summary' in findNamed(name, context))
  const script = openNamed(name, context)
  permit()
  const exported = script.definesTask ? await script.load() : undefined
  if (isTask(exported)) return runNamedTask(exported, script, { args, permit }, context)
  return runPlain(script, { args, permit }, context)
}

interface Start {
  readonly args: readonly string[]
  readonly permit: Permit
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

async function runPlain(script: OpenedScript, start: Start, context: Context): Promise<number> {
  const { signal } = context
  const { args } = start
  const scope = needsServer(script.text)
    ? { ...(await scopeOf(context, args, script.text)), signal }
    : { ...doorOf(context), api: undefined, args, console, signal }
  const exported = await script.load(scope)
  if (isTask(exported)) return runNamedTask(exported, script, start, context)
  await script.guard(async () => context.print(await useDefault(exported, scope)))
  return 0
}

async function runNamedTask(task: Task, script: OpenedScript, { args, permit }: Start, context: Context) {
  const { host, signal, say } = context
  checkOptions(
    task.options,
    GLOBAL_FLAGS.map((flag) => flag.name),
  )
  const { given, dryRun } = await parseTaskArguments(args, task)
  const options = readOptions(task.options, given, { now: host.clock.now() })
  permit(task.needs)
  const { api, live } = await context.connection()
  const { services, counts, quiet } = servicesOf(context)
  try {
    await script.guard(async () => {
      const result = await runTask(task, { api, live, connect: context.connect, options, dryRun, signal, services })
      await context.print(host.stdout.isTTY && isIterable(result) ? quieting(result, quiet) : result, {
        ...(task.live && { live: true }),
      })
    })
  } finally {
    quiet()
  }
  const total = countsText(counts())
  if (total) say(dryRun ? `${total}; nothing was changed (--dry-run)` : total)
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
