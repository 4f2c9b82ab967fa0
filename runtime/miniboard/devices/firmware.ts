import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import type { Kv } from '../telemetry/kv.ts'
import type { Answer } from '../wire/call.ts'
import { BareRefusal } from '../wire/refusal.ts'
import type { EntityId } from '../wire/shape.ts'

export type PackageType = 'FIRMWARE' | 'SOFTWARE'
export type Piece = { title: string; version: string; size: number; chunk: number }

/** The package of a device, or of its profile. */
export function packageOf({ entities }: Services, device: Entity, type: PackageType): Entity | undefined {
  const field = type === 'FIRMWARE' ? 'firmwareId' : 'softwareId'
  const profile = entities.get('DEVICE_PROFILE', (device.deviceProfileId as EntityId).id)
  const id = (device[field] ?? profile?.[field]) as EntityId | null | undefined
  return id ? entities.get('OTA_PACKAGE', id.id) : undefined
}

/** The bytes, whole or a piece of them. */
export function firmwareFor(
  services: Services,
  device: Entity,
  type: PackageType,
  { title, version, size, chunk }: Piece,
): Answer {
  const found = packageOf(services, device, type)
  if (!found) throw new BareRefusal(404)
  if (found.title !== title || String(found.version) !== version) throw new BareRefusal(400)
  const data = dataOf(services, found) ?? new Uint8Array()
  const body = size > 0 ? data.subarray(size * chunk, size * (chunk + 1)) : data
  return { status: 200, headers: fileHeaders(found), body }
}

export function dataOf({ db }: Services, found: Entity): Uint8Array | undefined {
  return db.get<{ data: Uint8Array }>('SELECT data FROM blob WHERE id = ?', [found.id.id])?.data
}

export function fileHeaders(found: Entity): Record<string, string> {
  return {
    'content-type': String(found.contentType ?? 'application/octet-stream'),
    'content-disposition': `attachment;filename=${found.fileName}`,
    'x-filename': String(found.fileName),
  }
}

/** What a device is told when it gets another package: shared attributes, and the state of the update. */
export function announcePackage(services: Services, device: Entity, type: PackageType): void {
  const found = packageOf(services, device, type)
  if (!found) return
  const prefix = type === 'FIRMWARE' ? 'fw' : 'sw'
  const now = services.clock.now()
  const text = (value: unknown): Kv => ({ type: 's', value: String(value) })
  const shared: [string, Kv][] = [
    [`${prefix}_title`, text(found.title)],
    [`${prefix}_version`, text(found.version)],
    [`${prefix}_tag`, text(found.tag ?? `${found.title} ${found.version}`)],
  ]
  if (found.url) shared.push([`${prefix}_url`, text(found.url)])
  else {
    shared.push([`${prefix}_size`, { type: 'l', value: BigInt(Number(found.dataSize ?? 0)) }])
    shared.push(
      [`${prefix}_checksum_algorithm`, text(found.checksumAlgorithm)],
      [`${prefix}_checksum`, text(found.checksum)],
    )
  }
  services.attributes.save(device.id.id, 'SHARED_SCOPE', now, shared)
  services.series.save(device.id.id, now, [
    [`target_${prefix}_title`, text(found.title)],
    [`target_${prefix}_version`, text(found.version)],
    [`target_${prefix}_tag`, text(found.tag ?? `${found.title} ${found.version}`)],
    [`target_${prefix}_ts`, { type: 'l', value: BigInt(now) }],
    [`${prefix}_state`, text('INITIATED')],
  ])
}
