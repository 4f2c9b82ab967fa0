import { scenario } from '../../scenario.mjs'

export default scenario('provisioning settings of a device profile', async (t) => {
  const save = (name, provisionType, provisionConfiguration, more, options) =>
    t.tenant.post(
      '/api/deviceProfile',
      {
        name,
        type: 'DEFAULT',
        transportType: 'DEFAULT',
        provisionType,
        profileData: {
          configuration: { type: 'DEFAULT' },
          transportConfiguration: { type: 'DEFAULT' },
          provisionConfiguration,
        },
        ...more,
      },
      options,
    )
  const { body: open } = await save(
    'open',
    'ALLOW_CREATE_NEW_DEVICES',
    { type: 'ALLOW_CREATE_NEW_DEVICES', provisionDeviceSecret: `secret-${t.run}` },
    { provisionDeviceKey: `key-${t.run}` },
  )
  await t.tenant.get(`/api/deviceProfile/${open.id.id}`)
  await save(
    'known',
    'CHECK_PRE_PROVISIONED_DEVICES',
    { type: 'CHECK_PRE_PROVISIONED_DEVICES', provisionDeviceSecret: 'secret' },
    { provisionDeviceKey: `key2-${t.run}` },
  )
  await save(
    'same key',
    'ALLOW_CREATE_NEW_DEVICES',
    { type: 'ALLOW_CREATE_NEW_DEVICES', provisionDeviceSecret: 'secret' },
    { provisionDeviceKey: `key-${t.run}` },
  )
  await save('no key', 'ALLOW_CREATE_NEW_DEVICES', {
    type: 'ALLOW_CREATE_NEW_DEVICES',
    provisionDeviceSecret: 'secret',
  })
  await save(
    'no secret',
    'ALLOW_CREATE_NEW_DEVICES',
    { type: 'ALLOW_CREATE_NEW_DEVICES' },
    { provisionDeviceKey: `key3-${t.run}` },
  )
  await save(
    'off',
    'DISABLED',
    { type: 'DISABLED', provisionDeviceSecret: 'secret' },
    { provisionDeviceKey: `key4-${t.run}` },
  )
  await save(
    'mixed',
    'DISABLED',
    { type: 'ALLOW_CREATE_NEW_DEVICES', provisionDeviceSecret: 'secret' },
    { provisionDeviceKey: `key5-${t.run}` },
  )
  await save('wrong', 'SOMETIMES', undefined, undefined, { pick: ({ status, errorCode }) => ({ status, errorCode }) })
  await t.tenant.post(
    '/api/deviceProfile',
    {
      ...open,
      provisionType: 'DISABLED',
      provisionDeviceKey: null,
      profileData: { ...open.profileData, provisionConfiguration: { type: 'DISABLED' } },
    },
    { note: 'turned off' },
  )
  await t.anon.post('/api/v1/provision', {
    deviceName: 'x',
    provisionDeviceKey: `key-${t.run}`,
    provisionDeviceSecret: `secret-${t.run}`,
  })
})
