import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { type EntityId, isObject } from '../wire/shape.ts'

export const SERVER = 'miniboard'

/** Notes that something of a chain came to life, or failed to. */
export function noteLifecycle(
  services: Services,
  chain: Entity,
  entityId: EntityId,
  event: string,
  error?: string,
): void {
  const id = services.uuids.next()
  const row = {
    id: { id },
    createdTime: services.clock.now(),
    tenantId: chain.tenantId,
    entityId,
    type: 'LC_EVENT',
    uid: id,
    body: { server: SERVER, event, success: error === undefined, ...(error === undefined ? {} : { error }) },
  }
  services.db.run('INSERT INTO event (id, entity, type, created, doc) VALUES (?, ?, ?, ?, ?)', [
    id,
    entityId.id,
    row.type,
    row.createdTime,
    JSON.stringify(row),
  ])
}

/** What keeps a node from starting, as far as it shows without running it: a script whose brackets do not close. */
export function faultOf({ configuration }: { configuration: unknown }): string | undefined {
  if (!isObject(configuration)) return undefined
  const script = configuration.scriptLang === 'TBEL' ? configuration.tbelScript : configuration.jsScript
  return typeof script === 'string' && !isBalanced(script) ? `Failed to compile script: ${script}` : undefined
}

const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

function isBalanced(script: string): boolean {
  const open: string[] = []
  for (const sign of script.replaceAll(/'[^']*'|"[^"]*"/g, '')) {
    if ('([{'.includes(sign)) open.push(sign)
    else if (PAIRS[sign] !== undefined && open.pop() !== PAIRS[sign]) return false
  }
  return open.length === 0
}
