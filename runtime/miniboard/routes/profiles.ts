import { readIds } from '../entities/lists.ts'
import { makeDefault, removeProfile, saveProfile } from '../entities/profile.ts'
import { defaultProfile, PROFILED, type ProfileType } from '../entities/profiles.ts'
import { assetProfileShape, deviceProfileShape } from '../entities/shapes.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { mapPage, paging, toPageLink } from '../store/pages.ts'
import { boolean, required, string, strings, withDefault } from '../wire/query.ts'
import { notFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

/** Device and asset profiles have the same routes. */
export const profileRoutes: Route[] = [
  ...routesOf('DEVICE_PROFILE', 'deviceProfile'),
  ...routesOf('ASSET_PROFILE', 'assetProfile'),
  ...keyRoutes(),
]

function routesOf(type: ProfileType, name: string): Route[] {
  const find = (c: Context, operation: 'READ' | 'WRITE' | 'DELETE') =>
    c.services.access.entity(c.who, type, pathId(c, `${name}Id`), operation)
  const ids = { [`${name}Ids`]: required(strings) }
  const some = (c: Context) =>
    readIds(`${name}Ids`, c.query[`${name}Ids`] as string[])
      .map((id) => c.services.entities.get(type, id))
      .filter((profile): profile is Entity => profile?.tenantId?.id === c.who.tenantId)
      .map(info)
  return [
    type === 'DEVICE_PROFILE'
      ? post(`/api/${name}`, 'T', { body: deviceProfileShape }, (c) => saveProfile(c.services, c.who, type, c.body))
      : post(`/api/${name}`, 'T', { body: assetProfileShape }, (c) => saveProfile(c.services, c.who, type, c.body)),
    get(`/api/${name}/:${name}Id`, 'T', {}, (c) => find(c, 'READ')),
    del(`/api/${name}/:${name}Id`, 'T', {}, (c) => removeProfile(c.services, find(c, 'DELETE'))),
    post(`/api/${name}/:${name}Id/default`, 'T', {}, (c) => makeDefault(c.services, find(c, 'WRITE'))),
    get(`/api/${name}Info/:${name}Id`, 'TC', {}, (c) => info(find(c, 'READ'))),
    get(`/api/${name}Info/default`, 'TC', {}, ({ services, who }) =>
      info(defaultProfile(services, type, who.tenantId) ?? missing(who.tenantId)),
    ),
    get(`/api/${name}s`, 'T', { query: paging }, ({ services, who, query }) =>
      pageOfEntities(services.db, { type, tenant: who.tenantId }, toPageLink(query)),
    ),
    get(`/api/${name}Infos`, 'TC', { query: { ...paging, transportType: string } }, ({ services, who, query }) => {
      const transport = query.transportType
        ? { where: [`${field('transportType')} = ?`], values: [query.transportType] }
        : {}
      return mapPage(pageOfEntities(services.db, { type, tenant: who.tenantId, ...transport }, toPageLink(query)), info)
    }),
    get(`/api/${name}Infos/list`, 'T', { query: ids }, some),
    get(`/api/${name}Infos`, 'T', { query: ids, when: [`${name}Ids`] }, some),
    get(
      `/api/${name}/names`,
      'TC',
      { query: { activeOnly: withDefault(boolean, false) } },
      ({ services, who, query }) => names(services, type, who.tenantId, query.activeOnly),
    ),
  ]
}

function missing(tenant: string): never {
  throw notFound('Device profile', tenant)
}

function info({ id, tenantId, name, image, defaultDashboardId, type, transportType: transport }: Entity): unknown {
  const head = { id, tenantId, name, image, defaultDashboardId }
  return id.entityType === 'DEVICE_PROFILE' ? { ...head, type, transportType: transport } : head
}

function names(services: Services, type: ProfileType, tenant: string, activeOnly: boolean): unknown[] {
  const { of, field: reference } = PROFILED[type]
  const sql = `SELECT DISTINCT ${field(`${reference}.id`)} id FROM entity e WHERE type = ? AND tenant = ?`
  const used = new Set(activeOnly ? services.db.all<{ id: string }>(sql, [of, tenant]).map(({ id }) => id) : [])
  return services.entities
    .all(type, tenant)
    .filter(({ id }) => !activeOnly || used.has(id.id))
    .map(({ id, name }) => ({ id, name: String(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Keys that the devices of a profile have. */
function keyRoutes(): Route[] {
  const profile = { deviceProfileId: string }
  return [
    get('/api/deviceProfile/devices/keys/timeseries', 'T', { query: profile }, (c) => keysOf(c, 'latest')),
    get('/api/deviceProfile/devices/keys/attributes', 'T', { query: profile }, (c) => keysOf(c, 'attribute')),
  ]
}

function keysOf(c: Context, table: 'latest' | 'attribute'): string[] {
  const id = c.query.deviceProfileId as string | undefined
  if (id)
    c.services.access.entity(
      c.who,
      'DEVICE_PROFILE',
      pathId({ path: { deviceProfileId: id } }, 'deviceProfileId'),
      'READ',
    )
  const sql = `SELECT DISTINCT k.name FROM ${table} v JOIN key k ON k.id = v.key JOIN thing t ON t.id = v.thing JOIN entity e ON e.id = t.uuid
    WHERE e.type = 'DEVICE' AND e.tenant = ? ${id ? `AND ${field('deviceProfileId.id')} = ?` : ''} ORDER BY 1`
  return c.services.db.all<{ name: string }>(sql, id ? [c.who.tenantId, id] : [c.who.tenantId]).map(({ name }) => name)
}
