import { scenario } from '../../scenario.mjs'

export default scenario('a widget type is taken out and put in again', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const descriptor = {
    type: 'latest',
    sizeX: 7.5,
    sizeY: 3,
    resources: [],
    templateHtml: '<div>${value}</div>',
    templateCss: '.a { color: red; }',
    controllerScript: 'self.onInit = function() {}',
    settingsSchema: '',
    dataKeySettingsSchema: '',
    defaultConfig: '{"datasources":[],"title":"Tank"}',
  }
  const { body: tank } = await t.tenant.post('/api/widgetType', {
    name: 'Tank level',
    descriptor,
    description: 'how full',
    tags: ['tank', 'level'],
  })
  const { body: file } = await t.tenant.get(`/api/widgetType/${tank.id.id}?includeResources=true`)
  await t.tenant.get(`/api/widgetType/${tank.id.id}`)
  await t.tenant.get('/api/widgetType?fqn=tenant.tank_level')
  const { id, tenantId, createdTime, version, ...exported } = file
  await t.tenant.post('/api/widgetType', exported, { note: 'put in beside the first' })
  await t.tenant.post(
    '/api/widgetType?updateExistingByFqn=true',
    { ...exported, name: 'Tank level 2' },
    { note: 'put in over the first' },
  )
  await t.tenant.get('/api/widgetTypes?pageSize=10&page=0&tenantOnly=true&sortProperty=name', {
    pick: (b) => b.data.map((w) => [w.fqn, w.name]),
  })
  await t.tenant.delete(`/api/widgetType/${tank.id.id}`, quiet)
  await t.tenant.post('/api/widgetType?updateExistingByFqn=true', exported, { note: 'put in after it was deleted' })
  await t.tenant.get('/api/widgetType?fqn=tenant.tank_level', { pick: (b) => [b.name, b.fqn, b.version] })
  await t.tenant.post('/api/widgetType', { ...exported, fqn: 'my.own-name' }, { pick: (b) => b.fqn ?? b })
  await t.tenant.post(
    '/api/widgetType',
    { ...exported, fqn: null, name: 'Größe & Gewicht (kg)' },
    { note: 'the short name comes from the name', pick: (b) => b.fqn ?? b },
  )
  await t.tenant.post('/api/widgetType', { ...exported, descriptor: {} })
  await t.tenant.post('/api/widgetType', { ...exported, descriptor: undefined })
  await t.tenant.post('/api/widgetType', { ...exported, name: '' })
  await t.tenant.get('/api/widgetType?fqn=tank_level')
  await t.tenant.get('/api/widgetType?fqn=tenant.nothing')
})
