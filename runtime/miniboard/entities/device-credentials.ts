import { createHash } from 'node:crypto'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { DeviceCredentials } from '../store/credentials.ts'
import { badRequest, CODE, failed, Refusal } from '../wire/refusal.ts'
import { type EntityId, isObject } from '../wire/shape.ts'

export type CredentialsDraft = {
  id: { id: string | null } | null
  createdTime?: number | null
  deviceId: EntityId | null
  credentialsType: string | null
  credentialsId: string | null
  credentialsValue: string | null
  version: number | null
}
/** `withDevice`: saved together with the device, so that their id is of no interest. */
export type SaveCredentialsOptions = { withDevice?: boolean; isNewDevice?: boolean }

/** The draft for a device that the caller may give credentials to. */
export function checkedCredentials(services: Services, who: Who, draft: CredentialsDraft): CredentialsDraft {
  if (!draft.deviceId) throw failed('Cannot invoke "DeviceId.getId()" because the return value is null')
  services.access.entity(who, 'DEVICE', draft.deviceId.id, 'WRITE_CREDENTIALS')
  return draft
}

/** Replaces the credentials of a device. */
export function saveCredentials(
  services: Services,
  draft: CredentialsDraft,
  { withDevice = false, isNewDevice = false }: SaveCredentialsOptions = {},
): DeviceCredentials {
  if (draft.credentialsType === null) throw badRequest('Device credentials type should be specified')
  const { credentialsId, credentialsValue } = settle(draft)
  if (!credentialsId) throw badRequest('Device credentials id should be specified!')
  const deviceId = draft.deviceId as EntityId
  const existing = services.credentials.ofDevice(deviceId.id)
  if (!withDevice) checkId(draft, existing)
  const other = services.credentials.byCredentialsId(credentialsId)
  if (other && other.deviceId.id !== deviceId.id)
    throw badRequest('Device credentials are already assigned to another device!')
  if (!isNewDevice && existing && draft.version !== null && draft.version !== existing.version) {
    throw new Refusal(409, CODE.versionConflict, 'Entity was already changed by someone else')
  }
  const saved: DeviceCredentials = {
    id: existing?.id ?? { id: services.uuids.next() },
    createdTime: existing?.createdTime ?? services.clock.now(),
    deviceId,
    credentialsType: draft.credentialsType,
    credentialsId,
    credentialsValue,
    version: isNewDevice ? 1 : (existing?.version ?? 0) + 1,
  }
  services.credentials.put(saved)
  return saved
}

function checkId(draft: CredentialsDraft, existing: DeviceCredentials | undefined): void {
  if (!draft.id?.id) throw badRequest('Credentials for this device are already specified!')
  if (draft.id.id !== existing?.id.id) throw badRequest('Unable to update non-existent device credentials!')
}

type Settled = { credentialsId: string | null; credentialsValue: string | null }

/** What the server computes of a value, by type. */
function settle({ credentialsType, credentialsId, credentialsValue }: CredentialsDraft): Settled {
  switch (credentialsType) {
    case 'X509_CERTIFICATE':
      return ofCertificate(credentialsValue)
    case 'MQTT_BASIC':
      return ofMqtt(credentialsValue)
    case 'LWM2M_CREDENTIALS':
      return ofLwm2m(credentialsValue)
    default:
      return { credentialsId, credentialsValue }
  }
}

function ofCertificate(value: string | null): Settled {
  if (value === null) throw failed('Cannot invoke "String.replaceAll(String, String)" because "value" is null')
  const trimmed = value.replaceAll(/-----(BEGIN|END) CERTIFICATE-----/g, '').replaceAll(/[\r\n]/g, '')
  return { credentialsId: createHash('sha3-256').update(trimmed).digest('hex'), credentialsValue: trimmed }
}

function ofMqtt(value: string | null): Settled {
  const fields = parse(value)
  const isFit =
    fields &&
    Object.entries(fields).every(([name, v]) => MQTT_FIELDS.includes(name) && (v === null || typeof v !== 'object'))
  if (!isFit) throw badRequest('Invalid credentials body for simple mqtt credentials!')
  const [clientId, userName, password] = MQTT_FIELDS.map((name) =>
    fields[name] === undefined || fields[name] === null ? null : String(fields[name]),
  )
  if (!clientId && !userName) throw badRequest('Both mqtt client id and user name are empty!')
  if (clientId && password && !userName) throw badRequest('Password cannot be specified along with client id')
  const hash = (text: string) => createHash('sha3-256').update(text).digest('hex')
  const credentialsId = !clientId ? (userName as string) : !userName ? hash(clientId) : hash(`${clientId}|${userName}`)
  return { credentialsId, credentialsValue: JSON.stringify({ clientId, userName, password }) }
}

const MQTT_FIELDS = ['clientId', 'userName', 'password']

function ofLwm2m(value: string | null): Settled {
  const fields = parse(value)
  if (!fields) throw badRequest('Invalid credentials body for LwM2M credentials!')
  if (!isObject(fields.client)) throw badRequest('LwM2M client credentials must be specified!')
  if (!isObject(fields.bootstrap)) throw badRequest('LwM2M bootstrap credentials must be specified!')
  const { securityConfigClientMode, endpoint, ...rest } = fields.client
  const client = { securityConfigClientMode, ...rest, endpoint }
  return { credentialsId: String(endpoint), credentialsValue: JSON.stringify({ client, bootstrap: fields.bootstrap }) }
}

function parse(value: string | null): Record<string, unknown> | undefined {
  try {
    const fields = JSON.parse(value ?? '')
    return isObject(fields) ? fields : undefined
  } catch {
    return undefined
  }
}
