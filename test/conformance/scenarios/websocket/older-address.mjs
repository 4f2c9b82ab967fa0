import { scenario } from '../../scenario.mjs'

export default scenario('the older addresses of the WebSocket, with the token in the address', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
  const at = `/api/plugins/telemetry/ASSET/${hall.id.id}`
  await t.tenant.post(`${at}/timeseries/ANY`, { ts: t.T0, values: { temperature: 20 } }, quiet)
  await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, { floor: 1 }, quiet)
  const ws = await t.tenant.ws(`/api/ws/plugins/telemetry?token=${t.tenant.token}`)
  const of = (cmdId, more) => ({ cmdId, entityType: 'ASSET', entityId: hall.id.id, ...more })
  const assets = { entityFilter: { type: 'entityType', entityType: 'ASSET' } }
  await ws.ask({
    tsSubCmds: [of(1, { scope: 'LATEST_TELEMETRY', keys: 'temperature' })],
    attrSubCmds: [],
    historyCmds: [],
  })
  await ws.ask({ attrSubCmds: [of(2, { scope: 'SERVER_SCOPE', keys: 'floor' })] })
  await ws.ask({
    historyCmds: [
      of(3, { keys: 'temperature', startTs: t.T0 - 1000, endTs: t.T0 + 1000, agg: 'NONE', interval: 0, limit: 10 }),
    ],
  })
  await ws.ask({ entityCountCmds: [{ cmdId: 4, query: assets }] })
  await ws.ask({ alarmCountCmds: [{ cmdId: 5, query: assets }] })
  await ws.ask({
    entityDataCmds: [
      {
        cmdId: 6,
        query: {
          ...assets,
          entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
          latestValues: [{ type: 'TIME_SERIES', key: 'temperature' }],
          pageLink: { page: 0, pageSize: 10 },
        },
      },
    ],
  })
  await ws.ask(
    {
      entityDataUnsubscribeCmds: [{ cmdId: 6 }],
      entityCountUnsubscribeCmds: [{ cmdId: 4 }],
      alarmCountUnsubscribeCmds: [{ cmdId: 5 }],
    },
    1,
    { timeout: 500 },
  )
  await t.tenant.post(`${at}/timeseries/ANY`, { ts: t.T0 + 1000, values: { temperature: 21 } }, quiet)
  await ws.next(1)
  await ws.ask({ tsSubCmds: [of(1, { scope: 'LATEST_TELEMETRY', keys: 'temperature', unsubscribe: true })] }, 1, {
    timeout: 500,
  })
  await t.tenant.post(`${at}/attributes/SERVER_SCOPE`, { floor: 2 }, quiet)
  await ws.next(1)
  await ws.ask({ cmds: [of(7, { type: 'TIMESERIES', keys: 'temperature' })] }, 1, {
    note: 'the newer form is not understood here',
    timeout: 1000,
  })
  const notes = await t.tenant.ws(`/api/ws/plugins/notifications?token=${t.tenant.token}`)
  await notes.ask({ unreadCountSubCmd: { cmdId: 1 } })
  await notes.ask({ unreadSubCmd: { cmdId: 2, limit: 5 } })
  await notes.ask({ unsubCmd: { cmdId: 2 } }, 1, { timeout: 500 })
  const bare = await t.tenant.ws('/api/ws/plugins/telemetry')
  await bare.ask({ tsSubCmds: [of(1, { keys: 'temperature' })] }, 1, { note: 'without a token' })
})
