import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, failed, notFound } from '../wire/refusal.ts'
import { bool, type EntityId, flag, idOf, json, long, object, oneOf, text } from '../wire/shape.ts'

export const CHECKSUMS = ['MD5', 'SHA256', 'SHA384', 'SHA512', 'CRC32', 'MURMUR3_32', 'MURMUR3_128'] as const

export const otaShape = object({
  id: idOf('OTA_PACKAGE'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  deviceProfileId: idOf('DEVICE_PROFILE'),
  type: oneOf('FIRMWARE', 'SOFTWARE'),
  title: text,
  version: text,
  tag: text,
  url: text,
  hasData: flag,
  fileName: text,
  contentType: text,
  checksumAlgorithm: oneOf(...CHECKSUMS),
  checksum: text,
  dataSize: long,
  externalId: idOf('OTA_PACKAGE'),
  additionalInfo: json,
  usesUrl: bool,
})
type OtaDraft = Omit<ReturnType<typeof otaShape>, 'version'> & { version: string | null }

/** What may not change once it was said. */
const FIXED = [
  'type',
  'title',
  'version',
  'tag',
  'deviceProfileId',
  'fileName',
  'contentType',
  'checksumAlgorithm',
  'checksum',
  'dataSize',
]

export function saveOtaPackage(services: Services, who: Who, { usesUrl: _, ...draft }: OtaDraft): Entity {
  const existing = draft.id ? services.access.entity(who, 'OTA_PACKAGE', draft.id.id, 'WRITE') : undefined
  check(services, who, draft as OtaDraft, existing)
  const id = existing?.id ?? { entityType: 'OTA_PACKAGE', id: services.uuids.next() }
  const hasData = Boolean(draft.url) || existing?.hasData === true
  const saved = {
    ...draft,
    id,
    createdTime: existing?.createdTime ?? services.clock.now(),
    tenantId: { entityType: 'TENANT', id: who.tenantId },
    hasData,
    name: draft.title,
  } as unknown as Entity
  services.entities.put(saved)
  return saved
}

export type Upload = { name: string; type: string; data: Uint8Array; checksum: string | undefined; algorithm: string }

export function fillOtaPackage(
  services: Services,
  found: Entity,
  { name, type, data, checksum, algorithm }: Upload,
): Entity {
  const computed = checksumOf(algorithm, data)
  if (checksum && checksum.toLowerCase() !== computed) throw badRequest('Wrong otaPackage file!')
  if (found.hasData) throw badRequest('Updating otaPackage content type is prohibited!')
  const saved = {
    ...found,
    hasData: true,
    fileName: name,
    contentType: type,
    checksumAlgorithm: algorithm,
    checksum: computed,
    dataSize: data.length,
  }
  services.db.run('INSERT OR REPLACE INTO blob (id, data) VALUES (?, ?)', [found.id.id, data])
  services.entities.put(saved)
  return saved
}

export function removeOtaPackage(services: Services, found: Entity): void {
  const { entities, db } = services
  const tenant = found.tenantId?.id
  for (const [type, what] of [
    ['DEVICE', 'devices'],
    ['DEVICE_PROFILE', 'device profile'],
  ] as const) {
    const isUsed = ['firmwareId', 'softwareId'].some(
      (field) => entities.where(type, tenant, `${field}.id`, found.id.id).length > 0,
    )
    if (isUsed) throw badRequest(`The otaPackage referenced by the ${what} cannot be deleted!`)
  }
  db.run('DELETE FROM blob WHERE id = ?', [found.id.id])
  entities.delete(found)
}

function check({ entities }: Services, who: Who, draft: OtaDraft, existing: Entity | undefined): void {
  if (draft.type === null) throw badRequest('Type should be specified!')
  if (!draft.title?.trim()) throw badRequest('OtaPackage title should be specified!')
  if (!draft.version?.trim()) throw badRequest('OtaPackage version should be specified!')
  const profile = draft.deviceProfileId && entities.get('DEVICE_PROFILE', draft.deviceProfileId.id)
  if (draft.deviceProfileId && profile?.tenantId?.id !== who.tenantId)
    throw badRequest('OtaPackage is referencing to non-existent device profile!')
  if (existing) {
    checkFixed(draft, existing)
    return
  }
  const isTaken = entities
    .where('OTA_PACKAGE', who.tenantId, 'title', draft.title)
    .some(({ version, type }) => String(version) === draft.version && type === draft.type)
  if (isTaken) throw badRequest('OtaPackage with such title and version already exists!')
}

function checkFixed(draft: OtaDraft, existing: Entity): void {
  for (const field of FIXED) {
    const [now, before] = [draft[field as 'title'], existing[field]].map(
      (value) => (value as EntityId | null)?.id ?? value ?? null,
    )
    if (now !== before) throw badRequest(`Updating otaPackage ${WORDS[field] ?? field} is prohibited!`)
  }
}

const WORDS: Record<string, string> = {
  deviceProfileId: 'device profile',
  fileName: 'file name',
  contentType: 'content type',
  checksumAlgorithm: 'content type',
  dataSize: 'data size',
}

function checksumOf(algorithm: string, data: Uint8Array): string {
  if (algorithm === 'CRC32') {
    // little-endian, as the library of the real server writes it
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(crc32(data))
    return bytes.toString('hex')
  }
  if (algorithm.startsWith('MURMUR')) throw failed(`MiniBoard has no ${algorithm}`)
  return createHash(algorithm.toLowerCase()).update(data).digest('hex')
}

export const otaNotFound = (id: string) => notFound('Ota package', id)
