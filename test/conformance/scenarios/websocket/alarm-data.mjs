import { scenario } from '../../scenario.mjs'

export default scenario('alarms over a WebSocket: a query and what happens to them afterwards', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default', label: 'Hall' }, quiet)
  const { body: yard } = await t.tenant.post('/api/asset', { name: 'yard', type: 'default' }, quiet)
  const raise = async (asset, type, severity, more) =>
    (await t.tenant.post('/api/alarm', { type, severity, originator: asset.id, startTs: t.T0, ...more }, quiet)).body
  await raise(hall, 'Door', 'MINOR', { startTs: t.T0 - 1000 })
  const ws = await t.tenant.ws('/api/ws')
  ws.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
  const command = (cmdId, entityFilter, pageLink, more) => ({
    cmds: [
      {
        cmdId,
        type: 'ALARM_DATA',
        query: {
          entityFilter,
          alarmFields: [{ type: 'ALARM_FIELD', key: 'type' }],
          entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
          latestValues: [{ type: 'TIME_SERIES', key: 'smoke' }],
          ...more,
          pageLink: {
            page: 0,
            pageSize: 10,
            sortOrder: { key: { type: 'ALARM_FIELD', key: 'startTs' }, direction: 'ASC' },
            ...pageLink,
          },
        },
      },
    ],
  })
  const of = (asset) => ({ type: 'singleEntity', singleEntity: asset.id })
  const startTs = Date.now() - 3_600_000
  await ws.ask(command(1, of(hall), { startTs: startTs, timeWindow: 86_400_000, statusList: ['ACTIVE'] }))
  await t.tenant.post(
    `/api/plugins/telemetry/ASSET/${hall.id.id}/timeseries/ANY`,
    { ts: t.T0, values: { smoke: 7 } },
    quiet,
  )
  await ws.next(1, { note: 'a value of the entity' })
  const fire = await raise(hall, 'Fire', 'MAJOR')
  await ws.next(1, { note: 'a new alarm' })
  await t.sleep(300)
  await t.tenant.post(`/api/alarm/${fire.id.id}/ack`, undefined, quiet)
  await ws.next(1, { note: 'acknowledged' })
  await t.sleep(300)
  await raise(hall, 'Fire', 'CRITICAL', { details: { floor: 2 } })
  await ws.next(1, { note: 'more severe' })
  await t.sleep(300)
  await t.tenant.post(`/api/alarm/${fire.id.id}/assign/${t.tenantUserId}`, undefined, quiet)
  await ws.next(1, { note: 'assigned' })
  await raise(yard, 'Fire', 'MAJOR', { startTs: t.T0 + 2000 })
  await ws.next(1, { note: 'another entity', timeout: 500 })
  await t.tenant.post(`/api/alarm/${fire.id.id}/clear`, undefined, quiet)
  await ws.next(1, { note: 'cleared: no longer in the list', timeout: 2000 })
  ws.send({ cmds: [{ cmdId: 1, type: 'ALARM_DATA_UNSUBSCRIBE' }] })
  await t.sleep(300)
  await raise(hall, 'Flood', 'MAJOR', { startTs: t.T0 + 5000 })
  await ws.next(1, { note: 'after unsubscribing', timeout: 700 })
  await ws.ask(command(2, { type: 'entityType', entityType: 'ASSET' }, { pageSize: 1, severityList: ['MAJOR'] }), 1, {
    note: 'another query',
  })
  await ws.ask(command(3, { type: 'entityType', entityType: 'DEVICE' }), 1, { note: 'no entity' })
})
