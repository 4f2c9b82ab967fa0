import type { FileLocks } from '../node.ts'
import { type Database, openDatabase } from './database.ts'
import { SCHEMA } from './schema.ts'

/** Raised with every change of the tables that an older program cannot read. */
const DATA_VERSION = 1

/** @throws Error with a sentence about what is wrong with the file */
export async function openStore(file: string | undefined, locks: FileLocks): Promise<Database> {
  if (file === undefined) return prepare(await openDatabase())
  locks.hold(file)
  try {
    const db = prepare(await openFile(file), file)
    return {
      ...db,
      close() {
        db.close()
        locks.release(file)
      },
    }
  } catch (error) {
    locks.release(file)
    throw error
  }
}

async function openFile(file: string): Promise<Database> {
  try {
    return await openDatabase(file)
  } catch (error) {
    throw new Error(`${file} cannot be opened as MiniBoard's data: ${(error as Error).message}`)
  }
}

function prepare(db: Database, file = 'memory'): Database {
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (version > DATA_VERSION) {
    db.close()
    throw new Error(`${file} was written by a newer MiniBoard (data ${version}, this one reads up to ${DATA_VERSION})`)
  }
  db.exec(SCHEMA)
  db.exec(`PRAGMA user_version = ${DATA_VERSION}`)
  return db
}
