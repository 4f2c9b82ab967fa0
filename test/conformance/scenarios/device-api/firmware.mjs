import { scenario } from '../../scenario.mjs'

export default scenario('a device fetches its firmware, whole and in pieces', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: device } = await t.tenant.post(
    `/api/device?accessToken=cam-${t.run}`,
    { name: 'camera', type: 'camera' },
    quiet,
  )
  const at = t.device(`cam-${t.run}`)
  await at.get('/firmware?title=fw&version=1.0', { note: 'nothing assigned' })
  const { body: info } = await t.tenant.post(
    '/api/otaPackage',
    { deviceProfileId: device.deviceProfileId, type: 'FIRMWARE', title: 'fw', version: '1.0', tag: 'fw 1.0' },
    quiet,
  )
  await t.tenant.send({
    method: 'POST',
    path: `/api/otaPackage/${info.id.id}?checksumAlgorithm=MD5`,
    form: { file: { content: '0123456789ABCDEF', name: 'fw.bin', type: 'application/octet-stream' } },
    ...quiet,
  })
  await t.tenant.post('/api/device', { ...device, firmwareId: info.id }, { pick: (b) => b.firmwareId })
  const keys = 'fw_title,fw_version,fw_tag,fw_size,fw_checksum,fw_checksum_algorithm,fw_url'
  await at.get(`/attributes?sharedKeys=${keys}`, { until: (r) => Object.keys(r.body?.shared ?? {}).length === 6 })
  await at.get('/firmware?title=fw&version=1.0')
  await at.get('/firmware?title=fw&version=1.0&size=6&chunk=0')
  await at.get('/firmware?title=fw&version=1.0&size=6&chunk=2', { note: 'the last piece' })
  await at.get('/firmware?title=fw&version=1.0&size=6&chunk=3', { note: 'past the end' })
  await at.get('/firmware?title=fw&version=2.0')
  await at.get('/firmware?title=other&version=1.0')
  await at.get('/firmware?title=fw', { only: 'status' })
  await at.get('/software?title=fw&version=1.0', { note: 'there is no software' })
  await t.tenant.get(
    `/api/plugins/telemetry/DEVICE/${device.id.id}/values/timeseries?keys=fw_state,target_fw_title,target_fw_version`,
    {
      until: (r) =>
        r.body?.fw_state?.[0].value === 'INITIATED' &&
        r.body.target_fw_title?.[0].value &&
        r.body.target_fw_version?.[0].value,
    },
  )
  await t.tenant.get(`/api/devices/count/FIRMWARE/${device.deviceProfileId.id}`)
  await t.tenant.delete(`/api/otaPackage/${info.id.id}`, { note: 'in use' })
})
