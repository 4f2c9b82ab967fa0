import { scenario } from '../../scenario.mjs'

export default scenario('a dashboard is saved, read, changed and deleted', async (t) => {
  const configuration = {
    description: 'all meters',
    widgets: {
      'w-1': { typeFullFqn: 'system.cards.entities_table', sizeX: 7.5, config: { title: 'Meters', datasources: [] } },
    },
    states: { default: { name: 'Energy', root: true, layouts: { main: { widgets: { 'w-1': { row: 0, col: 0 } } } } } },
    entityAliases: {},
    filters: {},
    timewindow: { realtime: { timewindowMs: 60000 } },
    settings: { stateControllerId: 'entity', empty: null, list: [] },
  }
  const { body: dashboard } = await t.tenant.post('/api/dashboard', { title: 'Energy', configuration })
  const at = `/api/dashboard/${dashboard.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`/api/dashboard/info/${dashboard.id.id}`)
  await t.tenant.get(`${at}?includeResources=true`)
  const { body: second } = await t.tenant.post('/api/dashboard', {
    ...dashboard,
    title: 'Energy 2',
    mobileHide: true,
    mobileOrder: 4,
    configuration: { description: 'less' },
  })
  await t.tenant.post('/api/dashboard', { ...dashboard, title: 'Energy 3' }, { note: 'an older version' })
  await t.tenant.post('/api/dashboard', { ...second, version: null, name: 'ignored' }, { note: 'no version' })
  await t.tenant.get(at, { pick: (b) => [b.title, b.name, b.version, b.mobileHide, b.mobileOrder, b.configuration] })
  await t.tenant.post('/api/dashboard', { id: dashboard.id, title: 'Bare' }, { note: 'what is left out is gone' })
  await t.tenant.post('/api/dashboard', { title: 'Bare' }, { note: 'the same title is allowed', pick: (b) => b.title })
  await t.tenant.post('/api/dashboard', { ...dashboard, id: { entityType: 'DASHBOARD', id: t.NOBODY } })
  await t.tenant.post('/api/dashboard', { title: '' })
  await t.tenant.post('/api/dashboard', {})
  await t.tenant.post('/api/dashboard', { title: 'x'.repeat(256) })
  await t.tenant.post('/api/dashboard', { title: '<script>alert(1)</script>' })
  await t.tenant.delete(at)
  await t.tenant.delete(at)
  await t.tenant.get(at)
  await t.tenant.get(`/api/dashboard/info/${dashboard.id.id}`)
  await t.tenant.get('/api/dashboard/abc')
})
