import { scenario } from '../../scenario.mjs'

export default scenario(
  'saving a device again: versions, what a missing field does, changing the profile',
  async (t) => {
    const { body: first } = await t.tenant.post('/api/device', {
      name: 'sensor',
      label: 'L1',
      additionalInfo: { description: 'old' },
    })
    const { body: second } = await t.tenant.post('/api/device', { ...first, label: 'L2' })
    await t.tenant.post('/api/device', { ...first, label: 'L3' }, { note: 'an old version' })
    await t.tenant.post('/api/device', { ...first, label: 'L4', version: null }, { note: 'no version: by force' })
    await t.tenant.post('/api/device', { ...second, label: 'L5', version: 99 }, { note: 'a version of the future' })
    await t.tenant.post('/api/device', { id: first.id, name: 'sensor b' }, { note: 'only id and name' })
    await t.tenant.get(`/api/device/${first.id.id}`)
    await t.tenant.post('/api/device', { id: first.id, name: 'sensor b', additionalInfo: {} })
    await t.tenant.post('/api/device', { id: first.id, name: 'sensor b', additionalInfo: null })
    await t.tenant.post(
      '/api/device',
      { id: first.id, name: 'sensor b', type: 'meter' },
      { note: 'another type makes another profile' },
    )
    await t.tenant.post(
      '/api/device',
      { id: first.id, name: 'sensor b', type: 'meter', deviceProfileId: first.deviceProfileId },
      { note: 'the profile wins over the type' },
    )
    await t.tenant.post(
      '/api/device',
      { id: first.id, name: 'sensor b', tenantId: { entityType: 'TENANT', id: t.NOBODY } },
      { note: 'the tenant cannot be changed' },
    )
    await t.tenant.post(
      '/api/device',
      { ...first, createdTime: t.T0, version: null },
      { note: 'the creation time is echoed' },
    )
    await t.tenant.get('/api/tenant/devices?pageSize=1&page=0', {
      note: 'and not kept',
      pick: (b) => b.data[0].createdTime,
    })
    await t.tenant.post('/api/device', { id: { entityType: 'DEVICE', id: t.NOBODY }, name: 'nobody' })
    await t.tenant.post(
      '/api/device',
      { id: { entityType: 'ASSET', id: first.id.id }, name: 'sensor b' },
      { pick: ({ status, errorCode }) => ({ status, errorCode }) },
    )
  },
)
