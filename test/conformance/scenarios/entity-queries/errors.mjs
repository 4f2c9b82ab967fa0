import { scenario } from '../../scenario.mjs'

export default scenario('queries that are refused', async (t) => {
  const brief = { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) }
  const filter = { type: 'entityType', entityType: 'DEVICE' }
  const pageLink = { page: 0, pageSize: 10 }
  const find = (body, options) => t.tenant.post('/api/entitiesQuery/find', body, options)
  await find({})
  await find({ pageLink })
  await find({ entityFilter: filter })
  await find({ entityFilter: {}, pageLink }, brief)
  await find({ entityFilter: { type: 'everything' }, pageLink }, brief)
  await find({ entityFilter: { type: 'stateEntityOwner' }, pageLink }, brief)
  await find({ entityFilter: { type: 'entityType', entityType: 'PUMP' }, pageLink }, brief)
  await find({ entityFilter: { type: 'singleEntity' }, pageLink }, { only: 'status' })
  await find({ entityFilter: { type: 'entityList', entityType: 'DEVICE', entityList: ['abc'] }, pageLink })
  await find({ entityFilter: filter, pageLink: { ...pageLink, pageSize: 'ten' } }, brief)
  await find({ entityFilter: filter, pageLink, entityFields: [{ type: 'FIELD', key: 'name' }] }, brief)
  await find({ entityFilter: filter, pageLink, latestValues: [{ type: 'ATTRIBUTE', key: "x' or '1'='1" }] })
  await find(
    {
      entityFilter: filter,
      pageLink,
      keyFilters: [
        {
          key: { type: 'ATTRIBUTE', key: 'a' },
          valueType: 'NUMERIC',
          predicate: { type: 'NUMERIC', operation: 'GREATER', value: { defaultValue: 'many' } },
        },
      ],
    },
    brief,
  )
  await find({ entityFilter: filter, pageLink, unknown: 1 })
  await t.tenant.send({ method: 'POST', path: '/api/entitiesQuery/find', raw: '[', ...brief })
  const count = (body, options) => t.tenant.post('/api/entitiesQuery/count', body, options)
  await count({})
  await count({ entityFilter: { type: 'everything' } }, brief)
  await count({ entityFilter: filter, pageLink: 'unused' })
  await t.tenant.get('/api/entitiesQuery/find')
  await t.anon.post('/api/entitiesQuery/find', { entityFilter: filter, pageLink })
  await t.anon.post('/api/entitiesQuery/count', { entityFilter: filter })
  await t.sysadmin.post('/api/entitiesQuery/find', { entityFilter: filter, pageLink }, { pick: (b) => b.data ?? b })
  await t.sysadmin.post('/api/entitiesQuery/count', {
    entityFilter: { type: 'singleEntity', singleEntity: { entityType: 'TENANT', id: t.tenantId } },
  })
})
