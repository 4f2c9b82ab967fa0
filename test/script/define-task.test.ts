import { describe, expect, test } from '@jest/globals'
import { GLOBAL_FLAGS } from '../../runtime/cli/flags.ts'
import { defineTask, type Task } from '../../runtime/script/define-task.ts'
import type { OptionInput, Options } from '../../runtime/script/option.ts'
import { RESERVED_FLAGS } from '../../runtime/script/reserved.ts'
import { plainHelp, taskHelp } from '../../runtime/script/task-help.ts'

const task = (options: Options, rest: Partial<Task> = {}) =>
  defineTask({ summary: 'does it', options, needs: {}, run: () => 1, ...rest })

describe('defineTask()', () => {
  test('infers what run is given, and what a caller may give', () => {
    const defined = defineTask({
      summary: 'does it',
      options: {
        name: { type: 'string', required: true, description: '' },
        layout: { type: 'enum', values: ['long', 'wide'], default: 'long', description: '' },
        since: { type: 'time', description: '' },
        keys: { type: 'list', description: '' },
      },
      needs: { operations: ['device.getTenantDevices'] },
      run({ options }) {
        const name: string = options.name
        const layout: 'long' | 'wide' = options.layout
        const since: number | undefined = options.since
        const keys: readonly string[] = options.keys
        // @ts-expect-error: there is no such option
        const none = options.nam
        // @ts-expect-error: it may be undefined
        const sure: number = options.since
        return [name, layout, since, keys, none, sure].length
      },
    })
    type Input = typeof defined extends Task<infer O extends Options, number> ? OptionInput<O> : never
    const good: Input = { name: 'x', layout: 'wide', since: '7d', keys: 'a' }
    // @ts-expect-error: the name is missing
    const bad: Input = { layout: 'wide' }
    // @ts-expect-error: no such layout
    const wrong: Input = { name: 'x', layout: 'square' }
    expect([good, bad, wrong]).toHaveLength(3)
    expect(Object.isFrozen(defined)).toBe(true)
  })

  test('refuses the name of every flag of tbx', () => {
    for (const { name } of GLOBAL_FLAGS) expect(RESERVED_FLAGS).toContain(name)
    for (const name of ['output', 'callTimeout', 'dryRun', 'help']) {
      expect(() => task({ [name]: { type: 'string', description: '' } })).toThrow(
        `cannot define the task: the option "${name}" has the name of a flag of tbx`,
      )
    }
  })

  test.each<[string, Options]>([
    ['"dry-fly" should be written in camelCase', { 'dry-fly': { type: 'string', description: '' } }],
    ['is of the type "text"', { a: { type: 'text' as 'string', description: '' } }],
    ['is required and has a default', { a: { type: 'string', required: true, default: 'x', description: '' } }],
    ['is none of its values', { a: { type: 'enum', values: ['b'], default: 'c', description: '' } }],
    ['can be neither required nor positional', { a: { type: 'boolean', required: true, description: '' } }],
    [
      '"b" is never reached',
      {
        a: { type: 'list', positional: true, description: '' },
        b: { type: 'string', positional: true, description: '' },
      },
    ],
  ])('refuses a definition that contradicts itself: %s', (message, options) => {
    expect(() => task(options)).toThrow(message)
  })
})

test('taskHelp() is made from the definition', () => {
  const defined = task(
    {
      values: { type: 'list', positional: true, required: true, description: 'what to set', value: 'KEY=VALUE' },
      deviceProfile: { type: 'string', description: 'devices of this profile' },
      layout: { type: 'enum', values: ['long', 'wide'], default: 'long', description: 'rows' },
      all: { type: 'boolean', description: 'every device' },
    },
    { changes: true, needs: { operations: ['a.b', 'a.c'], hosts: ['example.com'] }, examples: [['it a=1', 'sets a']] },
  )
  expect(taskHelp('it', defined)).toBe(
    [
      'usage: tbx run it <KEY=VALUE …> [options]',
      '',
      'does it',
      '',
      'options:',
      '  --values KEY=VALUE …   what to set, required',
      '  --device-profile TEXT  devices of this profile',
      '  --layout long|wide     rows (long)',
      '  --all                  every device',
      '  --dry-run              say what would be changed, and change nothing',
      '',
      'examples:',
      '  tbx run it a=1  sets a',
      '',
      'needs:',
      '  calls     a.b, a.c',
      '  talks to  example.com',
      '',
      'flags of every command: see tbx --help',
      '',
    ].join('\n'),
  )
})

test('plainHelp() is what stands above the first statement', () => {
  expect(plainHelp('x.ts', '#!/usr/bin/env tbx\n// Lists them.\n// Takes a name.\nconst a = 1 // not this')).toContain(
    '\n\nLists them.\nTakes a name.\n\n',
  )
  expect(plainHelp('x.ts', '/**\n * Lists them.\n */\nf()')).toContain('\n\nLists them.\n\n')
  expect(plainHelp('x.ts', 'f()')).toContain('what it takes stands in its text')
})
