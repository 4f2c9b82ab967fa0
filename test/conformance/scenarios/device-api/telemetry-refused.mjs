import { scenario } from '../../scenario.mjs'

export default scenario('what a device over HTTP is told when something is wrong', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=probe-${t.run}`,
    { name: 'probe' },
    { quiet: true, expect: 200 },
  )
  const device = t.device(`probe-${t.run}`)
  const nobody = t.device(`nobody-${t.run}`)
  await nobody.post('/telemetry', { a: 1 })
  await nobody.post('/attributes', { a: 1 })
  await nobody.get('/attributes')
  await nobody.get('/attributes/updates?timeout=1000')
  await nobody.get('/rpc?timeout=1000')
  await nobody.post('/rpc', { method: 'x', params: {} })
  await nobody.post('/rpc/1', {})
  await nobody.get('/firmware?title=a&version=1')
  const raw = (path, text, options) => device.send({ method: 'POST', path, raw: text, only: 'status', ...options })
  await raw('/telemetry', '{"a":', { note: 'broken' })
  await raw('/telemetry', '5')
  await raw('/telemetry', '[1]')
  await raw('/attributes', '[]')
  await raw('/attributes', '{"a"')
  await raw('/telemetry', undefined, { note: 'no body' })
  await raw('/attributes', undefined)
  await raw('/rpc', '[]')
  await raw('/rpc', '{"params":{}}', { note: 'no method' })
  await raw('/rpc/abc', '{}')
  await raw('/rpc/1', 'x'.repeat(70_000), { note: 'too long' })
  await device.get('/telemetry')
  await device.get('/nothing', { only: 'status' })
  await device.get('/firmware', { only: 'status' })
  await device.get('/rpc?timeout=abc', { only: 'status' })
  await t.tenant.get(`/api/plugins/telemetry/DEVICE/${made.id.id}/keys/timeseries`)
})
