import { scenario } from '../../scenario.mjs'

export default scenario('deleting attributes', async (t) => {
  const { body: device } = await t.tenant.post(
    `/api/device?accessToken=bell-${t.run}`,
    { name: 'bell' },
    { quiet: true, expect: 200 },
  )
  const at = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  const left = (scope, options) =>
    t.tenant.get(`${at}/keys/attributes/${scope}`, {
      pick: (b) => b.filter((key) => key.length < 5).sort(),
      ...options,
    })
  await t.tenant.post(
    `${at}/attributes/SERVER_SCOPE`,
    { a: 1, b: 2, 'c,d': 3, e: 4, f: 5 },
    { quiet: true, expect: 200 },
  )
  await t.tenant.post(`${at}/attributes/SHARED_SCOPE`, { a: 1, b: 2 }, { quiet: true, expect: 200 })
  await t.device(`bell-${t.run}`).post('/attributes', { a: 1, b: 2 }, { quiet: true, expect: 200 })
  await left('CLIENT_SCOPE', { until: (r) => r.body?.length === 2 })
  await t.tenant.delete(`${at}/SERVER_SCOPE?keys=a,missing`)
  await left('SERVER_SCOPE')
  await left('SHARED_SCOPE', { note: 'the other scopes keep theirs' })
  await t.tenant.delete(`${at}/SERVER_SCOPE?key=c%2Cd&key=e`, { note: 'repeated parameter' })
  await left('SERVER_SCOPE')
  await t.tenant.delete(`/api/plugins/telemetry/${device.id.id}/SHARED_SCOPE?keys=a`, { note: 'the path for devices' })
  await left('SHARED_SCOPE')
  await t.tenant.delete(`${at}/CLIENT_SCOPE?keys=a,b`, { note: 'what the device sent' })
  await left('CLIENT_SCOPE')
  await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, { a: 'again' })
  await t.tenant.get(`${at}/values/attributes/SERVER_SCOPE?keys=a`)
})
