import { createRequire } from 'node:module'
import type { Service } from 'ts-node'
import type TypeScript from 'typescript'
import { IMPORT, IMPORT_META } from './javascript.ts'
import { loadTypeScript, throwFirst } from './typescript.ts'

export interface Transpiled {
  /** CommonJS, ES2022; top-level `await` is left as it is. */
  readonly text: string
  /** Source map (version 3) as JSON. */
  readonly map: string
}

export type Transpile = (text: string, fileName: string) => Transpiled

/**
 * Compiles TypeScript or a JavaScript module with ts-node, without checking types. The compiler is loaded at the
 * first call and kept by the function that is returned.
 *
 * @throws TbxError of kind `usage` where the text does not compile
 */
export function createTranspile(): Transpile {
  let service: Service | undefined
  return (text, fileName) => {
    service ??= createService()
    return withMap(compile(service, text, fileName))
  }
}

function compile(service: Service, text: string, fileName: string): string {
  try {
    // ts-node tells what a file is from its name, and knows better than we do what .mts and .cts mean
    return service.compile(text, `${fileName}.ts`)
  } catch (error) {
    const { diagnostics } = error as { diagnostics?: TypeScript.Diagnostic[] }
    throwFirst(service.ts as unknown as typeof TypeScript, diagnostics, { text, fileName })
    throw error
  }
}

function withMap(output: string): Transpiled {
  const at = output.lastIndexOf('//# sourceMappingURL=')
  const base64 = output.slice(output.indexOf('base64,', at) + 'base64,'.length)
  return { text: output.slice(0, at), map: Buffer.from(base64, 'base64').toString('utf8') }
}

function createService(): Service {
  const require = createRequire(import.meta.url)
  const { create } = require('ts-node') as typeof import('ts-node')
  const service = create({
    // by path: a bare name would be looked up from the user's folder, where another TypeScript may be installed
    compiler: require.resolve('typescript'),
    skipProject: true,
    transpileOnly: true,
    typeCheck: false,
    transformers: { before: [replaceImports(loadTypeScript())] } as never,
    compilerOptions: {
      target: 'es2022',
      module: 'commonjs',
      moduleResolution: 'bundler',
      moduleDetection: 'force',
      esModuleInterop: true,
      types: [],
      inlineSources: false,
    },
  })
  uninstallHooks(require.resolve('ts-node'))
  return service
}

/**
 * ts-node changes how the whole process formats stacks, resolves modules and reports uncaught errors. Our own places
 * are mapped in stack.ts, and a script must not behave differently because something else was compiled.
 */
function uninstallHooks(tsNode: string): void {
  createRequire(tsNode)('@cspotcode/source-map-support').uninstall()
}

/** Does to TypeScript's tree what `importEdits` does to acorn's, and `import.meta` as well. */
function replaceImports(ts: typeof TypeScript): TypeScript.TransformerFactory<TypeScript.SourceFile> {
  return (context) => {
    const { factory } = context
    const visit = (node: TypeScript.Node): TypeScript.Node => {
      if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
        return factory.createIdentifier(IMPORT_META)
      const inside = ts.visitEachChild(node, visit, context)
      if (!ts.isCallExpression(inside) || inside.expression.kind !== ts.SyntaxKind.ImportKeyword) return inside
      return factory.updateCallExpression(inside, factory.createIdentifier(IMPORT), undefined, inside.arguments)
    }
    return (file) => ts.visitEachChild(file, visit, context)
  }
}
