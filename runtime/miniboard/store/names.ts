import type { Database } from './database.ts'

export type Names = ReturnType<typeof createNames>

/** Small numbers for entity ids and keys: a point is stored by numbers only. */
export function createNames(db: Database) {
  const things = lookUp(db, 'thing', 'uuid')
  const keys = lookUp(db, 'key', 'name')
  return {
    thing: things.find,
    thingOrNew: things.findOrMake,
    key: keys.find,
    keyOrNew: keys.findOrMake,
    keyName: keys.nameOf,
  }
}

const KEPT = 50_000

function lookUp(db: Database, table: string, column: string) {
  const known = new Map<string, number>()
  const names = new Map<number, string>()
  const remember = (name: string, id: number) => {
    if (known.size >= KEPT) {
      known.clear()
      names.clear()
    }
    known.set(name, id)
    names.set(id, name)
    return id
  }
  const find = (name: string): number | undefined => {
    const id = known.get(name)
    if (id !== undefined) return id
    const row = db.get<{ id: number }>(`SELECT id FROM ${table} WHERE ${column} = ?`, [name])
    return row && remember(name, row.id)
  }
  return {
    find,
    findOrMake(name: string): number {
      const id = find(name)
      if (id !== undefined) return id
      db.run(`INSERT INTO ${table} (${column}) VALUES (?)`, [name])
      return find(name) as number
    },
    nameOf(id: number): string {
      const known = names.get(id)
      if (known !== undefined) return known
      const name = db.get<{ name: string }>(`SELECT ${column} AS name FROM ${table} WHERE id = ?`, [id])?.name ?? ''
      remember(name, id)
      return name
    },
  }
}
