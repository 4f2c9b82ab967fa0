import { scenario } from '../../scenario.mjs'

export default scenario('certificates as credentials', async (t) => {
  const pem = (text) => `-----BEGIN CERTIFICATE-----\r\n${text}\n${t.run}\n-----END CERTIFICATE-----\n`
  const make = async (name) => {
    const { body: device } = await t.tenant.post('/api/device', { name }, { quiet: true, expect: 200 })
    const { body: credentials } = await t.tenant.get(`/api/device/${device.id.id}/credentials`, {
      quiet: true,
      expect: 200,
    })
    return { id: credentials.id, deviceId: device.id, credentialsType: 'X509_CERTIFICATE' }
  }
  const first = await make('camera 1')
  const second = await make('camera 2')
  const write = (credentials, options) => t.tenant.post('/api/device/credentials', credentials, options)
  await write({ ...first, credentialsValue: pem('MIIBcamera1') })
  await t.tenant.get(`/api/device/${first.deviceId.id}/credentials`)
  await write(
    { ...second, credentialsValue: pem('MIIBcamera1').replace('\r', '') },
    { note: 'the same for another device' },
  )
  await write(
    { ...first, credentialsValue: pem('MIIBcamera1').replaceAll(/\s/g, ''), credentialsId: 'of no interest' },
    { note: 'without spaces' },
  )
  await write({ ...second, credentialsValue: pem('MIIBcamera2') })
  await write({ ...second, credentialsValue: `rubbish ${t.run}` }, { note: 'not a certificate' })
  await write({ ...second, credentialsValue: null }, { only: 'status' })
  await write({ ...second, credentialsType: 'LWM2M_CREDENTIALS', credentialsValue: '{}' })
  await write({
    ...second,
    credentialsType: 'LWM2M_CREDENTIALS',
    credentialsValue: JSON.stringify({ client: { endpoint: `ep-${t.run}`, securityConfigClientMode: 'NO_SEC' } }),
  })
  await write({
    ...second,
    credentialsType: 'LWM2M_CREDENTIALS',
    credentialsValue: JSON.stringify({
      client: { endpoint: `ep-${t.run}`, securityConfigClientMode: 'NO_SEC' },
      bootstrap: { bootstrapServer: { securityMode: 'NO_SEC' }, lwm2mServer: { securityMode: 'NO_SEC' } },
    }),
  })
})
