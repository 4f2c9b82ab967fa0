import { scenario } from '../../scenario.mjs'

export default scenario(
  'entities over a WebSocket: a query, latest values, updates, another page, unsubscribing',
  async (t) => {
    const quiet = { quiet: true, expect: 200 }
    const assets = []
    for (const n of [1, 2, 3])
      assets.push((await t.tenant.post('/api/asset', { name: `tank ${n}`, type: 'tank' }, quiet)).body)
    const at = (n) => `/api/plugins/telemetry/ASSET/${assets[n - 1].id.id}`
    const level = (n, ts, value) =>
      t.tenant.post(`${at(n)}/timeseries/ANY`, { ts: t.T0 + ts, values: { level: value } }, quiet)
    await level(1, 1000, 10)
    await t.tenant.post(`${at(2)}/attributes/SERVER_SCOPE`, { color: 'blue' }, quiet)
    const ws = await t.tenant.ws('/api/ws')
    ws.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
    const keys = [
      { type: 'TIME_SERIES', key: 'level' },
      { type: 'ATTRIBUTE', key: 'color' },
    ]
    const query = (pageLink, more) => ({
      entityFilter: { type: 'assetType', assetTypes: ['tank'] },
      entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
      latestValues: keys,
      pageLink: {
        page: 0,
        pageSize: 2,
        sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        ...pageLink,
      },
      ...more,
    })
    const command = (cmdId, more) => ({ cmds: [{ cmdId, type: 'ENTITY_DATA', ...more }] })
    await ws.ask(command(1, { query: query() }), 1, { note: 'a page' })
    await level(1, 2000, 11)
    await ws.next(1, { note: 'a query alone is no subscription', timeout: 500 })
    await ws.ask(command(1, { latestCmd: { keys } }), 1, {
      note: 'subscribed to the values of this page',
      timeout: 1500,
    })
    await level(1, 3000, 12)
    await ws.next(1)
    await t.tenant.post(`${at(2)}/attributes/SERVER_SCOPE`, { color: 'green' }, quiet)
    await ws.next(1)
    await level(3, 3000, 30)
    await ws.next(1, { note: 'not on this page', timeout: 500 })
    await ws.ask(command(1, { query: query({ page: 1 }), latestCmd: { keys } }), 1, {
      note: 'the next page under the same number: its values so far are not sent',
      timeout: 700,
    })
    await level(1, 4000, 13)
    await level(3, 4000, 31)
    await ws.next(1, { note: 'but what happens on that page' })
    await ws.ask(command(4, { query: query({ page: 1 }), latestCmd: { keys } }), 1, {
      note: 'the same page under another number',
    })
    ws.send({ cmds: [{ cmdId: 4, type: 'ENTITY_DATA_UNSUBSCRIBE' }] })
    await ws.ask(
      command(2, {
        query: query(
          { pageSize: 10 },
          {
            keyFilters: [
              {
                key: keys[0],
                valueType: 'NUMERIC',
                predicate: { type: 'NUMERIC', operation: 'GREATER', value: { defaultValue: 20 } },
              },
            ],
          },
        ),
      }),
    )
    await ws.ask(
      command(3, {
        query: query(
          {},
          { entityFilter: { type: 'singleEntity', singleEntity: { entityType: 'ASSET', id: t.NOBODY } } },
        ),
        latestCmd: { keys },
      }),
      1,
      { note: 'no entity' },
    )
    await t.tenant.delete(`${at(3)}/timeseries/delete?keys=level&deleteAllDataForKeys=true`, quiet)
    await ws.next(1, { note: 'the value was deleted', timeout: 2000 })
    ws.send({ cmds: [{ cmdId: 1, type: 'ENTITY_DATA_UNSUBSCRIBE' }] })
    await t.sleep(300)
    await level(3, 5000, 32)
    await ws.next(1, { note: 'after unsubscribing', timeout: 700 })
  },
)
