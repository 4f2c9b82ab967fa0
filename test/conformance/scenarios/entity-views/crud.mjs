import { scenario } from '../../scenario.mjs'

export default scenario('entity views: made, read, changed, refused, deleted', async (t) => {
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump' }, { quiet: true, expect: 200 })
  const save = (view, options, query = '') => t.tenant.post(`/api/entityView${query}`, view, options)
  const good = {
    name: 'pump view',
    type: 'service',
    entityId: device.id,
    keys: { timeseries: ['rpm'], attributes: { cs: ['fw'], ss: ['model'], sh: ['limit'] } },
    startTimeMs: 0,
    endTimeMs: 0,
  }
  const { body: view } = await save({ ...good, additionalInfo: { description: 'for the service' } })
  const at = `/api/entityView/${view.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`/api/entityView/info/${view.id.id}`)
  await t.tenant.get('/api/tenant/entityView?entityViewName=pump%20view', { pick: (b) => b.id })
  await t.tenant.get('/api/tenant/entityViews?entityViewName=nothing', { note: 'the older way' })
  await save({ ...view, type: 'owner', startTimeMs: t.T0, endTimeMs: t.T0 + 1000 })
  await save({ ...view, type: 'old' }, { note: 'an old version' })
  await save({ id: view.id, name: 'pump view', type: 'service', entityId: device.id }, { note: 'without keys' })
  await save(good, { note: 'the name is taken' })
  await save(good, undefined, '?nameConflictPolicy=UNIQUIFY&uniquifyStrategy=INCREMENTAL')
  await save({ ...good, name: '' })
  await save({ ...good, name: 'a', type: '' })
  await save({ ...good, name: 'b', entityId: undefined }, { only: 'status' })
  await save(
    { ...good, name: 'c', entityId: { entityType: 'DEVICE', id: t.NOBODY } },
    { note: 'of nobody', pick: (b) => b.name ?? b.message },
  )
  await save({ ...good, name: '<b>a</b>' })
  await save({ ...good, name: 'n'.repeat(256) })
  await save({ ...good, id: { entityType: 'ENTITY_VIEW', id: t.NOBODY } })
  await t.sysadmin.get(at)
  await t.tenant.get('/api/entityView/abc')
  await t.tenant.delete(at)
  await t.tenant.get(at)
  await t.tenant.delete(at)
  await t.tenant.get(`/api/device/${device.id.id}`, { note: 'the device stays', pick: (b) => b.name })
})
