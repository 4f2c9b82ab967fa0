import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { bulk } from '../../lib/bulk.ts'
import attributesSet from '../../scripts/attributes/attributes-set.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

const COUNT = 120

let here: TaskBoard
const ids: string[] = []

beforeAll(async () => {
  here = await openTaskBoard()
  const numbers = Array.from({ length: COUNT }, (_, index) => index)
  const made = bulk(numbers, (number) => here.api.device.saveDevice({ name: `lamp ${number}`, type: 'lamp' }), {
    at: 32,
  })
  for await (const { value, error } of made) {
    if (error) throw error
    ids.push(value.id.id)
  }
}, 60_000)
afterAll(() => here.close())

beforeEach(async () => {
  here.board.faults.clear()
  const values = { floor: 3, serial: '007', note: 'old' }
  for await (const { error } of bulk(ids, (id) =>
    here.api.telemetry.saveEntityAttributesV2('DEVICE', id, 'SERVER_SCOPE', values),
  )) {
    if (error) throw error
  }
  here.board.requests.clear()
})

const writes = () => here.requests().filter((line) => line.startsWith('POST /api/plugins'))
const stored = async (number: number, key: string, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' = 'SERVER_SCOPE') =>
  (await here.api.telemetry.getAttributesByScope('DEVICE', ids[number] as string, scope, { keys: key }))[0]?.value

describe('attributes-set', () => {
  test('sets what differs, says old and new, and skips what is equal', async () => {
    const given = { values: ['floor=3', 'note=new', 'serial="007"', 'fw=1.4.2'], device: ['lamp 0', 'lamp 1'] }
    const { rows, counts, exitCode } = await here.run(attributesSet, given)
    expect(rows).toEqual(
      ['lamp 0', 'lamp 1'].flatMap((device) => [
        { device, key: 'note', old: 'old', new: 'new', outcome: 'set' },
        { device, key: 'fw', old: null, new: '1.4.2', outcome: 'set' },
      ]),
    )
    expect({ ...counts, exitCode }).toEqual({ done: 2, skipped: 0, failed: 0, exitCode: 0 })
    expect(await stored(0, 'note')).toBe('new')
    expect(await stored(1, 'fw')).toBe('1.4.2')
    expect(await stored(2, 'note')).toBe('old')
  })

  test('a second run changes nothing', async () => {
    const given = { values: ['rack={"row":1}', 'big=9223372036854775807'], deviceProfile: 'lamp' }
    const first = await here.run(attributesSet, given)
    expect(first.rows).toHaveLength(2 * COUNT)
    expect(await stored(5, 'big')).toBe('9223372036854775807')
    here.board.requests.clear()
    const second = await here.run(attributesSet, given)
    expect(second.rows).toEqual([])
    expect(second.counts).toEqual({ done: 0, skipped: COUNT, failed: 0 })
    expect(writes()).toEqual([])
  })

  test('--dry-run prints the same plan and sends not one change', async () => {
    const given = { values: ['note=planned'], deviceProfile: 'lamp' }
    const { rows, counts } = await here.run(attributesSet, given, { dryRun: true })
    expect(rows).toHaveLength(COUNT)
    expect(rows[0]).toMatchObject({ key: 'note', old: 'old', new: 'planned', outcome: 'would be set' })
    expect(counts.done).toBe(COUNT)
    expect(here.requests().filter((line) => !line.startsWith('GET '))).toEqual([])
    expect(await stored(0, 'note')).toBe('old')
  })

  test('writes the shared scope where it is asked to', async () => {
    await here.run(attributesSet, { values: ['fw=2'], device: 'lamp 3', scope: 'shared' })
    expect(await stored(3, 'fw', 'SHARED_SCOPE')).toBe(2)
    expect(await stored(3, 'fw')).toBeUndefined()
  })

  test('chooses devices by conditions on their fields, attributes and telemetry', async () => {
    await here.api.telemetry.saveEntityTelemetry('DEVICE', ids[7] as string, 'ANY', { hours: 40 })
    await here.api.telemetry.saveEntityTelemetry('DEVICE', ids[8] as string, 'ANY', { hours: 4 })
    const query = 'type = "lamp" and attr.floor >= 3 and server.note = old and ts.hours > 30'
    const { rows } = await here.run(attributesSet, { values: ['note=worn'], query })
    expect(rows.map(({ device }) => device)).toEqual(['lamp 7'])
    await expect(here.run(attributesSet, { values: ['a=1'], query: 'floor = 3' })).rejects.toMatchObject({
      kind: 'usage',
    })
  })

  test('takes a row for each device from a CSV file, and goes on past rows that are wrong', async () => {
    const lines = [
      'device;floor;note',
      'lamp 0;4;',
      `${ids[1]};;by id`,
      'lmp 2;5;',
      'lamp 0;6;',
      'lamp 4',
      'lamp 5;null;x',
      'lamp 6;3;old',
      '',
    ]
    writeFileSync(join(here.folder, 'sites.csv'), lines.join('\r\n'))
    const { rows, counts, exitCode, said } = await here.run(attributesSet, { fromCsv: 'sites.csv' })
    expect(rows).toEqual([
      { device: 'lamp 0', key: 'floor', old: 3, new: 4, outcome: 'set' },
      { device: 'lamp 1', key: 'note', old: 'old', new: 'by id', outcome: 'set' },
    ])
    expect({ ...counts, exitCode }).toEqual({ done: 2, skipped: 1, failed: 4, exitCode: 5 })
    expect(said).toEqual([
      'failed: line 4: there is no device "lmp 2" (did you mean "lamp 2"?)',
      'failed: line 5: "lamp 0" stands in line 2 already',
      'failed: line 6: line 6 has 1 cells, the header has 3',
      'failed: line 7: an attribute cannot be null: leave it out, or write "null" in quotes',
    ])
    expect(await stored(0, 'note')).toBe('old')
  })

  test('a device that the server refuses does not stop the others, and the exit code is 5', async () => {
    here.board.faults.add({
      method: 'POST',
      path: new RegExp(ids[1] as string),
      fault: { kind: 'answer', answer: { status: 400, headers: {}, body: 'no' } },
    })
    const { rows, counts, exitCode, said } = await here.run(attributesSet, {
      values: ['note=x'],
      device: ['lamp 0', 'lamp 1', 'lamp 2'],
    })
    expect(rows.map(({ device }) => device)).toEqual(['lamp 0', 'lamp 2'])
    expect({ ...counts, exitCode }).toEqual({ done: 2, skipped: 0, failed: 1, exitCode: 5 })
    expect(said.join('\n')).toContain('failed: lamp 1:')
  })

  test('where all fail, the exit code is 1', async () => {
    here.board.faults.add({
      method: 'POST',
      path: '/api/plugins/*',
      fault: { kind: 'answer', answer: { status: 400, headers: {}, body: 'no' } },
    })
    const { exitCode } = await here.run(attributesSet, { values: ['note=x'], device: 'lamp 0' })
    expect(exitCode).toBe(1)
  })

  test.each([
    [{ device: ['lamp 0'] }, 'there is nothing to set'],
    [{ values: ['a=1'] }, 'it is not said on which devices: name them, or give --all'],
    [{ values: ['a'], all: true }, '"a" should be KEY=VALUE'],
    [{ values: ['a=1', 'a=2'], all: true }, '"a" is given twice'],
    [{ values: ['a=null'], all: true }, 'an attribute cannot be null'],
    [{ values: ['a=1'], fromCsv: 'x.csv' }, 'leave the others out'],
  ])('refuses %j before anything is sent', async (given, message) => {
    await expect(here.run(attributesSet, given)).rejects.toThrow(message)
    expect(here.requests()).toEqual([])
  })

  test('calls nothing but what it names as its needs', () => {
    const own = ['device.saveDevice', 'telemetry.saveEntityTelemetry']
    expect(here.unneeded(attributesSet).filter((name) => !own.includes(name))).toEqual([])
  })
})
