import type { Attribute } from '../store/attributes.ts'
import { SCOPES, type Scope } from '../store/scope.ts'
import { kvText } from '../telemetry/kv.ts'
import type { Command } from './commands.ts'
import { pair, refused, values } from './replies.ts'
import type { Session } from './subscription.ts'
import { keysOf, placeOf } from './target.ts'

/** The attributes of an entity as they are, and each change of those asked for. */
export function attributes(session: Session, command: Command, key: string): void {
  const { cmdId } = command
  if (command.unsubscribe) {
    session.subscriptions.delete(key)
    return
  }
  if (!command.entityId) throw refused(2, 'Device id is empty!')
  const scope = command.scope as Scope | null | ''
  // a scope that does not exist is not answered
  if (scope && !SCOPES.includes(scope)) return
  const { id, entity } = placeOf(session, command)
  const keys = keysOf(command)
  const found = entity ? session.services.attributes.read(id, scope || undefined, keys) : []
  session.send(values(cmdId, byKey(found)))
  const isMeant = (name: string) => keys === undefined || keys.includes(name)
  session.subscriptions.set(key, {
    hear(events) {
      for (const event of events) {
        if (event.kind !== 'attributes' && event.kind !== 'attributesDeleted') continue
        if (event.entity !== id || (scope && event.scope !== scope)) continue
        const data =
          event.kind === 'attributes'
            ? event.values.filter(([name]) => isMeant(name)).map(([name, kv]) => [name, [[event.ts, kvText(kv)]]])
            : event.keys.filter(isMeant).map((name) => [name, [[0, '']]])
        if (data.length > 0) session.send(values(cmdId, Object.fromEntries(data)))
      }
    },
  })
}

function byKey(found: Attribute[]) {
  return Object.fromEntries(found.map((attribute) => [attribute.key, [pair(attribute)]]))
}
