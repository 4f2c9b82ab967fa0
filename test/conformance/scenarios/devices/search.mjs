import { scenario } from '../../scenario.mjs'

const names = (list) => list.map((d) => d.name).sort()

export default scenario('devices found by their relations', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { customer, actor } = await t.createCustomer()
  const asset = async (name) => (await t.tenant.post('/api/asset', { name }, quiet)).body
  const device = async (name, type, customerId) =>
    (await t.tenant.post('/api/device', { name, type, customerId }, quiet)).body
  const link = (from, to, type) => t.tenant.post('/api/v2/relation', { from: from.id, to: to.id, type }, quiet)
  const site = await asset('site')
  const room = await asset('room')
  const lamp = await device('lamp', 'lamp')
  const gauge = await device('gauge', 'gauge', customer.id)
  const gate = await device('gate', 'gate')
  await link(site, room, 'Contains')
  await link(site, gate, 'Contains')
  await link(room, lamp, 'Contains')
  await link(room, gauge, 'Uses')
  const find = (parameters, more, options) =>
    t.tenant.post(
      '/api/devices',
      {
        parameters: {
          rootId: site.id.id,
          rootType: 'ASSET',
          direction: 'FROM',
          relationTypeGroup: 'COMMON',
          maxLevel: 0,
          fetchLastLevelOnly: false,
          ...parameters,
        },
        relationType: 'Contains',
        deviceTypes: ['lamp', 'gauge', 'gate'],
        ...more,
      },
      { pick: names, ...options },
    )
  await find({}, { deviceTypes: ['gate'] }, { pick: (b) => b })
  await find({}, {})
  await find({ maxLevel: 1 }, {})
  await find({ fetchLastLevelOnly: true, maxLevel: 2 }, {})
  await find({}, { relationType: null }, { note: 'by any relation' })
  await find({}, { relationType: 'Uses' })
  await find({ rootId: room.id.id }, { relationType: 'Uses' })
  await find({ rootId: lamp.id.id, rootType: 'DEVICE', direction: 'TO' }, {})
  await find({}, { deviceTypes: [] })
  await find({}, { deviceTypes: null })
  await find({ rootId: t.NOBODY }, {})
  await find({ rootId: site.id.id, rootType: 'DEVICE' }, {}, { note: 'the type does not fit the id' })
  await t.tenant.post('/api/devices', { relationType: 'Contains', deviceTypes: ['lamp'] }, { note: 'no parameters' })
  await actor.post(
    '/api/devices',
    {
      parameters: {
        rootId: site.id.id,
        rootType: 'ASSET',
        direction: 'FROM',
        relationTypeGroup: 'COMMON',
        maxLevel: 0,
      },
      deviceTypes: ['gauge'],
    },
    { note: "the root is not the customer's" },
  )
})
