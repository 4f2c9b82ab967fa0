import { scenario } from '../../scenario.mjs'

export default scenario('commands to a device that asks for them over HTTP', async (t) => {
  const { body: made } = await t.tenant.post(
    `/api/device?accessToken=relay-${t.run}`,
    { name: 'relay' },
    { quiet: true, expect: 200 },
  )
  const device = t.device(`relay-${t.run}`)
  const ask = (way, body, options) => t.tenant.post(`/api/rpc/${way}/${made.id.id}`, body, options)
  const handle = async (way, command, answer, note) => {
    const waiting = device.get('/rpc?timeout=9000', { note })
    await t.sleep(1000)
    const asked = ask(way, command, { note, quiet: way === 'oneway' })
    const { body } = await waiting
    if (way === 'twoway') await device.post(`/rpc/${body.id}`, answer, { quiet: true })
    await asked
  }
  await handle('twoway', { method: 'setRelay', params: { on: true } }, { ok: true, state: 1 })
  await handle('twoway', { method: 'getName', params: 'short' }, 'relay one', 'text for text')
  await handle('twoway', { method: 'count', params: 5, timeout: 7000 }, [1, 2, 3], 'a number and a list')
  await handle('oneway', { method: 'reset', params: {} }, undefined, 'one way')
  const waiting = device.get('/rpc?timeout=9000', { quiet: true })
  await t.sleep(1000)
  await ask('oneway', { method: 'reset', params: { hard: true } }, { note: 'one way, what the caller gets' })
  await waiting
  const late = ask(
    'twoway',
    { method: 'early', params: null, timeout: 9000 },
    { note: 'asked before the device comes' },
  )
  await t.sleep(800)
  const { body } = await device.get('/rpc?timeout=5000', { note: 'it comes later' })
  await device.post(`/rpc/${body.id}`, { here: true }, { quiet: true })
  await late
  await device.post('/rpc/99', { ok: true }, { note: 'nobody asked' })
  await device.get('/rpc?timeout=1000', { note: 'nothing to do' })
})
