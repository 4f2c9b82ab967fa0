import { scenario } from '../../scenario.mjs'

export default scenario('entities found by one id, a list of ids, a name, a kind', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const device = async (name) => (await t.tenant.post('/api/device', { name, type: 'default' }, quiet)).body
  const [a, b, c] = [await device('Meter 1'), await device('Meter 2'), await device('Old meter')]
  const { body: hall } = await t.tenant.post('/api/asset', { name: 'Meter hall', type: 'default' }, quiet)
  const { customer } = await t.createCustomer('Meter owner')
  const find = (
    entityFilter,
    options = {
      pick: (body) => ({
        ...body,
        data: body.data.map((e) => `${e.entityId.entityType} ${e.latest.ENTITY_FIELD.name.value}`),
      }),
    },
  ) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter,
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
      },
      options,
    )
  const one = (singleEntity, options) => find({ type: 'singleEntity', singleEntity }, options)
  await one(a.id, {})
  await one(hall.id)
  await one({ entityType: 'ASSET', id: a.id.id }, { note: 'a device as an asset' })
  await one({ entityType: 'DEVICE', id: t.NOBODY }, {})
  await one(customer.id)
  await one({ entityType: 'CURRENT_TENANT', id: t.NULL })
  await one({ entityType: 'CURRENT_USER', id: t.NULL })
  await one({ entityType: 'CURRENT_USER_OWNER', id: t.NULL })
  const list = (entityType, entityList, options) => find({ type: 'entityList', entityType, entityList }, options)
  await list('DEVICE', [c.id.id, a.id.id])
  await list('DEVICE', [c.id.id, t.NOBODY, hall.id.id])
  await list('DEVICE', [], {})
  const name = (entityType, entityNameFilter, options) =>
    find({ type: 'entityName', entityType, entityNameFilter }, options)
  await name('DEVICE', 'meter')
  await name('DEVICE', '%meter')
  await name('DEVICE', 'METER %2')
  await name('ASSET', '')
  await name('DEVICE', 'nothing like this')
  await find({ type: 'entityType', entityType: 'DEVICE' })
  await find({ type: 'entityType', entityType: 'ASSET' })
  await find({ type: 'entityType', entityType: 'ENTITY_VIEW' }, {})
  await find(
    { type: 'entityType', entityType: 'RULE_CHAIN' },
    { pick: (body) => body.data.map((e) => e.latest.ENTITY_FIELD.name.value) },
  )
  await t.tenant.delete(`/api/device/${b.id.id}`, quiet)
  await find({ type: 'entityType', entityType: 'DEVICE' })
})
