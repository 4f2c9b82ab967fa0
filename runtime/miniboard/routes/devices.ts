import { assignToCustomer, publicCustomer, unassign } from '../entities/assign.ts'
import { present } from '../entities/checks.ts'
import { type customerInfo, deviceInfo, saveDevice } from '../entities/device.ts'
import { checkedCredentials, saveCredentials } from '../entities/device-credentials.ts'
import { pageOfDeviceInfos, pageOfDevices } from '../entities/device-lists.ts'
import { removeDevice } from '../entities/device-removal.ts'
import { typesInUse, visible } from '../entities/lists.ts'
import { nameConflict } from '../entities/save.ts'
import { credentialsShape, deviceShape } from '../entities/shapes.ts'
import { paging } from '../store/pages.ts'
import { boxedBoolean, enumParam, required, string, strings } from '../wire/query.ts'
import { itemNotFound } from '../wire/refusal.ts'
import { del, get, pathId, post, type Route } from '../wire/route.ts'
import { object } from '../wire/shape.ts'

const list = { ...paging, type: string }
const infos = { ...paging, type: string, deviceProfileId: string, active: boxedBoolean }
const withCredentials = object({
  device: present('device', deviceShape),
  credentials: present('credentials', credentialsShape),
})
const otaType = enumParam('org.thingsboard.server.common.data.ota.OtaPackageType', 'FIRMWARE', 'SOFTWARE')

export const deviceRoutes: Route[] = [
  get('/api/device/:deviceId', 'TC', {}, (c) =>
    c.services.access.entity(c.who, 'DEVICE', pathId(c, 'deviceId'), 'READ'),
  ),
  get('/api/device/info/:deviceId', 'TC', {}, (c) =>
    deviceInfo(c.services, c.services.access.entity(c.who, 'DEVICE', pathId(c, 'deviceId'), 'READ')),
  ),
  post(
    '/api/device',
    'TC',
    { query: { accessToken: string, ...nameConflict }, body: deviceShape },
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
        saveCredentials(services, { ...body.credentials, deviceId: device.id }, { isNewDevice: true })
        return device
      }),
  ),
  del('/api/device/:deviceId', 'T', {}, (c) =>
    removeDevice(c.services, c.services.access.entity(c.who, 'DEVICE', pathId(c, 'deviceId'), 'DELETE')),
  ),
  get('/api/device/:deviceId/credentials', 'TC', {}, (c) =>
    c.services.credentials.ofDevice(
      c.services.access.entity(c.who, 'DEVICE', pathId(c, 'deviceId'), 'READ_CREDENTIALS').id.id,
    ),
  ),
  post('/api/device/credentials', 'T', { body: credentialsShape }, ({ services, who, body }) =>
    saveCredentials(services, checkedCredentials(services, who, body)),
  ),

  get('/api/tenant/devices', 'T', { query: list }, ({ services, who, query }) =>
    pageOfDevices(services, { tenant: who.tenantId }, query),
  ),
  get('/api/tenant/devices', 'T', { query: { deviceName: required(string) }, when: ['deviceName'] }, (c) =>
    byName(c.services, c.who.tenantId, c.query.deviceName),
  ),
  get('/api/tenant/device', 'T', { query: { deviceName: required(string) } }, (c) =>
    byName(c.services, c.who.tenantId, c.query.deviceName),
  ),
  get('/api/tenant/deviceInfos', 'T', { query: infos }, ({ services, who, query }) =>
    pageOfDeviceInfos(services, { tenant: who.tenantId }, query),
  ),
  get('/api/customer/:customerId/devices', 'TC', { query: list }, (c) =>
    pageOfDevices(
      c.services,
      { customer: c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ').id.id },
      c.query,
    ),
  ),
  get('/api/customer/:customerId/deviceInfos', 'TC', { query: infos }, (c) =>
    pageOfDeviceInfos(
      c.services,
      { customer: c.services.access.entity(c.who, 'CUSTOMER', pathId(c, 'customerId'), 'READ').id.id },
      c.query,
    ),
  ),
  get('/api/devices', 'TC', { query: { deviceIds: required(strings) } }, (c) =>
    visible(c, 'DEVICE', 'deviceIds', c.query.deviceIds),
  ),
  get('/api/device/types', 'TC', {}, ({ services, who }) => typesInUse(services, 'DEVICE', who.tenantId)),
  get(
    '/api/devices/count/:otaPackageType/:deviceProfileId',
    'TC',
    { typed: { otaPackageType: required(otaType) } },
    (c) => countWithoutPackage(c.services, c.path.otaPackageType as string, pathId(c, 'deviceProfileId')),
  ),

  post('/api/customer/:customerId/device/:deviceId', 'T', {}, (c) => assignToCustomer(c, 'DEVICE')),
  post('/api/customer/public/device/:deviceId', 'T', {}, (c) => assignToCustomer(c, 'DEVICE', publicCustomer)),
  del('/api/customer/device/:deviceId', 'T', {}, (c) => unassign(c, 'DEVICE')),
]

type Services = Parameters<typeof customerInfo>[0]

function byName({ entities }: Services, tenant: string, name: string): unknown {
  const device = entities.byName('DEVICE', tenant, name)
  if (!device) throw itemNotFound()
  return device
}

function countWithoutPackage({ db }: Services, type: string, profile: string): number {
  const field = type === 'FIRMWARE' ? 'firmwareId' : 'softwareId'
  const sql = `SELECT count(*) n FROM entity WHERE type = 'DEVICE' AND json_extract(doc, '$.deviceProfileId.id') = ? AND json_extract(doc, '$.${field}') IS NULL`
  return db.get<{ n: number }>(sql, [profile])?.n ?? 0
}
