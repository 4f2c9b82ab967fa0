import type { EntityId } from '../wire/shape.ts'
import type { Database } from './database.ts'

/** What a device logs in with. */
export type DeviceCredentials = {
  id: { id: string }
  createdTime: number
  deviceId: EntityId
  credentialsType: string
  credentialsId: string
  credentialsValue: string | null
  version: number
}
export type Credentials = ReturnType<typeof createCredentials>

export function createCredentials(db: Database) {
  const by = (column: 'device' | 'credentials_id') => (value: string) => {
    const row = db.get<{ doc: string }>(`SELECT doc FROM device_credentials WHERE ${column} = ?`, [value])
    return row && (JSON.parse(row.doc) as DeviceCredentials)
  }
  return {
    ofDevice: by('device'),
    byCredentialsId: by('credentials_id'),
    put(credentials: DeviceCredentials): void {
      db.run('INSERT OR REPLACE INTO device_credentials (device, credentials_id, doc) VALUES (?, ?, ?)', [
        credentials.deviceId.id,
        credentials.credentialsId,
        JSON.stringify(credentials),
      ])
    },
    delete(device: string): void {
      db.run('DELETE FROM device_credentials WHERE device = ?', [device])
    },
  }
}
