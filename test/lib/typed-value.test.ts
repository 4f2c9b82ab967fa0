import { expect, test } from '@jest/globals'
import { merge } from '../../lib/merge.ts'
import { typedValue } from '../../lib/typed-value.ts'

test.each([
  ['21.5', 21.5],
  ['-3', -3],
  ['1.0E-5', 0.00001],
  ['007', '007'],
  ['9007199254740993', '9007199254740993'],
  ['true', true],
  ['{"a":1}', { a: 1 }],
  ['[broken', '[broken'],
  ['', ''],
  ['eco', 'eco'],
])('typedValue() makes of %j %j', (text, value) => {
  expect(typedValue(text)).toEqual(value)
})

async function* of(...rows: number[]) {
  yield* rows
}

test('merge() can be left while a source waits', async () => {
  let release = () => {}
  const waits = (async function* () {
    await new Promise<void>((done) => {
      release = done
    })
    yield 2
  })()
  for await (const row of merge([of(1), waits], () => release())) {
    expect(row).toBe(1)
    break
  }
})

test('merge() gives the rows of all sources, and leaves the others when one fails', async () => {
  const rows: number[] = []
  for await (const row of merge([of(1, 2), of(), of(3)])) rows.push(row)
  expect(rows.sort()).toEqual([1, 2, 3])
  let left = false
  const waits = (async function* () {
    try {
      yield 1
      yield 2
    } finally {
      left = true
    }
  })()
  const fails = (async function* () {
    yield 0
    throw new Error('page 2 failed')
  })()
  const all = async () => {
    for await (const _row of merge([waits, fails]));
  }
  await expect(all()).rejects.toThrow('page 2 failed')
  expect(left).toBe(true)
})
