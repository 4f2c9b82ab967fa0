import { describe, expect, test } from '@jest/globals'
import { findCommand, PROMPT_COMMANDS } from '../../runtime/repl/commands.ts'

describe('a line at the prompt', () => {
  test.each([
    ['.curl', 'curl', ''],
    ['  .save s.ts 3-9', 'save', 's.ts 3-9'],
    ['more', 'more', ''],
    ['help getDeviceById', 'help', 'getDeviceById'],
    ['?getDeviceById', 'help', 'getDeviceById'],
    ['api.device?', 'help', 'api.device'],
    ['apropos user token', 'apropos', 'user token'],
  ])('%j means the command .%s with %j', (line, name, argument) => {
    const found = findCommand(line)
    expect([found?.command.name, found?.argument]).toEqual([name, argument])
  })

  test.each(['.map((x) => x)', '.5 + 1', 'more = 1', 'help(api.device)', 'more.length', '.exit', 'a ? b : c', ''])(
    '%j is none of our commands',
    (line) => {
      expect(findCommand(line)).toBeUndefined()
    },
  )

  test('has commands with a name of their own and a summary', () => {
    const names = PROMPT_COMMANDS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(PROMPT_COMMANDS.filter(({ summary }) => summary === '')).toEqual([])
  })
})
