import { Readable, Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { FORMATS, type Format, writeResult } from '../../runtime/output/render.ts'
import { fakeOutput } from '../helpers/fake-host.ts'
import { device, page } from './entities.ts'

test('writeResult() indents and cuts for a terminal only', async () => {
  const [screen, pipe] = [fakeOutput({ terminal: true, columns: 20 }), fakeOutput({ columns: 20 })]
  for (const output of [screen, pipe]) await writeResult([{ a: 'x'.repeat(40) }], output, { format: 'table' })
  expect(screen.text()).toContain(`${'x'.repeat(19)}…\n`)
  expect(pipe.text()).toContain('x'.repeat(40))
})

test('writeResult() notes a part of a whole where the format cannot say it', async () => {
  const note = async (format: Format) => (await writeResult(page([device(1)], 3), fakeOutput(), { format })).note
  expect(await Promise.all(FORMATS.map(note))).toEqual([undefined, undefined, '1 of 3', '1 of 3'])
})

test('writeResult() sends bytes as they are, but not to a terminal', async () => {
  const bytes = new Uint8Array([0, 255, 27, 10])
  for (const value of [bytes, Readable.from([Buffer.from(bytes)])]) {
    const pipe = fakeOutput()
    await writeResult(value, pipe, { format: 'json' })
    expect([...pipe.bytes()]).toEqual([...bytes])
  }
  const screen = fakeOutput({ terminal: true })
  await writeResult(bytes, screen, { format: 'table' })
  expect(screen.text()).toBe('4 bytes, not shown on a terminal: send them to a file with >\n')
})

test.each(FORMATS)('writeResult() writes %s no faster than it is read', async (format) => {
  let made = 0
  async function* rows() {
    for (; made < 2_000; made++) yield { n: made }
  }
  const seen: number[] = []
  let written = 0
  const slow = new Writable({
    highWaterMark: 64,
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString().split('\n').length - 1
      seen.push(made - written)
      setImmediate(done)
    },
  })
  await writeResult(rows(), slow, { format, sample: 10 })
  expect(written).toBeGreaterThanOrEqual(2_000)
  expect(Math.max(...seen)).toBeLessThan(100)
})

test('writeResult() shows rows as they come', async () => {
  const output = fakeOutput()
  async function* rows() {
    yield { a: 1 }
    expect(output.text()).toBe('{"a":1}\n')
    yield { a: 2 }
    expect(output.text()).toBe('{"a":1}\n{"a":2}\n')
  }
  await writeResult(rows(), output, { format: 'ndjson' })
})

test('writeResult() stops asking once the reader has gone, and that is no error', async () => {
  for (const format of FORMATS) {
    const source = endless()
    const output = new Writable({ write: (_chunk, _encoding, done) => done(failure('EPIPE')) })
    await writeResult(source.rows(), output, { format, sample: 5 })
    expect(source.closed()).toBe(true)
    expect(source.made()).toBeLessThan(100)
  }
})

test('writeResult() throws what else the stream says, and what the rows throw', async () => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(failure('ENOSPC')) })
  await expect(writeResult(endless().rows(), full, { format: 'json' })).rejects.toThrow('ENOSPC')
  async function* broken() {
    yield 1
    throw new Error('page 2 failed')
  }
  const output = fakeOutput()
  await expect(writeResult(broken(), output, { format: 'json' })).rejects.toThrow('page 2 failed')
  expect(() => JSON.parse(output.text())).toThrow()
  expect(output.listenerCount('error')).toBe(0)
})

function endless() {
  let made = 0
  let closed = false
  async function* rows() {
    try {
      for (;;) {
        // a real source waits for the network between its pages
        await new Promise((next) => setImmediate(next))
        yield { n: made++ }
      }
    } finally {
      closed = true
    }
  }
  return { rows, made: () => made, closed: () => closed }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
