import { scenario } from '../../scenario.mjs'

const names = (b) => ({ ...b, data: b.data.map((a) => a.name) })

export default scenario('lists of assets: pages, types, profiles, search', async (t) => {
  const { customer, actor } = await t.createCustomer('mill')
  const make = async (asset) => (await t.tenant.post('/api/asset', asset, { quiet: true, expect: 200 })).body
  const hall = await make({ name: 'hall 2', type: 'hall', label: 'west', customerId: customer.id })
  const yard = await make({ name: 'yard 1', type: 'yard' })
  await make({ name: 'hall 1', type: 'hall', customerId: customer.id })
  await make({ name: 'shed', type: 'yard', label: 'west shed' })
  const list = (query, options) => t.tenant.get(`/api/tenant/assets?${query}`, { pick: names, ...options })
  await list('pageSize=3&page=0&sortProperty=name&sortOrder=DESC', { pick: (b) => b })
  await list('pageSize=3&page=1&sortProperty=name&sortOrder=DESC')
  await list('pageSize=9&page=0&type=hall&sortProperty=name')
  await list('pageSize=9&page=0&textSearch=WEST&sortProperty=name')
  await list('pageSize=9&page=0&sortProperty=type&sortOrder=UPWARD')
  await list('pageSize=9&page=0&sortProperty=unknown')
  await list('pageSize=0&page=0')
  const infos = (query, options) =>
    t.tenant.get(`/api/tenant/assetInfos?pageSize=9&page=0${query}`, { pick: names, ...options })
  await infos('&sortProperty=name', { pick: (b) => b })
  await infos(`&assetProfileId=${hall.assetProfileId.id}&sortProperty=name&sortOrder=DESC`)
  await infos(`&assetProfileId=${hall.assetProfileId.id}&type=yard&sortProperty=name`)
  await infos('&textSearch=mill&sortProperty=name')
  await infos('&sortProperty=assetProfileName&sortOrder=DESC', { pick: (b) => b.data.map((a) => a.assetProfileName) })
  await t.tenant.get(`/api/assets?assetIds=${yard.id.id},${hall.id.id},${t.NOBODY}`, { sort: '' })
  await t.tenant.get('/api/assets?assetIds=')
  await actor.get(`/api/assets?assetIds=${yard.id.id},${hall.id.id}`, { pick: (b) => b.map((a) => a.name) })
  await actor.get(`/api/customer/${customer.id.id}/assets?pageSize=9&page=0&sortProperty=name`)
  await actor.get(
    `/api/customer/${customer.id.id}/assetInfos?pageSize=9&page=0&type=hall&sortProperty=name&sortOrder=DESC`,
  )
  await actor.get('/api/tenant/assetInfos?pageSize=9&page=0')
})
