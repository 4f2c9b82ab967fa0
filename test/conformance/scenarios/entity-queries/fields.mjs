import { scenario } from '../../scenario.mjs'

export default scenario('the fields of devices, assets, views and edges in a query', async (t) => {
  const { customer } = await t.createCustomer('owner')
  const quiet = { quiet: true, expect: 200 }
  const save = async (kind, body) => (await t.tenant.post(`/api/${kind}`, body, quiet)).body
  const meter = await save('device', {
    name: 'meter',
    type: 'electric',
    label: 'Meter 7',
    additionalInfo: { description: 'in the cellar', gateway: false },
  })
  const bare = await save('device', { name: 'bare', type: 'electric', label: '  ' })
  const hall = await save('asset', { name: 'hall', type: 'building', additionalInfo: { description: 'big' } })
  const view = await save('entityView', {
    name: 'view',
    type: 'public',
    entityId: meter.id,
    keys: { timeseries: [], attributes: { cs: [], ss: [], sh: [] } },
  })
  const edge = await save('edge', {
    name: 'edge',
    type: 'box',
    label: 'Edge 1',
    routingKey: `edge ${t.run} routing key`,
    secret: 'secret of this edge',
  })
  await t.tenant.post(`/api/customer/${customer.id.id}/device/${meter.id.id}`, undefined, quiet)
  await t.tenant.post(`/api/customer/${customer.id.id}/entityView/${view.id.id}`, undefined, quiet)
  const fields = [
    'createdTime',
    'entityType',
    'name',
    'type',
    'label',
    'title',
    'displayName',
    'additionalInfo',
    'ownerName',
    'ownerType',
    'email',
    'nonsense',
  ].map((key) => ({ type: 'ENTITY_FIELD', key }))
  const find = (entityFilter, more, options) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter,
        entityFields: fields,
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
        ...more,
      },
      options,
    )
  for (const { id } of [meter, bare, hall, view, edge]) await find({ type: 'singleEntity', singleEntity: id })
  await find(
    { type: 'entityType', entityType: 'DEVICE' },
    {},
    { pick: (b) => b.data.map((e) => e.latest.ENTITY_FIELD.displayName.value) },
  )
  await find(
    { type: 'deviceType', deviceTypes: ['electric'] },
    { entityFields: [] },
    { pick: (b) => b.data.map((e) => e.latest) },
  )
  await find(
    { type: 'deviceType', deviceTypes: ['electric'] },
    { entityFields: undefined },
    { pick: (b) => b.data.map((e) => e.latest) },
  )
  const where = (key, value) => ({
    keyFilters: [
      {
        key: { type: 'ENTITY_FIELD', key },
        valueType: 'STRING',
        predicate: { type: 'STRING', operation: 'EQUAL', value: { defaultValue: value } },
      },
    ],
  })
  const names = { pick: (b) => b.data?.map((e) => e.latest.ENTITY_FIELD.name.value) ?? b }
  await find({ type: 'entityType', entityType: 'DEVICE' }, where('label', 'Meter 7'), names)
  await find({ type: 'entityType', entityType: 'DEVICE' }, where('title', 'meter'), names)
  await find({ type: 'entityType', entityType: 'DEVICE' }, where('ownerType', 'CUSTOMER'), names)
  await find({ type: 'entityType', entityType: 'DEVICE' }, where('displayName', 'bare'), names)
})
