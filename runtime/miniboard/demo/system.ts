import { publicPassword } from '../auth/passwords.ts'
import { DEFAULT_CONFIGURATION } from '../entities/tenant-configuration.ts'
import type { Services } from '../services.ts'
import { NULL_UUID } from '../wire/uuid.ts'

/** What every server has: the system administrator and the default tenant profile. */
export function seedSystem(services: Services): void {
  const { entities, clock, uuids } = services
  if (entities.count('TENANT_PROFILE', NULL_UUID) > 0) return
  entities.put({
    id: { entityType: 'TENANT_PROFILE', id: uuids.next() },
    createdTime: clock.now(),
    name: 'Default',
    description: 'Default tenant profile',
    default: true,
    isolatedTbRuleEngine: false,
    profileData: { configuration: DEFAULT_CONFIGURATION, queueConfiguration: null },
  })
  addUser(services, { email: 'sysadmin@thingsboard.org', password: 'sysadmin', authority: 'SYS_ADMIN' })
}

export type NewUser = { email: string; password: string; authority: string; tenant?: string; customer?: string }

export function addUser(
  { entities, accounts, clock, uuids }: Services,
  { email, password, authority, tenant = NULL_UUID, customer = NULL_UUID }: NewUser,
): void {
  const id = { entityType: 'USER', id: uuids.next() }
  entities.put({
    id,
    createdTime: clock.now(),
    tenantId: { entityType: 'TENANT', id: tenant },
    customerId: { entityType: 'CUSTOMER', id: customer },
    email,
    authority,
    firstName: null,
    lastName: null,
    phone: null,
    version: 1,
    additionalInfo: null,
    name: email,
  })
  accounts.create(id.id, { enabled: 1, password: publicPassword(password) })
}
