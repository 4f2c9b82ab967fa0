import { scenario } from '../../scenario.mjs'

export default scenario('bundles of widgets', async (t) => {
  const { actor } = await t.createCustomer('mine')
  const save = (body, options) => t.tenant.post('/api/widgetsBundle', body, options)
  const { body: bundle } = await save({ title: 'Water', description: 'valves' })
  const at = `/api/widgetsBundle/${bundle.id.id}`
  await t.tenant.get(at)
  await actor.get(at, { pick: (b) => b.title })
  await save(
    { title: 'Power', alias: 'my_power', order: 3, scada: true },
    { pick: (b) => [b.title, b.alias, b.order, b.scada, b.version] },
  )
  await save({ title: 'Water' }, { note: 'the same title', pick: (b) => [b.title, b.alias] })
  await save({ ...bundle, title: 'Waters', alias: 'other' }, { note: 'the alias stays' })
  await save({ ...bundle, title: 'Waters' }, { pick: (b) => [b.title, b.alias, b.version] })
  await save({ ...bundle, title: 'Stale' })
  await save({ title: '' })
  await save({ title: 'Zinc', alias: 'my_power' })
  const mine = (query, options) =>
    t.tenant.get(`/api/widgetsBundles?pageSize=10&page=0&tenantOnly=true&${query}`, {
      pick: (b) => b.data?.map((x) => x.title) ?? b,
      ...options,
    })
  await mine('sortProperty=title')
  await mine('sortProperty=title&sortOrder=DESC&textSearch=WATER')
  await mine('textSearch=valves')
  await mine('textSearch=valves&fullSearch=true')
  await mine('sortProperty=nonsense')
  await t.tenant.get(`/api/widgetsBundles/list?widgetsBundleIds=${bundle.id.id},${t.NOBODY}`, {
    pick: (b) => b.map((x) => x.title),
  })
  await t.tenant.get('/api/widgetsBundles/all', {
    pick: (b) => ['Power', 'Waters', 'Charts', 'Cards'].map((x) => b.some((y) => y.title === x)),
  })
  await t.tenant.get('/api/widgetsBundles?pageSize=1&page=0&textSearch=alarm%20widgets', {
    pick: (b) => b.data.map((x) => [x.title, x.alias, x.tenantId.id]),
  })
  await actor.post('/api/widgetsBundle', { title: 'Mine' })
  await actor.delete(at)
  await t.sysadmin.get(at)
  await t.tenant.delete(at)
  await t.tenant.get(at)
})
