import type { AuditEntry } from './audit/entry.ts'
import type { Who } from './auth/who.ts'
import type { Entity } from './store/entity.ts'
import type { Scope } from './store/scope.ts'
import type { Kv } from './telemetry/kv.ts'

/** What happened inside, for those who watch: sockets, devices that wait. */
export type BoardEvent =
  | { kind: 'points'; entity: string; ts: number; values: [string, Kv][] }
  | { kind: 'pointsDeleted'; entity: string; keys: string[] }
  | { kind: 'attributes'; entity: string; scope: Scope; ts: number; values: [string, Kv][] }
  | { kind: 'attributesDeleted'; entity: string; scope: Scope; keys: string[] }
  | { kind: 'entity'; entity: Entity; isGone: boolean }
  | { kind: 'notifications'; user: string; added?: Entity }
  | { kind: 'action'; who: Pick<Who, 'tenantId' | 'userId' | 'email'>; entry: AuditEntry }

export type Events = {
  emit(event: BoardEvent): void
  /** @returns a function that ends it */
  on(listener: (event: BoardEvent) => void): () => void
}

export function createEvents(): Events {
  const listeners = new Set<(event: BoardEvent) => void>()
  return {
    emit(event) {
      for (const listener of listeners) listener(event)
    },
    on(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
