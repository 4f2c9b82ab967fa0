import { scenario } from '../../scenario.mjs'

const names = (b) => ({ ...b, data: b.data.map((v) => v.name) })

export default scenario('lists of entity views, and what a customer sees', async (t) => {
  const { customer, actor } = await t.createCustomer('lodger')
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'house' }, { quiet: true, expect: 200 })
  const make = async (name, type) =>
    (
      await t.tenant.post(
        '/api/entityView',
        { name, type, entityId: asset.id, keys: { timeseries: ['heat'], attributes: { cs: [], ss: [], sh: [] } } },
        { quiet: true, expect: 200 },
      )
    ).body
  const one = await make('heat 1', 'heat')
  const two = await make('heat 2', 'heat')
  await make('water', 'water')
  const list = (query, options) =>
    t.tenant.get(`/api/tenant/entityViews?pageSize=10&page=0${query}`, { pick: names, ...options })
  await list('&sortProperty=name', { pick: (b) => ({ ...b, data: b.data.slice(0, 1) }) })
  await list('&type=heat&sortProperty=name&sortOrder=DESC')
  await list('&textSearch=WAT')
  await t.tenant.get('/api/tenant/entityViewInfos?pageSize=1&page=2&sortProperty=name')
  await t.tenant.get('/api/entityView/types', { sort: '' })
  await t.tenant.get(`/api/entityViews/list?entityViewIds=${one.id.id},${two.id.id},${t.NOBODY}`, {
    sort: '',
    pick: (b) => b.map((v) => v.name),
  })
  const { body: assigned } = await t.tenant.post(`/api/customer/${customer.id.id}/entityView/${one.id.id}`)
  await actor.get(`/api/entityView/info/${one.id.id}`)
  await actor.get(`/api/entityView/${two.id.id}`)
  await actor.get(`/api/asset/${asset.id.id}`, { note: "the asset itself is not the customer's" })
  await actor.get(`/api/customer/${customer.id.id}/entityViews?pageSize=10&page=0`)
  await actor.get(`/api/customer/${customer.id.id}/entityViewInfos?pageSize=10&page=0&type=heat`, { pick: names })
  await actor.get('/api/tenant/entityViews?pageSize=10&page=0')
  await actor.post('/api/entityView', { ...assigned, name: 'heat one' }, { pick: (b) => [b.name, b.customerId] })
  await actor.delete(`/api/entityView/${one.id.id}`)
  await t.tenant.delete(`/api/customer/entityView/${one.id.id}`)
  await t.tenant.delete(`/api/customer/entityView/${one.id.id}`, { note: 'once more' })
  await t.tenant.post(`/api/customer/public/entityView/${one.id.id}`, undefined, { pick: (b) => b.name })
  await t.tenant.get(`/api/entityView/info/${one.id.id}`, { pick: (b) => [b.customerTitle, b.customerIsPublic] })
})
