import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { compile } from '../../runtime/script/compile.ts'
import { type CompileCache, createCompileCache } from '../../runtime/script/compile-cache.ts'
import { createFolder, type Folder } from './helpers.ts'

let folder: Folder
let cache: CompileCache
let compiles = 0
beforeEach(() => {
  folder = createFolder()
  cache = createCompileCache({ host: folder.host, folder: join(folder.path, 'cache'), keep: 8 })
  compiles = 0
})
afterEach(() => folder.remove())

const transpile = (text: string) => {
  compiles++
  return { text: text.replace(': number', ''), map: '{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA"}' }
}
const compileText = (text: string, fileName = 'a.ts') => compile(text, { fileName, cache, transpile })
const entries = () => readdirSync(join(folder.path, 'cache'))

test('compile() compiles the same text once, whatever the file is called', () => {
  const first = compileText('const a: number = 1')
  expect(compileText('const a: number = 1', 'b.ts')).toEqual(first)
  expect(compileText('const a: number = 2')).not.toEqual(first)
  expect(compiles).toBe(2)
})

test.each([
  ['truncated', (text: string) => text.slice(0, -9)],
  ['changed', (text: string) => text.replace('const', 'konst')],
  ['empty', () => ''],
])('compile() compiles anew where the kept entry is %s', (_what, spoil) => {
  const first = compileText('const a: number = 1')
  const [name = ''] = entries()
  const path = join(folder.path, 'cache', name)
  writeFileSync(path, spoil(readFileSync(path, 'utf8')))
  expect(compileText('const a: number = 1')).toEqual(first)
  expect(compiles).toBe(2)
})

test('compile() works where the folder cannot be written', () => {
  writeFileSync(join(folder.path, 'cache'), 'a file, where the folder should be')
  compileText('const a: number = 1')
  compileText('const a: number = 1')
  expect(compiles).toBe(2)
})

test('compile() keeps entries for the user alone', () => {
  compileText('const a: number = 1')
  const [name = ''] = entries()
  expect(folder.host.files.stat(join(folder.path, 'cache', name))?.mode).toBe(0o600)
})

test('compile() keeps a bounded number of entries, the newest', () => {
  compileText('const first: number = 0')
  const [oldest = ''] = entries()
  utimesSync(join(folder.path, 'cache', oldest), 1, 1)
  for (let n = 0; n < 30; n++) compileText(`const a: number = ${n}`)
  expect(entries().length).toBeLessThanOrEqual(8)
  expect(entries()).not.toContain(oldest)
})

test('compile() takes JavaScript without imports as it is', () => {
  const text = 'const a = await import("./b.js")\nrequire("./c.js");\n() => require("./d.js")'
  expect(compileText(text, 'a.js')).toEqual({
    text: text.replace('import', '$imprt'),
    async: true,
    imports: ['./c.js'],
    chains: [],
  })
  expect(compiles).toBe(0)
})
