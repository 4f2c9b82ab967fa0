import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Values } from '../wire/query.ts'
import type { EntityId } from '../wire/shape.ts'
import { checkName, checkTexts } from './checks.ts'
import { checkCustomer, customerInfo } from './device.ts'
import { checkUnused } from './device-removal.ts'
import { checkLimit } from './limits.ts'
import { settleProfile } from './profiles.ts'
import { removeEntity } from './remove.ts'
import { type Draft, existingOf, type nameConflict, settleName, storeEntity } from './save.ts'

export type AssetDraft = Draft & {
  tenantId: EntityId | null
  customerId: EntityId
  name: string | null
  type: string | null
}

export function saveAsset(
  services: Services,
  who: Who,
  draft: AssetDraft,
  conflict?: Values<typeof nameConflict>,
): Entity {
  draft.tenantId = { entityType: 'TENANT', id: who.tenantId }
  const existing = existingOf(services, who, 'ASSET', draft)
  checkTexts(draft, { name: 255, type: 255, label: 255 })
  if (!existing) checkLimit(services, 'ASSET', who.tenantId)
  checkName('Asset name', draft.name)
  checkCustomer(services, 'asset', draft)
  return services.db.transaction(() => {
    settleProfile(services, 'ASSET_PROFILE', draft.tenantId as EntityId, draft)
    settleName(services, draft, 'ASSET', conflict)
    return storeEntity(services, 'ASSET', draft, existing)
  })
}

export function assetInfo(services: Services, asset: Entity): Entity {
  const profile = services.entities.get('ASSET_PROFILE', (asset.assetProfileId as EntityId).id)
  return { ...asset, ...customerInfo(services, asset), assetProfileName: profile?.name ?? null }
}

export function removeAsset(services: Services, asset: Entity): void {
  checkUnused(services, asset, 'asset')
  removeEntity(services, asset)
}
