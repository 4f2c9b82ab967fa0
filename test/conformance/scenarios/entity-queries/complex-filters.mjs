import { scenario } from '../../scenario.mjs'

export default scenario('conditions combined with and, or, and nested', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  for (const [name, temperature] of [
    ['oven 1', 5],
    ['oven 2', 15],
    ['oven 3', 25],
    ['oven 4', 35],
    ['stove 5', 45],
  ]) {
    const {
      body: { id },
    } = await t.tenant.post('/api/device', { name, type: 'heater' }, quiet)
    await t.tenant.post(
      `/api/plugins/telemetry/DEVICE/${id.id}/timeseries/ANY`,
      { ts: t.T0, values: { temperature } },
      quiet,
    )
  }
  const number = (operation, value) => ({ type: 'NUMERIC', operation, value: { defaultValue: value } })
  const text = (operation, value) => ({ type: 'STRING', operation, value: { defaultValue: value } })
  const complex = (operation, ...predicates) => ({ type: 'COMPLEX', operation, predicates })
  const temperature = (predicate) => ({
    key: { type: 'TIME_SERIES', key: 'temperature' },
    valueType: 'NUMERIC',
    predicate,
  })
  const name = (predicate) => ({ key: { type: 'ENTITY_FIELD', key: 'name' }, valueType: 'STRING', predicate })
  const find = (...keyFilters) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { type: 'deviceType', deviceTypes: ['heater'] },
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
  await find(temperature(complex('AND', number('GREATER', 10), number('LESS', 30))))
  await find(temperature(complex('OR', number('LESS', 10), number('GREATER', 30))))
  await find(temperature(complex('OR', complex('AND', number('GREATER', 10), number('LESS', 20)), number('EQUAL', 45))))
  await find(
    temperature(complex('AND', complex('OR', number('EQUAL', 5), number('EQUAL', 15)), number('NOT_EQUAL', 5))),
  )
  await find(temperature(complex('AND', number('GREATER', 100))))
  await find(name(complex('OR', text('ENDS_WITH', '1'), text('STARTS_WITH', 'stove'))))
  await find(
    name(complex('AND', text('STARTS_WITH', 'oven'), text('NOT_CONTAINS', '2'))),
    temperature(number('LESS', 30)),
  )
  await find(temperature(number('GREATER', 10)), temperature(number('LESS', 30)))
  await find(
    temperature(number('GREATER', 10)),
    name(complex('OR', text('CONTAINS', '1'), text('CONTAINS', '2'), text('CONTAINS', '5'))),
  )
  await find(
    temperature(
      complex(
        'OR',
        complex('AND', number('GREATER', 0), complex('OR', number('LESS', 6), number('EQUAL', 35))),
        complex('AND', number('GREATER', 40), number('LESS', 50)),
      ),
    ),
  )
})
