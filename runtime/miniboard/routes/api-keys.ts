import { randomBytes } from 'node:crypto'
import { apiKeyShape } from '../entities/shapes.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, toPageLink } from '../store/pages.ts'
import { boolean, required, uuidParam } from '../wire/query.ts'
import { badRequest, invalid } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, put, type Route } from '../wire/route.ts'
import type { EntityId } from '../wire/shape.ts'

const typed = { id: required(uuidParam) }

export const apiKeyRoutes: Route[] = [
  post('/api/apiKey', 'STC', { body: apiKeyShape }, save),
  get('/api/apiKeys/:userId', 'STC', { typed: { userId: required(uuidParam) }, query: paging }, (c) => {
    const user = c.services.access.entity(c.who, 'USER', pathId(c, 'userId'), 'READ')
    const list = {
      type: 'API_KEY',
      where: [`${field('userId.id')} = ?`],
      values: [user.id.id],
      search: [field('description')],
    }
    return mapPage(pageOfEntities(c.services.db, list, toPageLink(c.query)), (key) => info(c.services, key))
  }),
  put('/api/apiKey/:id/description', 'STC', { typed, body: 'raw' }, (c) => change(c, { description: c.body })),
  put('/api/apiKey/:id/enabled/:enabled', 'STC', { typed: { ...typed, enabled: required(boolean) } }, (c) =>
    change(c, { enabled: c.path.enabled === 'true' }),
  ),
  del('/api/apiKey/:id', 'STC', { typed }, (c) => c.services.entities.delete(find(c))),
]

type Call = Pick<Context, 'services' | 'who' | 'path'>

/** The value is told once, when the key is made. */
function save({ services, who, body }: Context<Record<never, never>, ReturnType<typeof apiKeyShape>>): unknown {
  if (!body.description?.trim()) throw invalid('description must not be blank')
  const existing = body.id ? services.access.known(who, 'API_KEY', body.id.id, 'WRITE') : undefined
  if (!existing) return create(services, who, body)
  if (body.userId?.id !== (existing.userId as EntityId).id) throw badRequest('Cannot update API key user id!')
  if (body.expirationTime !== existing.expirationTime) throw badRequest('Cannot update API key expiration time!')
  const key = { ...existing, description: body.description, enabled: body.enabled }
  services.entities.put(key)
  return { ...info(services, key), value: null }
}

function create(
  services: Services,
  who: Context['who'],
  { userId, description, enabled, expirationTime }: ReturnType<typeof apiKeyShape>,
): unknown {
  if (!userId) throw invalid('userId must not be null')
  const user = services.access.entity(who, 'USER', userId.id, 'READ')
  const key: Entity = {
    id: { entityType: 'API_KEY', id: services.uuids.next() },
    createdTime: services.clock.now(),
    tenantId: user.tenantId ?? null,
    userId,
    expirationTime,
    description,
    enabled,
    value: `tb_${randomBytes(64).toString('base64url')}`,
  }
  services.entities.put(key)
  return { ...info(services, key), value: key.value }
}

function change(c: Call, fields: Record<string, unknown>): unknown {
  const key = { ...find(c), ...fields }
  c.services.entities.put(key)
  return info(c.services, key)
}

function find(c: Call): Entity {
  const key = c.services.access.known(c.who, 'API_KEY', pathId(c, 'id'), 'READ')
  return key
}

function info(
  { clock }: Services,
  { id, createdTime, tenantId, userId, expirationTime, description, enabled }: Entity,
): Record<string, unknown> {
  const until = Number(expirationTime)
  return {
    id,
    createdTime,
    tenantId,
    userId,
    expirationTime,
    description,
    enabled,
    expired: until > 0 && until < clock.now(),
  }
}
