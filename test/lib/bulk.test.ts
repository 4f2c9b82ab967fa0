import { describe, expect, test } from '@jest/globals'
import { ahead, inChunks } from '../../lib/ahead.ts'
import { type BulkOptions, bulk, type Outcome } from '../../lib/bulk.ts'

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

const turn = () => new Promise((done) => setImmediate(done))

async function outcomes(items: readonly number[], work: (item: number) => unknown, options: BulkOptions<number> = {}) {
  const found: Outcome<number, unknown>[] = await all(bulk(items, work, options))
  return found.map(({ item, value, error }) => [item, error ? error.message : value])
}

describe('bulk()', () => {
  test('works on several at once, never on more, and keeps their order', async () => {
    let running = 0
    let most = 0
    const work = async (item: number) => {
      most = Math.max(most, ++running)
      for (let i = 0; i < (item % 3) + 1; i++) await turn()
      running--
      return item * 2
    }
    const items = Array.from({ length: 50 }, (_, index) => index)
    expect(await outcomes(items, work, { at: 5 })).toEqual(items.map((item) => [item, item * 2]))
    expect(most).toBe(5)
  })

  test('goes on past failures, and counts both', async () => {
    const counted = { done: 0, failed: [] as string[] }
    const tally = {
      done: () => void counted.done++,
      failed: (key: string, error: unknown) => void counted.failed.push(`${key}: ${(error as Error).message}`),
    }
    const work = async (item: number) => {
      if (item === 2) throw new Error('no')
      return item
    }
    expect(await outcomes([1, 2, 3], work, { tally, key: (item) => `item ${item}` })).toEqual([
      [1, 1],
      [2, 'no'],
      [3, 3],
    ])
    expect(counted).toEqual({ done: 2, failed: ['item 2: no'] })
  })

  test('stops at a failure that every item would end with', async () => {
    const seen: number[] = []
    const work = async (item: number) => {
      seen.push(item)
      throw Object.assign(new Error('bad password'), { kind: 'auth' })
    }
    await expect(outcomes([1, 2, 3, 4, 5, 6], work, { at: 2 })).rejects.toThrow('bad password')
    expect(seen).toEqual([1, 2])
  })

  test('stops when it is aborted, after what is under way', async () => {
    const stop = new AbortController()
    let done = 0
    const work = async (item: number) => {
      await turn()
      if (item === 3) stop.abort(new Error('stopped'))
      done++
    }
    await expect(outcomes([1, 2, 3, 4, 5, 6, 7, 8], work, { at: 2, signal: stop.signal })).rejects.toThrow('stopped')
    expect(done).toBeLessThan(6)
  })

  test('throws what its items throw', async () => {
    const items = (async function* () {
      yield 1
      throw new Error('page 2 failed')
    })()
    await expect(all(bulk(items, (item) => item))).rejects.toThrow('page 2 failed')
  })
})

describe('ahead()', () => {
  test('gives source after source, with the next ones begun, and no more of them', async () => {
    let open = 0
    let most = 0
    const source = async function* (name: string) {
      most = Math.max(most, ++open)
      for (let i = 0; i < 3; i++) {
        await turn()
        yield `${name}${i}`
      }
      open--
    }
    expect(await all(ahead(['a', 'b', 'c', 'd'], source, { at: 2 }))).toEqual(
      ['a', 'b', 'c', 'd'].flatMap((name) => [0, 1, 2].map((i) => `${name}${i}`)),
    )
    expect(most).toBe(3)
  })

  test('closes what is begun when its reader leaves', async () => {
    const closed: string[] = []
    const source = async function* (name: string) {
      try {
        yield name
        yield name
      } finally {
        closed.push(name)
      }
    }
    for await (const _row of ahead(['a', 'b', 'c'], source, { at: 1 })) break
    expect(closed.sort()).toEqual(['a', 'b'])
  })

  test('reports a failure of a source when its turn comes', async () => {
    const rows: string[] = []
    const source = async function* (name: string) {
      if (name === 'b') throw new Error('b failed')
      yield name
    }
    const read = async () => {
      for await (const row of ahead(['a', 'b'], source, { at: 3 })) rows.push(row)
    }
    await expect(read()).rejects.toThrow('b failed')
    expect(rows).toEqual(['a'])
  })
})

test('inChunks() gives full groups and the rest', async () => {
  expect(await all(inChunks([1, 2, 3, 4, 5], 2))).toEqual([[1, 2], [3, 4], [5]])
  expect(await all(inChunks([], 2))).toEqual([])
})
