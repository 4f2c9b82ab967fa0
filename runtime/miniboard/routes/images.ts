import { exportedImage, mediaOf, saveImage } from '../entities/image.ts'
import { byKey, bytesOf, removeResource, resourceShape, saveResource } from '../entities/resource.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { readForm } from '../wire/form.ts'
import { boolean, string, withDefault } from '../wire/query.ts'
import { badRequest, failed, itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, post, put, type Route } from '../wire/route.ts'
import { NULL_UUID } from '../wire/uuid.ts'

const AT = '/api/images/:type/:key'
const off = withDefault(boolean, false)

/** Pictures, by the scope and key in their links. */
export const imageRoutes: Route[] = [
  post('/api/image', 'ST', {}, async (c) => {
    const form = await readForm(c.call)
    const file = fileOf(form)
    return saveImage(c.services, c.who, { ...file, title: form.text('title') ?? file.name })
  }),
  get(
    '/api/images',
    'ST',
    { query: { ...paging, imageSubType: string, includeSystemImages: off } },
    ({ services, who, query }) => {
      const tenants = [who.tenantId, ...(query.includeSystemImages ? [NULL_UUID] : [])].map((id) => `'${id}'`)
      const where = [
        `e.tenant IN (${tenants.join(', ')})`,
        `${field('resourceType')} = 'IMAGE'`,
        ...(query.imageSubType ? [`${field('resourceSubType')} = ?`] : []),
      ]
      const values = query.imageSubType ? [query.imageSubType] : []
      return pageOfEntities(services.db, { type: 'TB_RESOURCE', where, values }, toPageLink(query))
    },
  ),
  get('/api/images/public/:publicResourceKey', '', { produces: 'image/*' }, (c) => {
    const [found] = c.services.entities.where(
      'TB_RESOURCE',
      undefined,
      'publicResourceKey',
      c.path.publicResourceKey ?? '',
    )
    if (!found?.public) throw itemNotFound()
    return picture(c, found)
  }),
  get(AT, 'STC', { produces: 'image/*' }, (c) => picture(c, find(c))),
  get(`${AT}/preview`, 'STC', { produces: 'image/*' }, (c) => picture(c, find(c))),
  get(`${AT}/info`, 'ST', {}, (c) => find(c)),
  get(`${AT}/export`, 'ST', {}, (c) => exportedImage(c.services, find(c))),
  put(AT, 'ST', {}, async (c) => {
    const found = find(c)
    const file = fileOf(await readForm(c.call))
    return saveImage(c.services, c.who, { ...file, title: String(found.title) }, found)
  }),
  put(`${AT}/info`, 'ST', { body: resourceShape }, (c) => {
    const found = find(c)
    return saveResource(c.services, c.who, { ...resourceShape(found), title: c.body.title, data: null })
  }),
  put(`${AT}/public/:isPublic`, 'ST', {}, (c) => {
    const found = find(c)
    const changed = { ...found, public: c.path.isPublic === 'true' }
    c.services.entities.put(changed)
    return changed
  }),
  del(AT, 'ST', { query: { force: off } }, (c) => {
    removeResource(c.services, find(c))
    return { success: true, references: null }
  }),
]

function fileOf(form: Awaited<ReturnType<typeof readForm>>) {
  const file = form.file('file')
  if (!file) throw failed("Required part 'file' is not present.")
  return file
}

function find(c: Pick<Context, 'services' | 'who' | 'path'>): Entity {
  if (c.path.type !== 'tenant' && c.path.type !== 'system') throw badRequest('Invalid image URL')
  const found = byKey(c.services, c.path.type === 'tenant' ? c.who.tenantId : NULL_UUID, 'IMAGE', c.path.key ?? '')
  if (!found) throw itemNotFound()
  return found
}

function picture(c: Pick<Context, 'services' | 'call'>, image: Entity) {
  const etag = `"${image.etag}"`
  if (c.call.header('if-none-match') === etag) return { status: 304, headers: {} }
  const name = String(image.fileName)
  const headers = {
    'content-type': mediaOf(image),
    'content-disposition': `attachment;filename=${name}`,
    'x-filename': name,
    'cache-control': 'no-cache',
    etag,
  }
  return { status: 200, headers, body: bytesOf(c.services, image) }
}
