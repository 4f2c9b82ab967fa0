import { expect, test } from '@jest/globals'
import { createMiniBoard } from '../../runtime/miniboard/mod.ts'
import { compare } from './player/compare.ts'
import { loadRecordings, loadTable } from './player/load.ts'
import { type Played, playAll, type Share, sharesOf } from './player/play-all.ts'

const long = process.env.TBX_LONG ? test : test.skip
const recordings = loadRecordings()
/** What was reached: an area may rise above it and not fall below. */
const reached = loadTable<Record<string, Share>>('reached.json')

test('MiniBoard answers as a real ThingsBoard did: one quick scenario or more of each area', async () => {
  const part = new Set(loadTable<string[]>('part.json'))
  const chosen = recordings.filter(({ name }) => part.has(name))
  expect(chosen).toHaveLength(part.size)
  expect(new Set(chosen.map(({ name }) => name.split('/')[0]))).toEqual(new Set(Object.keys(reached)))
  await using board = await createMiniBoard()
  const { url } = await board.listen()
  const played = await playAll(chosen, url)
  expect(played.flatMap(({ differences }) => differences)).toEqual([])
}, 120_000)

long(
  'MiniBoard reaches its share in every area, twice in the same process',
  async () => {
    await using board = await createMiniBoard()
    const { url } = await board.listen()
    for (let round = 1; round <= 2; round++) {
      const played = await playAll(recordings, url)
      expect(fallen(played)).toEqual([])
    }
  },
  600_000,
)

test('a player that hears another status, another body or nothing counts a difference', () => {
  const said = { as: 'tenant', call: 'GET /api/x', status: 200, body: { name: 'a', list: [1, null] } }
  expect(compare('x', [said], [said])).toEqual({ exchanges: 1, exact: 1, status: 1, differences: [] })
  const heard = [
    { ...said, status: 404 },
    { ...said, body: { name: 'a', list: [1] } },
    { ...said, body: { name: 'a' } },
  ]
  for (const other of heard) expect(compare('x', [said], [other])).toMatchObject({ exact: 0 })
  expect(compare('x', [said], [])).toMatchObject({ exact: 0, status: 0, differences: [expect.any(String)] })
})

/** One line for each area that fell, with what differs there. */
function fallen(played: Played[]): string[] {
  const now = sharesOf(played)
  return Object.entries(reached).flatMap(([area, before]) => {
    const share = now[area] ?? { exchanges: 0, exact: 0, status: 0 }
    const kept = (['exchanges', 'exact', 'status'] as const).every((key) => share[key] >= before[key])
    if (kept) return []
    const why = played.filter(({ name }) => name.startsWith(`${area}/`)).flatMap(({ differences }) => differences)
    return [`${area}: ${JSON.stringify(share)} instead of ${JSON.stringify(before)}`, ...why]
  })
}
