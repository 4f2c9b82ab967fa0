import { scenario } from '../../scenario.mjs'

export default scenario('alarm rules are saved, listed, changed and deleted', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: oven } = await t.tenant.post('/api/device', { name: 'oven', type: 'oven' }, quiet)
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'hall', type: 'default' }, quiet)
  const above = (limit, more) => ({
    condition: {
      type: 'SIMPLE',
      expression: {
        type: 'SIMPLE',
        operation: 'AND',
        filters: [
          {
            argument: 't',
            valueType: 'NUMERIC',
            operation: 'AND',
            predicates: [{ type: 'NUMERIC', operation: 'GREATER', value: { staticValue: limit } }],
          },
        ],
      },
    },
    ...more,
  })
  const rule = (entityId, name, more) => ({
    entityId,
    name,
    configuration: {
      type: 'ALARM',
      arguments: { t: { refEntityKey: { key: 'temperature', type: 'TS_LATEST' } } },
      createRules: { MAJOR: above(50), CRITICAL: above(90, { alarmDetails: 'too hot: ${t}' }) },
      propagate: false,
      ...more,
    },
  })
  const { body: saved } = await t.tenant.post('/api/alarm/rule', rule(oven.deviceProfileId, 'Overheat'))
  const at = `/api/alarm/rule/${saved.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`${at}/debug`)
  await t.tenant.get(`/api/calculatedField/${saved.id.id}`, {
    note: 'it is a calculated field too',
    pick: (b) => [b.type, b.name],
  })
  const { body: second } = await t.tenant.post(
    '/api/alarm/rule',
    { ...saved, name: 'Overheat 2', additionalInfo: { description: 'x' } },
    { pick: (b) => [b.name, b.version, b.additionalInfo] },
  )
  await t.tenant.post('/api/alarm/rule', { ...saved, name: 'Overheat 3' }, { note: 'an older version' })
  await t.tenant.post('/api/alarm/rule', rule(oven.deviceProfileId, 'Overheat 2'), { note: 'the same name again' })
  await t.tenant.post(
    '/api/alarm/rule',
    rule(hall.id, 'Frost', {
      createRules: { WARNING: above(-5) },
      clearRule: above(10),
      propagate: true,
      propagateRelationTypes: ['Contains'],
    }),
    { pick: (b) => b.configuration },
  )
  await t.tenant.get(`/api/alarm/rules/DEVICE_PROFILE/${oven.deviceProfileId.id}?pageSize=10&page=0`, {
    pick: (b) => ({ ...b, data: b.data.map((r) => r.name) }),
  })
  await t.tenant.get('/api/alarm/rules?pageSize=1&page=0&sortProperty=name&sortOrder=ASC')
  await t.tenant.get('/api/alarm/rules?pageSize=10&page=0&sortProperty=name&textSearch=OVER', {
    pick: (b) => b.data.map((r) => [r.name, r.entityName]),
  })
  await t.tenant.get('/api/alarm/rules/names?pageSize=10&page=0&sortOrder=DESC')
  await t.tenant.get('/api/calculatedFields?pageSize=10&page=0', {
    note: 'not among the calculated fields',
    pick: (b) => b.totalElements,
  })
  await t.tenant.post('/api/alarm/rule', rule(hall.id, 'No rule', { createRules: {} }))
  await t.tenant.post('/api/alarm/rule', rule(hall.id, 'No argument', { arguments: {} }))
  await t.tenant.post('/api/alarm/rule/testScript', {
    expression: 'return t > 50;',
    arguments: { t: { type: 'SINGLE_VALUE', ts: t.T0, value: 55 } },
  })
  await t.tenant.delete(`/api/alarm/rule/${second.id.id}`)
  await t.tenant.get(at)
  await t.sysadmin.post('/api/alarm/rule', rule(hall.id, 'x'))
})
