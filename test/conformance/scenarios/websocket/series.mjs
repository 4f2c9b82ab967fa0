import { scenario } from '../../scenario.mjs'

export default scenario(
  'time series over a WebSocket: latest values, updates, stored points, history, unsubscribing',
  async (t) => {
    const quiet = { quiet: true, expect: 200 }
    const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
    const save = (n, values) =>
      t.tenant.post(`/api/plugins/telemetry/ASSET/${hall.id.id}/timeseries/ANY`, { ts: t.T0 + n * 1000, values }, quiet)
    for (const n of [1, 2, 3, 4]) await save(n, { temperature: n * 10, state: n % 2 ? 'odd' : 'even' })
    const ws = await t.tenant.ws('/api/ws')
    ws.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
    const command = (cmdId, type, more) => ({
      cmds: [{ cmdId, type, entityType: 'ASSET', entityId: hall.id.id, ...more }],
    })
    const latest = (cmdId, more) => command(cmdId, 'TIMESERIES', { scope: 'LATEST_TELEMETRY', ...more })
    await ws.ask(latest(1, { keys: 'temperature,state' }))
    await save(5, { temperature: 50 })
    await ws.next(1, { note: 'a new value' })
    await save(6, { other: 1 })
    await ws.next(1, { note: 'a key that was not asked for', timeout: 500 })
    await save(2, { temperature: 21 })
    await ws.next(1, { note: 'an older point', timeout: 1000 })
    await ws.ask(
      latest(2, { keys: 'temperature', startTs: t.T0 + 2000, timeWindow: 3000, limit: 10, agg: 'NONE' }),
      1,
      { note: 'with stored points' },
    )
    await ws.ask(latest(3, { keys: 'missing' }))
    await ws.ask(latest(4, {}), 1, { note: 'all keys' })
    for (const cmdId of [2, 3, 4]) ws.send(latest(cmdId, { unsubscribe: true }))
    await t.sleep(300)
    await save(7, { temperature: 70, missing: 1 })
    await ws.next(2, { note: 'only the first one is left', timeout: 1000 })
    await ws.ask(latest(1, { keys: 'temperature', unsubscribe: true }), 1, { timeout: 300 })
    await save(8, { temperature: 80 })
    await ws.next(1, { note: 'nothing is left', timeout: 700 })
    const history = (cmdId, more) =>
      command(cmdId, 'TIMESERIES_HISTORY', { keys: 'temperature', startTs: t.T0, endTs: t.T0 + 10_000, ...more })
    await ws.ask(history(5, {}))
    await ws.ask(history(6, { limit: 2 }))
    await ws.ask(history(7, { keys: 'temperature,state', agg: 'COUNT', interval: 5000 }))
    await ws.ask(history(8, { agg: 'AVG', interval: 10_000 }))
    await ws.ask(history(9, { startTs: t.T0 + 20_000, endTs: t.T0 + 30_000 }))
    await ws.ask(history(10, { keys: '' }))
  },
)
