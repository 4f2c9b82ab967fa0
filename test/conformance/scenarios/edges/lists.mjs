import { scenario } from '../../scenario.mjs'

const names = (b) => ({ ...b, data: b.data.map((e) => e.name) })

export default scenario('lists of edges, and giving them to customers', async (t) => {
  const { customer, actor } = await t.createCustomer('branch')
  const make = async (name, type, label) =>
    (
      await t.tenant.post(
        '/api/edge',
        { name, type, label, routingKey: `${name.replace(' ', '')}-${t.run}`, secret: 's' },
        { quiet: true, expect: 200 },
      )
    ).body
  const south = await make('south', 'store')
  const north = await make('north', 'store', 'cold')
  await make('depot', 'depot')
  const list = (query, options) =>
    t.tenant.get(`/api/tenant/edges?pageSize=10&page=0${query}`, { pick: names, ...options })
  await list('&sortProperty=name', { pick: (b) => ({ ...b, data: b.data.slice(0, 1) }) })
  await list('&type=store&sortProperty=name&sortOrder=DESC')
  await list('&textSearch=DEP')
  await list('&textSearch=cold')
  await t.tenant.get('/api/edges?pageSize=1&page=1&sortProperty=name', { pick: names })
  await t.tenant.get('/api/tenant/edgeInfos?pageSize=2&page=0&type=depot')
  await t.tenant.get('/api/edge/types', { sort: '' })
  await t.tenant.get(`/api/edges/list?edgeIds=${south.id.id},${north.id.id},${t.NOBODY}`, {
    sort: '',
    pick: (b) => b.map((e) => e.name),
  })
  await t.tenant.post(`/api/customer/${customer.id.id}/edge/${south.id.id}`)
  await actor.get(`/api/edge/${south.id.id}`)
  await actor.get(`/api/edge/info/${south.id.id}`)
  await actor.get(`/api/edge/${north.id.id}`)
  await actor.get(`/api/customer/${customer.id.id}/edges?pageSize=10&page=0`)
  await actor.get(`/api/customer/${customer.id.id}/edgeInfos?pageSize=10&page=0&type=store`, { pick: names })
  await actor.get('/api/tenant/edges?pageSize=10&page=0')
  await actor.get(`/api/edges/list?edgeIds=${south.id.id},${north.id.id}`, { pick: (b) => b.map((e) => e.name) })
  await t.tenant.delete(`/api/customer/edge/${south.id.id}`)
  await t.tenant.delete(`/api/customer/edge/${south.id.id}`, { note: 'once more' })
  await t.tenant.post(`/api/customer/public/edge/${south.id.id}`, undefined, { pick: (b) => b.name })
  await t.tenant.get(`/api/edge/info/${south.id.id}`, { pick: (b) => [b.customerTitle, b.customerIsPublic] })
})
