import type { Who } from '../auth/who.ts'
import { checkName, checkTexts } from '../entities/checks.ts'
import { checkLimit } from '../entities/limits.ts'
import { removeEntity } from '../entities/remove.ts'
import { type Draft, existingOf, storeEntity } from '../entities/save.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest } from '../wire/refusal.ts'
import { type EntityId, flag, idOf, json, long, object, oneOf, or, text } from '../wire/shape.ts'
import { noteLifecycle } from './lifecycle.ts'

export const CHAIN_TYPES = ['CORE', 'EDGE'] as const

export const chainShape = object({
  id: idOf('RULE_CHAIN'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  name: text,
  type: or(oneOf(...CHAIN_TYPES), 'CORE' as const),
  firstRuleNodeId: idOf('RULE_NODE'),
  root: flag,
  debugMode: flag,
  configuration: json,
  externalId: idOf('RULE_CHAIN'),
  version: long,
  additionalInfo: json,
})
export type ChainDraft = ReturnType<typeof chainShape>

export function saveChain(services: Services, who: Who, given: ChainDraft): Entity {
  const draft = { ...given, tenantId: { entityType: 'TENANT', id: who.tenantId } } as Draft & ChainDraft
  const existing = existingOf(services, who, 'RULE_CHAIN', draft)
  checkTexts(draft, { name: 255 })
  checkName('Rule chain name', draft.name)
  if (!existing) checkLimit(services, 'RULE_CHAIN', who.tenantId)
  if (draft.root) {
    const root = rootOf(services, who.tenantId, draft.type)
    if (root && root.id.id !== draft.id?.id)
      throw badRequest('Another root rule chain is present in scope of current tenant!')
  }
  const saved = storeEntity(services, 'RULE_CHAIN', draft, existing)
  if (!existing) for (const event of ['CREATED', 'STARTED']) noteLifecycle(services, saved, saved.id, event)
  return saved
}

export function rootOf({ entities }: Services, tenant: string, type: string): Entity | undefined {
  return entities.all('RULE_CHAIN', tenant).find((chain) => chain.root === true && chain.type === type)
}

/** The chain becomes the root of its kind, the former one ceases to be it. */
export function makeRoot(services: Services, chain: Entity): Entity {
  const former = rootOf(services, chain.tenantId?.id ?? '', String(chain.type))
  if (former?.id.id === chain.id.id) return chain
  return services.db.transaction(() => {
    if (former) services.entities.put({ ...former, root: false, version: (former.version ?? 0) + 1 })
    const root = { ...chain, root: true, version: (chain.version ?? 0) + 1 }
    services.entities.put(root)
    return root
  })
}

export function removeChain(services: Services, chain: Entity): void {
  if (chain.root) throw badRequest('Deletion of Root Tenant Rule Chain is prohibited!')
  for (const [type, name] of [
    ['DEVICE_PROFILE', 'device'],
    ['ASSET_PROFILE', 'asset'],
  ] as const) {
    const isUsed = services.entities
      .all(type, chain.tenantId?.id ?? '')
      .some((profile) => (profile.defaultRuleChainId as EntityId | null)?.id === chain.id.id)
    if (isUsed) throw badRequest(`The rule chain referenced by the ${name} profiles cannot be deleted!`)
  }
  services.db.transaction(() => {
    services.db.run('DELETE FROM chain WHERE id = ?', [chain.id.id])
    removeEntity(services, chain)
  })
}
