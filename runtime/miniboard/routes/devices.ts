import { done, saved } from '../audit/rules.ts'
import { present } from '../entities/checks.ts'
import { deviceInfo, saveDevice } from '../entities/device.ts'
import { checkedCredentials, saveCredentials } from '../entities/device-credentials.ts'
import { removeDevice } from '../entities/device-removal.ts'
import { relatedEntities, searchShape } from '../entities/relation-search.ts'
import { nameConflict } from '../entities/save.ts'
import { credentialsShape, deviceShape } from '../entities/shapes.ts'
import { moveDevice } from '../entities/tenant-move.ts'
import type { Services } from '../services.ts'
import type { Entity } from '../store/entity.ts'
import { enumParam, required, string } from '../wire/query.ts'
import { badRequest } from '../wire/refusal.ts'
import { type Context, get, pathId, post, type Route } from '../wire/route.ts'
import { object } from '../wire/shape.ts'
import { ownedRoutes } from './owned.ts'

const withCredentials = object({
  device: present('device', deviceShape),
  credentials: present('credentials', credentialsShape),
})
const otaType = enumParam('org.thingsboard.server.common.data.ota.OtaPackageType', 'FIRMWARE', 'SOFTWARE')

export const deviceRoutes: Route[] = [
  ...ownedRoutes({
    type: 'DEVICE',
    name: 'device',
    info: deviceInfo,
    remove: removeDevice,
    idsAtPlural: true,
    typesPath: '/api/device/types',
  }),
  post(
    '/api/device',
    'TC',
    { audit: saved('DEVICE'), query: { accessToken: string, ...nameConflict }, body: deviceShape },
    ({ services, who, query, body }) =>
      saveDevice(services, who, body, { conflict: query, accessToken: query.accessToken }),
  ),
  post(
    '/api/device-with-credentials',
    'TC',
    { query: nameConflict, body: withCredentials },
    ({ services, who, query, body }) =>
      services.db.transaction(() => {
        const device = saveDevice(services, who, body.device, { conflict: query })
        saveCredentials(
          services,
          { ...body.credentials, deviceId: device.id, version: null },
          { withDevice: true, isNewDevice: body.device.id === null },
        )
        return device
      }),
  ),
  get('/api/device/:deviceId/credentials', 'TC', {}, (c) =>
    c.services.credentials.ofDevice(
      c.services.access.entity(c.who, 'DEVICE', pathId(c, 'deviceId'), 'READ_CREDENTIALS').id.id,
    ),
  ),
  post('/api/device/credentials', 'T', { body: credentialsShape }, ({ services, who, body }) =>
    saveCredentials(services, checkedCredentials(services, who, body)),
  ),
  post(
    '/api/tenant/:tenantId/device/:deviceId',
    'T',
    { audit: done('DEVICE', 'deviceId', 'ASSIGNED_TO_TENANT', movedTo) },
    (c) => {
      const device = c.services.access.entity(c.who, 'DEVICE', pathId(c, 'deviceId'), 'ASSIGN')
      const tenant = c.services.entities.get('TENANT', pathId(c, 'tenantId'))
      if (!tenant) throw badRequest('Could not find the specified Tenant!')
      return moveDevice(c.services, device, tenant)
    },
  ),
  post('/api/devices', 'TC', { body: searchShape }, (c) => relatedEntities(c, 'DEVICE', c.body)),
  get(
    '/api/devices/count/:otaPackageType/:deviceProfileId',
    'TC',
    { typed: { otaPackageType: required(otaType) } },
    (c) => countWithoutPackage(c.services, c.path.otaPackageType as string, pathId(c, 'deviceProfileId')),
  ),
]

function movedTo(_device: Entity, { services, path }: Context): object {
  const tenant = services.entities.get('TENANT', String(path.tenantId).toLowerCase())
  return { assignedTenantId: path.tenantId, assignedTenantName: tenant?.title ?? null }
}

function countWithoutPackage({ db }: Services, type: string, profile: string): number {
  const field = type === 'FIRMWARE' ? 'firmwareId' : 'softwareId'
  const sql = `SELECT count(*) n FROM entity WHERE type = 'DEVICE' AND json_extract(doc, '$.deviceProfileId.id') = ? AND json_extract(doc, '$.${field}') IS NULL`
  return db.get<{ n: number }>(sql, [profile])?.n ?? 0
}
