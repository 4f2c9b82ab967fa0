import { createHash } from 'node:crypto'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { failed } from '../wire/refusal.ts'
import { byKey, bytesOf, resourceShape, saveResource } from './resource.ts'
import { randomLetters } from './save.ts'

export type ImageFile = { title: string; name: string; type: string; data: Uint8Array }

/** A picture is a file that everybody with its public key may see. */
export function saveImage(services: Services, who: Who, file: ImageFile, existing?: Entity): Entity {
  const size = sizeOf(file)
  const etag = createHash('sha256').update(file.data).digest('hex')
  const facts = { mediaType: file.type, ...size, size: file.data.length, etag }
  const saved = saveResource(services, who, {
    ...resourceShape(existing ?? {}),
    title: file.title,
    resourceType: 'IMAGE',
    resourceSubType: (existing?.resourceSubType as 'IMAGE' | undefined) ?? 'IMAGE',
    fileName: file.name,
    descriptor: { ...facts, previewDescriptor: facts },
    data: file.data,
  })
  if (existing) return saved
  const key = randomLetters(32)
  const open = { ...saved, public: true, publicResourceKey: key, publicLink: `/api/images/public/${key}` }
  services.entities.put(open)
  return open
}

/** A picture that is given in place becomes a file of the tenant, and its link stands for it. */
export function keptImage(services: Services, who: Who, image: unknown, title: string): unknown {
  const [, type, base64] = /^data:(image\/[\w+.-]+);base64,([A-Za-z0-9+/=]+)$/.exec(String(image ?? '')) ?? []
  if (!type || !base64) return image
  const data = Buffer.from(base64, 'base64')
  const words = title.toLowerCase().replaceAll(/\W+/g, '_').replaceAll(/^_|_$/g, '')
  const name = `${words}.${type === 'image/svg+xml' ? 'svg' : type.slice('image/'.length)}`
  const kept = sameImage(services, who.tenantId, data) ?? saveImage(services, who, { title, name, type, data })
  return `tb-image;${kept.link}`
}

/** The picture that a `tb-image` stands for. */
export function imageBehind(services: Services, tenant: string, image: unknown): Entity | undefined {
  const key = /^tb-image;\/api\/images\/tenant\/(.+)$/.exec(String(image ?? ''))?.[1]
  return key === undefined ? undefined : byKey(services, tenant, 'IMAGE', key)
}

/** A picture of the same bytes that the tenant has already. */
export function sameImage({ entities }: Services, tenant: string, data: Uint8Array): Entity | undefined {
  const etag = createHash('sha256').update(data).digest('hex')
  return entities.where('TB_RESOURCE', tenant, 'etag', etag).find(({ resourceType }) => resourceType === 'IMAGE')
}

function sizeOf({ type, data }: ImageFile): { width: number; height: number } {
  const bytes = Buffer.from(data)
  if (type === 'image/png' && bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG')
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (type === 'image/gif' && bytes.length >= 10) return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  if (type === 'image/svg+xml') {
    const text = bytes.toString()
    const side = (name: string) => Math.round(Number(new RegExp(`\\s${name}="([\\d.]+)`).exec(text)?.[1] ?? 0))
    return { width: side('width'), height: side('height') }
  }
  if (type.startsWith('image/') && type !== 'image/png') return { width: 0, height: 0 }
  throw failed('Image is not readable')
}

/** A picture as it travels in a file. */
export function exportedImage(services: Services, image: Entity) {
  return {
    link: image.link,
    title: image.title,
    type: 'IMAGE',
    subType: image.resourceSubType,
    fileName: image.fileName,
    publicResourceKey: image.publicResourceKey,
    public: image.public,
    mediaType: mediaOf(image),
    data: Buffer.from(bytesOf(services, image)).toString('base64'),
  }
}

export const mediaOf = (image: Entity) => (image.descriptor as { mediaType?: string } | null)?.mediaType ?? 'image/png'
