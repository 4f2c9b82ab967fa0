import type { Events } from '../events.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import type { Database } from './database.ts'
import type { Entity } from './entity.ts'

export type Entities = ReturnType<typeof createEntities>
type Row = { doc: string }

/** The documents of all entities, by id. What a name is differs by type: `nameOf`. */
export function createEntities(db: Database, events: Events) {
  const parse = (row: Row | undefined): Entity | undefined => (row ? JSON.parse(row.doc) : undefined)
  const columns = (entity: Entity) => [
    entity.id.id,
    entity.id.entityType,
    entity.tenantId?.id ?? NULL_UUID,
    entity.customerId?.id ?? NULL_UUID,
    nameOf(entity),
    entity.createdTime,
    JSON.stringify(entity),
  ]
  return {
    get: (type: string, id: string) =>
      parse(db.get<Row>('SELECT doc FROM entity WHERE id = ? AND type = ?', [id, type])),
    byName: (type: string, tenant: string, name: string) =>
      parse(
        db.get<Row>('SELECT doc FROM entity WHERE type = ? AND tenant = ? AND name = ? LIMIT 1', [type, tenant, name]),
      ),
    /** all of a type in a tenant, oldest first */
    all: (type: string, tenant: string) =>
      db
        .all<Row>('SELECT doc FROM entity WHERE type = ? AND tenant = ? ORDER BY created, id', [type, tenant])
        .map((row) => parse(row) as Entity),
    ofCustomer: (type: string, customer: string) =>
      db
        .all<Row>('SELECT doc FROM entity WHERE type = ? AND customer = ? ORDER BY created, id', [type, customer])
        .map((row) => parse(row) as Entity),
    /** by a field of the document; for what is looked up seldom */
    where: (type: string, tenant: string | undefined, field: string, value: string) =>
      db
        .all<Row>(
          `SELECT doc FROM entity WHERE type = ? ${tenant === undefined ? '' : 'AND tenant = ?'} AND json_extract(doc, '$.${field}') = ? ORDER BY created, id`,
          tenant === undefined ? [type, value] : [type, tenant, value],
        )
        .map((row) => parse(row) as Entity),
    count: (type: string, tenant: string) =>
      db.get<{ n: number }>('SELECT count(*) n FROM entity WHERE type = ? AND tenant = ?', [type, tenant])?.n ?? 0,
    put(entity: Entity): void {
      db.run(
        'INSERT OR REPLACE INTO entity (id, type, tenant, customer, name, created, doc) VALUES (?, ?, ?, ?, ?, ?, ?)',
        columns(entity),
      )
      events.emit({ kind: 'entity', entity, isGone: false })
    },
    delete(entity: Entity): void {
      db.run('DELETE FROM entity WHERE id = ?', [entity.id.id])
      events.emit({ kind: 'entity', entity, isGone: true })
    },
  }
}

/** The name by which an entity is searched and found. */
export function nameOf(entity: Entity): string | null {
  const name = entity[NAME_FIELD[entity.id.entityType] ?? 'name']
  return typeof name === 'string' ? name : null
}

export const NAME_FIELD: Record<string, string> = {
  CUSTOMER: 'title',
  TENANT: 'title',
  DASHBOARD: 'title',
  USER: 'email',
  OTA_PACKAGE: 'title',
  TB_RESOURCE: 'title',
  WIDGETS_BUNDLE: 'title',
  ALARM: 'type',
}
