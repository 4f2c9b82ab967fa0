import { scenario } from '../../scenario.mjs'

export default scenario('alarms counted by a query', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: site } = await t.tenant.post('/api/asset', { name: 'site', type: 'default' }, quiet)
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  await t.tenant.post('/api/relation', { from: site.id, to: pump.id, type: 'Contains', typeGroup: 'COMMON' }, quiet)
  await t.tenant.post(`/api/plugins/telemetry/DEVICE/${pump.id.id}/attributes/SERVER_SCOPE`, { size: 'big' }, quiet)
  const raise = async (source, type, severity, more) =>
    (await t.tenant.post('/api/alarm', { type, severity, originator: source.id, ...more }, quiet)).body
  const first = await raise(pump, 'Leak', 'CRITICAL', { propagate: true })
  await raise(pump, 'Noise', 'MINOR', { acknowledged: true })
  await raise(site, 'Rain', 'MINOR', { cleared: true, assigneeId: { entityType: 'USER', id: t.tenantUserId } })
  const count = (query, options) => t.tenant.post('/api/alarmsQuery/count', query, options)
  const only = (id) => ({ entityFilter: { type: 'singleEntity', singleEntity: id } })
  await count({}, { note: 'all of the tenant' })
  await count({ searchPropagatedAlarms: true }, { note: 'an alarm counts once' })
  await count(only(pump.id))
  await count(only(site.id))
  await count({ ...only(site.id), searchPropagatedAlarms: true })
  await count({ entityFilter: { type: 'entityType', entityType: 'DEVICE' }, statusList: ['ACTIVE'] })
  await count({ statusList: ['UNACK', 'CLEARED'] })
  await count({ severityList: ['MINOR'] })
  await count({ typeList: ['Leak', 'Rain'] })
  await count({ assigneeId: { entityType: 'USER', id: t.tenantUserId } })
  await count({ timeWindow: 60_000 })
  await count({ endTs: first.createdTime - 1 })
  await count({ startTs: first.createdTime })
  const size = (value) => [
    {
      key: { type: 'SERVER_ATTRIBUTE', key: 'size' },
      valueType: 'STRING',
      predicate: { type: 'STRING', operation: 'EQUAL', value: { defaultValue: value } },
    },
  ]
  await count({ entityFilter: { type: 'entityType', entityType: 'DEVICE' }, keyFilters: size('big') })
  await count({ entityFilter: { type: 'entityType', entityType: 'DEVICE' }, keyFilters: size('small') })
  await count({
    entityFilter: {
      type: 'assetSearchQuery',
      rootEntity: pump.id,
      direction: 'TO',
      maxLevel: 1,
      relationType: 'Contains',
      assetTypes: ['default'],
    },
  })
  await count({ assigneeId: { entityType: 'USER', id: t.NOBODY } })
})
