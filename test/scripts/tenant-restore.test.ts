import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import envDiff from '../../scripts/tenant/env-diff.ts'
import tenantBackup from '../../scripts/tenant/tenant-backup.ts'
import tenantRestore from '../../scripts/tenant/tenant-restore.ts'
import { openTaskBoard, type TaskBoard } from '../helpers/task-board.ts'
import { emptyTenant, furnishTenant } from '../helpers/tenant-setup.ts'

/** All files below a folder, by their paths. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )

describe('a backup of a tenant', () => {
  let here: TaskBoard
  let backup: string

  beforeAll(async () => {
    here = await openTaskBoard()
    await furnishTenant(here.api)
    const chains = await here.api.ruleChain.getRuleChains.all().toArray()
    await here.api.ruleChain.setRootRuleChain(chains.find(({ name }) => name.startsWith('Entry')) as never)
    await here.api.assetProfile.setDefaultAssetProfile(
      (await here.api.assetProfile.getAssetProfiles.all({ textSearch: 'depot' }).toArray())[0] as never,
    )
    backup = join(here.folder, 'backup')
    expect((await here.run(tenantBackup, { folder: backup, secrets: 'secrets.json' })).exitCode).toBe(0)
  })
  afterAll(() => here.close())

  /** One that may be spoiled. */
  const copyOf = (name: string): string => {
    const copy = join(here.folder, name)
    cpSync(backup, copy, { recursive: true })
    return copy
  }

  const elsewhere = async <T>(work: (there: TaskBoard) => Promise<T>): Promise<T> => {
    const there = await openTaskBoard()
    try {
      await emptyTenant(there.api)
      return await work(there)
    } finally {
      await there.close()
    }
  }

  test('restored into an empty tenant gives the same backup, byte for byte', () =>
    elsewhere(async (there) => {
      const secrets = join(here.folder, 'secrets.json')
      const restored = await there.run(tenantRestore, { folder: backup, secrets })
      expect(restored.said.filter((line) => !line.includes('to create'))).toEqual([])
      expect(restored.exitCode).toBe(0)
      await there.run(tenantBackup, { folder: 'again', secrets: 'again.json' })
      expect(contentOf(join(there.folder, 'again'))).toEqual(contentOf(backup))
      expect(readFileSync(join(there.folder, 'again.json'), 'utf8')).toBe(readFileSync(secrets, 'utf8'))
      there.changes()
      const second = await there.run(tenantRestore, { folder: backup, secrets })
      expect(second.rows).toEqual([])
      expect(there.changes()).toEqual([])
    }))

  test('names what it refers to, and holds neither ids nor secrets', () => {
    const files = contentOf(backup)
    expect(Object.keys(files)).toContain('devices/Kälte _7_.json')
    expect(Object.keys(files)).toContain('dashboards/Floor (2).json')
    expect(files['dashboards/Floor (2).json']).toContain('"$ref:DEVICE/Thermostat T1"')
    expect(files['rule-chains/Alarms.json']).toContain('"$ref:RULE_CHAIN/Entry: all/of it"')
    const text = Object.values(files).join('\n')
    expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/)
    expect(text).not.toContain('T1_TEST_TOKEN')
    const secrets = join(here.folder, 'secrets.json')
    expect(readFileSync(secrets, 'utf8')).toContain('T1_TEST_TOKEN')
    expect(statSync(secrets).mode & 0o777).toBe(0o600)
  })

  test('that was stopped half-way is not taken for one', async () => {
    const half = copyOf('half')
    rmSync(join(half, 'backup.json'))
    await expect(here.run(tenantRestore, { folder: half })).rejects.toThrow('there is no whole backup')
  })

  test('cannot lead out of its folder', async () => {
    const bad = copyOf('bad')
    writeFileSync(join(bad, 'backup.json'), '{"format":1,"files":["../secrets.json"]}')
    await expect(here.run(tenantRestore, { folder: bad })).rejects.toThrow('does not lie in the folder')
  })

  test('says what changed since, and restoring puts it right', async () => {
    const floor = (await here.api.dashboard.getTenantDashboards.all().toArray())[0]
    const whole = await here.api.dashboard.getDashboardById(floor as never)
    await here.api.dashboard.saveDashboard({ ...whole, configuration: { entityAliases: {} } } as never)
    const changed = {
      kind: 'DASHBOARD',
      name: 'Floor',
      field: 'configuration.entityAliases.a',
    }
    const { rows } = await here.run(envDiff, { backup })
    expect(rows).toMatchObject([{ ...changed, here: null, there: { filter: { type: 'singleEntity' } } }])
    const plan = await here.run(tenantRestore, { folder: backup }, { dryRun: true })
    expect(plan.rows).toMatchObject([{ ...changed, change: 'update', old: null }])
    await here.run(tenantRestore, { folder: backup })
    expect((await here.run(envDiff, { backup })).rows).toEqual([])
  })

  test('that refers to what is nowhere is refused before anything is written, unless that is to be left out', () =>
    elsewhere(async (there) => {
      const torn = copyOf('torn')
      const manifest = join(torn, 'backup.json')
      const { files } = JSON.parse(readFileSync(manifest, 'utf8'))
      writeFileSync(
        manifest,
        JSON.stringify({ format: 1, files: files.filter((file: string) => !file.includes('Thermostat T1')) }),
      )
      there.changes()
      await expect(there.run(tenantRestore, { folder: torn })).rejects.toThrow('would lead nowhere')
      expect(there.changes()).toEqual([])
      const { exitCode, said } = await there.run(tenantRestore, { folder: torn, ignoreMissing: true })
      expect(exitCode).toBe(0)
      expect(said.join('\n')).toContain('DASHBOARD/Floor refers to DEVICE/Thermostat T1')
    }))

  test('that was restored can be undone', () =>
    elsewhere(async (there) => {
      await there.api.ruleChain.saveRuleChain({ name: 'Mine', type: 'CORE' })
      await there.run(tenantBackup, { folder: 'before' })
      await there.run(tenantRestore, { folder: backup, map: 'map.csv' })
      const [before] = (await there.api.ruleChain.getRuleChains.all().toArray()).filter(
        ({ name }) => name === 'Root Rule Chain',
      )
      await there.api.ruleChain.setRootRuleChain(before as never)
      const [profile] = await there.api.assetProfile.getAssetProfiles.all({ textSearch: 'default' }).toArray()
      await there.api.assetProfile.setDefaultAssetProfile(profile as never)
      const { exitCode, counts } = await there.run(tenantRestore, { undo: 'map.csv' })
      expect({ exitCode, failed: counts.failed }).toEqual({ exitCode: 0, failed: 0 })
      await there.run(tenantBackup, { folder: 'after' })
      expect(contentOf(join(there.folder, 'after'))).toEqual(contentOf(join(there.folder, 'before')))
    }))

  test('brought up to date, only what changed is written, and what is gone is removed', async () => {
    expect((await here.run(tenantBackup, { folder: backup })).rows).toEqual([])
    const depot = await here.api.asset.getTenantAssetByName({ assetName: 'Depot' })
    await here.api.asset.deleteAsset(depot)
    expect((await here.run(tenantBackup, { folder: backup })).rows).toEqual([
      { change: 'changed', path: 'customers/Customer A.json' },
      { change: 'changed', path: 'devices/Kälte _7_.json' },
      { change: 'removed', path: 'assets/Depot.json' },
    ])
  })
})
