import { describe, expect, test } from '@jest/globals'
import { isTbxError } from '../../runtime/errors.ts'
import type { Options } from '../../runtime/script/option.ts'
import { readOptions } from '../../runtime/script/option-values.ts'

const NOW = Date.UTC(2026, 0, 15, 12)

const OPTIONS = {
  name: { type: 'string', required: true, description: 'a name' },
  count: { type: 'number', default: 5, min: 1, max: 10, description: 'how many' },
  loud: { type: 'boolean', description: 'louder' },
  layout: { type: 'enum', values: ['long', 'wide'], default: 'long', description: 'layout' },
  device: { type: 'list', description: 'devices' },
  keys: { type: 'list', commas: true, description: 'keys' },
  since: { type: 'time', default: '1d', description: 'since' },
  every: { type: 'duration', description: 'how often' },
  tz: { type: 'string', description: 'zone' },
} satisfies Options

const read = (given: object) => readOptions(OPTIONS, { ...given }, { now: NOW })

function problem(given: object): string[] {
  try {
    read(given)
  } catch (error) {
    if (isTbxError(error, 'usage')) return error.hint === undefined ? [error.message] : [error.message, error.hint]
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('readOptions()', () => {
  test('fills in defaults, empty lists and switches', () => {
    expect(read({ name: 'x' })).toEqual({
      name: 'x',
      count: 5,
      loud: false,
      layout: 'long',
      device: [],
      keys: [],
      since: NOW - 86_400_000,
      every: undefined,
      tz: undefined,
    })
  })

  test('reads what was typed', () => {
    const typed = {
      name: 'x',
      count: '7',
      device: ['T1, upstairs', 'T2'],
      keys: ['a,b', 'c'],
      every: '15m',
      layout: 'wide',
    }
    expect(read({ ...typed, since: '2026-01-15', tz: 'Europe/Berlin' })).toMatchObject({
      count: 7,
      device: ['T1, upstairs', 'T2'],
      keys: ['a', 'b', 'c'],
      every: 900_000,
      layout: 'wide',
      since: Date.UTC(2026, 0, 14, 23),
    })
  })

  test('reads what a program gives', () => {
    const given = { name: 'x', count: 7, device: 'T1', since: new Date(1), every: 5, loud: true }
    expect(read(given)).toMatchObject({ count: 7, device: ['T1'], since: 1, every: 5, loud: true })
  })

  test.each([
    [{ nam: 'x' }, ['unknown option --nam', 'did you mean --name?']],
    [{ name: 'x', zzz: 1 }, ['unknown option --zzz', expect.stringContaining('it takes --name, --count')]],
    [{}, ['--name is missing: a name', 'see its help: --help']],
    [{ name: '' }, ['cannot use --name "": it is empty']],
    [{ name: 'x', count: 'many' }, ['cannot use --count "many": it is a number']],
    [{ name: 'x', count: 0 }, ['cannot use --count "0": it is at least 1']],
    [{ name: 'x', count: 11 }, ['cannot use --count "11": it is at most 10']],
    [{ name: 'x', layout: 'wid' }, ['cannot use --layout "wid": it is one of long, wide', 'did you mean wide?']],
    [{ name: 'x', loud: 'yes' }, ['cannot use --loud "yes": it is true or false']],
    [{ name: 'x', since: 'soon' }, ['cannot use --since: "soon" is no time', expect.stringContaining('2026-01-15')]],
    [{ name: 'x', every: 'often' }, [expect.stringContaining('cannot use --every: "often" is no duration')]],
    [{ name: 'x', tz: 'Mars' }, [expect.stringContaining('cannot use --tz: "Mars" is no time zone')]],
  ])('refuses %j', (given, expected) => {
    expect(problem(given)).toEqual(expected)
  })
})
