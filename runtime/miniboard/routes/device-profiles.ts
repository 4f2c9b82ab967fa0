import { readIds } from '../entities/lists.ts'
import { defaultProfile } from '../entities/profiles.ts'
import type { Entity } from '../store/entities.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, toPageLink } from '../store/pages.ts'
import { boolean, required, string, strings, withDefault } from '../wire/query.ts'
import { notFound } from '../wire/refusal.ts'
import { type Context, get, pathId, type Route } from '../wire/route.ts'

export const deviceProfileRoutes: Route[] = [
  get('/api/deviceProfile/:deviceProfileId', 'T', {}, readable),
  get('/api/deviceProfileInfo/:deviceProfileId', 'TC', {}, (c) => info(readable(c))),
  get('/api/deviceProfileInfo/default', 'TC', {}, ({ services, who }) => {
    const profile = defaultProfile(services, 'DEVICE_PROFILE', who.tenantId)
    if (!profile) throw notFound('Device profile', who.tenantId)
    return info(profile)
  }),
  get('/api/deviceProfiles', 'T', { query: paging }, ({ services, who, query }) =>
    pageOfEntities(services.db, { type: 'DEVICE_PROFILE', tenant: who.tenantId }, toPageLink(query)),
  ),
  get('/api/deviceProfileInfos', 'TC', { query: { ...paging, transportType: string } }, ({ services, who, query }) => {
    const where = query.transportType ? { where: [`${field('transportType')} = ?`], values: [query.transportType] } : {}
    return mapPage(
      pageOfEntities(services.db, { type: 'DEVICE_PROFILE', tenant: who.tenantId, ...where }, toPageLink(query)),
      info,
    )
  }),
  get(
    '/api/deviceProfileInfos/list',
    'T',
    { query: { deviceProfileIds: required(strings) } },
    ({ services, who, query }) =>
      readIds('deviceProfileIds', query.deviceProfileIds)
        .map((id) => services.entities.get('DEVICE_PROFILE', id))
        .filter((profile): profile is Entity => profile?.tenantId?.id === who.tenantId)
        .map(info),
  ),
  get(
    '/api/deviceProfile/names',
    'TC',
    { query: { activeOnly: withDefault(boolean, false) } },
    ({ services, who, query }) => {
      const used = new Set(
        services.db
          .all<{ id: string }>(
            `SELECT DISTINCT ${field('deviceProfileId.id')} id FROM entity e WHERE type = 'DEVICE' AND tenant = ?`,
            [who.tenantId],
          )
          .map(({ id }) => id),
      )
      return services.entities
        .all('DEVICE_PROFILE', who.tenantId)
        .filter(({ id }) => !query.activeOnly || used.has(id.id))
        .map(({ id, name }) => ({ id, name: String(name) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },
  ),
]

function readable(c: Pick<Context, 'services' | 'who' | 'path'>): Entity {
  return c.services.access.entity(c.who, 'DEVICE_PROFILE', pathId(c, 'deviceProfileId'), 'READ')
}

function info({ id, tenantId, name, image, defaultDashboardId, type, transportType }: Entity): unknown {
  return { id, tenantId, name, image, defaultDashboardId, type, transportType }
}
