import { scenario } from '../../scenario.mjs'

export default scenario('an alarm is shown at the entities that its originator belongs to', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const asset = async (name) => (await t.tenant.post('/api/asset', { name, type: 'default' }, quiet)).body
  const [site, house, garage] = [await asset('site'), await asset('house'), await asset('garage')]
  const { body: sensor } = await t.tenant.post('/api/device', { name: 'sensor', type: 'default' }, quiet)
  const relate = (from, to, type) =>
    t.tenant.post('/api/relation', { from: from.id, to: to.id, type, typeGroup: 'COMMON' }, quiet)
  await relate(site, house, 'Contains')
  await relate(house, sensor, 'Contains')
  await relate(garage, sensor, 'Uses')
  const raise = (type, more, options = {}) =>
    t.tenant.post(
      '/api/alarm',
      { type, severity: 'MAJOR', originator: sensor.id, startTs: t.T0, endTs: t.T0, ...more },
      options,
    )
  await raise('Not propagated', {}, quiet)
  await raise('To all', { propagate: true })
  await raise('To containers', { propagate: true, propagateRelationTypes: ['Contains'] })
  await raise('To users', { propagate: true, propagateRelationTypes: ['Uses', 'Manages'] }, quiet)
  const at = (entity, options = { pick: (b) => b.data.map((a) => `${a.originatorName}: ${a.type}`) }) =>
    t.tenant.get(
      `/api/alarm/${entity.id.entityType}/${entity.id.id}?pageSize=10&page=0&sortProperty=type&sortOrder=ASC`,
      options,
    )
  await at(sensor)
  await at(house)
  await at(site)
  await at(garage)
  await t.tenant.get(`/api/v2/alarm/ASSET/${garage.id.id}?pageSize=10&page=0&typeList=To%20users`)
  await t.tenant.get(`/api/alarm/highestSeverity/ASSET/${site.id.id}`)
  await raise('Not propagated', { propagate: true }, { note: 'propagated later' })
  await at(site)
  await raise('To all', { propagate: false }, { note: 'no longer propagated' })
  await at(site, { note: 'it stays where it was shown', pick: (b) => b.data.map((a) => a.type) })
  await t.tenant.delete(
    `/api/relation?fromId=${house.id.id}&fromType=ASSET&relationType=Contains&toId=${sensor.id.id}&toType=DEVICE`,
    quiet,
  )
  await at(house, { note: 'after the relation went', pick: (b) => b.data.map((a) => a.type) })
})
