import { AI_SORTS, aiModelShape, checkAiModel } from '../entities/ai-model.ts'
import { type Draft, existingOf, storeEntity } from '../entities/save.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { required, uuidParam } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, del, get, post, type Route } from '../wire/route.ts'

const typed = { modelUuid: required(uuidParam) }
const id = ({ path }: Pick<Context, 'path'>) => String(path.modelUuid).toLowerCase()

/** Models are kept, and never asked: there is no way out of this house. */
export const aiModelRoutes: Route[] = [
  get('/api/ai/model', 'T', { query: paging }, ({ services, who, query }) => {
    const sort = query.sortProperty
    if (sort && !Object.hasOwn(AI_SORTS, sort)) {
      const names = Object.keys(AI_SORTS).map((name) => `'${name}'`)
      throw badRequest(`Unsupported sort property '${sort}'. Only ${names.join(', ')} are allowed.`)
    }
    const search = ['e.name', field('configuration.provider'), field('configuration.modelId')]
    const list = { type: 'AI_MODEL', tenant: who.tenantId, search, sortable: AI_SORTS }
    return pageOfEntities(services.db, list, toPageLink(query))
  }),
  get('/api/ai/model/:modelUuid', 'T', { typed }, (c) => c.services.access.entity(c.who, 'AI_MODEL', id(c), 'READ')),
  post('/api/ai/model', 'T', { body: aiModelShape }, ({ services, who, body }) => {
    checkAiModel(body)
    const draft = { ...body, tenantId: { entityType: 'TENANT', id: who.tenantId } } as unknown as Draft
    const existing = existingOf(services, who, 'AI_MODEL', draft)
    const other = services.entities.byName('AI_MODEL', who.tenantId, body.name ?? '')
    if (other && other.id.id !== body.id?.id) throw badRequest('AI model with such name already exist!')
    return storeEntity(services, 'AI_MODEL', draft, existing)
  }),
  del('/api/ai/model/:modelUuid', 'T', { typed }, (c) => {
    const found = c.services.entities.get('AI_MODEL', id(c))
    if (!found) return false
    c.services.access.check(c.who, 'DELETE', found)
    c.services.entities.delete(found)
    return true
  }),
]
