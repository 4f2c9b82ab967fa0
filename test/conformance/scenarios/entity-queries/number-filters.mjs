import { scenario } from '../../scenario.mjs'

export default scenario('conditions on numbers and yes or no in a query', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  for (const [name, level, on, limit] of [
    ['tank 1', 10, true, 1],
    ['tank 2', 20.5, false, 2.5],
    ['tank 3', -3, true],
    ['tank 4'],
  ]) {
    const {
      body: { id },
    } = await t.tenant.post('/api/device', { name, type: 'tank' }, quiet)
    if (level !== undefined)
      await t.tenant.post(
        `/api/plugins/telemetry/DEVICE/${id.id}/timeseries/ANY`,
        { ts: t.T0, values: { level, on } },
        quiet,
      )
    if (limit !== undefined)
      await t.tenant.post(
        `/api/plugins/telemetry/DEVICE/${id.id}/attributes/SERVER_SCOPE`,
        { limit, fixed: limit > 2, word: '12' },
        quiet,
      )
  }
  const number = (operation, value, type = 'TIME_SERIES', key = 'level') => ({
    key: { type, key },
    valueType: 'NUMERIC',
    predicate: { type: 'NUMERIC', operation, value: { defaultValue: value } },
  })
  const yes = (operation, value, type = 'TIME_SERIES', key = 'on') => ({
    key: { type, key },
    valueType: 'BOOLEAN',
    predicate: { type: 'BOOLEAN', operation, value: { defaultValue: value } },
  })
  const find = (...keyFilters) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { type: 'deviceType', deviceTypes: ['tank'] },
        keyFilters,
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
      },
      { pick: (b) => b.data?.map((e) => e.latest.ENTITY_FIELD.name.value) ?? b },
    )
  for (const operation of ['EQUAL', 'NOT_EQUAL', 'GREATER', 'LESS', 'GREATER_OR_EQUAL', 'LESS_OR_EQUAL'])
    await find(number(operation, 10))
  await find(number('EQUAL', 20.5))
  await find(number('LESS', 0))
  await find(number('GREATER', 1, 'SERVER_ATTRIBUTE', 'limit'))
  await find(number('GREATER_OR_EQUAL', 1, 'ATTRIBUTE', 'limit'))
  await find(number('EQUAL', 12, 'ATTRIBUTE', 'word'))
  await find(yes('EQUAL', true))
  await find(yes('EQUAL', false))
  await find(yes('NOT_EQUAL', true))
  await find(yes('EQUAL', true, 'SERVER_ATTRIBUTE', 'fixed'))
  await find(yes('EQUAL', true), number('GREATER', 0))
  await find(number('GREATER', 0), number('LESS', 15))
  await find(number('GREATER', 5, 'CLIENT_ATTRIBUTE', 'limit'))
})
