import type { Database } from '../store/database.ts'

/** What a user logs in with. Times in ms. */
export type Account = {
  user_id: string
  enabled: number
  password: string | null
  activate_token: string | null
  activate_until: number | null
  reset_token: string | null
  reset_until: number | null
  last_login: number | null
  failed: number
}
export type Accounts = ReturnType<typeof createAccounts>

export function createAccounts(db: Database) {
  const by = (column: 'user_id' | 'activate_token' | 'reset_token') => (value: string) =>
    db.get<Account>(`SELECT * FROM account WHERE ${column} = ?`, [value])
  return {
    get: by('user_id'),
    byActivateToken: by('activate_token'),
    byResetToken: by('reset_token'),
    create(userId: string, fields: Partial<Account>): void {
      db.run('INSERT INTO account (user_id, enabled) VALUES (?, ?)', [userId, fields.enabled ?? 0])
      this.update(userId, fields)
    },
    update(userId: string, fields: Partial<Account>): void {
      for (const [column, value] of Object.entries(fields))
        db.run(`UPDATE account SET ${column} = ? WHERE user_id = ?`, [value ?? null, userId])
    },
    delete(userId: string): void {
      db.run('DELETE FROM account WHERE user_id = ?', [userId])
    },
  }
}
