import { expect, test } from '@jest/globals'
import { applyEdits } from '../../runtime/script/edits.ts'
import { mayBeTypeScript, parseTyped } from '../../runtime/script/javascript.ts'
import { prepare } from '../../runtime/script/prepare.ts'
import { toSourceText } from '../../runtime/script/source-text.ts'
import { parseJavaScript } from '../../runtime/script/syntax.ts'
import { sourceError } from '../../runtime/script/usage-error.ts'

test('toSourceText() drops the byte order mark and keeps every place behind a shebang', () => {
  expect(toSourceText('\uFEFF#!/usr/bin/env tbx\r\n1')).toBe('///usr/bin/env tbx\r\n1')
})

test.each([
  ['f<number>(1)', true],
  ['f<Array<number>>(1)', true],
  ['f<string>`x`', true],
  ['f<T>\nnext()', true],
  ['a < b && c > d', false],
  ['for (let i = 0; i < 9; i++) if (i > 3) f(i)', false],
  ['(a) > (b)', false],
])('mayBeTypeScript() of %p is %p', (text, expected) => {
  expect(mayBeTypeScript(parseJavaScript(text), text)).toBe(expected)
})

test.each([
  ['{ a: 1 }', 'ExpressionStatement'],
  ['{ a: 1 };', 'BlockStatement'],
  ['{ f() }', 'BlockStatement'],
  ['{ const a = 1 }', 'BlockStatement'],
])('parseTyped() reads %p as %s', (text, type) => {
  expect(parseTyped(text).body[0]?.type).toBe(type)
})

test.each([
  ['1; f(2) ;', '1; return await (f(2) );'],
  ['f() // why', 'return await (f()) // why'],
  ['f();;', 'return await (f());;'],
  ['const a = 1', 'const a = 1'],
  ['if (a) b', 'if (a) b'],
  ['await import("x")', 'return await (await $imprt("x"))'],
  ['', ''],
])('prepare() makes of %p %p', async (code, expected) => {
  expect((await prepare(code, { fileName: 'eval' })).text).toBe(expected)
})

test('prepare() leads every place back to where it was typed', async () => {
  const { text, toOriginal } = await prepare('f()\ng(); h()', { fileName: 'eval' })
  const column = (text.split('\n')[1] ?? '').indexOf('h()') + 1
  expect(toOriginal({ line: 2, column })).toEqual({ line: 2, column: 6 })
  expect(toOriginal({ line: 1, column: 2 })).toEqual({ line: 1, column: 2 })
})

test('applyEdits() moves a place inside an insertion to where that was put in', () => {
  const { text, toOriginal } = applyEdits('a b c', [
    { at: 4, insert: 'CC', remove: 1 },
    { at: 2, insert: 'xx ' },
  ])
  expect(text).toBe('a xx b CC')
  expect([1, 3, 4, 6, 8].map((column) => toOriginal({ line: 1, column }).column)).toEqual([1, 3, 3, 3, 5])
})

test('sourceError() shows the line and a caret, cut where the line is long', () => {
  const text = `${'x'.repeat(500)}!${'y'.repeat(500)}`
  const { message } = sourceError('bad', { text, fileName: 'eval', position: { line: 1, column: 501 } })
  const [, line = '', caret = ''] = message.split('\n')
  expect(line.length).toBeLessThan(110)
  expect(line[caret.indexOf('^')]).toBe('!')
})
