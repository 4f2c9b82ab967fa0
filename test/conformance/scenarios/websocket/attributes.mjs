import { scenario } from '../../scenario.mjs'

export default scenario(
  'attributes over a WebSocket: by scope and key, updates, deletion, unsubscribing',
  async (t) => {
    const quiet = { quiet: true, expect: 200 }
    const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
    const at = `/api/plugins/telemetry/DEVICE/${pump.id.id}`
    await t.tenant.get(`${at}/values/attributes/SERVER_SCOPE?keys=active`, {
      ...quiet,
      until: (r) => r.body.length === 1,
    })
    const save = (scope, values) => t.tenant.post(`${at}/attributes/${scope}`, values, quiet)
    await save('SERVER_SCOPE', { floor: 1, name: 'x', on: true })
    await save('SHARED_SCOPE', { target: 21.5, floor: 'shared' })
    const ws = await t.tenant.ws('/api/ws')
    ws.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
    const command = (cmdId, more) => ({
      cmds: [{ cmdId, type: 'ATTRIBUTES', entityType: 'DEVICE', entityId: pump.id.id, ...more }],
    })
    await ws.ask(command(1, { scope: 'SERVER_SCOPE', keys: 'floor,missing' }))
    await ws.ask(command(2, { scope: 'SHARED_SCOPE' }), 1, { note: 'all of a scope' })
    await ws.ask(command(3, { scope: 'CLIENT_SCOPE' }), 1, { note: 'an empty scope' })
    await ws.ask(command(4, { scope: 'SERVER_SCOPE' }), 1, { note: 'all of a scope' })
    await save('SERVER_SCOPE', { floor: 2 })
    await ws.next(2, { note: 'both that listen', sort: true })
    await save('SHARED_SCOPE', { target: 22 })
    await ws.next(1)
    await save('SERVER_SCOPE', { name: 'y' })
    await ws.next(1, { note: 'a key that the first one did not ask for' })
    await t.tenant.delete(`${at}/SERVER_SCOPE?keys=floor`, quiet)
    await ws.next(2, { note: 'deleted', sort: true })
    ws.send(command(4, { unsubscribe: true }))
    await t.sleep(300)
    await save('SERVER_SCOPE', { floor: 3, missing: 'now there' })
    await ws.next(2, { note: 'the first one only', timeout: 1000 })
    await ws.ask(command(5, { scope: 'NO_SCOPE' }), 1, { timeout: 1000 })
    await ws.ask(command(6, { scope: 'SERVER_SCOPE', entityId: t.NOBODY }), 1, { timeout: 1000 })
    await ws.ask(command(7, { scope: 'SERVER_SCOPE', entityId: '' }))
    await ws.ask(command(8, { scope: 'SERVER_SCOPE', entityId: 'abc' }), 1, { timeout: 1000 })
  },
)
