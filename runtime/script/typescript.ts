import { createRequire } from 'node:module'
import type TypeScript from 'typescript'
import type { Position } from './source-text.ts'
import { sourceError } from './usage-error.ts'

export interface Blanked {
  /** The text with every type replaced by spaces: what is left stands where it stood. */
  readonly text: string
  /** The text holds an enum, a namespace, a decorator or the like, which no blanking can turn into JavaScript. */
  readonly needsEmit: boolean
  readonly endsInExpression: boolean
}

/** TypeScript's compiler; loading it takes some 200 ms, so nothing else may import it. */
export function loadTypeScript(): typeof TypeScript {
  return createRequire(import.meta.url)('typescript')
}

/**
 * Blanks the types of a TypeScript text.
 *
 * @throws TbxError of kind `usage` where the text is no TypeScript
 */
export async function blankTypes(text: string, fileName: string): Promise<Blanked> {
  const ts = loadTypeScript()
  const { blankSourceFile } = await import('ts-blank-space')
  const source = ts.createSourceFile(`${fileName}.ts`, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  throwFirst(ts, (source as { parseDiagnostics?: TypeScript.Diagnostic[] }).parseDiagnostics, { text, fileName })
  let needsEmit = source.statements.some((statement) => ts.isImportDeclaration(statement) || isExport(ts, statement))
  const blanked = blankSourceFile(source, () => {
    needsEmit = true
  })
  const last = source.statements.findLast((statement) => !ts.isEmptyStatement(statement))
  return { text: blanked, needsEmit, endsInExpression: last !== undefined && ts.isExpressionStatement(last) }
}

/** Throws the first of the compiler's complaints, if there is one. */
export function throwFirst(
  ts: typeof TypeScript,
  diagnostics: readonly TypeScript.Diagnostic[] | undefined,
  { text, fileName }: { readonly text: string; readonly fileName: string },
): void {
  const first = diagnostics?.[0]
  if (first === undefined) return
  const message = ts.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\.$/, '')
  const position = toPosition(ts, first)
  throw sourceError(`could not compile "${fileName}": ${message}`, { text, fileName, position })
}

function toPosition(ts: typeof TypeScript, { file, start = 0 }: TypeScript.Diagnostic): Position {
  const { line, character } = file ? ts.getLineAndCharacterOfPosition(file, start) : { line: 0, character: 0 }
  return { line: line + 1, column: character + 1 }
}

function isExport(ts: typeof TypeScript, statement: TypeScript.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true
  return (
    ts.canHaveModifiers(statement) &&
    Boolean(ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword))
  )
}
