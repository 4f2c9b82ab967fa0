import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readActivity } from '../../lib/activity.ts'
import { bulk } from '../../lib/bulk.ts'
import devicesReport from '../../scripts/devices/devices-report.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

const DAY = 86_400_000
const NOW = Date.now()
const COUNT = 300

let here: TaskBoard

/** Every third device was never seen, the others were so many hours ago as their number says. */
beforeAll(async () => {
  here = await openTaskBoard()
  const numbers = Array.from({ length: COUNT }, (_, index) => index)
  const made = bulk(
    numbers,
    async (number) => {
      const device = await here.api.device.saveDevice({
        name: `pump ${number}`,
        type: 'pump',
        label: number === 1 ? 'north' : null,
      })
      if (number % 3 === 0) return
      const lastActivityTime = NOW - number * 3_600_000
      const active = number < 24
      await here.api.telemetry.saveEntityAttributesV2(device, 'SERVER_SCOPE', { lastActivityTime, active })
    },
    { at: 32 },
  )
  for await (const { error } of made) if (error) throw error
}, 60_000)
afterAll(() => here.close())

const report = (given: Readonly<Record<string, unknown>>) =>
  here.run(devicesReport, { deviceProfile: 'pump', ...given })
const seen = (number: number) => number % 3 !== 0

describe('devices-report', () => {
  test('lists every device with its last activity, hundreds by one query', async () => {
    here.board.requests.clear()
    const { rows, said } = await report({})
    expect(rows).toHaveLength(COUNT)
    expect(rows.find(({ name }) => name === 'pump 1')).toEqual({
      name: 'pump 1',
      type: 'pump',
      label: 'north',
      customer: null,
      state: 'active',
      lastActivityTime: NOW - 3_600_000,
      silentFor: '1h',
    })
    expect(rows.find(({ name }) => name === 'pump 0')).toMatchObject({
      state: 'never seen',
      lastActivityTime: null,
      silentFor: null,
    })
    expect(rows.find(({ name }) => name === 'pump 50')).toMatchObject({ state: 'inactive', silentFor: '2d 2h' })
    expect(said).toEqual(['300 of 300 devices'])
    expect(here.requests().filter((line) => line === 'POST /api/entitiesQuery/find')).toHaveLength(2)
  })

  test('--inactive-since gives those that were silent since then, and those never seen', async () => {
    const { rows } = await report({ inactiveSince: NOW - 7 * DAY })
    const silent = Array.from({ length: COUNT }, (_, number) => number).filter(
      (number) => !seen(number) || number > 168,
    )
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(silent.map((number) => `pump ${number}`)))
  })

  test('--never-seen and --active choose', async () => {
    expect((await report({ neverSeen: true })).rows).toHaveLength(COUNT / 3)
    expect((await report({ active: 'yes' })).rows).toHaveLength(16)
    await expect(report({ neverSeen: true, inactiveSince: '7d' })).rejects.toThrow('contradict each other')
  })

  test('shows times in a zone where one is named', async () => {
    const { rows } = await report({ search: 'north', tz: '+02:00' })
    expect(rows).toMatchObject([{ name: 'pump 1', lastActivityTime: expect.stringMatching(/\+02:00$/) }])
  })

  test('calls nothing but what it names as its needs', () => {
    const own = ['device.saveDevice', 'telemetry.saveEntityAttributesV2']
    expect(here.unneeded(devicesReport).filter((name) => !own.includes(name))).toEqual([])
  })
})

describe('readActivity()', () => {
  const rows = (latest: object) => ({ entityId: { entityType: 'DEVICE', id: 'a' }, latest })
  const asked: unknown[] = []
  const api = (latest: object) => ({
    entityQuery: {
      findEntityDataByQuery: {
        async *all(query: unknown) {
          asked.push(query)
          yield rows(latest)
        },
      },
    },
  })

  test.each([
    [
      'an attribute',
      {
        SERVER_ATTRIBUTE: { lastActivityTime: { ts: 1, value: '5' } },
        TIME_SERIES: { lastActivityTime: { ts: 0, value: '' } },
      },
      5,
    ],
    [
      'telemetry',
      {
        SERVER_ATTRIBUTE: { lastActivityTime: { ts: 0, value: '' } },
        TIME_SERIES: { lastActivityTime: { ts: 1, value: '7' } },
      },
      7,
    ],
    ['neither', { SERVER_ATTRIBUTE: { lastActivityTime: { ts: 0, value: '' } } }, undefined],
    ['0, for never', { SERVER_ATTRIBUTE: { lastActivityTime: { ts: 1, value: '0' } } }, undefined],
  ])('takes the last activity from one query: %s', async (_what, latest, expected) => {
    const found = await readActivity(api(latest), ['a'])
    expect(found.get('a')?.lastActivity).toBe(expected)
    expect(asked.at(-1)).toMatchObject({
      entityFilter: { type: 'entityList', entityType: 'DEVICE', entityList: ['a'] },
    })
  })
})
