import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })

export default scenario('a device saved together with its credentials', async (t) => {
  const save = (device, credentials, options, query = '') =>
    t.tenant.post(`/api/device-with-credentials${query}`, { device, credentials }, options)
  const token = (name) => ({ credentialsType: 'ACCESS_TOKEN', credentialsId: `${name}-${t.run}` })
  const { body: device } = await save({ name: 'crane', type: 'crane' }, token('crane'))
  const at = `/api/device/${device.id.id}/credentials`
  await t.tenant.get(at)
  await save({ ...device, label: 'L' }, token('crane-b'), { note: 'again: device and token change' })
  await t.tenant.get(at)
  await save(
    { name: 'lift' },
    {
      credentialsType: 'MQTT_BASIC',
      credentialsValue: JSON.stringify({ clientId: `lift-${t.run}`, userName: 'lift', password: 'secret' }),
    },
  )
  const { body: camera } = await save(
    { name: 'camera' },
    {
      credentialsType: 'X509_CERTIFICATE',
      credentialsValue: `-----BEGIN CERTIFICATE-----\nMIIBlift${t.run}\n-----END CERTIFICATE-----`,
    },
  )
  await t.tenant.get(`/api/device/${camera.id.id}/credentials`)
  await save({ name: 'crane' }, token('crane-c'), { note: 'the name is taken' })
  await save(
    { name: 'crane' },
    token('crane-c'),
    { note: 'made unique' },
    '?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL',
  )
  await save({ name: 'winch' }, token('crane-b'), { note: 'the token is taken' })
  await t.tenant.get('/api/tenant/device?deviceName=winch', { note: 'and no device was made' })
  await save({ name: 'winch' }, { credentialsType: 'ACCESS_TOKEN' }, { note: 'no token' })
  await save({ name: 'winch' }, {}, { note: 'no type' })
  await save({ name: 'winch' }, undefined)
  await save(undefined, token('winch'))
  await save({}, token('winch'))
  await save({ id: { entityType: 'DEVICE', id: t.NOBODY }, name: 'winch' }, token('winch'))
  await t.sysadmin.post('/api/device-with-credentials', { device: { name: 'winch' }, credentials: token('winch') })
  await t.tenant.post('/api/device-with-credentials', [], { pick: code })
})
