import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bulk } from '../../lib/bulk.ts'
import telemetryExport from '../../scripts/telemetry/telemetry-export.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

const T0 = Date.UTC(2026, 0, 1)
const DEVICES = 200
const EACH = 20
const DENSE = 21_000

let here: TaskBoard
const ids = new Map<string, string>()

beforeAll(async () => {
  here = await openTaskBoard()
  const names = Array.from({ length: DEVICES }, (_, index) => `meter ${String(index).padStart(3, '0')}`)
  const made = bulk(names, (name) => make(name, 'meter', EACH), { at: 32 })
  for await (const { error } of made) if (error) throw error
  // a dense key, a sparse one at the same times, and one that has other times
  await make('dense', 'logger', 0)
  await save('dense', DENSE, (i) => ({
    ts: T0 + i * 10,
    values: { load: i, ...(i % 100 === 0 && { state: `s${i}` }), ...(i % 7 === 0 && { flag: i % 2 === 0 }) },
  }))
}, 60_000)
afterAll(() => here.close())

async function make(name: string, type: string, points: number) {
  const device = await here.api.device.saveDevice({ name, type })
  ids.set(name, device.id.id)
  if (points > 0) await save(name, points, (i) => ({ ts: T0 + i * 1000, values: { temperature: i + 0.5, count: i } }))
}

async function save(name: string, count: number, point: (index: number) => object) {
  for (let from = 0; from < count; from += 5000) {
    const part = Array.from({ length: Math.min(5000, count - from) }, (_, index) => point(from + index))
    await here.api.telemetry.saveEntityTelemetry('DEVICE', ids.get(name) as string, 'ANY', part)
  }
}

const range = { since: T0, until: T0 + 3_600_000 }

describe('telemetry-export', () => {
  test('gives every point of hundreds of devices once, device by device', async () => {
    const { rows, counts, exitCode, said } = await here.run(telemetryExport, { ...range, deviceProfile: 'meter' })
    expect(rows).toHaveLength(DEVICES * EACH * 2)
    expect(new Set(rows.map(({ device, ts, key }) => `${device} ${ts} ${key}`)).size).toBe(DEVICES * EACH * 2)
    expect(rows.slice(0, 3)).toEqual([
      { device: 'meter 000', ts: T0, key: 'count', value: 0 },
      { device: 'meter 000', ts: T0, key: 'temperature', value: 0.5 },
      { device: 'meter 000', ts: T0 + 1000, key: 'count', value: 1 },
    ])
    expect({ ...counts, exitCode }).toEqual({ done: DEVICES, skipped: 0, failed: 0, exitCode: 0 })
    expect(said.join('\n')).toContain(`complete: 8,000 points of 200 devices in 200 calls`)
    expect(said.join('\n')).toContain('by key: count 4,000, temperature 4,000')
  })

  test.each([undefined, 997])('reads past every limit without loss or doubles (limit %s)', async (limit) => {
    const { rows } = await here.run(telemetryExport, { ...range, device: 'dense', ...(limit && { limit }) })
    const load = rows.filter(({ key }) => key === 'load')
    expect(load.map(({ value }) => value)).toEqual(Array.from({ length: DENSE }, (_, index) => index))
    expect(load.every(({ ts, value }) => ts === T0 + Number(value) * 10)).toBe(true)
    expect(rows.filter(({ key }) => key === 'state')).toHaveLength(DENSE / 100)
    expect(rows.filter(({ key }) => key === 'flag')).toHaveLength(DENSE / 7)
    const times = rows.map(({ ts }) => Number(ts))
    expect(times.every((ts, index) => index === 0 || ts >= (times[index - 1] ?? 0))).toBe(true)
  })

  test('the windows of a range that is cut in two join without a gap or a double', async () => {
    const cut = T0 + 50_000
    const [one, two] = await Promise.all(
      [
        { since: T0, until: cut },
        { since: cut, until: T0 + 100_000 },
      ].map((window) => here.run(telemetryExport, { ...window, device: 'dense', keys: 'load' })),
    )
    expect([...(one?.rows ?? []), ...(two?.rows ?? [])].map(({ value }) => value)).toEqual(
      Array.from({ length: 10_000 }, (_, index) => index),
    )
  })

  test('wide: a row for each time, with every key from the first row on, typed', async () => {
    const { rows } = await here.run(telemetryExport, { ...range, device: 'dense', layout: 'wide', tz: 'Europe/Berlin' })
    expect(rows).toHaveLength(DENSE)
    expect(rows[0]).toEqual({
      device: 'dense',
      time: '2026-01-01T01:00:00.000+01:00',
      flag: true,
      load: 0,
      state: 's0',
    })
    expect(rows[1]).toEqual({
      device: 'dense',
      time: '2026-01-01T01:00:00.010+01:00',
      flag: null,
      load: 1,
      state: null,
    })
    expect(Object.keys(rows.at(-1) ?? {})).toEqual(['device', 'time', 'flag', 'load', 'state'])
  })

  test('writes a CSV file as a whole', async () => {
    const given = { ...range, device: ['meter 007', 'METER 008'], keys: 'temperature', file: 'out.csv' }
    const { rows, said } = await here.run(telemetryExport, given)
    expect(rows).toEqual([])
    const lines = readFileSync(join(here.folder, 'out.csv'), 'utf8').split('\n')
    expect(lines[0]).toBe('device,ts,key,value')
    expect(lines[1]).toBe(`meter 007,${T0},temperature,0.5`)
    expect(lines).toHaveLength(1 + 2 * EACH + 1)
    expect(said).toContain('wrote 40 rows to out.csv')
  })

  test('a device that fails is said to be incomplete, the others go on, and the exit code is 5', async () => {
    const path = new RegExp(`/DEVICE/${ids.get('meter 001')}/values/timeseries`)
    const fault = here.board.faults.add({
      path,
      fault: { kind: 'answer', answer: { status: 500, headers: {}, body: 'out of order' } },
    })
    try {
      const devices = ['meter 000', 'meter 001', 'meter 002']
      const { rows, counts, exitCode, said } = await here.run(telemetryExport, { ...range, device: devices })
      expect(new Set(rows.map(({ device }) => device))).toEqual(new Set(['meter 000', 'meter 002']))
      expect({ ...counts, exitCode }).toEqual({ done: 2, skipped: 0, failed: 1, exitCode: 5 })
      expect(said.join('\n')).toContain('failed: meter 001: its points are not complete')
      expect(said.join('\n')).toContain('not complete, 1 failed')
    } finally {
      fault.remove()
    }
  })

  test('names the nearest device, and the nearest key', async () => {
    await expect(here.run(telemetryExport, { device: 'meter00' })).rejects.toMatchObject({
      kind: 'notFound',
      hint: expect.stringContaining('meter 00'),
    })
    await expect(here.run(telemetryExport, { deviceProfile: 'metre' })).rejects.toThrow(
      'there is no device profile "metre"',
    )
    const { said } = await here.run(telemetryExport, {
      ...range,
      device: 'meter 000',
      keys: 'temperatur,count,temperature',
    })
    expect(said.join('\n')).toContain('there is no point of "temperatur" in that time; did you mean "temperature"?')
  })

  test('calls nothing but what it names as its needs', () => {
    // the tests' own preparations
    const own = ['device.saveDevice', 'telemetry.saveEntityTelemetry']
    expect(here.unneeded(telemetryExport).filter((name) => !own.includes(name))).toEqual([])
  })

  test('refuses a range that is none', async () => {
    await expect(here.run(telemetryExport, { since: T0, until: T0 })).rejects.toThrow(
      'nothing between --since and --until',
    )
  })
})
