import { expect, test } from '@jest/globals'
import type { Files } from '../../runtime/host.ts'
import { findImportEntry } from '../../runtime/script/package-entry.ts'

const entryOf = (specifier: string, exported: unknown) => {
  const read = (path: string) => (path.startsWith('/near') ? undefined : JSON.stringify({ exports: exported }))
  return findImportEntry(specifier, ['/near', '/far'], { read } as Partial<Files> as Files)
}

test.each<[string, unknown, string | undefined]>([
  ['p', './i.js', '/far/p/i.js'],
  ['p', { import: './i.js' }, '/far/p/i.js'],
  ['p', { types: './i.d.ts', import: { types: './i.d.mts', default: './i.mjs' } }, '/far/p/i.mjs'],
  ['@s/p/sub', { '.': './i.js', './sub': { browser: './b.js', node: './n.js' } }, '/far/@s/p/n.js'],
  ['p/other', { '.': './i.js' }, undefined],
  ['p', { require: './c.cjs' }, undefined],
])('findImportEntry() of %p with exports %p is %p', (specifier, exported, expected) => {
  expect(entryOf(specifier, exported)).toBe(expected)
})
