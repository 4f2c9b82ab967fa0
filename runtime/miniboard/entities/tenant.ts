import { addDefaultNotifications } from '../notifications/defaults.ts'
import { addDefaultChain } from '../rules/default-chains.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'
import { checkEmail, checkName, checkTexts } from './checks.ts'
import { CONTACT_TEXTS } from './customer.ts'
import { newProfile } from './profiles.ts'
import { removeEntity } from './remove.ts'
import { type Draft, storeEntity } from './save.ts'
import { defaultTenantProfile } from './tenant-profile.ts'
import { removeUser } from './user-removal.ts'

type TenantDraft = Draft & {
  title: string | null
  email: string | null
  region: string | null
  tenantProfileId: EntityId | null
}

export function saveTenant(services: Services, draft: TenantDraft, existing: Entity | undefined): Entity {
  checkTexts(draft, { ...CONTACT_TEXTS, region: null })
  checkName('Tenant title', draft.title)
  if (draft.email) checkEmail(draft.email)
  draft.tenantProfileId ??= defaultTenantProfile(services)?.id ?? null
  if (!services.entities.get('TENANT_PROFILE', draft.tenantProfileId?.id ?? ''))
    throw badRequest('Constraint violation: fk_tenant_profile')
  return services.db.transaction(() => {
    const tenant = storeEntity(services, 'TENANT', { ...draft, region: 'Global', name: draft.title }, existing)
    if (!existing) {
      equipTenant(services, tenant)
      furnishTenant(services, tenant)
    }
    return tenant
  })
}

/** What the server gives to a new tenant. */
export function equipTenant(services: Services, tenant: Entity): void {
  for (const type of ['DEVICE_PROFILE', 'ASSET_PROFILE'] as const) {
    const profile = newProfile(services, type, tenant.id, 'default')
    services.entities.put({ ...profile, default: true })
  }
}

/** What it gives besides, and nobody needs before looking for it. */
export function furnishTenant(services: Services, tenant: Entity): void {
  addDefaultNotifications(services, tenant)
  addDefaultChain(services, tenant, 'CORE')
  addDefaultChain(services, tenant, 'EDGE')
}

/** All that it has goes with it. */
export function removeTenant(services: Services, tenant: Entity): void {
  const { db, entities } = services
  db.transaction(() => {
    for (const user of entities.all('USER', tenant.id.id)) removeUser(services, user)
    for (const { type } of db.all<{ type: string }>('SELECT DISTINCT type FROM entity WHERE tenant = ?', [
      tenant.id.id,
    ])) {
      for (const entity of entities.all(type, tenant.id.id)) {
        if (type === 'RULE_CHAIN') db.run('DELETE FROM chain WHERE id = ?', [entity.id.id])
        if (type === 'DEVICE') services.credentials.delete(entity.id.id)
        removeEntity(services, entity)
      }
    }
    removeEntity(services, tenant)
  })
}
