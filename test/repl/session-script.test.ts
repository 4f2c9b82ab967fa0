import { describe, expect, test } from '@jest/globals'
import { chosen, sessionScript } from '../../runtime/repl/session-script.ts'

const input = (text: string, failed = false, explicit = text) => ({ text, explicit, failed })

describe('a saved session', () => {
  test('leaves failed inputs out, makes awaits explicit and keeps types', () => {
    const script = sessionScript([
      input('const n: number = 1'),
      input('nope', true),
      input('api.auth.getUser().email', false, '(await api.auth.getUser()).email'),
    ])
    expect(script).toBe('// typed at the prompt of tbx\nconst n: number = 1\n;(await api.auth.getUser()).email\n')
  })

  test('assigns what was declared before', () => {
    const script = sessionScript([input('const a = 1'), input('const b = 2'), input("const a: string = 'x'")])
    expect(script).toContain("let a: any = 1\nconst b = 2\na = 'x'\n")
  })

  test('names lines that use the results of the prompt', () => {
    const script = sessionScript([input('_.name'), input('_3'), input("x('_')"), input('my_name')])
    expect(script).toMatch(/results of earlier inputs:\n\/\/ _\.name\n.*\n\/\/ _3\nx\('_'\)\nmy_name\n$/)
  })

  test.each([
    [undefined, 3],
    ['2', 1],
    ['2-3', 2],
    ['2..9', 2],
    ['two', undefined],
  ])('of lines %j has %j', (range, count) => {
    expect(chosen([input('a'), input('b'), input('c')], range)?.length).toBe(count)
  })
})
