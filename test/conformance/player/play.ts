import { randomBytes } from 'node:crypto'
import { createNames } from './made-up.ts'
import { createTools } from './tools.ts'
import type { Exchange, Scenario } from './types.ts'

const SYSADMIN = ['sysadmin@thingsboard.org', 'sysadmin'] as const

/** Plays a scenario in a tenant of its own; `error` says where it could not go on. */
export async function play(scenario: Scenario, url: string): Promise<{ exchanges: Exchange[]; error?: string }> {
  const run = letters(8)
  const exchanges: Exchange[] = []
  const names = createNames({ url, run, startedAt: Date.now() })
  const t = createTools({ url, run, names, exchanges })
  try {
    t.sysadmin = await t.login('sysadmin', ...SYSADMIN)
    const asked = { quiet: true, expect: 200 }
    const tenant = (await t.sysadmin.post('/api/tenant', { title: `Tenant ${run}` }, asked)).body
    names.know(tenant.id.id, 'tenant')
    t.tenantId = tenant.id.id
    t.tenantEmail = `tenant-${run}@example.com`
    const user = { authority: 'TENANT_ADMIN', email: t.tenantEmail, tenantId: tenant.id }
    t.tenantUserId = (await t.createUser(t.sysadmin, user)).id.id
    names.know(t.tenantUserId, 'tenant-user')
    t.tenant = await t.login('tenant', t.tenantEmail, t.password)
    await scenario.run(t)
    return { exchanges }
  } catch (error) {
    return { exchanges, error: (error as Error).stack ?? String(error) }
  } finally {
    t.close()
    await leave(t)
  }
}

/** The tenant goes, whatever happened; the scenario may have ended the administrator's session. */
async function leave(t: ReturnType<typeof createTools>): Promise<void> {
  if (!t.tenantId) return
  const sysadmin = await t.login('sysadmin', ...SYSADMIN).catch(() => t.sysadmin)
  await sysadmin.delete(`/api/tenant/${t.tenantId}`, { quiet: true })
}

/** Random letters that no search of a scenario looks for: `b2` must find one thing, not whoever ran it as well. */
const letters = (count: number) => Array.from(randomBytes(count), (byte) => 'jkqvwxyz'[byte % 8]).join('')
