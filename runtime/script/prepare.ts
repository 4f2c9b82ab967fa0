import { awaitEdits } from './await-edits.ts'
import { type Chain, checkChains, findChains, type Lookup } from './chains.ts'
import { applyEdits } from './edits.ts'
import { importEdits, mayBeTypeScript, parseTyped, returnEdits } from './javascript.ts'
import { orTooDeep, parseAgain } from './parse-again.ts'
import { createPlaceMapper } from './source-map.ts'
import { type Position, toSourceText } from './source-text.ts'
import { type Program, parseJavaScript } from './syntax.ts'
import type { Transpile } from './transpile.ts'

/** Typed code, ready to stand in a function body. */
export interface Prepared {
  /** JavaScript; `return`s the value of the last statement where that is an expression. */
  readonly text: string
  /** What was typed. */
  readonly original: string
  /** What was typed, with the `await`s that were put in; types are kept. */
  readonly explicit: string
  readonly chains: readonly Chain[]
  /** Where a place of `text` stands in `original`. */
  toOriginal(position: Position): Position
}

export interface PrepareOptions {
  readonly fileName: string
  readonly lookup?: Lookup | undefined
  readonly transpile?: Transpile | undefined
  /** Whether the value of a last expression is `return`ed; true unless said. */
  readonly returns?: boolean
  /** Whether calls of `api` outside functions are awaited unasked; false unless said. */
  readonly awaits?: boolean
}

/**
 * Turns typed TypeScript or JavaScript into JavaScript. TypeScript's compiler is loaded only for what acorn cannot
 * read, or could read wrongly.
 *
 * @throws TbxError of kind `usage`: a syntax error, or a name that the api object does not have
 * @example (await prepare('const n: number = 1; n', { fileName: 'eval' })).text // 'const n         = 1; return await (n)'
 */
export async function prepare(code: string, options: PrepareOptions): Promise<Prepared> {
  const { fileName, lookup } = options
  const original = toSourceText(code)
  const prepared = await orTooDeep(fileName, async () => {
    const program = tryJavaScript(original)
    return program
      ? finish({ program, text: original, original, ...settingsOf(options) })
      : fromTypeScript(original, options)
  })
  if (lookup) checkChains(prepared.chains, { lookup, text: original, fileName })
  return prepared
}

function tryJavaScript(text: string): Program | undefined {
  const program = tryParse(text)
  return program && !mayBeTypeScript(program, text) ? program : undefined
}

async function fromTypeScript(original: string, options: PrepareOptions): Promise<Prepared> {
  const { fileName } = options
  const { blankTypes } = await import('./typescript.ts')
  const { text, needsEmit, endsInExpression } = await blankTypes(original, fileName)
  const program = needsEmit ? undefined : tryParse(text)
  if (program) return finish({ program, text, original, ...settingsOf(options) })
  try {
    return await emitted(original, { ...options, returns: endsInExpression && options.returns !== false })
  } catch (error) {
    // what no compiler can mend is told in terms of what was typed
    if (!needsEmit) parseAgain(text, { original, fileName, parse: parseTyped })
    throw error
  }
}

function tryParse(text: string): Program | undefined {
  try {
    return parseTyped(text)
  } catch {
    return undefined
  }
}

/** Enums, decorators and the like, and static imports: ts-node prints the code anew, its source map leads back. */
async function emitted(original: string, options: PrepareOptions & { readonly returns: boolean }): Promise<Prepared> {
  const { fileName, returns } = options
  const transpile = options.transpile ?? (await import('./transpile.ts')).createTranspile()
  const { text, map } = transpile(original, fileName)
  const toOriginal = createPlaceMapper(map)
  const program = parseAgain(text, { original, fileName, toOriginal, parse: parseJavaScript })
  return finish({ program, text, original, ...settingsOf(options), returns, toOriginal })
}

const settingsOf = ({ returns = true, awaits = false }: PrepareOptions) => ({ returns, awaits })

interface FinishOptions {
  readonly program: Program
  readonly text: string
  readonly original: string
  readonly returns?: boolean
  readonly awaits?: boolean
  readonly toOriginal?: (position: Position) => Position
}

function finish(options: FinishOptions): Prepared {
  const { program, text, original, returns = true, awaits = false, toOriginal } = options
  const waits = awaits ? awaitEdits(program, text) : []
  const imports = importEdits(program, text)
  const edited = applyEdits(text, [...imports, ...waits, ...(returns ? returnEdits(program, text) : [])])
  const back = toOriginal ?? ((position: Position) => position)
  return {
    text: edited.text,
    original,
    // what ts-node has printed anew has other places than what was typed
    explicit: toOriginal ? original : applyEdits(original, waits).text,
    chains: findChains(program, text, back),
    toOriginal: (position) => back(edited.toOriginal(position)),
  }
}
