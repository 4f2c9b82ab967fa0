import { scenario } from '../../scenario.mjs'

export default scenario('entities found along relations', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const save = async (kind, name) => (await t.tenant.post(`/api/${kind}`, { name, type: 'default' }, quiet)).body
  const [site, house, flat] = [await save('asset', 'site'), await save('asset', 'house'), await save('asset', 'flat')]
  const [sensor, meter, gate] = [
    await save('device', 'sensor'),
    await save('device', 'meter'),
    await save('device', 'gate'),
  ]
  const relate = (from, to, type) =>
    t.tenant.post('/api/relation', { from: from.id, to: to.id, type, typeGroup: 'COMMON' }, quiet)
  await relate(site, house, 'Contains')
  await relate(house, flat, 'Contains')
  await relate(flat, sensor, 'Contains')
  await relate(house, meter, 'Manages')
  await relate(site, gate, 'Contains')
  const find = (
    more,
    options = {
      pick: (b) => ({ ...b, data: b.data.map((e) => `${e.entityId.entityType} ${e.latest.ENTITY_FIELD.name.value}`) }),
    },
  ) =>
    t.tenant.post(
      '/api/entitiesQuery/find',
      {
        entityFilter: { type: 'relationsQuery', rootEntity: site.id, direction: 'FROM', filters: [], ...more },
        entityFields: [{ type: 'ENTITY_FIELD', key: 'name' }],
        pageLink: {
          page: 0,
          pageSize: 10,
          sortOrder: { key: { type: 'ENTITY_FIELD', key: 'name' }, direction: 'ASC' },
        },
      },
      options,
    )
  const by = (relationType, ...entityTypes) => ({ relationType, entityTypes })
  await find({ maxLevel: 1 }, {})
  await find({ maxLevel: 2 })
  await find({ maxLevel: 0 }, { note: 'all levels', pick: (b) => b.data.map((e) => e.latest.ENTITY_FIELD.name.value) })
  await find({ maxLevel: 3, fetchLastLevelOnly: true })
  await find({ maxLevel: 2, fetchLastLevelOnly: true })
  await find({ maxLevel: 0, filters: [by('Contains', 'DEVICE')] })
  await find({ maxLevel: 0, filters: [by('Contains', 'ASSET')] })
  await find({ maxLevel: 0, filters: [by('Manages', 'DEVICE')] })
  await find({ maxLevel: 0, filters: [by('Contains'), by('Manages')] })
  await find({ maxLevel: 0, filters: [by('Contains', 'ASSET'), by('Manages', 'DEVICE')] })
  await find(
    { maxLevel: 0, filters: [by('', 'DEVICE')] },
    { note: 'any relation', pick: (b) => b.data.map((e) => e.latest.ENTITY_FIELD.name.value) },
  )
  await find({ rootEntity: sensor.id, direction: 'TO', maxLevel: 1 })
  await find({ rootEntity: sensor.id, direction: 'TO', maxLevel: 0 })
  await find({ rootEntity: meter.id, direction: 'TO', maxLevel: 2, filters: [by('Manages', 'ASSET')] })
  await find({ rootEntity: gate.id, maxLevel: 0 })
  await find({ rootEntity: { entityType: 'ASSET', id: t.NOBODY }, maxLevel: 1 })
  await relate(sensor, site, 'Feeds')
  await find({ maxLevel: 0 }, { note: 'a circle', pick: (b) => b.data.map((e) => e.latest.ENTITY_FIELD.name.value) })
})
