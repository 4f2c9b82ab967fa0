import { scenario } from '../../scenario.mjs'

export default scenario('counts over a WebSocket: entities, alarms, and whether an alarm is active', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
  const { body: yard } = await t.tenant.post('/api/asset', { name: 'yard', type: 'default' }, quiet)
  const raise = async (asset, type, severity, more) =>
    (await t.tenant.post('/api/alarm', { type, severity, originator: asset.id, ...more }, quiet)).body
  await raise(hall, 'Door', 'MINOR', { acknowledged: true })
  const ws = await t.tenant.ws('/api/ws')
  ws.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
  const assets = { entityFilter: { type: 'entityType', entityType: 'ASSET' } }
  const command = (cmdId, type, more) => ({ cmds: [{ cmdId, type, ...more }] })
  await ws.ask(command(1, 'ENTITY_COUNT', { query: assets }))
  await ws.ask(
    command(2, 'ENTITY_COUNT', {
      query: {
        ...assets,
        keyFilters: [
          {
            key: { type: 'ENTITY_FIELD', key: 'name' },
            valueType: 'STRING',
            predicate: { type: 'STRING', operation: 'STARTS_WITH', value: { defaultValue: 'h' } },
          },
        ],
      },
    }),
  )
  await ws.ask(command(3, 'ALARM_COUNT', { query: assets }))
  await ws.ask(command(4, 'ALARM_COUNT', { query: { ...assets, statusList: ['UNACK'] } }))
  await ws.ask(command(5, 'ALARM_COUNT', { query: {} }), 1, { note: 'all of the tenant' })
  await ws.ask(
    command(6, 'ALARM_COUNT', { query: { entityFilter: { type: 'entityType', entityType: 'DEVICE' } } }),
    1,
    { note: 'no entity' },
  )
  for (const cmdId of [5, 6]) ws.send(command(cmdId, 'ALARM_COUNT_UNSUBSCRIBE'))
  await ws.ask(command(7, 'ALARM_STATUS', { originatorId: yard.id }))
  await ws.ask(command(8, 'ALARM_STATUS', { originatorId: hall.id, typeList: ['Fire'] }))
  await ws.ask(command(9, 'ALARM_STATUS', { originatorId: hall.id, severityList: ['MINOR', 'MAJOR'] }))
  const fire = await raise(yard, 'Fire', 'MAJOR')
  await ws.next(3, { note: 'an alarm in the yard', sort: true })
  await t.sleep(400)
  await t.tenant.post(`/api/alarm/${fire.id.id}/ack`, undefined, quiet)
  await ws.next(1, { note: 'acknowledged' })
  await t.sleep(400)
  await t.tenant.post(`/api/alarm/${fire.id.id}/clear`, undefined, quiet)
  await ws.next(1, { note: 'cleared' })
  await t.sleep(400)
  await raise(hall, 'Fire', 'CRITICAL')
  await ws.next(3, { note: 'a fire in the hall', sort: true })
  for (const cmdId of [7, 8, 9]) ws.send(command(cmdId, 'ALARM_STATUS_UNSUBSCRIBE'))
  for (const cmdId of [3, 4]) ws.send(command(cmdId, 'ALARM_COUNT_UNSUBSCRIBE'))
  for (const cmdId of [1, 2]) ws.send(command(cmdId, 'ENTITY_COUNT_UNSUBSCRIBE'))
  await t.sleep(300)
  await raise(yard, 'Fire', 'MAJOR')
  await ws.next(1, { note: 'after unsubscribing', timeout: 700 })
})
