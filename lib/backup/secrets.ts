import { isEqual } from '../diff.ts'
import type { Json, Raw } from './document.ts'
import { type BackupApi, call } from './kinds.ts'

export interface RestoreSecretOptions {
  readonly raw: Raw
  readonly secret: Json
  readonly kind: string
}

/** Operations that `restoreSecret` uses. */
export const restoreSecretOperations = [
  'device.getDeviceCredentialsByDeviceId',
  'device.updateDeviceCredentials',
] as const

/** Gives a device its credentials back, or a profile its keys for provisioning; tells whether they were others. */
export async function restoreSecret(api: BackupApi, { raw, secret, kind }: RestoreSecretOptions): Promise<boolean> {
  return kind === 'DEVICE' ? restoreCredentials(api, raw, secret) : restoreProvisioning(api, raw, secret)
}

async function restoreCredentials(api: BackupApi, raw: Raw, secret: Json): Promise<boolean> {
  const there = (await call(api, 'device', 'getDeviceCredentialsByDeviceId', raw.id)) as Json
  if (Object.entries(secret).every(([field, value]) => isEqual(there[field] ?? null, value))) return false
  await call(api, 'device', 'updateDeviceCredentials', { ...there, ...secret })
  return true
}

async function restoreProvisioning(api: BackupApi, raw: Raw, secret: Json): Promise<boolean> {
  const data = raw.profileData as Json
  const provision = data.provisionConfiguration as Json
  const { provisionDeviceKey, provisionDeviceSecret } = secret
  if (raw.provisionDeviceKey === provisionDeviceKey && provision.provisionDeviceSecret === provisionDeviceSecret)
    return false
  await call(api, 'deviceProfile', 'saveDeviceProfile', {
    ...raw,
    provisionDeviceKey,
    profileData: { ...data, provisionConfiguration: { ...provision, provisionDeviceSecret } },
  })
  return true
}
