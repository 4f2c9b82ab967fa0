import type { Who } from '../auth/who.ts'
import { type DeviceDraft, saveDevice } from '../entities/device.ts'
import { type CredentialsDraft, saveCredentials } from '../entities/device-credentials.ts'
import { randomLetters } from '../entities/save.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Value } from '../telemetry/lenient-json.ts'
import type { EntityId } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const NOT_FOUND = { status: 'NOT_FOUND', errorMsg: 'Provision data was not found!' }
const FAILURE = { status: 'FAILURE', errorMsg: 'Failed to provision device!' }
const TYPES = ['ACCESS_TOKEN', 'MQTT_BASIC', 'X509_CERTIFICATE']

/** A device makes itself known by key and secret of a profile. */
export function provision(services: Services, root: Value): unknown {
  const request = readRequest(root)
  const profile = profileFor(services, request)
  if (!profile) return NOT_FOUND
  try {
    return services.db.transaction(() =>
      profile.provisionType === 'CHECK_PRE_PROVISIONED_DEVICES'
        ? provisionKnown(services, profile, request)
        : provisionNew(services, profile, request),
    )
  } catch {
    return FAILURE
  }
}

type Request = {
  key: string
  secret: string
  name: string
  isGateway: boolean
  type: string | undefined
  get(name: string): string | undefined
}

function readRequest(root: Value): Request {
  if (!(root instanceof Map)) throw new Error('Not a JSON Object')
  const get = (name: string) => {
    const value = root.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const [key, secret, type] = [get('provisionDeviceKey'), get('provisionDeviceSecret'), get('credentialsType')]
  if (key === undefined || secret === undefined)
    throw new Error("Param 'provisionDeviceKey' or 'provisionDeviceSecret' is missing")
  if (type !== undefined && !TYPES.includes(type)) throw new Error(`No enum constant ${type}`)
  return {
    key,
    secret,
    name: get('deviceName') ?? randomLetters(20),
    isGateway: root.get('gateway') === true,
    type,
    get,
  }
}

function profileFor({ entities }: Services, { key, secret }: Request): Entity | undefined {
  const [profile] = entities.where('DEVICE_PROFILE', undefined, 'provisionDeviceKey', key)
  const data = profile?.profileData as { provisionConfiguration?: { provisionDeviceSecret?: string } } | undefined
  const isOn = profile && profile.provisionType !== 'DISABLED'
  return isOn && data?.provisionConfiguration?.provisionDeviceSecret === secret ? profile : undefined
}

function provisionNew(services: Services, profile: Entity, request: Request): unknown {
  const tenant = profile.tenantId?.id ?? ''
  if (services.entities.byName('DEVICE', tenant, request.name)) return FAILURE
  const who = { authority: 'TENANT_ADMIN', tenantId: tenant, customerId: NULL_UUID } as Who
  const device = saveDevice(services, who, draftOf(profile, request))
  return finish(services, device, request)
}

function provisionKnown(services: Services, profile: Entity, request: Request): unknown {
  const device = services.entities.byName('DEVICE', profile.tenantId?.id ?? '', request.name)
  const state = device && services.attributes.get(device.id.id, 'SERVER_SCOPE', 'provisionState')
  if (!device || state?.kv.value === 'provisioned' || (device.deviceProfileId as EntityId).id !== profile.id.id)
    return FAILURE
  return finish(services, device, request)
}

function finish(services: Services, device: Entity, request: Request): unknown {
  const given = credentialsOf(device.id, request)
  if (given) saveCredentials(services, given, { withDevice: true })
  services.attributes.save(device.id.id, 'SERVER_SCOPE', services.clock.now(), [
    ['provisionState', { type: 's', value: 'provisioned' }],
  ])
  const credentials = services.credentials.ofDevice(device.id.id)
  const { credentialsType, credentialsId, credentialsValue } = credentials ?? {}
  const value =
    credentialsType === 'MQTT_BASIC'
      ? JSON.parse(credentialsValue ?? '{}')
      : credentialsType === 'ACCESS_TOKEN'
        ? credentialsId
        : credentialsValue
  return { credentialsType, credentialsValue: value, status: 'SUCCESS' }
}

function credentialsOf(deviceId: EntityId, { type, get }: Request): CredentialsDraft | undefined {
  const head = { id: null, deviceId, version: null }
  const token = get('token')
  if (type === 'MQTT_BASIC') {
    const value = JSON.stringify({
      clientId: get('clientId') ?? null,
      userName: get('username') ?? null,
      password: get('password') ?? null,
    })
    return { ...head, credentialsType: type, credentialsId: null, credentialsValue: value }
  }
  if (type === 'X509_CERTIFICATE')
    return { ...head, credentialsType: type, credentialsId: null, credentialsValue: get('hash') ?? '' }
  return token === undefined
    ? undefined
    : { ...head, credentialsType: 'ACCESS_TOKEN', credentialsId: token, credentialsValue: null }
}

function draftOf(profile: Entity, { name, isGateway }: Request): DeviceDraft {
  return {
    id: null,
    createdTime: null,
    tenantId: profile.tenantId ?? null,
    customerId: { entityType: 'CUSTOMER', id: NULL_UUID },
    name,
    type: String(profile.name),
    label: null,
    deviceProfileId: profile.id,
    firmwareId: null,
    softwareId: null,
    externalId: null,
    version: null,
    additionalInfo: isGateway ? { gateway: true } : null,
    deviceData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
  }
}
