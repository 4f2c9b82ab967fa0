import { createHash } from 'node:crypto'
import type { Who } from '../auth/who.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { badRequest, failed, invalid } from '../wire/refusal.ts'
import { idOf, json, long, object, oneOf, text } from '../wire/shape.ts'
import { NULL_UUID } from '../wire/uuid.ts'
import { checkTexts } from './checks.ts'

export const RESOURCE_TYPES = ['LWM2M_MODEL', 'JKS', 'PKCS_12', 'JS_MODULE', 'IMAGE', 'DASHBOARD', 'GENERAL'] as const
export const SUBTYPES = ['IMAGE', 'SCADA_SYMBOL', 'EXTENSION', 'MODULE'] as const

export const resourceShape = object({
  id: idOf('TB_RESOURCE'),
  createdTime: long,
  tenantId: idOf('TENANT'),
  title: text,
  resourceType: oneOf(...RESOURCE_TYPES),
  resourceSubType: oneOf(...SUBTYPES),
  resourceKey: text,
  fileName: text,
  descriptor: json,
  externalId: idOf('TB_RESOURCE'),
  data: text,
})
export type ResourceDraft = Omit<ReturnType<typeof resourceShape>, 'data'> & { data: Uint8Array | null }

export function withBytes(draft: ReturnType<typeof resourceShape>): ResourceDraft {
  const { data } = draft
  if (data === null) return { ...draft, data }
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(data)) throw failed('Illegal base64 character')
  return { ...draft, data: Buffer.from(data, 'base64') }
}

/** A new file, or a changed one: the key by which it is found stays. */
export function saveResource(services: Services, who: Who, draft: ResourceDraft): Entity {
  const existing = draft.id ? services.access.entity(who, 'TB_RESOURCE', draft.id.id, 'WRITE') : undefined
  checkTexts(draft, { title: 255, fileName: 255 })
  if (!draft.resourceType) throw invalid('resourceType must not be null')
  if (!draft.title?.trim()) throw badRequest('Resource title should be specified!')
  if (!draft.fileName?.trim()) throw badRequest('Resource file name should be specified!')
  if (!existing && !draft.data?.length) throw badRequest('Resource data should be specified')
  const { data, ...fields } = draft
  const key = existing ? String(existing.resourceKey) : freeKey(services, who, draft)
  const etag = data ? createHash('sha256').update(data).digest('hex') : (existing?.etag ?? null)
  const resource: Entity = {
    ...fields,
    id: existing?.id ?? { entityType: 'TB_RESOURCE', id: services.uuids.next() },
    createdTime: existing?.createdTime ?? services.clock.now(),
    tenantId: existing?.tenantId ?? { entityType: 'TENANT', id: who.tenantId },
    resourceType: existing?.resourceType ?? draft.resourceType,
    resourceKey: key,
    publicResourceKey: existing?.publicResourceKey ?? null,
    public: existing?.public ?? false,
    etag,
    name: draft.title,
    link: linkOf(who, draft.resourceType, key),
    publicLink: existing?.publicLink ?? null,
  }
  services.db.transaction(() => {
    services.entities.put(resource)
    if (data) services.db.run('INSERT OR REPLACE INTO blob (id, data) VALUES (?, ?)', [resource.id.id, data])
  })
  return resource
}

export function bytesOf({ db }: Services, resource: Entity): Uint8Array {
  return db.get<{ data: Uint8Array }>('SELECT data FROM blob WHERE id = ?', [resource.id.id])?.data ?? new Uint8Array()
}

export function removeResource({ db, entities }: Services, resource: Entity): void {
  db.transaction(() => {
    db.run('DELETE FROM blob WHERE id = ?', [resource.id.id])
    entities.delete(resource)
  })
}

export function byKey({ entities }: Services, tenant: string, type: string, key: string): Entity | undefined {
  return entities.where('TB_RESOURCE', tenant, 'resourceKey', key).find(({ resourceType }) => resourceType === type)
}

function linkOf({ tenantId }: Who, type: string, key: string): string {
  const scope = tenantId === NULL_UUID ? 'system' : 'tenant'
  return type === 'IMAGE' ? `/api/images/${scope}/${key}` : `/api/resource/${type.toLowerCase()}/${scope}/${key}`
}

/** The file's name, numbered where it is taken. */
function freeKey(services: Services, who: Who, { resourceType, fileName }: ResourceDraft): string {
  const name = String(fileName)
  const [, base = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? []
  for (let n = 0; ; n++) {
    const key = n === 0 ? name : `${base}_(${n})${extension}`
    if (!byKey(services, who.tenantId, String(resourceType), key)) return key
  }
}
