import type { BoardEvent } from '../events.ts'
import type { Latest } from '../queries/find.ts'
import type { Key } from '../queries/shapes.ts'
import type { Scope } from '../store/scope.ts'
import { type Kv, kvText } from '../telemetry/kv.ts'

const SCOPES: Record<string, Scope> = {
  CLIENT_ATTRIBUTE: 'CLIENT_SCOPE',
  SHARED_ATTRIBUTE: 'SHARED_SCOPE',
  SERVER_ATTRIBUTE: 'SERVER_SCOPE',
}

/** What the events change in the values that are known of an entity; `known` is brought up to date. */
export function changesOf(events: BoardEvent[], entity: string, keys: Key[], known: Latest): Latest {
  const changes: Latest = {}
  for (const event of events)
    for (const { key, type, ts, value } of valuesOf(event, entity, keys)) {
      const row = known[type]
      if (ts > 0 && ts < (row?.[key]?.ts ?? 0)) continue
      known[type] = { ...row, [key]: { ts, value } }
      changes[type] = { ...changes[type], [key]: { ts, value } }
    }
  return changes
}

type Change = { key: string; type: string; ts: number; value: string }

function valuesOf(event: BoardEvent, entity: string, keys: Key[]): Change[] {
  if (!('entity' in event) || event.entity !== entity) return []
  switch (event.kind) {
    case 'points':
      return ofKeys(keys, (type) => type === 'TIME_SERIES', event.values, event.ts)
    case 'pointsDeleted':
      return gone(keys, (type) => type === 'TIME_SERIES', event.keys)
    case 'attributes':
      return ofKeys(keys, (type) => isOf(type, event.scope), event.values, event.ts)
    case 'attributesDeleted':
      return gone(keys, (type) => isOf(type, event.scope), event.keys)
    default:
      return []
  }
}

const isOf = (type: string, scope: Scope) => type === 'ATTRIBUTE' || SCOPES[type] === scope

function ofKeys(keys: Key[], isMeant: (type: string) => boolean, values: [string, Kv][], ts: number): Change[] {
  const byName = new Map(values)
  return keys.flatMap(({ type, key }) => {
    const kv = byName.get(key ?? '')
    return kv && type && isMeant(type) ? [{ key: key ?? '', type, ts, value: kvText(kv) }] : []
  })
}

function gone(keys: Key[], isMeant: (type: string) => boolean, names: string[]): Change[] {
  return keys.flatMap(({ type, key }) =>
    type && isMeant(type) && names.includes(key ?? '') ? [{ key: key ?? '', type, ts: 0, value: '' }] : [],
  )
}
