import { describe, expect, test } from '@jest/globals'
import { isStored, parseAttribute } from '../../lib/attributes.ts'
import { diff } from '../../lib/diff.ts'
import type { Problem } from '../../lib/problem.ts'
import { createSelector } from '../../lib/select.ts'

const ID = '784f394c-42b6-435a-983c-b7beff2784f9'
const rows = [
  { id: ID, name: 'Pump 7' },
  { id: 'b', name: 'pump 8' },
  { id: 'c', name: 'Valve' },
  { id: 'd', name: 'Valve' },
]
const selector = createSelector(rows, { what: 'device', nameOf: ({ name }) => name, idOf: ({ id }) => id })

function problem(action: () => unknown): Partial<Problem> {
  try {
    action()
  } catch (error) {
    const { message, hint, kind } = error as Problem
    return { message, kind, ...(hint !== undefined && { hint }) }
  }
  throw new Error('nothing was thrown')
}

describe('a selector', () => {
  test.each([
    ['Pump 7', ID],
    ['PUMP 8', 'b'],
    [ID, ID],
    [ID.toUpperCase(), ID],
  ])('finds %s', (wanted, id) => {
    expect(selector.find(wanted).id).toBe(id)
  })

  test('names the nearest where there is none', () => {
    expect(problem(() => selector.find('Pmp 7'))).toEqual({
      message: 'there is no device "Pmp 7"',
      kind: 'notFound',
      hint: 'did you mean "Pump 7"?',
    })
  })

  test('lists the candidates where a name is not clear', () => {
    expect(problem(() => selector.find('valve'))).toEqual({
      message: '"valve" is not clear: 2 devices are called so',
      kind: 'conflict',
      hint: 'name one by its id: Valve (c), Valve (d)',
    })
  })
})

test('diff() tells where two values differ', () => {
  const old = { a: 1, b: { c: [1, 2], d: null }, e: 'x' }
  const now = { e: 'x', b: { d: null, c: [1, 3, 4] }, f: true }
  expect(diff(old, now)).toEqual([
    { path: 'a', old: 1, new: undefined },
    { path: 'b.c.1', old: 2, new: 3 },
    { path: 'b.c.2', old: undefined, new: 4 },
    { path: 'f', old: undefined, new: true },
  ])
})

test.each([
  ['25', 25, '25'],
  ['21.50', 21.5, '21.5'],
  ['true', true, 'true'],
  ['"007"', '007', '"007"'],
  ['{"a": [1]}', { a: [1] }, '{"a":[1]}'],
  ['1.4.2', '1.4.2', '"1.4.2"'],
  ['north hall', 'north hall', '"north hall"'],
  ['9223372036854775807', '9223372036854775807', '9223372036854775807'],
])('parseAttribute() reads %s', (text, value, json) => {
  expect(parseAttribute(text)).toEqual({ value, json })
})

test('parseAttribute() refuses null, which the server answers with an error of its own', () => {
  expect(() => parseAttribute('null')).toThrow('an attribute cannot be null')
})

test.each([
  [25, '25', true],
  [7, '"007"', true],
  ['abc', 'abc', true],
  [25, '26', false],
  ['25', '25', false],
  [{ a: 1, b: 2 }, '{"b":2,"a":1}', true],
  [true, '"true"', false],
])('isStored() compares %j with %s', (old, text, expected) => {
  expect(isStored(old, parseAttribute(text))).toBe(expected)
})
