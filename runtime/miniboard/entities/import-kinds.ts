import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { type EntityId, isObject } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { type AssetDraft, saveAsset } from './asset.ts'
import type { ImportKind, ImportRow } from './bulk-import.ts'
import { type DeviceDraft, saveDevice } from './device.ts'
import { type CredentialsDraft, saveCredentials } from './device-credentials.ts'
import { type EdgeDraft, saveEdge } from './edge.ts'

/** How rows of a table become devices, with their credentials. */
export function deviceImport(services: Services, who: Who): ImportKind {
  return {
    find: (name) => services.entities.byName('DEVICE', who.tenantId, name),
    save(row, existing) {
      const draft = draftOf(row, existing, {
        deviceProfileId: null,
        firmwareId: null,
        softwareId: null,
        deviceData: DEFAULT_DATA,
      }) as DeviceDraft
      const gateway = row.get('IS_GATEWAY')
      if (gateway !== undefined)
        draft.additionalInfo = { ...(draft.additionalInfo as object), gateway: gateway.toLowerCase() === 'true' }
      const device = saveDevice(services, who, draft)
      const credentials = credentialsOf(services, device.id, row, existing !== undefined)
      if (credentials) saveCredentials(services, credentials, { withDevice: true, isNewDevice: !existing })
      return device
    },
  }
}

export function assetImport(services: Services, who: Who): ImportKind {
  return {
    find: (name) => services.entities.byName('ASSET', who.tenantId, name),
    save: (row, existing) => saveAsset(services, who, draftOf(row, existing, { assetProfileId: null }) as AssetDraft),
  }
}

export function edgeImport(services: Services, who: Who): ImportKind {
  return {
    find: (name) => services.entities.byName('EDGE', who.tenantId, name),
    save(row, existing) {
      const draft = draftOf(row, existing, { rootRuleChainId: null, routingKey: null, secret: null }) as EdgeDraft
      const routingKey = row.get('ROUTING_KEY') ?? draft.routingKey
      return saveEdge(services, who, Object.assign(draft, { routingKey, secret: row.get('SECRET') ?? draft.secret }))
    },
  }
}

const PROFILES = ['deviceProfileId', 'assetProfileId']
const DEFAULT_DATA = { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } }

function draftOf(row: ImportRow, existing: Entity | undefined, more: object): unknown {
  const fresh = {
    id: null,
    createdTime: null,
    tenantId: null,
    customerId: { entityType: 'CUSTOMER', id: NULL_UUID },
    name: null,
    type: null,
    label: null,
    ...more,
    externalId: null,
    version: null,
    additionalInfo: null,
  }
  const draft: Record<string, unknown> = existing ? { ...existing, version: null, createdTime: null } : fresh
  draft.name = row.get('NAME') ?? null
  const type = row.get('TYPE')
  if (type !== undefined && type !== draft.type)
    Object.assign(draft, { type }, ...PROFILES.filter((id) => id in draft).map((id) => ({ [id]: null })))
  if (row.has('LABEL')) draft.label = row.get('LABEL')
  const description = row.get('DESCRIPTION')
  draft.additionalInfo = {
    ...(isObject(draft.additionalInfo) ? draft.additionalInfo : {}),
    ...(description === undefined ? {} : { description }),
  }
  return draft
}

/** Each import of a device that is there already writes its credentials anew. */
function credentialsOf(
  services: Services,
  deviceId: EntityId,
  row: ImportRow,
  isKnown: boolean,
): CredentialsDraft | undefined {
  const head = { id: null, deviceId, version: null }
  const mqtt = ['MQTT_CLIENT_ID', 'MQTT_USER_NAME', 'MQTT_PASSWORD'].map((column) => row.get(column) ?? null)
  if (row.has('ACCESS_TOKEN'))
    return {
      ...head,
      credentialsType: 'ACCESS_TOKEN',
      credentialsId: row.get('ACCESS_TOKEN') ?? null,
      credentialsValue: null,
    }
  if (mqtt.some((cell) => cell !== null)) {
    const [clientId, userName, password] = mqtt
    return {
      ...head,
      credentialsType: 'MQTT_BASIC',
      credentialsId: null,
      credentialsValue: JSON.stringify({ clientId, userName, password }),
    }
  }
  if (row.has('X509'))
    return {
      ...head,
      credentialsType: 'X509_CERTIFICATE',
      credentialsId: null,
      credentialsValue: row.get('X509') ?? null,
    }
  const stored = services.credentials.ofDevice(deviceId.id)
  return isKnown && stored ? { ...stored, version: null } : undefined
}
