import { join } from 'node:path'
import type { Host } from '../host.ts'
import type { Lookup } from './chains.ts'
import { guard, type WatchRejections } from './guard.ts'
import { createModules } from './modules.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Source } from './stack.ts'
import { sourceError } from './usage-error.ts'
import { syntaxErrorPlace, type Wrapped, wrap } from './wrap.ts'

export interface EvaluateOptions {
  readonly host: Pick<Host, 'files' | 'cwd' | 'pid' | 'clock'>
  /** What the code sees as ordinary variables: `api`, `connect`, `console`, … */
  readonly scope: Readonly<Record<string, unknown>>
  /** How the code is called in errors and stacks; defaults to `eval`. */
  readonly fileName?: string
  /** Looks up chains on `api` before anything runs; without it nothing is looked up. */
  readonly lookup?: Lookup | undefined
  /** What `import('tbx')` gives. */
  readonly publicDoor?: object
  /** Where compiled script files are kept that the code imports. */
  readonly cacheFolder?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly onUnhandledRejection?: WatchRejections | undefined
}

/**
 * Runs TypeScript or JavaScript that the user typed: statements with top-level `await`. The value of a last expression
 * statement is awaited and returned, any other end gives `undefined`. Imports start from the current folder.
 *
 * @throws TbxError: kind `usage` for what is wrong before anything ran (a syntax error, a name that `api` does not
 *   have), kind `script` for what the code threw, the api's own errors as they are, kind `aborted` after an abort
 * @example await evaluate('const n: number = 20; n + one', { host, scope: { one: 1 } }) // 21
 */
export async function evaluate(code: string, options: EvaluateOptions): Promise<unknown> {
  const { host, scope, fileName = 'eval', lookup, publicDoor = {}, cacheFolder } = options
  const prepared = await prepare(code, { fileName, lookup })
  const sources = new Map<string, Source>([[fileName, { name: fileName, toOriginal: prepared.toOriginal }]])
  const modules = createModules({ host, cacheFolder, scope, publicDoor, sources })
  const place = { path: join(host.cwd, fileName), name: fileName, module: { exports: {} } }
  const values: Record<string, unknown> = { ...scope, ...modules.namesFor(place) }
  const wrapped = wrapTyped(prepared, { fileName, names: Object.keys(values) })
  return guard(async () => wrapped(...Object.values(values))(), { ...options, sources, clock: host.clock })
}

interface WrapTypedOptions {
  readonly fileName: string
  readonly names: readonly string[]
}

function wrapTyped({ text, original, toOriginal }: Prepared, { fileName, names }: WrapTypedOptions): Wrapped {
  try {
    return wrap(text, { names, fileName, async: true })
  } catch (error) {
    const position = toOriginal(syntaxErrorPlace(error))
    const problem = `could not compile "${fileName}": ${(error as Error).message}`
    throw sourceError(problem, { text: original, fileName, position })
  }
}
