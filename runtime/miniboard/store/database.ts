import type { Scalar } from './scalar.ts'

type Row = Record<string, Scalar>
type Statement = {
  run(values: Scalar[]): { changes: number }
  all(values: Scalar[]): Row[]
  get(values: Scalar[]): Row | undefined
  iterate(values: Scalar[]): IterableIterator<Row>
  finalize(): void
}
type Driver = {
  exec(sql: string): void
  prepare(sql: string): Statement
  function(name: string, run: (...values: Scalar[]) => Scalar, options?: object): void
  readonly inTransaction: boolean
  close(): void
}

/** SQL with statements prepared once. Everything is synchronous: a handler that does not wait cannot be interrupted. */
export type Database = {
  run(sql: string, values?: Scalar[]): number
  all<R = Row>(sql: string, values?: Scalar[]): R[]
  get<R = Row>(sql: string, values?: Scalar[]): R | undefined
  iterate<R = Row>(sql: string, values?: Scalar[]): Iterable<R>
  exec(sql: string): void
  /** all of it or nothing; may be nested */
  transaction<T>(work: () => T): T
  close(): void
}

/** In memory, or in a file that this process has for itself. */
export async function openDatabase(file?: string): Promise<Database> {
  const sqlite = (await import('node-sqlite3-wasm')).default
  const driver = new sqlite.Database(file) as unknown as Driver
  if (file !== undefined) keepLog(driver)
  const statements = new Map<string, Statement>()
  driver.function('fold', (text) => (text === null ? null : String(text).toLowerCase()), { deterministic: true })
  const prepared = (sql: string): Statement => {
    let statement = statements.get(sql)
    if (!statement) {
      if (statements.size > 500) forgetOldest(statements)
      statement = driver.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  return {
    run: (sql, values = []) => prepared(sql).run(values).changes,
    all: <R>(sql: string, values: Scalar[] = []) => prepared(sql).all(values) as R[],
    get: <R>(sql: string, values: Scalar[] = []) => (prepared(sql).get(values) ?? undefined) as R | undefined,
    iterate: <R>(sql: string, values: Scalar[] = []) => prepared(sql).iterate(values) as Iterable<R>,
    exec: (sql) => driver.exec(sql),
    transaction: (work) => transaction(driver, work),
    close() {
      for (const statement of statements.values()) statement.finalize()
      statements.clear()
      driver.close()
    },
  }
}

/** A log beside the file: a killed process loses nothing, and a write does not wait for the disk. */
function keepLog(driver: Driver): void {
  for (const setting of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = NORMAL']) {
    const statement = driver.prepare(`PRAGMA ${setting}`)
    try {
      statement.all([])
    } finally {
      statement.finalize()
    }
  }
}

function transaction<T>(driver: Driver, work: () => T): T {
  if (driver.inTransaction) return work()
  driver.exec('BEGIN')
  try {
    const result = work()
    driver.exec('COMMIT')
    return result
  } catch (error) {
    driver.exec('ROLLBACK')
    throw error
  }
}

function forgetOldest(statements: Map<string, Statement>): void {
  for (const [sql, statement] of statements) {
    statement.finalize()
    statements.delete(sql)
    return
  }
}
