import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type RunScriptOptions, runScript } from '../../runtime/script/run.ts'
import { userPlace } from '../../runtime/script/stack.ts'
import { createFolder, failure, lookup } from './helpers.ts'

const folder = createFolder()
afterAll(() => folder.remove())

type Contents = Readonly<Record<string, string | Uint8Array>>

function start(files: Contents, file: string, options: Partial<RunScriptOptions> = {}) {
  folder.write(files)
  const lines: unknown[][] = []
  const console = { log: (...values: unknown[]) => lines.push(values) }
  const context = { api: { id: 'api' }, connect: 'connect', args: ['x'], console }
  const cacheFolder = join(folder.path, 'cache')
  const done = runScript(file, { ...context, host: folder.host, cacheFolder, publicDoor: { door: 1 }, ...options })
  return { done, lines }
}

async function linesOf(files: Contents, file: string): Promise<unknown[][]> {
  const { done, lines } = start(files, file)
  await done
  return lines
}

describe('runScript() gives a plain script', () => {
  test('its names, top-level await and the public door, and no value', async () => {
    const text = 'const n: number = await 1; console.log(n, api.id, connect, args, door); n'
    const { done, lines } = start({ 'p.ts': text }, 'p.ts')
    expect(await done).toBeUndefined()
    expect(lines).toEqual([[1, 'api', 'connect', ['x'], 1]])
  })

  test('names of its own that are called as ours', async () => {
    expect(await linesOf({ 'o.js': 'const api = 5, door = 6; console.log(api, door)' }, 'o.js')).toEqual([[5, 6]])
  })

  test('the files of its folder, with and without ending, each once and in order', async () => {
    const head = [
      '#!/usr/bin/env -S tbx run',
      `import { a } from './lib/a'`,
      `import b from './lib/b.js'`,
      `import data from './d.json'`,
      `import type { X } from 'tbx'`,
      `import { door } from 'tbx'`,
    ]
    const files = {
      'm.ts': `${head.join('\r\n')}\r\nconsole.log(a, b, data.k, door)
        console.log((await import('./lib/a.ts')).a, require('./lib/c').c, import.meta.dirname)`,
      'lib/a.ts': 'console.log("a"); export const a: number = await Promise.resolve(1)',
      'lib/b.ts': 'import { a } from "./a.ts"; console.log("b", a, typeof api); export default 2',
      'lib/c/index.js': 'exports.c = 3',
      'd.json': '{"k":4}',
    }
    expect(await linesOf(files, 'm.ts')).toEqual([['a'], ['b', 1, 'object'], [1, 2, 4, 1], [1, 3, folder.path]])
  })

  test('packages beside it, and Node’s own modules', async () => {
    const files = {
      'k.ts': `import { posix } from 'node:path'; import dep from 'dep'
        console.log(posix.sep, dep, (await import('node:path')).posix.sep)`,
      'node_modules/dep/package.json': '{"main":"i.js"}',
      'node_modules/dep/i.js': 'module.exports = { dep: 1 }',
    }
    expect(await linesOf(files, 'k.ts')).toEqual([['/', { dep: 1 }, '/']])
  })

  test('files that import each other', async () => {
    const files = {
      'x.ts': 'import { y } from "./y.ts"; export const x = 1; console.log("x", y)',
      'y.ts': 'import { x } from "./x.ts"; export const y = 2; console.log("y", x)',
    }
    expect(await linesOf(files, 'x.ts')).toEqual([
      ['y', undefined],
      ['x', 2],
    ])
  })

  test('files that require each other', async () => {
    const files = {
      'p1.js': 'exports.a = require("./q1.js").b + 1; console.log(exports.a)',
      'q1.js': 'exports.b = typeof require("./p1.js").a === "undefined" ? 1 : 2',
      'late.js': 'function f() { return require("./p1.js").a }\nconsole.log(f())',
    }
    expect(await linesOf(files, 'p1.js')).toEqual([[2]])
    expect(await linesOf(files, 'late.js')).toEqual([[2], [2]])
  })
})

describe('runScript() takes the default export', () => {
  test.each([
    ['a function', 'f.ts', 'export default async ({ args }: { args: string[] }) => [args, 1]', [['x'], 1]],
    ['a task', 't.ts', 'export default { summary: "s", run: ({ api }: any) => api.id }', 'api'],
    ['a value', 'v.mts', 'export default 7', 7],
    ['module.exports', 'c.cjs', 'module.exports = ({ args }) => args', ['x']],
  ])('%s', async (_what, file, text, value) => {
    expect(await start({ [file]: text }, file).done).toEqual(value)
  })
})

describe('runScript() refuses what is no script', () => {
  test.each<[string, Contents, string, RegExp]>([
    ['a missing file', { 'fleet.ts': '1' }, 'flete.ts', /could not run "flete\.ts": there is no such file/],
    ['a folder', { 'sub/a.ts': '1' }, 'sub', /it is a folder/],
    ['an empty file', { 'e.ts': ' \n' }, 'e.ts', /the file is empty/],
    ['a binary', { 'b.ts': new Uint8Array([1, 0, 2]) }, 'b.ts', /not UTF-8 text \(b\.ts:1:2\)/],
    ['UTF-16', { 'u.ts': new Uint8Array([0xff, 0xfe, 0x61, 0]) }, 'u.ts', /not UTF-8 text/],
    ['another kind of file', { 'a.py': 'x' }, 'a.py', /"\.py" is not the ending of a script/],
    ['a syntax error', { 's.ts': 'let a = 1\nlet = = b' }, 's.ts', /"s\.ts": .* \(s\.ts:2:\d+\)\n {2}let = = b/],
    ['a name twice', { 'd.ts': 'const a: any = 1\nconst a: any = 2' }, 'd.ts', /already been declared \(d\.ts:2:7\)/],
    ['an import of nothing', { 'i.ts': 'import "./fleat"' }, 'i.ts', /could not import "\.\/fleat" in "i\.ts"/],
  ])('%s', async (_what, files, file, message) => {
    const error = await failure(start(files, file).done)
    expect(error).toMatchObject({ kind: 'usage', exitCode: 2, message: expect.stringMatching(message) })
  })

  test('and names what is near', async () => {
    const hintOf = async (files: Contents, file: string) =>
      (await failure(start(files, file).done)) as { hint?: string }
    expect(await hintOf({ 'fleet.ts': '1' }, 'flete.ts')).toMatchObject({ hint: 'did you mean "fleet.ts"?' })
    expect(await hintOf({}, 'fleet')).toMatchObject({ hint: 'did you mean "fleet.ts"?' })
    expect(await hintOf({ 'i.ts': 'import "./fleat"' }, 'i.ts')).toMatchObject({ hint: 'did you mean "./fleet"?' })
  })

  test('and looks up names of the api, in imported files too, before anything runs', async () => {
    const files = { 'l.ts': 'console.log(1)\nimport "./l2"', 'l2.ts': 'type A = 1\n  api.device.getDevises()' }
    for (const _again of ['compiled', 'kept']) {
      const { done, lines } = start(files, 'l.ts', { lookup })
      expect(userPlace(await failure(done))).toBe('l2.ts:2:14')
      expect(lines).toEqual([])
    }
  })
})

describe('runScript() says where a script failed', () => {
  const files = {
    'fail.ts': 'interface Q { a: string }\nimport { boom } from "./boom"\n\nawait null\nboom({} as any)',
    'boom.ts': 'type X = 1\nexport function boom(o: any) {\n  return o.x.y\n}',
  }
  test.each(['compiled', 'kept'])('%s', async () => {
    const error = await failure(start(files, 'fail.ts').done)
    expect(error).toMatchObject({ kind: 'script', exitCode: 1 })
    const [, first, second] = error.stack?.split('\n') ?? []
    expect(first).toBe('    at boom (boom.ts:3:14)')
    expect(second).toMatch(/^ {4}at fail\.ts:5:\d+$/)
    expect(userPlace(error)).toBe('boom.ts:3:14')
  })

  test.each<[string, string, Contents, string]>([
    [
      'a top-level await that is required',
      'q.js',
      { 'q.js': 'const f = () => require("./late.ts"); f()', 'late.ts': 'await 1; export {}' },
      'could not require "late.ts": it has a top-level await',
    ],
    [
      'a package that is not installed',
      'n.js',
      { 'n.js': 'require("no-such-package")' },
      'could not import "no-such-package" in "n.js": no such package is installed beside it',
    ],
    ['bad JSON', 'j.ts', { 'j.ts': 'import "./bad.json"', 'bad.json': '{' }, 'could not import "bad.json": '],
  ])('%s', async (_what, file, contents, message) => {
    const error = await failure(start(contents, file).done)
    expect(error).toMatchObject({ kind: 'script', message: expect.stringContaining(message) })
  })
})
