import { execFileSync } from 'node:child_process'
import { inspect } from 'node:util'
import { afterAll, describe, expect, test } from '@jest/globals'
import { TbxError } from '../../runtime/errors.ts'
import { type EvaluateOptions, evaluate } from '../../runtime/script/evaluate.ts'
import { userPlace } from '../../runtime/script/stack.ts'
import { createFolder, failure, lookup } from './helpers.ts'

const folder = createFolder()
afterAll(() => folder.remove())

const run = (code: string, options: Partial<EvaluateOptions> = {}) =>
  evaluate(code, { host: folder.host, scope: { api, one: 1 }, ...options })

const api = {
  auth: { getUser: async () => ({ name: 'Ada' }) },
  device: {
    getTenantDevices: async () => {
      throw new TbxError('notFound', 'no such device')
    },
  },
}

describe('evaluate() gives the value of the last expression', () => {
  test.each<[string, unknown]>([
    ['1 + one', 2],
    ['const a = await 1; a', 1],
    ['api.auth.getUser()', { name: 'Ada' }],
    ['(await api.auth.getUser()).name;', 'Ada'],
    ['{ a: 1 }', { a: 1 }],
    ['const one = 5; one', 5],
    ['let x = 0; for await (const y of [1, 2]) x += y; x', 3],
    ['(await import("node:path")).posix.sep', '/'],
    ['(await import("tbx")).door', true],
    ['require("node:path").posix.sep', '/'],
    ['"use strict"', 'use strict'],
    ['\uFEFF#!/usr/bin/env tbx\r\none', 1],
    ['const a = 1', undefined],
    ['// nothing', undefined],
    ['', undefined],
  ])('%p', async (code, value) => {
    expect(await run(code, { publicDoor: { door: true } })).toEqual(value)
  })
})

describe('evaluate() takes TypeScript', () => {
  test.each<[string, unknown]>([
    ['const n: number = 20; n + one', 21],
    ['function f<T>(x: T) { return x }\nf<number>(7)', 7],
    ['const f = (x) => x; f<number>(8)', 8],
    ['interface A { b: string }\nconst a = { b: "q" } as A\na!.b', 'q'],
    ['enum A { X = 4 }; A.X', 4],
    ['enum A { X }', undefined],
    ['class P { constructor(readonly x = 3) {} }; new P().x', 3],
    ['const d = (c: any) => c;\n@d class A {}; new A().constructor.name', 'A'],
    ['import { posix } from "node:path"; import { door } from "tbx"; [posix.sep, door]', ['/', true]],
  ])('%p', async (code, value) => {
    expect(await run(code, { publicDoor: { door: true } })).toEqual(value)
  })

  test('and imports script files from the current folder', async () => {
    folder.write({ 'helper.ts': 'export const v: number = await Promise.resolve(3)', 'data.json': '{"k":1}' })
    expect(await run('[(await import("./helper")).v, require("./data.json").k]')).toEqual([3, 1])
  })
})

describe('evaluate() says where code does not compile', () => {
  test.each([
    ['const a = = 3', 'eval:1:11', '            ^'],
    ['let ok = 1\n\tconst b', 'eval:2:9', '  \t       ^'],
    ['const a = 1; const a = 2', 'eval:1:20', '                     ^'],
    ['return 5', 'eval:1:1', '  ^'],
    ['const a: number = 1; const a: number = 2', 'eval:1:28', '                             ^'],
  ])('%p', async (code, place, caret) => {
    const error = await failure(run(code))
    expect(error).toMatchObject({ kind: 'usage', exitCode: 2 })
    expect(error.message).toContain(`(${place})`)
    expect(error.message.split('\n').at(-1)).toBe(caret)
    expect(userPlace(error)).toBe(place)
  })

  test('and what it could not read at all', async () => {
    const hint = 'await stands at the top level or in an async function only'
    expect(await failure(run('[1].forEach((d) => { await d })'))).toMatchObject({ kind: 'usage', hint })
    const message = 'could not compile "eval": it is nested too deeply'
    expect(await failure(run('('.repeat(20_000)))).toMatchObject({ kind: 'usage', message })
  })

  test('and looks up names of the api before anything runs', async () => {
    let ran = false
    const mark = () => {
      ran = true
    }
    const error = await failure(run('mark()\nconst x: any = api.device.getDevises()', { scope: { api, mark }, lookup }))
    expect(error).toMatchObject({ kind: 'usage', hint: 'did you mean api.device.getTenantDevices?' })
    expect(userPlace(error)).toBe('eval:2:27')
    expect(ran).toBe(false)
  })
})

describe('evaluate() says where code failed', () => {
  test.each([
    ['null.foo', 'eval:1:6'],
    ['const x: number = 5; null.foo', 'eval:1:27'],
    ['await null; const y: string = null.foo', 'eval:1:36'],
    ['one; undefinedName.x', 'eval:1:6'],
    ['function f() {\n  const q: any = {}\n  return q.a.b\n}\nf()', 'eval:3:14'],
    ['enum A { X }\nconst q: any = null\n  q.foo', 'eval:3:5'],
    ['const p = async () => { await null; null.x }\nawait p()', 'eval:1:42'],
  ])('%p', async (code, place) => {
    const error = await failure(run(code))
    expect(error).toMatchObject({ kind: 'script', exitCode: 1 })
    expect(userPlace(error)).toBe(place)
    expect(error.message).toContain(`(${place})`)
  })

  test('and leaves an error of the api as it is', async () => {
    const error = await failure(run('api.device.getTenantDevices()'))
    expect(error).toMatchObject({ kind: 'notFound', exitCode: 1, message: 'no such device' })
  })

  test('and shows none of its own frames', async () => {
    const error = await failure(run('const f = () => one.x.y; f()'))
    expect(error.stack?.split('\n').slice(1)).toEqual(['    at f (eval:1:23)', '    at eval:1:26'])
  })
})

test.each([
  ['throw "text"', "the code threw 'text', which is not an Error and tells no place"],
  ['throw undefined', 'the code threw undefined, which is not an Error and tells no place'],
  [
    'throw { password: "geheim-geheim" }',
    "the code threw { password: '***' }, which is not an Error and tells no place",
  ],
  ['throw Object.assign(new Error("m"), { stack: 5 })', 'm'],
  ['throw Object.defineProperty(new Error("m"), "stack", { get() { throw 1 } })', 'm'],
  ['throw Object.freeze(new Error("m"))', 'm (eval:1:21)'],
])('evaluate() reports %p', async (code, message) => {
  expect(await failure(run(code))).toMatchObject({ kind: 'script', message })
})

test('evaluate() blanks secrets in what the code threw, causes included', async () => {
  const code = `throw new Error('{"password":"canary-1"}', { cause: new Error('--token canary-2') })`
  expect(inspect(await failure(run(code)), { depth: 9 })).not.toContain('canary')
})

test('evaluate() reports a rejection that nobody waited for', async () => {
  let report: (reason: unknown) => void = () => {}
  const onUnhandledRejection = (listener: typeof report) => {
    report = listener
    return () => {}
  }
  const work = run('await wait', { scope: { wait: new Promise(() => {}) }, onUnhandledRejection })
  await new Promise(setImmediate)
  report(new Error('late'))
  expect(await failure(work)).toMatchObject({ kind: 'script', message: expect.stringContaining('nobody waited') })
})

test('evaluate() ends soon after an abort, and says so', async () => {
  const controller = new AbortController()
  const { clock } = folder.host
  const after = (_ms: number, action: () => void) => clock.after(1, action)
  const host = { ...folder.host, clock: { ...clock, after } }
  const work = run('await wait', { host, scope: { wait: new Promise(() => {}) }, signal: controller.signal })
  setTimeout(() => controller.abort(), 5)
  expect(await failure(work)).toMatchObject({ kind: 'aborted', exitCode: 130 })
})

/** Jest's own context is not the one that code runs in, so what is about realms and loading runs in a process. */
function inProcess(code: string, typed: string): string {
  const module = new URL('../../runtime/script/evaluate.js', import.meta.url).href
  const host = new URL('../../runtime/host.js', import.meta.url).href
  const program = `
    import { evaluate } from '${module}'; import { nodeHost } from '${host}'
    const value = await evaluate(${JSON.stringify(typed)}, { host: nodeHost(), scope: { list: [] } })
    ${code}`
  const options = { encoding: 'utf8', stdio: 'pipe' } as const
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], options).trim()
}

test('evaluate() runs code in this realm, and loads no compiler for JavaScript', () => {
  const code = `
    const { createRequire } = await import('node:module')
    const loaded = Object.keys(createRequire('${import.meta.url}').cache).filter((path) => /typescript|ts-node/.test(path))
    console.log(value, loaded.length)`
  expect(inProcess(code, 'list instanceof Array && new Error() instanceof Error && 1 < 2')).toBe('true 0')
})

test('evaluate() tells the place of a call whose failure came later', () => {
  const failing = 'const n: number = 1;\n  setTimeout(() => 0, n); require("node:fs/promises").readFile("/no/such")'
  expect(() => inProcess('', failing)).toThrow(/at async eval:2:27/)
})

test('evaluate() leaves the process as it was after a compile with ts-node', () => {
  const before = execFileSync(process.execPath, ['-p', 'Error.prepareStackTrace'], { encoding: 'utf8' }).trim()
  expect(inProcess('console.log(value, Error.prepareStackTrace)', 'enum A { X = 1 }; A.X')).toBe(`1 ${before}`)
})
