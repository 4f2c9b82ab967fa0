import { scenario } from '../../scenario.mjs'

export default scenario('conditions whose value is an attribute of the tenant, the customer, the user', async (t) => {
  const north = await t.createCustomer('north')
  const quiet = { quiet: true, expect: 200 }
  for (const [name, level, mode] of [
    ['pool 1', 5, 'summer'],
    ['pool 2', 15, 'winter'],
    ['pool 3', 25, 'summer'],
  ]) {
    const {
      body: { id },
    } = await t.tenant.post('/api/device', { name, type: 'pool' }, quiet)
    await t.tenant.post(
      `/api/plugins/telemetry/DEVICE/${id.id}/attributes/SERVER_SCOPE`,
      { level, mode, open: level > 10 },
      quiet,
    )
    if (name !== 'pool 1')
      await t.tenant.post(`/api/customer/${north.customer.id.id}/device/${id.id}`, undefined, quiet)
  }
  await t.sysadmin.post(
    `/api/plugins/telemetry/TENANT/${t.tenantId}/attributes/SERVER_SCOPE`,
    { limit: 10, season: 'winter', open: true },
    quiet,
  )
  await t.tenant.post(
    `/api/plugins/telemetry/CUSTOMER/${north.customer.id.id}/attributes/SERVER_SCOPE`,
    { limit: 20 },
    quiet,
  )
  await t.tenant.post(
    `/api/plugins/telemetry/USER/${north.user.id.id}/attributes/SERVER_SCOPE`,
    { season: 'summer' },
    quiet,
  )
  const dynamic = (type, operation, key, sourceType, sourceAttribute, defaultValue, more) => ({
    key: { type: 'SERVER_ATTRIBUTE', key },
    valueType: type,
    predicate: {
      type,
      operation,
      value: { defaultValue, dynamicValue: { sourceType, sourceAttribute, inherit: false }, ...more },
    },
  })
  const find = (actor, ...keyFilters) =>
    actor.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { type: 'deviceType', deviceTypes: ['pool'] },
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
  await find(t.tenant, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_TENANT', 'limit', 0))
  await find(t.tenant, dynamic('STRING', 'EQUAL', 'mode', 'CURRENT_TENANT', 'season', 'x'))
  await find(t.tenant, dynamic('BOOLEAN', 'EQUAL', 'open', 'CURRENT_TENANT', 'open', false))
  await find(t.tenant, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_TENANT', 'nothing', 20))
  await find(t.tenant, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_TENANT', 'limit', 0, { userValue: 3 }))
  await find(t.tenant, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_CUSTOMER', 'limit', 0))
  await find(north.actor, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_CUSTOMER', 'limit', 0))
  await find(north.actor, dynamic('STRING', 'EQUAL', 'mode', 'CURRENT_USER', 'season', 'winter'))
  await find(north.actor, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_TENANT', 'limit', 0))
  const both = dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_TENANT', 'limit', 0)
  await find(t.tenant, {
    ...both,
    predicate: {
      type: 'COMPLEX',
      operation: 'AND',
      predicates: [both.predicate, { type: 'NUMERIC', operation: 'LESS', value: { defaultValue: 20 } }],
    },
  })
  await find(t.tenant, dynamic('NUMERIC', 'GREATER', 'level', 'CURRENT_DEVICE', 'limit', 0))
})
