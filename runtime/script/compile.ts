import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { findChains } from './chains.ts'
import { type CompileCache, sha256 } from './compile-cache.ts'
import type { Compiled } from './compiled.ts'
import { applyEdits } from './edits.ts'
import { importEdits } from './javascript.ts'
import { orTooDeep, parseAgain } from './parse-again.ts'
import { createPlaceMapper } from './source-map.ts'
import { type AnyNode, isFunction, type Program, parseJavaScript, walk } from './syntax.ts'
import type { Transpile } from './transpile.ts'

export interface CompileOptions {
  /** How the file is called in errors; its ending says what it is. */
  readonly fileName: string
  readonly cache: CompileCache
  readonly transpile: Transpile
}

/** Counts up when what is kept changes its meaning. */
const FORMAT = 1

/**
 * Compiles the text of a script file, or takes what was compiled from the same text by the same compiler before: then
 * neither ts-node nor TypeScript is loaded.
 *
 * @throws TbxError of kind `usage` where the text does not compile
 */
export function compile(text: string, options: CompileOptions): Compiled {
  const key = cacheKey(text, options.fileName)
  const kept = options.cache.read(key)
  if (kept) return kept
  const compiled = orTooDeep(options.fileName, () => {
    return isJavaScript(options.fileName) ? fromJavaScript(text, options) : fromTypeScript(text, options)
  })
  options.cache.write(key, compiled)
  return compiled
}

function cacheKey(text: string, fileName: string): string {
  const require = createRequire(import.meta.url)
  const versions = ['typescript', 'ts-node'].map((name) => require(`${name}/package.json`).version)
  return sha256([FORMAT, ...versions, isJavaScript(fileName), text].join('\n'))
}

function isJavaScript(fileName: string): boolean {
  return /^\.[mc]?js$/.test(extname(fileName))
}

/** A JavaScript file without static imports and exports runs as it is. */
function fromJavaScript(text: string, options: CompileOptions): Compiled {
  const program = tryParse(text)
  if (program === undefined) return fromTypeScript(text, options)
  return { text: applyEdits(text, importEdits(program, text)).text, ...describe(program, text) }
}

function tryParse(text: string): Program | undefined {
  try {
    return parseJavaScript(text)
  } catch {
    return undefined
  }
}

function fromTypeScript(original: string, { fileName, transpile }: CompileOptions): Compiled {
  const { text, map } = transpile(original, fileName)
  const toOriginal = createPlaceMapper(map)
  const program = parseAgain(text, { original, fileName, toOriginal, parse: parseJavaScript })
  return { text, map, ...describe(program, text, toOriginal) }
}

function describe(program: Program, text: string, toOriginal?: Parameters<typeof findChains>[2]) {
  return { async: hasAwait(program), imports: findImports(program), chains: findChains(program, text, toOriginal) }
}

/** Whether the module itself awaits something, and not only a function in it. */
function hasAwait(program: Program): boolean {
  let found = false
  walk(program, (node) => {
    if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) found = true
    return !found && !isFunction(node)
  })
  return found
}

/** The `require('…')` calls that run in any case, which is what TypeScript makes of static imports. */
function findImports(program: Program): string[] {
  const found: string[] = []
  for (const statement of program.body) {
    if (!/^(?:Variable|Expression)/.test(statement.type)) continue
    walk(statement, (node) => {
      const name = requiredName(node)
      if (name !== undefined) found.push(name)
      return !isFunction(node)
    })
  }
  return found
}

function requiredName(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
    return undefined
  const [first] = node.arguments
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined
}
