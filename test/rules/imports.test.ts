import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../helpers/root.ts'

/** Rooms in the order of imports: each may import what stands before it. */
const ORDER = [
  'base',
  'lib',
  'config',
  'http',
  'session',
  'api',
  'live',
  'connect',
  'open',
  'output',
  'script',
  'repl',
  'docs',
  'mod',
  'cli',
]
/** Files of `runtime/` that every room stands on. */
const BASE = new Set(['abort', 'errors', 'host', 'lock', 'redact'])

interface Import {
  readonly from: string
  readonly to: string
}

describe('the house', () => {
  test('imports point one way only', () => {
    const wrong = ownImports().filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)]
      if (a === b) return false
      return rank(b) > rank(a)
    })
    expect(wrong).toEqual([])
  })

  test('has no circle of files', () => {
    expect(circle(ownImports())).toBeUndefined()
  })

  test('MiniBoard is an island, known to the command line alone', () => {
    const crossings = ownImports().filter(({ from, to }) => isBoard(from) !== isBoard(to))
    expect(crossings.filter(({ from }) => isBoard(from))).toEqual([])
    expect(new Set(crossings.map(({ from }) => roomOf(from)))).toEqual(new Set(['cli']))
  })

  test('lib imports neither the runtime nor Node', () => {
    const modules = new Set(builtinModules)
    const wrong = imports('lib').filter(
      ({ to }) => to.startsWith('node:') || modules.has(to) || to.startsWith('runtime'),
    )
    expect(wrong).toEqual([])
  })

  test('one file knows node-fetch', () => {
    expect(
      imports('runtime')
        .filter(({ to }) => to === 'node-fetch')
        .map(({ from }) => from),
    ).toEqual(['runtime/http/send.ts'])
  })

  test('process, timers and the time are asked for in two files', () => {
    const asks = /\bprocess\.|\bDate\.now\(|(?<![.\w])set(?:Timeout|Interval|Immediate)\(/
    const doors = new Set(['runtime/host.ts', 'runtime/miniboard/node.ts'])
    const wrong = files('runtime', 'lib', 'scripts').filter((file) => {
      const code = readFileSync(join(root, file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'/g,
        '',
      )
      return !doors.has(file) && !file.startsWith('runtime/build/') && asks.test(code)
    })
    expect(wrong).toEqual([])
  })

  test('no file speaks of the place it was written in', () => {
    const places = /\/work\/|\/tmp\/h\b|registry\.npmjs|node_modules\/\.cache/
    const all = [
      ...files('runtime', 'lib', 'scripts', 'bench'),
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'package-lock.json',
    ]
    expect(all.filter((file) => places.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

function ownImports(): Import[] {
  return imports('runtime', 'lib').filter(({ from, to }) => to.endsWith('.ts') && !from.startsWith('runtime/build/'))
}

function imports(...folders: string[]): Import[] {
  return files(...folders).flatMap((from) =>
    [
      ...readFileSync(join(root, from), 'utf8').matchAll(
        /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g,
      ),
    ].map((match) => ({ from, to: target(from, match[1] ?? match[2] ?? match[3] ?? '') })),
  )
}

const target = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? slashes(relative(root, resolve(root, dirname(from), specifier))) : specifier

function files(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => slashes(join(folder, name))),
  )
}

const slashes = (path: string): string => path.split(sep).join('/')

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/')
  if (top !== 'runtime') return top
  const name = room.replace(/\.ts$/, '')
  return BASE.has(name) ? 'base' : name
}

const isBoard = (file: string): boolean => roomOf(file) === 'miniboard'
// the board stands aside: its own test holds it apart
const rank = (room: string): number => (room === 'miniboard' ? -1 : ORDER.indexOf(room))

function circle(edges: readonly Import[]): string[] | undefined {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const other of next.get(file) ?? []) {
      const found = walk(other, [...path, file])
      if (found) return found
    }
    done.add(file)
    return undefined
  }
  for (const file of next.keys()) {
    const found = walk(file, [])
    if (found) return found
  }
  return undefined
}
