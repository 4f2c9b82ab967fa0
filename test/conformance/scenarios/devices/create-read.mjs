import { scenario } from '../../scenario.mjs'

export default scenario('a device with a name alone and one with everything; reading and deleting them', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump 1' })
  const at = `/api/device/${device.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`/api/device/info/${device.id.id}`)
  await t.tenant.get('/api/tenant/device?deviceName=pump%201')
  await t.tenant.get('/api/tenant/devices?deviceName=pump%201', { note: 'the older way' })
  await t.tenant.get('/api/tenant/device?deviceName=PUMP%201', { note: 'case matters' })
  await t.tenant.get('/api/tenant/device?deviceName=')
  await t.tenant.get('/api/tenant/device')
  await t.tenant.post(
    '/api/device',
    {
      name: ' pump 2 ',
      type: 'water pump',
      label: 'north',
      additionalInfo: {
        gateway: true,
        overwriteActivityTime: false,
        description: 'in hall 2',
        deep: { list: [1, 'two'] },
      },
      deviceData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
      color: 'blue',
    },
    { note: 'spaces around the name, a field that does not exist' },
  )
  await t.tenant.get('/api/deviceProfile/names', { sort: '', note: 'the new type became a profile' })
  await t.anon.get(at)
  await t.sysadmin.get(at)
  await t.tenant.get(`/api/device/${t.NOBODY}`)
  await t.tenant.get(`/api/device/info/${t.NOBODY}`)
  await t.tenant.get('/api/device/abc')
  await t.tenant.put(at, device)
  await t.tenant.delete(at)
  await t.tenant.get(at, { note: 'deleted' })
  await t.tenant.delete(at, { note: 'deleted twice' })
  await t.tenant.delete('/api/device/abc')
})
