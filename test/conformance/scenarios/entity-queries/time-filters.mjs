import { scenario } from '../../scenario.mjs'

export default scenario('conditions on points in time in a query, and conditions in a count', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const saved = []
  for (const [name, checked, due] of [
    ['valve 1', t.T0, 'in 2024'],
    ['valve 2', t.T0 + 86_400_000, 'in 2025'],
    ['valve 3'],
  ]) {
    const { body } = await t.tenant.post('/api/asset', { name, type: 'valve' }, quiet)
    saved.push(body)
    await t.sleep(20)
    if (checked)
      await t.tenant.post(`/api/plugins/telemetry/ASSET/${body.id.id}/attributes/SERVER_SCOPE`, { checked, due }, quiet)
    if (checked)
      await t.tenant.post(
        `/api/plugins/telemetry/ASSET/${body.id.id}/timeseries/ANY`,
        { ts: t.T0, values: { checkedAt: checked, ok: checked === t.T0 } },
        quiet,
      )
  }
  const time = (type, key, operation, value) => ({
    key: { type, key },
    valueType: 'DATE_TIME',
    predicate: { type: 'NUMERIC', operation, value: { defaultValue: value } },
  })
  const query = (keyFilters) => ({ entityFilter: { type: 'assetType', assetTypes: ['valve'] }, keyFilters })
  const find = (...keyFilters) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        ...query(keyFilters),
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
      },
      { pick: (b) => b.data?.map((e) => e.latest.ENTITY_FIELD.name.value) ?? b },
    )
  const count = (...keyFilters) => t.tenant.post('/api/entitiesQuery/count', query(keyFilters))
  await find(time('SERVER_ATTRIBUTE', 'checked', 'EQUAL', t.T0))
  await find(time('ATTRIBUTE', 'checked', 'GREATER', t.T0))
  await find(time('ATTRIBUTE', 'checked', 'LESS_OR_EQUAL', t.T0 + 1))
  await find(time('TIME_SERIES', 'checkedAt', 'NOT_EQUAL', t.T0))
  await find(time('ENTITY_FIELD', 'createdTime', 'GREATER_OR_EQUAL', saved[1].createdTime))
  await find(time('ENTITY_FIELD', 'createdTime', 'LESS', saved[1].createdTime))
  await find(
    time('ENTITY_FIELD', 'createdTime', 'GREATER', t.T0),
    time('ENTITY_FIELD', 'createdTime', 'LESS_OR_EQUAL', saved[0].createdTime),
  )
  await count()
  await count(time('ATTRIBUTE', 'checked', 'GREATER', t.T0))
  await count(time('TIME_SERIES', 'checkedAt', 'GREATER_OR_EQUAL', t.T0))
  await count(time('ENTITY_FIELD', 'createdTime', 'GREATER', t.T0))
  await count(time('ENTITY_FIELD', 'createdTime', 'LESS', t.T0))
  await count({
    key: { type: 'ATTRIBUTE', key: 'due' },
    valueType: 'STRING',
    predicate: { type: 'STRING', operation: 'STARTS_WITH', value: { defaultValue: 'in' } },
  })
  await count({
    key: { type: 'TIME_SERIES', key: 'ok' },
    valueType: 'BOOLEAN',
    predicate: { type: 'BOOLEAN', operation: 'EQUAL', value: { defaultValue: true } },
  })
  await count({
    key: { type: 'ENTITY_FIELD', key: 'name' },
    valueType: 'STRING',
    predicate: { type: 'STRING', operation: 'ENDS_WITH', value: { defaultValue: '2' } },
  })
})
