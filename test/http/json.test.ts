import { expect, test } from '@jest/globals'
import { parseJson } from '../../runtime/http/json.ts'

test.each([
  ['{"a":9007199254740991}', { a: 9007199254740991 }],
  ['{"a":9007199254740993}', { a: '9007199254740993' }],
  ['[-9223372036854775808]', ['-9223372036854775808']],
  ['[0.30000000000000004,21.500000000000004]', [0.30000000000000004, 21.500000000000004]],
  ['[12345678901234567.5]', [Number('12345678901234567.5')]],
  ['{"a":"12345678901234567890","b":1767000000000}', { a: '12345678901234567890', b: 1767000000000 }],
  ['9007199254740993', '9007199254740993'],
  ['"x"', 'x'],
  ['null', null],
])('parseJson(%s)', async (text, value) => {
  expect(await parseJson(text)).toEqual(value)
})

test('parseJson() finds a long integer wherever it stands', async () => {
  for (let pad = 0; pad < 40; pad++) {
    expect(await parseJson(`{"${'x'.repeat(pad)}":1234567890123456789}`)).toEqual({
      ['x'.repeat(pad)]: '1234567890123456789',
    })
  }
})

test('parseJson() rejects what is no JSON', async () => {
  await expect(parseJson('{"a":')).rejects.toThrow(SyntaxError)
  await expect(parseJson('{"a":9007199254740993')).rejects.toThrow(SyntaxError)
})
