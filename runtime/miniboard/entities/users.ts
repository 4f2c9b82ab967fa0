import type { Subject } from '../auth/tokens.ts'
import type { Authority } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { NULL_UUID } from '../wire/uuid.ts'

/** E-mails are looked up over all tenants, and their case matters. */
export function userByEmail({ entities, db }: Services, email: string): Entity | undefined {
  const row = db.get<{ id: string }>("SELECT id FROM entity WHERE type = 'USER' AND name = ? LIMIT 1", [email])
  return row && entities.get('USER', row.id)
}

export function subjectOf({ accounts }: Services, user: Entity): Subject {
  return {
    email: String(user.email),
    userId: user.id.id,
    authority: user.authority as Authority,
    tenantId: user.tenantId?.id ?? NULL_UUID,
    customerId: user.customerId?.id ?? NULL_UUID,
    firstName: user.firstName as string | null,
    lastName: user.lastName as string | null,
    enabled: accounts.get(user.id.id)?.enabled === 1,
    isPublic: false,
  }
}

/** With what the server knows of the account. */
export function userWithAccount({ accounts }: Services, user: Entity): Entity {
  const account = accounts.get(user.id.id)
  const additionalInfo = {
    ...(user.additionalInfo as object | null),
    userCredentialsEnabled: account?.enabled === 1,
    userActivated: account?.password !== null && account?.password !== undefined,
    lastLoginTs: account?.last_login ?? null,
  }
  return { ...user, additionalInfo }
}

/** As everybody sees it: dashboards that are gone are left out of its settings. */
export function userOf({ entities }: Services, id: string): Entity | undefined {
  const user = entities.get('USER', id)
  if (!user) return undefined
  const info = user.additionalInfo as Record<string, unknown> | null
  if (!info) return user
  const additionalInfo = { ...info }
  for (const key of ['defaultDashboardId', 'homeDashboardId']) {
    const dashboard = additionalInfo[key]
    if (typeof dashboard === 'string' && !entities.get('DASHBOARD', dashboard)) delete additionalInfo[key]
  }
  return { ...user, additionalInfo }
}
