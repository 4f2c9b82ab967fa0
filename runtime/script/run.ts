import { isTask } from './define-task.ts'
import { hasRun, type OpenScriptOptions, openScript, type ScriptContext } from './open-script.ts'
import { usageError } from './usage-error.ts'

export interface RunScriptOptions extends ScriptContext, Omit<OpenScriptOptions, 'signal'> {}

/**
 * Runs a script file. A plain script is its statements, with `api`, `connect`, `args`, `console` and the public door's
 * names in scope; its value is `undefined`. Where the file has a default export, that is called if it is a function or
 * has a `run`, and is the value else. A task is run by `runTask`.
 *
 * @throws TbxError: kind `usage` for what is wrong before anything ran (no such file, a syntax error, a name that
 *   `api` does not have), kind `script` for what the script threw, the api's own errors as they are, kind `aborted`
 *   after an abort
 * @example await runScript('fleet.ts', { api, connect, args: ['fleet.csv'], console, host, publicDoor })
 */
export async function runScript(file: string, options: RunScriptOptions): Promise<unknown> {
  const { api, connect, args, console, signal } = options
  const context = { api, connect, args, console, signal }
  const script = openScript(file, options)
  const exported = await script.load(context)
  return script.guard(async () => useDefault(exported, context))
}

/** What becomes of a default export that is no task. */
export async function useDefault(exported: unknown, context: ScriptContext): Promise<unknown> {
  if (typeof exported === 'function') return exported(context)
  if (isTask(exported)) throw usageError('a task needs its options: run it with runTask')
  return hasRun(exported) ? exported.run(context) : exported
}
