import { type Chain, checkChains, findChains, type Lookup } from './chains.ts'
import { applyEdits } from './edits.ts'
import { importEdits, mayBeTypeScript, parseTyped, returnEdits } from './javascript.ts'
import { createPlaceMapper } from './source-map.ts'
import { type Position, toSourceText } from './source-text.ts'
import { type Program, parseJavaScript, toSyntaxProblem } from './syntax.ts'
import type { Transpile } from './transpile.ts'
import { sourceError } from './usage-error.ts'

/** Typed code, ready to stand in a function body. */
export interface Prepared {
  /** JavaScript; `return`s the value of the last statement where that is an expression. */
  readonly text: string
  /** What was typed. */
  readonly original: string
  readonly chains: readonly Chain[]
  /** Where a place of `text` stands in `original`. */
  toOriginal(position: Position): Position
}

export interface PrepareOptions {
  readonly fileName: string
  readonly lookup?: Lookup | undefined
  readonly transpile?: Transpile | undefined
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
  const program = tryJavaScript(original)
  const prepared = program ? finish({ program, text: original, original }) : await fromTypeScript(original, options)
  if (lookup) checkChains(prepared.chains, { lookup, text: original, fileName })
  return prepared
}

function tryJavaScript(text: string): Program | undefined {
  try {
    const program = parseTyped(text)
    return mayBeTypeScript(program, text) ? undefined : program
  } catch {
    return undefined
  }
}

async function fromTypeScript(original: string, options: PrepareOptions): Promise<Prepared> {
  const { blankTypes } = await import('./typescript.ts')
  const { text, needsEmit, endsInExpression } = await blankTypes(original, options.fileName)
  if (needsEmit) return emitted(original, { ...options, returns: endsInExpression })
  return finish({
    program: parseAgain(text, { original, fileName: options.fileName, parse: parseTyped }),
    text,
    original,
  })
}

/** Enums and the like, and static imports: ts-node prints the code anew, so places go through its source map. */
async function emitted(original: string, options: PrepareOptions & { readonly returns: boolean }): Promise<Prepared> {
  const { fileName, returns } = options
  const transpile = options.transpile ?? (await import('./transpile.ts')).createTranspile()
  const { text, map } = transpile(original, fileName)
  const toOriginal = createPlaceMapper(map)
  const program = parseAgain(text, { original, fileName, toOriginal, parse: parseJavaScript })
  return finish({ program, text, original, returns, toOriginal })
}

interface ParseAgainOptions {
  readonly original: string
  readonly fileName: string
  readonly parse: (text: string) => Program
  readonly toOriginal?: (position: Position) => Position
}

/** Parses what the compiler let pass; what is wrong now is an early error, such as a name declared twice. */
export function parseAgain(text: string, options: ParseAgainOptions): Program {
  const { original, fileName, parse, toOriginal = (position) => position } = options
  try {
    return parse(text)
  } catch (error) {
    const { message, position } = toSyntaxProblem(error)
    const place = { text: original, fileName, position: toOriginal(position) }
    throw sourceError(`could not compile "${fileName}": ${message}`, place)
  }
}

interface FinishOptions {
  readonly program: Program
  readonly text: string
  readonly original: string
  readonly returns?: boolean
  readonly toOriginal?: (position: Position) => Position
}

function finish({
  program,
  text,
  original,
  returns = true,
  toOriginal = (position) => position,
}: FinishOptions): Prepared {
  const edited = applyEdits(text, [...importEdits(program), ...(returns ? returnEdits(program, text) : [])])
  return {
    text: edited.text,
    original,
    chains: findChains(program, text, toOriginal),
    toOriginal: (position) => toOriginal(edited.toOriginal(position)),
  }
}
