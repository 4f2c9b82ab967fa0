import { dataOf, fileHeaders } from '../devices/firmware.ts'
import { CHECKSUMS, fillOtaPackage, otaShape, removeOtaPackage, saveOtaPackage } from '../entities/ota-package.ts'
import type { Entity } from '../store/entity.ts'
import { field, pageOfEntities } from '../store/lists.ts'
import { paging, toPageLink } from '../store/pages.ts'
import { readForm } from '../wire/form.ts'
import { required, string } from '../wire/query.ts'
import { badRequest, failed, itemNotFound } from '../wire/refusal.ts'
import { type Context, del, get, pathId, post, type Route } from '../wire/route.ts'

const upload = { checksum: string, checksumAlgorithm: required(string) }

export const otaRoutes: Route[] = [
  post('/api/otaPackage', 'T', { body: otaShape }, ({ services, who, body }) => saveOtaPackage(services, who, body)),
  post('/api/otaPackage/:otaPackageId', 'T', { query: upload }, async (c) => {
    const { checksum, checksumAlgorithm: algorithm } = c.query
    if (!CHECKSUMS.includes(algorithm as 'MD5'))
      throw badRequest(
        `No enum constant org.thingsboard.server.common.data.ota.ChecksumAlgorithm.${algorithm.toUpperCase()}`,
      )
    const found = find(c)
    const file = (await readForm(c.call)).file('file')
    if (!file) throw failed("Required part 'file' is not present.")
    return fillOtaPackage(c.services, found, { ...file, checksum, algorithm })
  }),
  get('/api/otaPackage/info/:otaPackageId', 'TC', {}, (c) => {
    const found = c.services.entities.get('OTA_PACKAGE', pathId(c, 'otaPackageId'))
    if (found?.tenantId?.id !== c.who.tenantId) throw itemNotFound()
    return found
  }),
  get('/api/otaPackage/:otaPackageId', 'T', {}, (c) => {
    const found = find(c)
    const data = dataOf(c.services, found)
    return { ...found, data: data ? Buffer.from(data).toString('base64') : null }
  }),
  get('/api/otaPackage/:otaPackageId/download', 'T', { produces: 'application/octet-stream' }, (c) => {
    const found = find(c)
    const data = dataOf(c.services, found)
    if (!data) throw failed('Cannot invoke "java.nio.ByteBuffer.array()" because the data is null')
    return { status: 200, headers: fileHeaders(found), body: data }
  }),
  del('/api/otaPackage/:otaPackageId', 'T', {}, (c) => removeOtaPackage(c.services, find(c))),
  get('/api/otaPackages', 'TC', { query: paging }, ({ services, who, query }) =>
    pageOfEntities(services.db, { type: 'OTA_PACKAGE', tenant: who.tenantId }, toPageLink(query)),
  ),
  get('/api/otaPackages/:deviceProfileId/:type', 'TC', { query: paging }, (c) => {
    const where = [`${field('deviceProfileId.id')} = ?`, `${field('type')} = ?`, `${field('hasData')} = 1`]
    return pageOfEntities(
      c.services.db,
      { type: 'OTA_PACKAGE', tenant: c.who.tenantId, where, values: [pathId(c, 'deviceProfileId'), c.path.type ?? ''] },
      toPageLink(c.query),
    )
  }),
]

function find(c: Pick<Context, 'services' | 'who' | 'path'>): Entity {
  return c.services.access.entity(c.who, 'OTA_PACKAGE', pathId(c, 'otaPackageId'), 'READ')
}
