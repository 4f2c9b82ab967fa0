import { scenario } from '../../scenario.mjs'

export default scenario(
  'a device profile in use: it stays, its name goes to the devices, the keys they have',
  async (t) => {
    const { body: device } = await t.tenant.post(
      '/api/device',
      { name: 'fan 1', type: 'fan' },
      { quiet: true, expect: 200 },
    )
    const at = `/api/deviceProfile/${device.deviceProfileId.id}`
    const { body: profile } = await t.tenant.get(at)
    await t.tenant.delete(at)
    await t.tenant.post('/api/deviceProfile', { ...profile, name: 'big fan' })
    await t.tenant.get(`/api/device/${device.id.id}`, {
      pick: (b) => [b.type, b.version],
      until: (r) => r.body?.type === 'big fan',
    })
    await t.tenant.get('/api/tenant/devices?pageSize=5&page=0&type=big%20fan', { pick: (b) => b.totalElements })
    await t.tenant.post(
      `/api/plugins/telemetry/DEVICE/${device.id.id}/timeseries/ANY`,
      { rpm: 900, state: 'on' },
      { quiet: true, expect: 200 },
    )
    await t.tenant.post(
      `/api/plugins/telemetry/DEVICE/${device.id.id}/attributes/SHARED_SCOPE`,
      { limit: 1000 },
      { quiet: true, expect: 200 },
    )
    const keys = (what, query = '', options) =>
      t.tenant.get(`/api/deviceProfile/devices/keys/${what}${query}`, { sort: '', ...options })
    await keys('timeseries')
    await keys('timeseries', `?deviceProfileId=${profile.id.id}`)
    await keys('attributes', `?deviceProfileId=${profile.id.id}`, {
      until: (r) => ['active', 'limit'].every((k) => r.body?.includes?.(k)),
    })
    await keys('timeseries', `?deviceProfileId=${t.NOBODY}`)
    await keys('attributes', '?deviceProfileId=abc')
    await t.tenant.delete(`/api/device/${device.id.id}`, { quiet: true, expect: 200 })
    await t.tenant.delete(at, { note: 'free now' })
  },
)
