import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import dashboardsAssign from '../../scripts/dashboards/dashboards-assign.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

describe('dashboards', () => {
  let here: TaskBoard

  beforeEach(async () => {
    here = await openTaskBoard()
    for (const title of ['Overview', 'Details']) await here.api.dashboard.saveDashboard({ title })
    here.changes()
  })
  afterEach(() => here.close())

  test('are assigned by a file, in which a bad row does not stop the rest', async () => {
    writeFileSync(
      join(here.folder, 'a.csv'),
      'dashboard,customer\nOverview,Customer A\nOverveiw,Customer A\nOverview,Customer B\n',
    )
    const { rows, said, exitCode } = await here.run(dashboardsAssign, { fromCsv: 'a.csv' })
    expect(exitCode).toBe(5)
    expect(rows.map(({ customer }) => customer)).toEqual(['Customer A', 'Customer B'])
    expect(said.join('\n')).toContain('line 3: there is no dashboard "Overveiw" (did you mean "Overview"?)')
    const shown = await here.run(dashboardsAssign, {})
    expect(shown.rows).toContainEqual({ dashboard: 'Overview', customers: 'Customer A, Customer B' })
    expect(shown.rows).toContainEqual({ dashboard: 'Details', customers: '' })
  })

  test('are not all meant because none was named', async () => {
    const all = here.run(dashboardsAssign, { to: ['Customer A'] })
    await expect(all).rejects.toThrow('it is not said which dashboards')
    expect(here.changes()).toEqual([])
  })
})
