import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import dashboardsSync from '../../scripts/dashboards/dashboards-sync.ts'
import rulechainsSync from '../../scripts/rule-chains/rulechains-sync.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'
import { furnishTenant } from '../helpers/tenant-setup.ts'

describe('entities brought from one tenant to others', () => {
  let here: TaskBoard
  let east: TaskBoard
  let west: TaskBoard
  let others: Record<string, TaskBoard['api']>

  beforeAll(async () => {
    ;[here, east, west] = await Promise.all([openTaskBoard(), openTaskBoard(), openTaskBoard()])
    others = { east: east.api, west: west.api }
    await furnishTenant(here.api)
  })
  afterAll(() => Promise.all([here, east, west].map((board) => board.close())))

  const counts = (board: TaskBoard) => board.changes().length
  const chainsOf = async ({ api }: TaskBoard) =>
    new Map((await api.ruleChain.getRuleChains.all().toArray()).map((one) => [one.name, one]))

  test('a reference that leads nowhere on one server is said before any server is written to', async () => {
    await east.api.ruleChain.saveRuleChain({ name: 'Entry: all/of it', type: 'CORE' })
    for (const board of [east, west]) board.changes()
    const run = here.run(rulechainsSync, { names: ['Alarms'], to: ['east', 'west'] }, { others })
    await expect(run).rejects.toThrow('1 reference would lead nowhere: nothing was written')
    expect([counts(east), counts(west)]).toEqual([0, 0])
  })

  test('rule chains hand on to those of the same name there, whose ids differ', async () => {
    const given = { names: ['Alarms'], nested: true, root: true, to: ['east', 'west'] }
    const { rows, exitCode } = await here.run(rulechainsSync, given, { others })
    expect(exitCode).toBe(0)
    expect(rows).toContainEqual({
      ...{ profile: 'west', change: 'create', kind: 'RULE_CHAIN', name: 'Alarms' },
      ...{ field: null, old: null, new: null },
    })
    for (const board of [east, west]) {
      const chains = await chainsOf(board)
      const metadata = await board.api.ruleChain.getRuleChainMetaData(chains.get('Alarms') as never)
      const next = metadata.nodes?.find(({ name }) => name === 'On to the other')
      expect(next?.configuration).toMatchObject({ ruleChainId: chains.get('Entry: all/of it')?.id?.id })
      board.changes()
    }
    expect((await here.run(rulechainsSync, given, { others })).rows).toEqual([])
    expect([counts(east), counts(west)]).toEqual([0, 0])
  })

  test('a changed node is shown old → new and keeps its id there', async () => {
    const nodesOf = async (board: TaskBoard) => {
      const metadata = await board.api.ruleChain.getRuleChainMetaData((await chainsOf(board)).get('Alarms') as never)
      return { metadata, log: metadata.nodes?.find(({ name }) => name === 'Log it') }
    }
    const { metadata, log } = await nodesOf(here)
    const before = (await nodesOf(west)).log?.id
    Object.assign(log?.configuration as object, { tbelScript: 'return "y";' })
    await here.api.ruleChain.saveRuleChainMetaData(metadata)
    const { rows } = await here.run(rulechainsSync, { names: ['Alarms'], to: ['west'] }, { others })
    expect(rows).toMatchObject([
      { field: 'metadata.nodes.Log it.configuration.tbelScript', old: 'return "x";', new: 'return "y";' },
    ])
    const after = (await nodesOf(west)).log
    expect(after?.id).toEqual(before)
    expect(after?.configuration).toMatchObject({ tbelScript: 'return "y";' })
  })

  test('the root of one tenant becomes the root of another where that is asked for', async () => {
    await here.api.ruleChain.setRootRuleChain((await chainsOf(here)).get('Alarms') as never)
    await here.run(rulechainsSync, { names: ['Alarms'], to: ['west'] }, { others })
    expect((await chainsOf(west)).get('Alarms')?.root).toBe(false)
    await here.run(rulechainsSync, { names: ['Alarms'], root: true, to: ['west'] }, { others })
    expect((await chainsOf(west)).get('Alarms')?.root).toBe(true)
  })

  test('dashboards show the devices of the same name there, and the current customer stays current', async () => {
    const device = await here.api.device.getTenantDeviceByName({ deviceName: 'Thermostat T2' })
    const current = { entityType: 'CURRENT_CUSTOMER', id: '13814000-1dd2-11b2-8080-808080808080' }
    await here.api.dashboard.saveDashboard({
      title: 'Mine',
      configuration: {
        entityAliases: {
          a: { alias: 'one', filter: { type: 'singleEntity', singleEntity: device.id } },
          b: { alias: 'some', filter: { type: 'entityList', entityList: [device.id?.id] } },
          c: { alias: 'me', filter: { type: 'singleEntity', singleEntity: current } },
        },
      },
    })
    const { exitCode } = await here.run(dashboardsSync, { names: ['Mine'], to: ['west'] }, { others })
    expect(exitCode).toBe(0)
    const there = await west.api.device.getTenantDeviceByName({ deviceName: 'Thermostat T2' })
    const [listed] = await west.api.dashboard.getTenantDashboards.all({ textSearch: 'Mine' }).toArray()
    const { configuration } = await west.api.dashboard.getDashboardById(listed as never)
    expect(there.id).not.toEqual(device.id)
    expect(configuration).toMatchObject({
      entityAliases: {
        a: { filter: { singleEntity: there.id } },
        b: { filter: { entityList: [there.id?.id] } },
        c: { filter: { singleEntity: current } },
      },
    })
  })

  test('an alias that refers to what was deleted is said with its name, and nothing is written', async () => {
    const id = '01234567-89ab-11ee-8080-808080808080'
    await here.api.dashboard.saveDashboard({
      title: 'Stale',
      configuration: { entityAliases: { a: { alias: 'gone', filter: { type: 'entityList', entityList: [id] } } } },
    })
    west.changes()
    const given = { names: ['Stale'], to: ['west'] }
    await expect(here.run(dashboardsSync, given, { others })).rejects.toThrow('1 reference would lead nowhere')
    expect(counts(west)).toBe(0)
    const { said } = await here.run(dashboardsSync, { ...given, ignoreMissing: true }, { others })
    expect(said.join('\n')).toContain(`DASHBOARD/Stale alias "gone": "${id}" is the id of nothing that is known`)
  })
})
