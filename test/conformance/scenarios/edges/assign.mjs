import { scenario } from '../../scenario.mjs'

const names = (b) => ({ ...b, data: b.data.map((e) => e.name ?? e.title) })

export default scenario('devices, assets, dashboards and entity views for an edge', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const make = async (path, body) => (await t.tenant.post(`/api/${path}`, body, quiet)).body
  const edge = await make('edge', { name: 'mill', type: 'default', routingKey: `mill-${t.run}`, secret: 's' })
  const device = await make('device', { name: 'saw', type: 'saw' })
  const asset = await make('asset', { name: 'yard' })
  const dashboard = await make('dashboard', { title: 'board' })
  const view = await make('entityView', {
    name: 'saw view',
    type: 'default',
    entityId: device.id,
    keys: { timeseries: [], attributes: { cs: [], ss: [], sh: [] } },
  })
  const id = edge.id.id
  for (const [kind, entity] of [
    ['device', device],
    ['asset', asset],
    ['dashboard', dashboard],
    ['entityView', view],
  ]) {
    await t.tenant.post(`/api/edge/${id}/${kind}/${entity.id.id}`)
    await t.tenant.get(`/api/edge/${id}/${kind}s?pageSize=10&page=0`)
  }
  await t.tenant.get(`/api/edge/${id}/devices?pageSize=10&page=0&type=saw`, { pick: names })
  await t.tenant.get(`/api/edge/${id}/devices?pageSize=10&page=0&type=other`, { pick: names })
  await t.tenant.get(`/api/relations/from/EDGE/${id}?relationTypeGroup=EDGE`, {
    sort: '',
    pick: (b) => b.map((r) => ({ ...r, version: typeof r.version })),
  })
  await t.tenant.post(`/api/edge/${id}/device/${device.id.id}`, undefined, { note: 'once more', pick: (b) => b.name })
  await t.tenant.delete(`/api/edge/${id}/device/${device.id.id}`, { note: 'its view is there' })
  await t.tenant.delete(`/api/edge/${id}/entityView/${view.id.id}`, { pick: (b) => b.name })
  await t.tenant.delete(`/api/edge/${id}/device/${device.id.id}`)
  await t.tenant.get(`/api/edge/${id}/devices?pageSize=10&page=0`, { pick: names })
  await t.tenant.delete(`/api/edge/${id}/device/${device.id.id}`, {
    note: 'once more',
    pick: (b) => b.name ?? b.message,
  })
  await t.tenant.post(`/api/edge/${id}/device/${t.NOBODY}`)
  await t.tenant.post(`/api/edge/${t.NOBODY}/device/${device.id.id}`)
  await t.tenant.get(`/api/edge/${t.NOBODY}/assets?pageSize=10&page=0`)
  await t.tenant.delete(`/api/edge/${id}/dashboard/${dashboard.id.id}`, { pick: (b) => b.title })
  await t.tenant.delete(`/api/edge/${id}`)
  await t.tenant.get(`/api/asset/${asset.id.id}`, { note: 'the asset stays', pick: (b) => b.name })
})
