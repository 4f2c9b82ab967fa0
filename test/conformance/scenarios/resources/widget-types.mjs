import { scenario } from '../../scenario.mjs'

export default scenario('types of widgets, and their place in a bundle', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { actor } = await t.createCustomer('silo')
  const bundle = (await t.tenant.post('/api/widgetsBundle', { title: 'Grain' }, quiet)).body
  const descriptor = {
    type: 'latest',
    sizeX: 5,
    sizeY: 3,
    resources: [],
    templateHtml: '<div></div>',
    templateCss: '',
    controllerScript: 'self.onInit = function() {}',
    defaultConfig: '{"datasources":[]}',
  }
  const save = (body, options) => t.tenant.post('/api/widgetType', body, options)
  const { body: level } = await save({ name: 'Level', descriptor, description: 'how full', tags: ['tank'] })
  const { body: flow } = await save(
    { name: 'Flow', fqn: 'grain_flow', descriptor: { ...descriptor, type: 'timeseries' } },
    { pick: (b) => [b.fqn, b.deprecated, b.tags, b.description] },
  )
  await t.tenant.get(`/api/widgetType/${level.id.id}`)
  await t.tenant.get(`/api/widgetTypeInfo/${level.id.id}`)
  await t.tenant.get(`/api/widgetType?fqn=tenant.${level.fqn}`)
  await t.tenant.get(`/api/widgetType?fqn=${level.fqn}`)
  await t.tenant.get('/api/widgetType?fqn=tenant.nothing')
  await t.tenant.post(`/api/widgetsBundle/${bundle.id.id}/widgetTypes`, [flow.id.id, level.id.id])
  await t.tenant.get(`/api/widgetTypeFqns?widgetsBundleId=${bundle.id.id}`)
  await t.tenant.get(`/api/widgetsBundle/${bundle.id.id}/widgetTypes`, { pick: (b) => b.map((w) => w.name), sort: '' })
  await t.tenant.get(`/api/widgetTypesInfos?widgetsBundleId=${bundle.id.id}&pageSize=10&page=0&sortProperty=name`)
  await t.tenant.get(`/api/widgetTypesDetails?widgetsBundleId=${bundle.id.id}`, {
    pick: (b) => b.map((w) => [w.name, w.tags]),
    sort: '',
  })
  await t.tenant.post(`/api/widgetsBundle/${bundle.id.id}/widgetTypeFqns`, [level.fqn])
  await t.tenant.get(`/api/widgetTypeFqns?widgetsBundleId=${bundle.id.id}`)
  await save(
    { ...level, name: 'Fill level', deprecated: true },
    { pick: (b) => [b.name, b.fqn, b.deprecated, b.version] },
  )
  await save({ ...level, name: 'Stale' })
  await save({ name: 'Zinc', fqn: 'grain_flow', descriptor }, { note: 'the fqn is taken' })
  await save({ name: 'x' })
  await save({ descriptor })
  await t.tenant.get('/api/widgetTypes?pageSize=10&page=0&tenantOnly=true&sortProperty=name', {
    pick: (b) => b.data.map((w) => [w.name, w.widgetType, w.bundles.map((x) => x.name)]),
  })
  await t.tenant.get('/api/widgetTypes?pageSize=10&page=0&tenantOnly=true&deprecatedFilter=DEPRECATED', {
    pick: (b) => b.data.map((w) => w.name),
  })
  await t.tenant.get('/api/widgetTypes?pageSize=10&page=0&tenantOnly=true&widgetTypeList=timeseries', {
    pick: (b) => b.data.map((w) => w.name),
  })
  await actor.get(`/api/widgetType/${level.id.id}`)
  await actor.get(`/api/widgetType?fqn=tenant.${level.fqn}`, { pick: (b) => b.name })
  await t.tenant.delete(`/api/widgetType/${level.id.id}`)
  await t.tenant.get(`/api/widgetType/${level.id.id}`)
})
