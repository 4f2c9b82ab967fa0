import { scenario } from '../../scenario.mjs'

export default scenario('text conditions on names and labels in a query', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  for (const [name, label] of [
    ['alpha one', 'First'],
    ['alpha two', 'Second'],
    ['beta one', 'first'],
    ['gamma_3%', null],
  ])
    await t.tenant.post('/api/device', { name, label, type: 'default' }, quiet)
  const text = (key, operation, value, more) => ({
    key: { type: 'ENTITY_FIELD', key },
    valueType: 'STRING',
    predicate: { type: 'STRING', operation, value: { defaultValue: value }, ignoreCase: false, ...more },
  })
  const find = (keyFilters, options = { pick: (b) => b.data?.map((e) => e.latest.ENTITY_FIELD.name.value) ?? b }) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { type: 'entityType', entityType: 'DEVICE' },
        keyFilters,
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
      },
      options,
    )
  await find([text('name', 'EQUAL', 'alpha one')], {})
  await find([text('name', 'EQUAL', 'Alpha One')])
  await find([text('name', 'EQUAL', 'Alpha One', { ignoreCase: true })])
  await find([text('name', 'NOT_EQUAL', 'alpha one')])
  await find([text('name', 'STARTS_WITH', 'alpha')])
  await find([text('name', 'ENDS_WITH', 'one')])
  await find([text('name', 'CONTAINS', 'a t')])
  await find([text('name', 'NOT_CONTAINS', 'one')])
  await find([text('name', 'IN', 'alpha one,beta one, gamma_3%')])
  await find([text('name', 'NOT_IN', 'alpha one,beta one')])
  await find([text('name', 'CONTAINS', '')], { note: 'an empty text', pick: (b) => b.totalElements })
  await find([text('name', 'CONTAINS', '%')])
  await find([text('name', 'CONTAINS', '_')])
  await find([text('label', 'EQUAL', 'first')])
  await find([text('label', 'EQUAL', 'first', { ignoreCase: true })])
  await find([text('label', 'NOT_EQUAL', 'First')])
  await find([text('name', 'STARTS_WITH', 'alpha'), text('label', 'CONTAINS', 'eco')], {
    note: 'both must hold',
    pick: (b) => b.data.map((e) => e.latest.ENTITY_FIELD.name.value),
  })
  await find([text('name', 'STARTS_WITH', 'alpha'), text('name', 'ENDS_WITH', 'two')])
  await find(
    [
      {
        ...text('name', 'EQUAL', 'x'),
        predicate: { type: 'STRING', operation: 'EQUAL', value: { defaultValue: 'x', userValue: 'beta one' } },
      },
    ],
    { note: 'the value of the user wins', pick: (b) => b.data.map((e) => e.latest.ENTITY_FIELD.name.value) },
  )
  await find([text('name', 'LIKE', 'x')], { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) })
})
