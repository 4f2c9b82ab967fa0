import { scenario } from '../../scenario.mjs'

export default scenario('firmware packages: made, filled, downloaded', async (t) => {
  const { actor } = await t.createCustomer('port')
  const profile = (await t.tenant.get('/api/deviceProfileInfo/default', { quiet: true, expect: 200 })).body
  const make = (more, options) =>
    t.tenant.post(
      '/api/otaPackage',
      { deviceProfileId: profile.id, type: 'FIRMWARE', title: 'fw', version: '1.0', ...more },
      options,
    )
  const { body: info } = await make({})
  const at = `/api/otaPackage/${info.id.id}`
  await t.tenant.get(`/api/otaPackage/info/${info.id.id}`)
  await t.tenant.get(`${at}/download`, { headers: { Accept: '*/*' }, note: 'before there is data', only: 'status' })
  const fill = (query, content = 'firmware bytes', options = {}) =>
    t.tenant.send({
      method: 'POST',
      path: `${at}?${query}`,
      form: { file: { content, name: 'fw.bin', type: 'application/octet-stream' } },
      ...options,
    })
  await fill('checksumAlgorithm=SHA256&checksum=0000')
  await fill('checksumAlgorithm=ROT13')
  const { body: full } = await fill('checksumAlgorithm=SHA256')
  await t.tenant.get(`${at}/download`, {
    headers: { Accept: '*/*' },
    pick: (b, r) => ({ text: b, name: r.headers.get('x-filename'), length: r.headers.get('content-length') }),
  })
  await t.tenant.get(at, { pick: (b) => ({ ...b, data: typeof b.data }) })
  await fill('checksumAlgorithm=SHA256', 'other bytes', {
    note: 'a second time',
    pick: (b) => ({ checksum: b.checksum, dataSize: b.dataSize, status: b.status, message: b.message }),
  })
  await make({}, { note: 'the same version' })
  await make({ version: '' })
  await make({ title: '' })
  await make({ version: '1.1', type: undefined })
  await make({ version: '1.1', deviceProfileId: undefined }, { pick: (b) => b.message ?? b.deviceProfileId })
  await make({ version: '1.2', deviceProfileId: { entityType: 'DEVICE_PROFILE', id: t.NOBODY } })
  await t.tenant.post('/api/otaPackage', { ...full, tag: 'changed' }, { pick: (b) => b.message ?? b.tag })
  await t.tenant.post(
    '/api/otaPackage',
    { ...full, additionalInfo: { description: 'first' } },
    { pick: (b) => b.additionalInfo ?? b },
  )
  await t.tenant.get('/api/otaPackages?pageSize=10&page=0&sortProperty=version', {
    pick: (b) => b.data.map((p) => [p.title, p.version, p.type, p.hasData]),
  })
  await actor.get(`/api/otaPackage/info/${info.id.id}`, { pick: (b) => b.title ?? b })
  await actor.get(`${at}/download`, { headers: { Accept: '*/*' } })
  await actor.post('/api/otaPackage', { title: 'x' })
  await t.tenant.delete(at)
  await t.tenant.get(`/api/otaPackage/info/${info.id.id}`)
})
