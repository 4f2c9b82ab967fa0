import { type Runtime, Session } from 'node:inspector'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { stopped } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Lookup } from '../script/chains.ts'
import { createModules, type ModulesOptions } from '../script/modules.ts'
import { type Prepared, prepare } from '../script/prepare.ts'
import { toScriptError } from '../script/script-error.ts'
import type { Source } from '../script/stack.ts'
import { isUnfinished } from '../script/unfinished.ts'
import { createPeek, type Peek } from './peek.ts'

export interface EvaluatorOptions {
  /** Names that are there without being declared. */
  readonly scope: Readonly<Record<string, unknown>>
  readonly lookup: Lookup
  readonly host: Pick<Host, 'files' | 'cwd' | 'pid'>
  /** What `import('tbx')` gives. */
  readonly publicDoor: object
  /** Where compiled script files are kept that an input imports. */
  readonly cacheFolder?: string
  /** Runs something that Ctrl-C must be able to interrupt although it never yields. */
  readonly uncooked: <T>(run: () => T) => T
}

export interface Evaluator {
  /** The global object of what is typed. */
  readonly context: object
  /**
   * The value of an input, awaited. `unfinished` where more lines are to come; else `onRun` is told before it runs.
   *
   * @throws TbxError; whatever the code threw becomes kind `script`, an abort kind `aborted`
   */
  evaluate(text: string, signal: AbortSignal, onRun?: () => void): Promise<Evaluated | 'unfinished'>
  /** Names of the members of what a chain of names stands for, without running any code. */
  readonly peek: Peek
}

export interface Evaluated {
  readonly value: unknown
  /** What was typed, with the `await`s that were put in. */
  readonly explicit: string
}

const NAME = 'tbx prompt'
const GROUP = 'input'
const KEPT = '$kept'

/**
 * Evaluates in V8's own REPL mode: top-level await, `const` that may be declared again, positions as typed. What is
 * typed has a global object of its own, so that it cannot put the program's names in the shade.
 */
export function createEvaluator({ scope, lookup, uncooked, ...modules }: EvaluatorOptions): Evaluator {
  const sources = new Map<string, Source>()
  const context = createContext(globalsOf({ ...importsOf({ ...modules, scope, sources }), ...scope }), { name: NAME })
  const session = new Session()
  session.connect()
  const contextId = findContext(session)
  let count = 0

  return {
    context,
    peek: createPeek(session, contextId),
    async evaluate(text, signal, onRun = () => undefined) {
      const fileName = `REPL${count + 1}`
      let prepared: Prepared
      try {
        prepared = await prepare(text, { fileName, lookup, returns: false, awaits: true })
        sources.set(fileName, { name: fileName, toOriginal: prepared.toOriginal })
      } catch (error) {
        if (isUnfinished(text)) return 'unfinished'
        onRun()
        throw error
      }
      count++
      onRun()
      const value = await orStopped(run(asExpression(prepared.text), fileName).then(settled), signal)
      return { value, explicit: prepared.explicit }
    },
  }

  function run(code: string, fileName: string): Promise<unknown> {
    return new Promise((done, fail) => {
      const expression = `${code}\n//# sourceURL=${fileName}`
      const parameters = { expression, contextId, replMode: true, awaitPromise: true, objectGroup: GROUP }
      uncooked(() =>
        breakable(() =>
          session.post('Runtime.evaluate', parameters, (problem, answer) => {
            if (problem) return fail(problem)
            const { exceptionDetails, result } = answer as Runtime.EvaluateReturnType
            if (!exceptionDetails) return done(localValue(result))
            fail(toScriptError(localValue(exceptionDetails.exception ?? result), sources))
          }),
        ),
      )
    })
  }

  /** The object itself, not a description of it: the inspector hands it over through a slot of the context. */
  function localValue(remote: RemoteObject): unknown {
    if (remote.objectId === undefined) return primitiveOf(remote)
    session.post('Runtime.callFunctionOn', {
      functionDeclaration: `function (value) { globalThis.${KEPT} = value }`,
      executionContextId: contextId,
      arguments: [{ objectId: remote.objectId }],
    })
    const slot = context as Record<string, unknown>
    const value = slot[KEPT]
    slot[KEPT] = undefined
    session.post('Runtime.releaseObjectGroup', { objectGroup: GROUP })
    return value
  }
}

/** `ids.map((id) => api.device.getDeviceById(id))` is a list of promises, and what they come to is what is looked for. */
function settled(value: unknown): unknown {
  return Array.isArray(value) && value.some(isPromise) ? Promise.all(value) : value
}

const isPromise = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Promise]'

type RemoteObject = Runtime.RemoteObject

function primitiveOf({ type, value, unserializableValue: text }: RemoteObject): unknown {
  if (text === undefined) return value
  return type === 'bigint' ? BigInt(text.slice(0, -1)) : Number(text)
}

/** `require` and what `import(…)` has become, starting from the current folder. */
function importsOf(options: Omit<ModulesOptions, 'cacheFolder'> & { readonly cacheFolder?: string }) {
  const { cacheFolder, host } = options
  const place = { path: join(host.cwd, 'REPL'), name: 'REPL', module: { exports: {} } }
  return createModules({ ...options, cacheFolder }).namesFor(place)
}

/** All that Node gives a program, and what tbx gives. */
function globalsOf(scope: Readonly<Record<string, unknown>>): object {
  const globals = {}
  const own = new Set(Object.getOwnPropertyNames(Object.getPrototypeOf(createContext({}))))
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (!own.has(name) && !BUILT_IN.test(name)) Object.defineProperty(globals, name, property)
  }
  Object.defineProperty(globals, KEPT, { value: undefined, writable: true, enumerable: false })
  return Object.assign(globals, scope)
}

/** What every context brings by itself. */
const BUILT_IN =
  /^(?:Object|Function|Array|Number|parseFloat|parseInt|Infinity|NaN|undefined|Boolean|String|Symbol|Date|Promise|RegExp|\w*Error|JSON|Math|Intl|\w*ArrayBuffer|(?:Big)?(?:Ui|I)nt\w*Array|Float\w*Array|DataView|Map|BigInt|Set|WeakMap|WeakSet|WeakRef|Proxy|Reflect|FinalizationRegistry|Iterator|Atomics|WebAssembly|(?:de|en)codeURI(?:Component)?|escape|unescape|eval|isFinite|isNaN|globalThis)$/

function findContext(session: Session): number {
  let id = 0
  session.on('Runtime.executionContextCreated', ({ params: { context } }) => {
    if (context.name === NAME) id = context.id
  })
  session.post('Runtime.enable')
  session.post('Runtime.disable')
  return id
}

/** As at Node's prompt, `{ a: 1 }` is an object and not a block with a label. */
function asExpression(code: string): string {
  if (!/^\s*\{/.test(code) || /;\s*$/.test(code)) return code
  try {
    new Script(`(async () => (${code}\n))`)
    return `(${code})`
  } catch {
    return code
  }
}

const STARTER = new Script('start()')

/** Runs `start` so that SIGINT ends it even when it never yields. */
function breakable(start: () => void): void {
  STARTER.runInContext(createContext({ start }), { breakOnSigint: true })
}

/** A promise that never settles must not hold the prompt once Ctrl-C was pressed. */
function orStopped(value: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(stopped('by Ctrl-C')), { once: true })
    value.then(done, (error) => fail(isInterrupt(error) ? stopped('by Ctrl-C') : error))
  })
}

const isInterrupt = (error: unknown): boolean =>
  (error as { code?: string } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
