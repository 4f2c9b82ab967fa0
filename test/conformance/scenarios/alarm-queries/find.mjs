import { scenario } from '../../scenario.mjs'

export default scenario('alarms found by a query: entities, fields, order, pages', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const devices = []
  for (const n of [1, 2, 3]) {
    devices.push(
      (await t.tenant.post('/api/device', { name: `pump ${n}`, type: n < 3 ? 'water' : 'oil', label: `P${n}` }, quiet))
        .body,
    )
    await t.tenant.post(
      `/api/plugins/telemetry/DEVICE/${devices.at(-1).id.id}/timeseries/ANY`,
      { ts: t.T0, values: { level: n * 10 } },
      quiet,
    )
    await t.tenant.post(
      `/api/plugins/telemetry/DEVICE/${devices.at(-1).id.id}/attributes/SERVER_SCOPE`,
      { floor: 4 - n },
      quiet,
    )
    await t.sleep(5)
  }
  const raise = (n, type, severity, startTs, more) =>
    t.tenant.post(
      '/api/alarm',
      { type, severity, originator: devices[n - 1].id, startTs, endTs: startTs + 100, ...more },
      quiet,
    )
  await raise(1, 'Leak', 'MAJOR', t.T0 + 3000)
  await raise(1, 'Noise', 'MINOR', t.T0 + 1000)
  await raise(2, 'Overheat', 'CRITICAL', t.T0 + 2000, { details: { temperature: 91 } })
  await raise(3, 'Vibration', 'WARNING', t.T0 + 4000)
  const field = (key, type = 'ALARM_FIELD') => ({ type, key })
  const find = (more, pageLink, options = {}) =>
    t.tenant.post(
      '/api/alarmsQuery/find',
      {
        entityFilter: { type: 'entityType', entityType: 'DEVICE' },
        alarmFields: ['createdTime', 'originator', 'type', 'severity', 'status'].map((k) => field(k)),
        pageLink: { page: 0, pageSize: 10, sortOrder: { key: field('startTs'), direction: 'ASC' }, ...pageLink },
        ...more,
      },
      options,
    )
  const rows = { pick: (b) => ({ ...b, data: b.data.map((a) => `${a.originatorName} ${a.type} ${a.severity}`) }) }
  await find({})
  await find(
    {
      entityFields: [field('name', 'ENTITY_FIELD'), field('type', 'ENTITY_FIELD')],
      latestValues: [field('level', 'TIME_SERIES'), field('floor', 'SERVER_ATTRIBUTE'), field('depth', 'ATTRIBUTE')],
    },
    { pageSize: 1 },
  )
  await find({ entityFilter: { type: 'deviceType', deviceTypes: ['water'], deviceNameFilter: '' } }, {}, rows)
  await find({ entityFilter: { type: 'singleEntity', singleEntity: devices[2].id } }, {}, rows)
  await find(
    { entityFilter: { type: 'entityList', entityType: 'DEVICE', entityList: [devices[2].id.id, devices[0].id.id] } },
    {},
    rows,
  )
  for (const key of ['startTs', 'endTs', 'severity', 'type', 'startTime', 'status'])
    await find(
      {},
      { pageSize: 2, sortOrder: { key: field(key), direction: 'DESC' } },
      key === 'status' ? { only: 'status' } : rows,
    )
  await find(
    {
      entityFilter: { type: 'entityType', entityType: 'DEVICE' },
      keyFilters: [
        {
          key: field('level', 'TIME_SERIES'),
          valueType: 'NUMERIC',
          predicate: { type: 'NUMERIC', operation: 'GREATER', value: { defaultValue: 10 } },
        },
      ],
    },
    {},
    rows,
  )
  await find({}, { pageSize: 3, page: 1 }, rows)
  await find({}, { pageSize: 3, page: 2 }, rows)
  await find({}, { textSearch: 'LEA' }, rows)
  await find({}, { textSearch: 'pump 2' }, rows)
  await find(
    { alarmFields: [field('type')] },
    { textSearch: 'pump 2' },
    { ...rows, note: 'only the asked fields are searched' },
  )
  await find({ alarmFields: [] }, { textSearch: 'pump 2' }, { ...rows, note: 'no field, no search' })
  await find({ entityFilter: { type: 'entityType', entityType: 'ASSET' } }, {}, { note: 'no entity' })
})
