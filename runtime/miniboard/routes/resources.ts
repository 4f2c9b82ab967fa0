import { visible } from '../entities/lists.ts'
import {
  byKey,
  bytesOf,
  RESOURCE_TYPES,
  removeResource,
  resourceShape,
  SUBTYPES,
  saveResource,
  withBytes,
} from '../entities/resource.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { readForm } from '../wire/form.ts'
import { boolean, required, string, strings, uuidParam, withDefault } from '../wire/query.ts'
import { badRequest, failed, forbidden, itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, put, type Route } from '../wire/route.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const list = { ...paging, resourceType: string, resourceSubType: string }
const ids = { resourceIds: required({ ...strings, type: 'Set' }) }
const typed = { id: required(uuidParam) }
type Call = Pick<Context, 'services' | 'who' | 'path'>
const find = (c: Call, operation: 'READ' | 'DELETE' = 'READ') =>
  c.services.access.entity(c.who, 'TB_RESOURCE', pathId(c, c.path.id === undefined ? 'resourceId' : 'id'), operation)

/** Files that pages and rules use. */
export const resourceRoutes: Route[] = [
  post('/api/resource', 'ST', { body: resourceShape }, (c) => saveResource(c.services, c.who, withBytes(c.body))),
  post('/api/resource/upload', 'ST', {}, upload),
  put('/api/resource/:id/data', 'ST', { typed }, async (c) => {
    const found = find(c)
    const file = (await readForm(c.call)).file('file')
    if (!file) throw failed("Required part 'file' is not present.")
    return saveResource(c.services, c.who, { ...resourceShape(found), fileName: file.name, data: file.data })
  }),
  put('/api/resource/:id/info', 'ST', { typed, body: resourceShape }, (c) => {
    const found = find(c)
    return saveResource(c.services, c.who, { ...c.body, id: found.id as Entity['id'], data: null })
  }),
  get('/api/resource/info/:resourceId', 'ST', {}, (c) => find(c)),
  get('/api/resource/:resourceId', 'ST', {}, (c) => {
    const found = find(c)
    return { ...found, data: Buffer.from(bytesOf(c.services, found)).toString('base64'), preview: null }
  }),
  del('/api/resource/:resourceId', 'ST', { query: { force: withDefault(boolean, false) } }, (c) => {
    removeResource(c.services, find(c, 'DELETE'))
    return { success: true, references: null }
  }),
  get('/api/resource/:resourceId/download', 'ST', { produces: 'application/octet-stream' }, (c) =>
    file(c, find(c), 'application/octet-stream'),
  ),
  get('/api/resource/js/:resourceId/download', 'STC', { produces: 'application/javascript' }, (c) => file(c, find(c))),
  ...['lwm2m', 'pkcs12', 'jks'].map((kind) =>
    get(`/api/resource/${kind}/:resourceId/download`, 'ST', { produces: '*/*' }, (c) => file(c, find(c))),
  ),
  get('/api/resource/:resourceType/:scope/:key', 'STC', { produces: '*/*' }, (c) => file(c, keyed(c))),
  get('/api/resource/:resourceType/:scope/:key/info', 'ST', {}, (c) => keyed(c)),
  get('/api/resource', 'ST', { query: list }, (c) => pageOf(c, c.query)),
  get('/api/resource', 'ST', { query: ids, when: ['resourceIds'] }, (c) =>
    visible(c, 'TB_RESOURCE', 'resourceIds', c.query.resourceIds),
  ),
  get('/api/resource/list', 'ST', { query: ids }, (c) => visible(c, 'TB_RESOURCE', 'resourceIds', c.query.resourceIds)),
  get('/api/resource/tenant', 'T', { query: paging }, (c) => pageOf(c, c.query)),
]

async function upload(c: Context): Promise<Entity> {
  const form = await readForm(c.call)
  const file = form.file('file')
  const type = form.text('resourceType')
  if (type === undefined)
    throw failed("Required request parameter 'resourceType' for method parameter type String is not present")
  if (!file) throw failed("Required part 'file' is not present.")
  const descriptor = form.text('descriptor')
  return saveResource(c.services, c.who, {
    ...resourceShape({}),
    title: form.text('title') ?? file.name,
    resourceType: typeOf(type),
    resourceSubType: (SUBTYPES.find((one) => one === form.text('resourceSubType')) ?? null) as null,
    fileName: file.name,
    descriptor: descriptor ? JSON.parse(descriptor) : { mediaType: file.type },
    data: file.data,
  })
}

function typeOf(name: string) {
  const type = RESOURCE_TYPES.find((one) => one === name.toUpperCase())
  if (!type) throw badRequest(`No enum constant org.thingsboard.server.common.data.ResourceType.${name.toUpperCase()}`)
  return type
}

const OPEN_TO_CUSTOMERS = ['JS_MODULE', 'IMAGE']

function keyed(c: Call): Entity {
  const type = typeOf(c.path.resourceType ?? '')
  if (c.path.scope !== 'tenant' && c.path.scope !== 'system') throw badRequest('Invalid scope')
  if (c.who.authority === 'CUSTOMER_USER' && !OPEN_TO_CUSTOMERS.includes(type)) throw forbidden()
  const found = byKey(c.services, c.path.scope === 'tenant' ? c.who.tenantId : NULL_UUID, type, c.path.key ?? '')
  if (!found) throw itemNotFound()
  return found
}

const MEDIA: Record<string, string> = {
  JS_MODULE: 'application/javascript',
  LWM2M_MODEL: 'application/xml',
  JKS: 'application/x-java-keystore',
  PKCS_12: 'application/x-pkcs12',
}

/** The bytes, unless the caller has them already. */
function file(c: Pick<Context, 'services' | 'call'>, resource: Entity, fixed?: string) {
  const etag = `"${resource.etag}"`
  if (c.call.header('if-none-match') === etag) return { status: 304, headers: { etag } }
  // a file of no special kind goes out under the type that all answers have
  const type = fixed ?? MEDIA[String(resource.resourceType)] ?? 'application/json'
  const name = String(resource.fileName)
  const headers = {
    'content-type': type,
    'content-disposition': `attachment;filename=${name}`,
    'x-filename': name,
    etag,
  }
  return { status: 200, headers, body: bytesOf(c.services, resource) }
}

function pageOf(
  { services, who }: Pick<Context, 'services' | 'who'>,
  query: Parameters<typeof toPageLink>[0] & { resourceType?: string | undefined; resourceSubType?: string | undefined },
) {
  const { resourceType, resourceSubType } = query
  const where = [
    resourceType
      ? `${field('resourceType')} = '${typeOf(resourceType)}'`
      : `${field('resourceType')} NOT IN ('JS_MODULE', 'IMAGE', 'DASHBOARD')`,
    ...(resourceSubType ? [`${field('resourceSubType')} = ?`] : []),
  ]
  const values = resourceSubType ? [resourceSubType] : []
  return pageOfEntities(services.db, { type: 'TB_RESOURCE', tenant: who.tenantId, where, values }, toPageLink(query))
}
