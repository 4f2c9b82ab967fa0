import { join } from 'node:path'
import type { Files } from '../host.ts'

/** Conditions of a package's `exports` that hold for us, besides those that `require` knows. */
const CONDITIONS: ReadonlySet<string> = new Set(['import', 'module-sync', 'node', 'default'])

/**
 * The file that a package offers to `import` only. `require` can load such a file on Node 20.19 and later, but does not
 * find it, and Node has no call to look it up from a given folder.
 *
 * @param folders `node_modules` folders to look in, nearest first
 * @example findImportEntry('p-map', ['/srv/scripts/node_modules'], files) // '/srv/scripts/node_modules/p-map/index.js'
 */
export function findImportEntry(specifier: string, folders: readonly string[], files: Files): string | undefined {
  const [name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier)?.slice(1) ?? []
  for (const folder of folders) {
    const text = files.read(join(folder, name, 'package.json'))
    if (text === undefined) continue
    const target = findTarget(JSON.parse(text).exports, `.${rest}`)
    return target === undefined ? undefined : join(folder, name, target)
  }
  return undefined
}

function findTarget(exported: unknown, subpath: string): string | undefined {
  const isMap = isRecord(exported) && Object.keys(exported).some((key) => key.startsWith('.'))
  if (isMap) return matchCondition(exported[subpath])
  return subpath === '.' ? matchCondition(exported) : undefined
}

function matchCondition(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (!isRecord(target)) return undefined
  for (const [condition, inner] of Object.entries(target)) {
    const found = CONDITIONS.has(condition) ? matchCondition(inner) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
