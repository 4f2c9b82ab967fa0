import type { Events } from '../events.ts'
import { type Columns, fromColumns, type Kv, toColumns } from '../telemetry/kv.ts'
import type { Database } from './database.ts'
import type { Names } from './names.ts'
import type { Scope } from './scope.ts'

export type Attribute = { key: string; ts: number; kv: Kv; scope: Scope }
export type Attributes = ReturnType<typeof createAttributes>
type Row = Columns & { key: number; ts: number; scope: Scope }

/** Attributes of anything with an id. */
export function createAttributes(db: Database, names: Names, events: Events) {
  const toAttribute = (row: Row): Attribute => ({
    key: names.keyName(row.key),
    ts: row.ts,
    kv: fromColumns(row),
    scope: row.scope,
  })
  const rows = (id: string, scope: Scope | undefined): Attribute[] => {
    const thing = names.thing(id)
    if (thing === undefined) return []
    const where = scope === undefined ? '' : 'AND scope = ?'
    return db
      .all<Row>(
        `SELECT * FROM attribute WHERE thing = ? ${where} ORDER BY scope, key`,
        scope === undefined ? [thing] : [thing, scope],
      )
      .map(toAttribute)
  }
  return {
    /** of one scope or of all, the keys asked for or all */
    read(id: string, scope?: Scope, keys?: string[]): Attribute[] {
      const found = rows(id, scope)
      return keys ? found.filter(({ key }) => keys.includes(key)) : found
    },
    get(id: string, scope: Scope, key: string): Attribute | undefined {
      const [thing, number] = [names.thing(id), names.key(key)]
      if (thing === undefined || number === undefined) return undefined
      const row = db.get<Row>('SELECT * FROM attribute WHERE thing = ? AND scope = ? AND key = ?', [
        thing,
        scope,
        number,
      ])
      return row && toAttribute(row)
    },
    save(id: string, scope: Scope, ts: number, values: [string, Kv][]): void {
      const thing = names.thingOrNew(id)
      for (const [key, kv] of values) db.run(PUT, [thing, scope, names.keyOrNew(key), ts, ...toColumns(kv)])
      events.emit({ kind: 'attributes', entity: id, scope, ts, values })
    },
    delete(id: string, scope: Scope, keys: string[]): void {
      const thing = names.thing(id)
      for (const key of keys) {
        const number = names.key(key)
        if (thing === undefined || number === undefined) continue
        db.run('DELETE FROM attribute WHERE thing = ? AND scope = ? AND key = ?', [thing, scope, number])
      }
      events.emit({ kind: 'attributesDeleted', entity: id, scope, keys })
    },
    deleteAll(id: string): void {
      const thing = names.thing(id)
      if (thing !== undefined) db.run('DELETE FROM attribute WHERE thing = ?', [thing])
    },
  }
}

const PUT = 'INSERT OR REPLACE INTO attribute (thing, scope, key, ts, b, l, d, s, j) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
