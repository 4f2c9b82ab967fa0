import type { Database } from '../store/database.ts'

export type Alarms = ReturnType<typeof createAlarms>
export type CommentRow = { id: string; doc: string }

/** Where alarms are shown, and what was said about them; the alarms themselves are entities. */
export function createAlarms(db: Database) {
  return {
    show(alarm: string, entity: string): void {
      db.run('INSERT OR IGNORE INTO alarm_shown (entity, alarm) VALUES (?, ?)', [entity, alarm])
    },
    hide(alarm: string): void {
      db.run('DELETE FROM alarm_shown WHERE alarm = ?', [alarm])
      db.run('DELETE FROM alarm_comment WHERE alarm = ?', [alarm])
    },
    shownAt: (alarm: string) =>
      db.all<{ entity: string }>('SELECT entity FROM alarm_shown WHERE alarm = ?', [alarm]).map(({ entity }) => entity),
    comment: (id: string) => db.get<CommentRow>('SELECT id, doc FROM alarm_comment WHERE id = ?', [id]),
    putComment(id: string, alarm: string, created: number, doc: string): void {
      db.run('INSERT OR REPLACE INTO alarm_comment (id, alarm, created, doc) VALUES (?, ?, ?, ?)', [
        id,
        alarm,
        created,
        doc,
      ])
    },
  }
}
