import { scenario } from '../../scenario.mjs'

export default scenario('pages, order and search in a query, and the count of the same', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  for (const n of [4, 2, 5, 1, 3]) {
    await t.tenant.post('/api/device', { name: `sensor ${n}`, type: n % 2 ? 'odd' : 'even', label: `L${9 - n}` }, quiet)
    await t.sleep(5)
  }
  const field = (key) => ({ type: 'ENTITY_FIELD', key })
  const filter = { entityFilter: { type: 'entityType', entityType: 'DEVICE' } }
  const find = (
    pageLink,
    more,
    options = { pick: (b) => (b.data ? { ...b, data: b.data.map((e) => e.latest.ENTITY_FIELD.name.value) } : b) },
  ) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        ...filter,
        entityFields: [field('name'), field('label')],
        pageLink: { page: 0, pageSize: 2, ...pageLink },
        ...more,
      },
      options,
    )
  const by = (key, direction) => ({ sortOrder: { key: field(key), direction } })
  await find(by('name', 'ASC'), {}, {})
  await find({ page: 2, ...by('name', 'ASC') })
  await find({ page: 3, ...by('name', 'ASC') })
  await find({ pageSize: 5, ...by('name', 'DESC') })
  await find({ pageSize: 5, ...by('label', 'ASC') })
  await find({ pageSize: 5, ...by('createdTime', 'ASC') })
  await find({ pageSize: 5, ...by('type', 'DESC') }, {}, { pick: (b) => b.totalElements })
  await find({ pageSize: 5, sortOrder: { key: field('name') } }, { note: 'no direction' })
  await find({ textSearch: 'SENSOR 4' })
  await find({ textSearch: 'l5' })
  await find(
    { textSearch: 'even', ...by('name', 'ASC') },
    {},
    { note: 'the type is not among the fields', pick: (b) => b.totalElements },
  )
  await find({ textSearch: 'even', ...by('name', 'ASC') }, { entityFields: [field('name'), field('type')] })
  await find({ pageSize: 0 }, {}, { only: 'status' })
  await find({ pageSize: 10, page: -1 }, {}, { only: 'status' })
  await find({ pageSize: 5, ...by('nonsense', 'ASC') }, {}, { pick: (b) => b.totalElements ?? b.errorCode })
  const count = (more, options) => t.tenant.post('/api/entitiesQuery/count', { ...filter, ...more }, options)
  await count({})
  await count({ entityFilter: { type: 'deviceType', deviceTypes: ['odd'] } })
  await count({ entityFilter: { type: 'entityType', entityType: 'ASSET' } })
  await count({
    keyFilters: [
      {
        key: field('label'),
        valueType: 'STRING',
        predicate: { type: 'STRING', operation: 'IN', value: { defaultValue: 'L5,L6' } },
      },
    ],
  })
})
