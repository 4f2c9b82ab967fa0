import type { EntityId } from '../wire/shape.ts'
import type { Database } from './database.ts'

export type Relation = {
  from: EntityId
  to: EntityId
  type: string
  typeGroup: string
  version: number
  additionalInfo: unknown
}
export type RelationKey = Pick<Relation, 'from' | 'to' | 'type' | 'typeGroup'>
export type Relations = ReturnType<typeof createRelations>
type Row = {
  from_id: string
  from_type: string
  to_id: string
  to_type: string
  type_group: string
  type: string
  version: number
  info: string
}

/** Relations between entities. Versions are drawn from one sequence for all. */
export function createRelations(db: Database) {
  let version = db.get<{ v: number | null }>('SELECT max(version) v FROM relation')?.v ?? 0
  const read = (where: string, values: string[]) =>
    db.all<Row>(`SELECT * FROM relation WHERE ${where} ORDER BY type, from_id, to_id`, values).map(toRelation)
  const keyOf = ({ from, to, type, typeGroup }: RelationKey) => [from.id, to.id, type, typeGroup]
  const KEY = 'from_id = ? AND to_id = ? AND type = ? AND type_group = ?'
  return {
    get: (key: RelationKey): Relation | undefined => read(KEY, keyOf(key))[0],
    from: (id: string, group: string, type?: string) =>
      read(
        `from_id = ? AND type_group = ?${type === undefined ? '' : ' AND type = ?'}`,
        type === undefined ? [id, group] : [id, group, type],
      ),
    to: (id: string, group: string, type?: string) =>
      read(
        `to_id = ? AND type_group = ?${type === undefined ? '' : ' AND type = ?'}`,
        type === undefined ? [id, group] : [id, group, type],
      ),
    save(relation: Omit<Relation, 'version'>): Relation {
      const saved = { ...relation, version: ++version }
      const { from, to, type, typeGroup } = saved
      db.run(
        'INSERT OR REPLACE INTO relation (from_id, from_type, to_id, to_type, type_group, type, version, info) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [
          from.id,
          from.entityType,
          to.id,
          to.entityType,
          typeGroup,
          type,
          saved.version,
          JSON.stringify(saved.additionalInfo ?? null),
        ],
      )
      return saved
    },
    delete: (key: RelationKey): boolean => db.run(`DELETE FROM relation WHERE ${KEY}`, keyOf(key)) > 0,
    /** all of an entity, in one group or in all */
    deleteOf(id: string, group?: string): void {
      const where = group === undefined ? '' : 'AND type_group = ?'
      for (const side of ['from_id', 'to_id'])
        db.run(`DELETE FROM relation WHERE ${side} = ? ${where}`, group === undefined ? [id] : [id, group])
    },
  }
}

function toRelation(row: Row): Relation {
  return {
    from: { entityType: row.from_type, id: row.from_id },
    to: { entityType: row.to_type, id: row.to_id },
    type: row.type,
    typeGroup: row.type_group,
    version: row.version,
    additionalInfo: JSON.parse(row.info),
  }
}
