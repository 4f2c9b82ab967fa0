import { walkRelations } from '../entities/relation-search.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { EntityId } from '../wire/shape.ts'
import { customerOf } from './alarm.ts'

/** Shows an alarm at its originator and at all that it propagates to. What was once shown stays shown. */
export function propagate(services: Services, alarm: Entity): void {
  const { alarms, entities } = services
  const originator = alarm.originator as EntityId
  alarms.show(alarm.id.id, originator.id)
  if (alarm.propagate)
    for (const id of parents(services, originator.id, alarm.propagateRelationTypes as string[]))
      alarms.show(alarm.id.id, id)
  if (alarm.propagateToOwner) {
    const owner = entities.get(originator.entityType, originator.id)
    alarms.show(alarm.id.id, (owner && customerOf(owner)?.id) ?? alarm.tenantId?.id ?? '')
  }
  if (alarm.propagateToTenant) alarms.show(alarm.id.id, alarm.tenantId?.id ?? '')
}

/** Upwards over relations of the given types, of any type where none are given. */
function parents(services: Services, id: string, types: string[]): string[] {
  if (types.length === 0) {
    return walkRelations(services, {
      root: id,
      direction: 'TO',
      group: 'COMMON',
      maxLevel: 0,
      fetchLastLevelOnly: false,
    }).map(({ from }) => from.id)
  }
  const found = new Set<string>()
  const queue = [id]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { from, type } of services.relations.to(next, 'COMMON')) {
      if (!types.includes(type) || found.has(from.id)) continue
      found.add(from.id)
      queue.push(from.id)
    }
  }
  return [...found]
}
