import { scenario } from '../../scenario.mjs'

export default scenario('devices and assets of given types found along relations', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const save = async (kind, name, type) => (await t.tenant.post(`/api/${kind}`, { name, type }, quiet)).body
  const [site, house, shed] = [
    await save('asset', 'site', 'area'),
    await save('asset', 'house', 'building'),
    await save('asset', 'shed', 'building'),
  ]
  const [meter, sensor, lamp] = [
    await save('device', 'meter', 'meter'),
    await save('device', 'sensor', 'sensor'),
    await save('device', 'lamp', 'light'),
  ]
  const relate = (from, to, type) =>
    t.tenant.post('/api/relation', { from: from.id, to: to.id, type, typeGroup: 'COMMON' }, quiet)
  await relate(site, house, 'Contains')
  await relate(site, shed, 'Contains')
  await relate(house, meter, 'Contains')
  await relate(house, sensor, 'Uses')
  await relate(shed, lamp, 'Contains')
  await relate(site, lamp, 'Uses')
  const find = (
    entityFilter,
    options = { pick: (b) => ({ ...b, data: b.data.map((e) => e.latest.ENTITY_FIELD.name.value) }) },
  ) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { rootEntity: site.id, direction: 'FROM', maxLevel: 0, ...entityFilter },
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
      },
      options,
    )
  const devices = (more, options) =>
    find(
      { type: 'deviceSearchQuery', relationType: 'Contains', deviceTypes: ['meter', 'sensor', 'light'], ...more },
      options,
    )
  const assets = (more, options) =>
    find({ type: 'assetSearchQuery', relationType: 'Contains', assetTypes: ['area', 'building'], ...more }, options)
  await devices({ maxLevel: 2 }, {})
  await devices({ deviceTypes: ['meter'] })
  await devices({ relationType: 'Uses' })
  await devices({ relationType: null })
  await devices({ relationType: '' })
  await devices({ maxLevel: 1, relationType: 'Uses' })
  await devices({ maxLevel: 2, fetchLastLevelOnly: true })
  await devices({ deviceTypes: ['nothing'] })
  await devices({ rootEntity: shed.id, maxLevel: 1 })
  await devices({ rootEntity: meter.id })
  await assets({ maxLevel: 1 }, {})
  await assets({ assetTypes: ['area'] })
  await assets({ rootEntity: lamp.id, direction: 'TO' })
  await assets({ rootEntity: lamp.id, direction: 'TO', maxLevel: 1, assetTypes: ['building'] })
  await assets({ rootEntity: sensor.id, direction: 'TO', relationType: 'Uses', maxLevel: 1 })
  await assets({ rootEntity: { entityType: 'ASSET', id: t.NOBODY } })
})
