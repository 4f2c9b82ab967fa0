import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deviceOperations, deviceOptions } from '../../../lib/devices.ts'
import { parseTaskArguments } from '../../../runtime/cli/task-arguments.ts'
import type { Task } from '../../../runtime/mod.ts'
import { openTaskBoard, type Row, type TaskBoard } from '../../helpers/task-board.ts'
import type { Case } from './case.ts'
import { CASES } from './cases.ts'
import { loadTask, taskFiles, wordsOf } from './library.ts'

const RELEASES = ['3.6.4', '4.0.2', '4.3.1.3']

describe.each(taskFiles)('the contract of %s', (name, path) => {
  const one = CASES[name] as Case
  let task: Task
  let here: TaskBoard
  let undisturbed: readonly (readonly Row[])[]

  const open = async (release?: string) => {
    const made = await openTaskBoard(release === undefined ? {} : { release })
    await one.prepare?.(made)
    made.forget()
    return made
  }
  const isOk = ({ exitCode, said }: { exitCode: number; said: readonly string[] }) => ({
    exitCode,
    failed: said.filter((line) => line.startsWith('failed')),
  })
  const runAll = async (at: TaskBoard) => {
    const results = []
    for (const given of one.runs) results.push(await at.run(task, given))
    expect(results.map(isOk)).toEqual(results.map(() => ({ exitCode: 0, failed: [] })))
    return results.map(({ rows }) => rows.map((row) => steady(row, one)))
  }

  beforeAll(async () => {
    expect(Object.keys(CASES)).toContain(name)
    task = await loadTask(path)
    here = await open()
  })
  afterAll(() => here.close())

  test('devices are chosen by the same options as everywhere', () => {
    if (!('device' in task.options) || task.options.device?.type !== 'list') return
    expect(task.options).toMatchObject(deviceOptions)
  })

  test('--dry-run sends no change, and a run sends some', async () => {
    if (!task.changes) return
    const { rows, exitCode, said } = await here.run(task, one.runs[0], { dryRun: true })
    expect(isOk({ exitCode, said })).toEqual({ exitCode: 0, failed: [] })
    expect(here.changes()).toEqual([])
    expect(rows.length).toBeGreaterThan(0)
  })

  test('does what it is asked for, and needs exactly what it uses', async () => {
    undisturbed = await runAll(here)
    const changes = here.changes()
    if (task.changes) expect(changes).not.toEqual([])
    else expect(changes).toEqual([])
    expect(here.unneeded(task)).toEqual([])
    const selecting: readonly string[] = deviceOperations
    const idle = (task.needs.operations ?? []).filter(
      (operation) => !here.used().has(operation) && !selecting.includes(operation),
    )
    expect(idle).toEqual(Object.keys(one.unused ?? {}))
  })

  test('run twice, the second time changes nothing', async () => {
    if (!task.changes || one.acts !== undefined) return
    const [given] = one.runs.slice(-1)
    const { exitCode, said } = await here.run(task, given)
    expect(isOk({ exitCode, said })).toEqual({ exitCode: 0, failed: [] })
    expect(here.changes()).toEqual([])
  })

  test.each(RELEASES)('does the same on a server %s', async (release) => {
    const older = await open(release)
    try {
      expect(await runAll(older)).toEqual(undisturbed)
    } finally {
      await older.close()
    }
  })

  test('does the same while the server refuses, cuts off and is slow', async () => {
    const shaky = await open()
    const faults = [
      { fault: { kind: 'tooMany' }, after: 1, times: 1 },
      { fault: { kind: 'unauthorized' }, after: 3, times: 1 },
      { method: 'GET', fault: { kind: 'unavailable' }, after: 1, times: 1 },
      { method: 'GET', fault: { kind: 'cut', when: 'middle' }, after: 2, times: 1 },
      { fault: { kind: 'slow', ms: 30 }, times: 1 },
    ] as const
    for (const rule of faults) shaky.board.faults.add({ path: /^\/api\/(?!auth\/(login|token))/, ...rule })
    try {
      expect(await runAll(shaky)).toEqual(undisturbed)
    } finally {
      await shaky.close()
    }
  })

  test('its examples work on the demo server', async () => {
    const demo = await open()
    try {
      for (const [line] of task.examples ?? []) {
        const { given, dryRun } = await parseTaskArguments(wordsOf(line).slice(1), task)
        const { exitCode, said } = await demo.run(task, given, { dryRun })
        expect({ line, ...isOk({ exitCode, said }) }).toEqual({ line, exitCode: 0, failed: [] })
      }
    } finally {
      await demo.close()
    }
  })
})

const steady = (row: Row, { varies = [] }: Case): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, varies.includes(name) ? '*' : value]))
