import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Name of the file that says what scripts find without declaring it. */
export const ENVIRONMENT_FILE = 'tbx-env.d.ts'

/** Its first line: a file without it is somebody's own. */
export const ENVIRONMENT_MARK = '// Written by tbx: what a script finds without declaring it. `tbx new` renews it.'

export interface EnvironmentOptions {
  /** The values that the public door exports. */
  readonly names: readonly string[]
  /** The operations of PE and Cloud too, instead of those of CE alone. */
  readonly every?: boolean
}

/** Whether an environment file is for all editions. */
export const isForEvery = (text: string | undefined): boolean => text?.includes("'tbx/every'") === true

/**
 * The declarations of what a plain script finds: `api`, `args`, and all that tbx exports. They hold in any folder where
 * `tbx` resolves, which `compilerSettings` sees to.
 */
export function environmentText({ names, every = false }: EnvironmentOptions): string {
  return [
    ENVIRONMENT_MARK,
    "import type * as tbx from 'tbx'",
    ...(every ? ["import type { Api } from 'tbx/every'"] : []),
    '',
    'declare global {',
    '  /** The REST API, logged in: `api.<group>.<operation>`. */',
    `  const api: ${every ? 'Api' : 'tbx.Api'}`,
    '  /** What followed the script on the command line. */',
    '  const args: readonly string[]',
    ...[...names].sort().map((name) => `  const ${name}: typeof tbx.${name}`),
    '}',
    '',
  ].join('\n')
}

/**
 * TypeScript's settings for scripts, as they stand in a `tsconfig.json`: strict, as modules, with `tbx` found where it
 * is installed.
 *
 * @param root the folder that tbx is installed in
 */
export function compilerSettings(root: string) {
  const nodeTypes = findNodeTypes(root)
  return {
    target: 'es2023',
    lib: nodeTypes ? ['es2023'] : ['es2023', 'dom'],
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: nodeTypes ? ['node'] : [],
    ...(nodeTypes && { typeRoots: [slashes(nodeTypes)] }),
    paths: {
      tbx: [slashes(join(root, 'dist', 'runtime', 'mod.d.ts'))],
      'tbx/every': [slashes(join(root, 'dist', 'runtime', 'api', 'every.d.ts'))],
    },
  }
}

/** The folder of type packages that has Node's; it comes along with ts-node, unless somebody left it out. */
function findNodeTypes(root: string): string | undefined {
  try {
    return dirname(dirname(createRequire(join(root, 'package.json')).resolve('@types/node/package.json')))
  } catch {
    return undefined
  }
}

const slashes = (path: string) => path.replaceAll('\\', '/')
