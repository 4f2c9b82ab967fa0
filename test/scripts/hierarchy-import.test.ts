import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import hierarchyImport from '../../scripts/assets/hierarchy-import.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'

describe('hierarchy-import', () => {
  let here: TaskBoard

  beforeEach(async () => {
    here = await openTaskBoard()
  })
  afterEach(() => here.close())

  const importRows = (...rows: string[]) => {
    writeFileSync(join(here.folder, 'a.csv'), `name,parent,kind\n${rows.join('\n')}\n`)
    return here.run(hierarchyImport, { file: 'a.csv' })
  }

  test('makes parents first, wherever they stand, and hangs one below several', async () => {
    const { rows, exitCode } = await importRows(
      'Room,Hall,',
      'Hall,,',
      'Room,Wing,',
      'Wing,Hall,',
      'Thermostat T1,Room,device',
    )
    expect(exitCode).toBe(0)
    expect(rows.map(({ name }) => name)).toEqual(['Hall', 'Wing', 'Room', 'Thermostat T1'])
    const room = await here.api.asset.getTenantAssetByName({ assetName: 'Room' })
    const above = await here.api.entityRelation.findEntityRelationsByTo(room.id as never)
    expect(above.map(({ type }) => type)).toEqual(['Contains', 'Contains'])
  })

  test('refuses a circle before anything is written', async () => {
    await expect(importRows('Yard,,', 'One,Two,', 'Two,One,')).rejects.toThrow('in a circle, or below one: One, Two')
    expect(here.changes()).toEqual([])
  })

  test('a parent that is nowhere fails its row alone, and the nearest name is said', async () => {
    const { rows, said, exitCode } = await importRows('Hall,,', 'Room,Hal,', 'Yard,Hall,', ',Hall,')
    expect(exitCode).toBe(5)
    expect(rows.map(({ name }) => name)).toEqual(['Hall', 'Yard'])
    expect(said.join('\n')).toMatch(/there is no asset "Hal" \(did you mean "Hall"\?\)/)
    expect(said.join('\n')).toContain('line 5: the name is empty')
  })
})
