import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tenantBackup from '../../../scripts/tenant/tenant-backup.ts'
import { openTaskBoard, type TaskBoard } from '../../helpers/task-board.ts'
import { furnishTenant } from '../../helpers/tenant-setup.ts'
import type { Case } from './case.ts'

/** A backup of a tenant that has more than the demo's; made once, on another server. */
function createBackup(): (here: TaskBoard) => Promise<void> {
  let made: Promise<string> | undefined
  return async ({ folder }) => {
    made ??= makeBackup()
    cpSync(await made, folder, { recursive: true })
  }
}

async function makeBackup(): Promise<string> {
  const there = await openTaskBoard()
  try {
    await furnishTenant(there.api)
    const kept = mkdtempSync(join(tmpdir(), 'tbx-backup-'))
    await there.run(tenantBackup, { folder: join(kept, 'backup'), secrets: join(kept, 'backup-secrets.json') })
    return kept
  } finally {
    await there.close()
  }
}

const prepare = createBackup()

export const tenantCases: Readonly<Record<string, Case>> = {
  'tenant-backup': {
    runs: [{ folder: 'backup', secrets: 'secrets.json' }],
    unused: { 'dashboard.getDashboardById': 'the demo has no dashboards' },
  },
  'tenant-restore': {
    prepare,
    runs: [
      { folder: 'backup', secrets: 'backup-secrets.json', map: 'created.csv' },
      { undo: 'created.csv' },
      { folder: 'backup', secrets: 'backup-secrets.json' },
      { folder: 'backup', secrets: 'backup-secrets.json' },
    ],
    // ids of what is removed again
    varies: ['old'],
    unused: {
      'ruleChain.setRootRuleChain': 'what was made the root cannot be removed again; tenant-restore.test.ts does it',
      'assetProfile.setDefaultAssetProfile': 'the same',
      'deviceProfile.setDefaultDeviceProfile': 'the same',
    },
  },
  'rulechains-sync': {
    prepare,
    runs: [{ names: ['Alarms'], nested: true, backup: 'backup' }],
    unused: { 'ruleChain.setRootRuleChain': 'sync.test.ts does it' },
  },
  'dashboards-sync': {
    prepare,
    runs: [
      { all: true, backup: 'backup' },
      { names: ['Floor'], to: ['production'] },
    ],
  },
  'env-diff': {
    prepare,
    runs: [{ backup: 'backup' }, { other: 'production' }],
    varies: ['here'],
    unused: { 'dashboard.getDashboardById': 'the demo has no dashboards' },
  },
}
