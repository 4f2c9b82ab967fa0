import { scenario } from '../../scenario.mjs'

export default scenario('commands that a WebSocket refuses', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
  const open = async () => {
    const ws = await t.tenant.ws('/api/ws')
    ws.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
    return ws
  }
  const ws = await open()
  const series = (more) => ({
    cmds: [
      {
        cmdId: 1,
        type: 'TIMESERIES',
        entityType: 'ASSET',
        entityId: hall.id.id,
        keys: 'a',
        scope: 'LATEST_TELEMETRY',
        ...more,
      },
    ],
  })
  const query = {
    entityFilter: { type: 'entityType', entityType: 'ASSET' },
    entityFields: [],
    latestValues: [],
    pageLink: { page: 0, pageSize: 10 },
  }
  await ws.ask({ cmds: [{ cmdId: 1, type: 'WEATHER' }] }, 1, { note: 'an unknown type' })
  await ws.ask(series({ colour: 'red' }), 1, { note: 'an unknown field' })
  await ws.ask({ cmds: [{ cmdId: 1 }] }, 1, { note: 'no type' })
  await ws.ask({ hello: 1 })
  await ws.ask('text')
  await ws.ask({ cmds: [] }, 1, { timeout: 500 })
  await ws.ask({}, 1, { timeout: 500 })
  await ws.ask(series({ cmdId: -5 }))
  await ws.ask(series({ entityId: '' }))
  await ws.ask(series({ entityId: undefined }))
  await ws.ask(series({ entityId: t.NOBODY }))
  await ws.ask(series({ entityType: 'DEVICE' }), 1, { note: 'an asset as a device' })
  await ws.ask({ cmds: [{ cmdId: 2, type: 'ENTITY_COUNT', query: { entityFilter: query.entityFilter } }] })
  await ws.ask(
    {
      cmds: [{ cmdId: 2, type: 'ENTITY_COUNT', query: { entityFilter: { type: 'entityType', entityType: 'DEVICE' } } }],
    },
    1,
    { note: 'the same command number again', timeout: 700 },
  )
  await ws.ask({ cmds: [{ cmdId: -1, type: 'ENTITY_DATA', query }] })
  await ws.ask({ cmds: [{ cmdId: 3, type: 'ENTITY_DATA' }] }, 1, { note: 'without a query', timeout: 1000 })
  await ws.ask({ cmds: [{ cmdId: 99, type: 'ENTITY_DATA_UNSUBSCRIBE' }] }, 1, {
    note: 'never subscribed',
    timeout: 500,
  })
  const other = await open()
  await other.ask({ cmds: [{ cmdId: 1, type: 'ENTITY_DATA', query: { ...query, entityFilter: undefined } }] }, 1, {
    note: 'a query without a filter',
  })
  await other.next(1, { note: 'afterwards', timeout: 500 })
})
