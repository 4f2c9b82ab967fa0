import { scenario } from '../../scenario.mjs'

export default scenario('MQTT user names and passwords as credentials', async (t) => {
  const make = async (name) => (await t.tenant.post('/api/device', { name }, { quiet: true, expect: 200 })).body
  const first = await make('boiler 1')
  const second = await make('boiler 2')
  const at = (device) => `/api/device/${device.id.id}/credentials`
  const { body: token } = await t.tenant.get(at(first), { quiet: true, expect: 200 })
  const base = { id: token.id, deviceId: first.id, credentialsType: 'MQTT_BASIC' }
  const write = (value, options, to = base) =>
    t.tenant.post(
      '/api/device/credentials',
      { ...to, credentialsValue: typeof value === 'string' ? value : JSON.stringify(value) },
      options,
    )
  await write({ clientId: `c-${t.run}`, userName: `u-${t.run}`, password: 'p' })
  await t.tenant.get(at(first))
  await write({ userName: `u-${t.run}`, password: 'p' }, { note: 'without a client id' })
  await write({ userName: `u-${t.run}` }, { note: 'without a password' })
  await write({ clientId: `c-${t.run}` }, { note: 'a client id alone' })
  await write({ clientId: `c-${t.run}`, password: 'p' })
  await write({ password: 'p' })
  await write({})
  await write('not json')
  await write('')
  await write({ userName: `u-${t.run}`, password: 'p', color: 'red' }, { note: 'a field that does not exist' })
  await write({ userName: `u-${t.run}`, password: 'p' }, { quiet: true, expect: 200 })
  const { body: other } = await t.tenant.get(at(second), { quiet: true, expect: 200 })
  await write(
    { userName: `u-${t.run}`, password: 'q' },
    { note: 'the same user for another device' },
    { id: other.id, deviceId: second.id, credentialsType: 'MQTT_BASIC' },
  )
  await t.tenant.post(
    '/api/device/credentials',
    { ...base, credentialsType: 'ACCESS_TOKEN', credentialsId: `t-${t.run}`, credentialsValue: null },
    { note: 'back to a token' },
  )
})
