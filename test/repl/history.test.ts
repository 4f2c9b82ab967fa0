import { describe, expect, test } from '@jest/globals'
import { openHistory } from '../../runtime/repl/history.ts'
import { fakeHost } from '../helpers/fake-host.ts'

const file = '/home/ada/tbx/history.jsonl'
const open = (host = fakeHost()) => openHistory(host, '/home/ada/tbx', () => {})

describe('the history', () => {
  test('keeps inputs with their line breaks, newest first, secrets blanked', () => {
    const host = fakeHost()
    const history = open(host)
    history.add('function f() {\n  return 1\n}')
    history.add("login({ password: 'canary-secret-history' })")
    history.add("login({ password: 'canary-secret-history' })")
    history.add('  ')
    expect(host.files.read(file)).not.toContain('canary')
    expect(open(host).entries).toEqual(["login({ password: '***' })", 'function f() {\n  return 1\n}'])
  })

  test('skips lines that are none of its own', () => {
    const host = fakeHost({ files: { [file]: '"a"\nnot json\n{"b":1}\n"c"\n' } })
    expect(open(host).entries).toEqual(['c', 'a'])
  })

  test('stays bounded', () => {
    const host = fakeHost()
    const history = open(host)
    for (let i = 0; i < 2_500; i++) history.add(`input ${i}`)
    expect(open(host).entries).toHaveLength(1_000)
    expect(host.files.read(file)?.split('\n').length).toBeLessThan(2_100)
  })
})
