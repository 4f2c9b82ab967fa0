import { dirname, extname, join } from 'node:path'
import type TypeScript from 'typescript'
import { compilerSettings, ENVIRONMENT_FILE, type EnvironmentOptions, environmentText } from './environment.ts'
import { loadTypeScript } from './typescript.ts'

/** Something that TypeScript has against a script. */
export interface Finding {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** `TS2561`. */
  readonly code: string
  readonly message: string
}

export interface CheckTypesOptions extends EnvironmentOptions {
  /** The folder that tbx is installed in. */
  readonly root: string
}

/**
 * Checks script files and what they import, the way tbx runs them; a `tsconfig.json` is not looked at. Takes a second or
 * two, most of it for TypeScript itself.
 *
 * @param files absolute paths
 */
export function checkTypes(files: readonly string[], { root, ...options }: CheckTypesOptions): Finding[] {
  const ts = loadTypeScript()
  const environment = join(dirname(files[0] ?? root), ENVIRONMENT_FILE)
  const { options: settings } = ts.convertCompilerOptionsFromJson(settingsFor(files, root), root)
  const host = withFile(ts, ts.createCompilerHost(settings), environment, environmentText(options))
  const program = ts.createProgram([...files, environment], settings, host)
  const own = program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
  const found = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ])
  return [...program.getGlobalDiagnostics(), ...found].map((diagnostic) => toFinding(ts, diagnostic))
}

/** JavaScript is checked as well, but nobody is asked for types that it cannot have. */
function settingsFor(files: readonly string[], root: string) {
  const isPlain = files.some((file) => /^\.[mc]?js$/.test(extname(file)))
  return { ...compilerSettings(root), ...(isPlain && { allowJs: true, checkJs: true, noImplicitAny: false }) }
}

/** A compiler's host that has one file more than the disk, or instead of the disk's. */
function withFile(ts: typeof TypeScript, host: TypeScript.CompilerHost, path: string, text: string) {
  const isIt = (name: string) => join(name) === path
  const { fileExists, readFile, getSourceFile } = host
  return Object.assign(host, {
    fileExists: (name: string) => isIt(name) || fileExists.call(host, name),
    readFile: (name: string) => (isIt(name) ? text : readFile.call(host, name)),
    getSourceFile: (name: string, target: TypeScript.ScriptTarget) =>
      isIt(name) ? ts.createSourceFile(name, text, target) : getSourceFile.call(host, name, target),
  })
}

function toFinding(ts: typeof TypeScript, { file, start = 0, messageText, code }: TypeScript.Diagnostic): Finding {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 }
  return {
    file: file?.fileName ?? '',
    line: line + 1,
    column: character + 1,
    code: `TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, '\n').replace(/\.$/, ''),
  }
}
