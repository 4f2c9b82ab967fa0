import { scenario } from '../../scenario.mjs'

export default scenario('the keys that the entities of a query have', async (t) => {
  const north = await t.createCustomer('north')
  const quiet = { quiet: true, expect: 200 }
  const save = async (kind, name) => (await t.tenant.post(`/api/${kind}`, { name, type: 'default' }, quiet)).body
  const [hall, room, empty] = [await save('asset', 'hall'), await save('asset', 'room'), await save('asset', 'empty')]
  const at = (asset) => `/api/plugins/telemetry/ASSET/${asset.id.id}`
  await t.tenant.post(`${at(hall)}/timeseries/ANY`, { ts: t.T0, values: { temperature: 20, humidity: 40 } }, quiet)
  await t.tenant.post(`${at(room)}/timeseries/ANY`, { ts: t.T0 + 1000, values: { temperature: 22, co2: 400 } }, quiet)
  await t.tenant.post(`${at(hall)}/attributes/SERVER_SCOPE`, { floor: 1, name: 'x' }, quiet)
  await t.tenant.post(`${at(room)}/attributes/SERVER_SCOPE`, { floor: 2, area: 12.5 }, quiet)
  await t.tenant.post(`/api/customer/${north.customer.id.id}/asset/${room.id.id}`, undefined, quiet)
  const query = (entityFilter, pageLink) => ({ entityFilter, pageLink: { page: 0, pageSize: 10, ...pageLink } })
  const all = query({ type: 'entityType', entityType: 'ASSET' })
  const one = (asset) => query({ type: 'singleEntity', singleEntity: asset.id })
  const sorted = (b) =>
    b.timeseries ? { ...b, timeseries: [...b.timeseries].sort(), attribute: [...b.attribute].sort() } : b
  const keys = (actor, params, body, options = { pick: sorted }) =>
    actor.post(`/api/entitiesQuery/find/keys?${params}`, body, options)
  await keys(t.tenant, 'timeseries=true&attributes=true', all)
  await keys(t.tenant, 'timeseries=true&attributes=false', all)
  await keys(t.tenant, 'timeseries=false&attributes=true', all)
  await keys(t.tenant, 'timeseries=false&attributes=false', all)
  await keys(t.tenant, 'timeseries=true&attributes=true', one(hall))
  await keys(t.tenant, 'timeseries=true&attributes=true', one(empty))
  await keys(t.tenant, 'timeseries=true&attributes=true&scope=SERVER_SCOPE', one(room))
  await keys(t.tenant, 'timeseries=true&attributes=true&scope=CLIENT_SCOPE', one(room))
  await keys(t.tenant, 'timeseries=true&attributes=true', query({ type: 'entityType', entityType: 'DEVICE' }))
  await keys(
    t.tenant,
    'timeseries=true&attributes=true',
    query({ type: 'entityName', entityType: 'ASSET', entityNameFilter: 'h' }),
  )
  await keys(north.actor, 'timeseries=true&attributes=true', all)
  await keys(north.actor, 'timeseries=true&attributes=true', one(hall))
  await keys(t.tenant, 'timeseries=true', all)
  await keys(t.tenant, 'timeseries=true&attributes=true&scope=NO_SCOPE', all, { only: 'status' })
  await keys(t.tenant, 'timeseries=true&attributes=true', { pageLink: { page: 0, pageSize: 1 } })
  await keys(t.sysadmin, 'timeseries=true&attributes=true', all)
  await keys(t.anon, 'timeseries=true&attributes=true', all)
})
