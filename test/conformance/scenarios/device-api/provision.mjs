import { scenario } from '../../scenario.mjs'

const hide = (b) => (b.credentialsType === 'ACCESS_TOKEN' ? { ...b, credentialsValue: b.credentialsValue.length } : b)

export default scenario('a device registers itself with a key and a secret', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  await t.tenant.post(
    '/api/deviceProfile',
    {
      name: 'self made',
      type: 'DEFAULT',
      transportType: 'DEFAULT',
      provisionType: 'ALLOW_CREATE_NEW_DEVICES',
      provisionDeviceKey: `key-${t.run}`,
      profileData: {
        configuration: { type: 'DEFAULT' },
        transportConfiguration: { type: 'DEFAULT' },
        provisionConfiguration: { type: 'ALLOW_CREATE_NEW_DEVICES', provisionDeviceSecret: 'open sesame' },
      },
    },
    quiet,
  )
  const keys = { provisionDeviceKey: `key-${t.run}`, provisionDeviceSecret: 'open sesame' }
  const ask = (body, options) => t.anon.post('/api/v1/provision', body, options)
  const { body: first } = await ask({ deviceName: 'one', ...keys }, { pick: hide })
  const { body: made } = await t.tenant.get('/api/tenant/device?deviceName=one')
  await t.tenant.get(`/api/plugins/telemetry/DEVICE/${made.id.id}/values/attributes/SERVER_SCOPE?keys=provisionState`)
  await t.device(first.credentialsValue).post('/telemetry', { a: 1 }, quiet)
  await ask({ deviceName: 'one', ...keys }, { note: 'once more' })
  await ask(
    { deviceName: 'two', ...keys, credentialsType: 'ACCESS_TOKEN', token: `two-${t.run}` },
    { note: 'with a token of its own' },
  )
  await ask({
    deviceName: 'three',
    ...keys,
    credentialsType: 'MQTT_BASIC',
    username: `u-${t.run}`,
    password: 'p',
    clientId: 'c',
  })
  await ask({ deviceName: 'four', ...keys, gateway: true }, { pick: hide })
  await t.tenant.get('/api/tenant/device?deviceName=four', { pick: (b) => [b.type, b.additionalInfo] })
  await ask({ ...keys }, { pick: hide, note: 'without a name' })
  await ask({ deviceName: 'five', ...keys, provisionDeviceSecret: 'wrong' })
  await ask({ deviceName: 'five', ...keys, provisionDeviceKey: 'wrong' })
  await ask({ deviceName: ' ', ...keys })
  await ask({ deviceName: 'two', ...keys, token: `other-${t.run}` }, { note: 'a name that is taken' })
  await ask(
    { deviceName: 'six', ...keys, token: `two-${t.run}`, credentialsType: 'ACCESS_TOKEN' },
    { note: 'a token that is taken' },
  )
  await ask({ deviceName: 'seven', provisionDeviceKey: keys.provisionDeviceKey }, { only: 'status', note: 'no secret' })
  await ask({ deviceName: 'seven', ...keys, credentialsType: 'PIN' }, { only: 'status' })
  await t.anon.send({ method: 'POST', path: '/api/v1/provision', raw: '{"deviceName":', only: 'status' })
  await t.anon.get('/api/v1/provision')
  await t.tenant.get('/api/tenant/devices?pageSize=20&page=0&sortProperty=name', {
    pick: (b) => b.data.map((d) => (d.name.length === 20 ? 20 : d.name)).sort(),
  })
})
