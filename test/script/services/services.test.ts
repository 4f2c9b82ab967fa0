import { describe, expect, test } from '@jest/globals'
import { createServices } from '../../../runtime/script/services/create-services.ts'
import { countsText, exitCodeOf } from '../../../runtime/script/services/tally.ts'
import { fakeHost } from '../../helpers/fake-host.ts'

function services({ draw = false } = {}) {
  const host = fakeHost({ terminal: draw, columns: 100, files: { '/work/in.txt': 'text' } })
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  return { host, said, ...createServices(host, { say, warn: say, draw }) }
}

const loaded = () => new Promise((done) => setTimeout(done, 300))

describe('progress', () => {
  test('shows on a terminal how far it is and the time that is left, and goes away', async () => {
    const { host, services: given, quiet } = services({ draw: true })
    given.progress.start('devices', 10)
    await loaded()
    host.clock.advance(4_000)
    given.progress.add(4)
    await loaded()
    expect(host.err()).toContain('40% 4/10 devices, 6s left')
    const before = host.err().length
    quiet()
    expect(host.err().slice(before)).toContain('\u001b[')
  })

  test('shows nothing elsewhere', async () => {
    const { host, services: given } = services()
    given.progress.start('devices', 10)
    given.progress.add(4)
    await loaded()
    given.progress.end()
    expect(host.err()).toBe('')
  })
})

describe('tally', () => {
  test('says what failed, with secrets blanked, and counts', () => {
    const { services: given, counts, said } = services()
    given.tally.done(2)
    given.tally.skipped()
    given.tally.failed('T1', Object.assign(new Error('no'), { hint: 'try again' }))
    given.tally.failed('T2', new Error('it has ?password=sesame-canary-1'))
    expect(said[0]).toBe('failed: T1: no (try again)')
    expect(said[1]).not.toContain('sesame-canary-1')
    expect(countsText(counts())).toBe('2 done, 1 skipped, 2 failed')
  })

  test.each([
    [{ done: 0, skipped: 0, failed: 0 }, 0],
    [{ done: 3, skipped: 0, failed: 0 }, 0],
    [{ done: 3, skipped: 0, failed: 1 }, 5],
    [{ done: 0, skipped: 1, failed: 1 }, 5],
    [{ done: 0, skipped: 0, failed: 1 }, 1],
  ])('%j means exit code %d', (counts, code) => {
    expect(exitCodeOf(counts)).toBe(code)
  })
})

test('files are read and written as text, by paths of the current folder', async () => {
  const { host, services: given } = services()
  expect(await given.files.read('in.txt')).toBe('text')
  await given.files.write('out.txt', 'new')
  expect(host.files.all()).toMatchObject({ '/work/out.txt': 'new' })
  await expect(given.files.read('none.txt')).rejects.toThrow(
    'could not read "none.txt": there is no such file or folder',
  )
})

test('questions are refused where nobody is there', async () => {
  const { services: given } = services()
  expect(given.ask.possible).toBe(false)
  await expect(given.ask.confirm('Delete 3 devices?')).rejects.toMatchObject({ kind: 'usage' })
})
