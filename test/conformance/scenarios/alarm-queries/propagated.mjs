import { scenario } from '../../scenario.mjs'

export default scenario('alarms found by a query with those that were propagated', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: site } = await t.tenant.post('/api/asset', { name: 'site', type: 'default' }, quiet)
  const { body: house } = await t.tenant.post('/api/asset', { name: 'house', type: 'default' }, quiet)
  const { body: sensor } = await t.tenant.post('/api/device', { name: 'sensor', type: 'default', label: 'S' }, quiet)
  await t.tenant.post('/api/relation', { from: site.id, to: house.id, type: 'Contains', typeGroup: 'COMMON' }, quiet)
  await t.tenant.post('/api/relation', { from: house.id, to: sensor.id, type: 'Contains', typeGroup: 'COMMON' }, quiet)
  const raise = (source, type, startTs, more) =>
    t.tenant.post(
      '/api/alarm',
      { type, severity: 'MAJOR', originator: source.id, startTs: t.T0 + startTs, ...more },
      quiet,
    )
  await raise(sensor, 'Cold', 1000, { propagate: true })
  await raise(sensor, 'Wet', 2000)
  await raise(house, 'Dark', 3000, { propagate: true })
  const find = (
    entityFilter,
    pageLink,
    options = {
      pick: (b) => ({ ...b, data: b.data.map((a) => `${a.entityId.entityType} ${a.originatorName} ${a.type}`) }),
    },
  ) =>
    t.tenant.post(
      '/api/alarmsQuery/find',
      {
        entityFilter,
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        alarmFields: [{ type: 'ALARM_FIELD', key: 'type' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ALARM_FIELD', key: 'startTs' }, direction: 'ASC' },
          ...pageLink,
        },
      },
      options,
    )
  const one = (entity) => ({ type: 'singleEntity', singleEntity: entity.id })
  const below = (root, more) => ({
    type: 'relationsQuery',
    rootEntity: root.id,
    direction: 'FROM',
    maxLevel: 0,
    filters: [{ relationType: 'Contains', entityTypes: ['DEVICE'] }],
    ...more,
  })
  for (const entity of [site, house, sensor]) {
    await find(one(entity), {})
    await find(one(entity), { searchPropagatedAlarms: true })
  }
  await find(
    one(site),
    { searchPropagatedAlarms: true, pageSize: 1 },
    { note: 'all fields; entityId is where it is shown' },
  )
  await find(one(site), { searchPropagatedAlarms: true, typeList: ['Cold'] })
  await find(one(site), { searchPropagatedAlarms: true, textSearch: 'dar' })
  await find(one(site), { searchPropagatedAlarms: true, startTs: 1, endTs: 2 })
  await find(below(site), {})
  await find(below(site, { filters: [] }), {})
  for (const direction of ['ASC', 'DESC']) {
    await find(
      below(site, { filters: [] }),
      { typeList: ['Cold', 'Dark'], sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction } },
      { note: 'in the order of the entities', pick: (b) => b.data.map((a) => a.originatorName) },
    )
  }
  await find(
    one(sensor),
    { sortOrder: { key: { type: 'ALARM_FIELD', key: 'originator' }, direction: 'ASC' }, pageSize: 5 },
    { pick: (b) => b.totalElements },
  )
  await find(
    one(sensor),
    { sortOrder: { key: { type: 'ALARM_FIELD', key: 'nonsense' }, direction: 'ASC' } },
    { only: 'status' },
  )
})
