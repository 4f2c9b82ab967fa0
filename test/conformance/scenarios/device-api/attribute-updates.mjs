import { scenario } from '../../scenario.mjs'

export default scenario('a device waits for changes of shared attributes', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=valve-${t.run}`,
    { name: 'valve' },
    { quiet: true, expect: 200 },
  )
  const device = t.device(`valve-${t.run}`)
  const at = `/api/plugins/telemetry/DEVICE/${made.id.id}`
  const during = async (options, change) => {
    const waiting = device.get('/attributes/updates?timeout=8000', {
      pick: (b) => (b.deleted ? { deleted: [...b.deleted].sort() } : b),
      ...options,
    })
    await t.sleep(1000)
    await change()
    return waiting
  }
  const quiet = { quiet: true, expect: 200 }
  await during({ note: 'set' }, () => t.tenant.post(`${at}/attributes/SHARED_SCOPE`, { open: 50 }, quiet))
  await during({ note: 'set two' }, () =>
    t.tenant.post(`${at}/attributes/SHARED_SCOPE`, { open: 60, note: 'x', plan: { a: 1 } }, quiet),
  )
  await during({ note: 'the same value' }, () => t.tenant.post(`${at}/attributes/SHARED_SCOPE`, { open: 60 }, quiet))
  await during({ note: 'deleted' }, () => t.tenant.delete(`${at}/SHARED_SCOPE?keys=note,open`, quiet))
  await device.get('/attributes/updates?timeout=1000', { note: 'nothing happens' })
  const silent = async (change, note) => {
    const waiting = device.get('/attributes/updates?timeout=2500', { note })
    await t.sleep(800)
    await change()
    await waiting
  }
  await silent(() => t.tenant.post(`${at}/attributes/SERVER_SCOPE`, { open: 1 }, quiet), 'a server attribute')
  await silent(() => device.post('/attributes', { open: 2 }, quiet), "the device's own attribute")
  await t.tenant.post(`${at}/attributes/SHARED_SCOPE`, { open: 70 }, quiet)
  await device.get('/attributes/updates?timeout=1500', { note: 'set before the device asks' })
  await during({ note: 'the device is deleted' }, () => t.tenant.delete(`/api/device/${made.id.id}`, quiet))
})
