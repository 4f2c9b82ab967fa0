import { scenario } from '../../scenario.mjs'

export default scenario('the default asset profile, infos and names', async (t) => {
  const { actor } = await t.createCustomer()
  const { body: info } = await t.tenant.get('/api/assetProfileInfo/default')
  await t.tenant.get(`/api/assetProfile/${info.id.id}`)
  await t.tenant.delete(`/api/assetProfile/${info.id.id}`)
  const { body: yard } = await t.tenant.post('/api/assetProfile', { name: 'yard' }, { quiet: true, expect: 200 })
  await t.tenant.post(`/api/assetProfile/${yard.id.id}/default`)
  await t.tenant.get(`/api/assetProfile/${info.id.id}`, {
    note: 'the former default',
    pick: (b) => [b.default, b.version],
  })
  await t.tenant.post('/api/asset', { name: 'y 1' }, { pick: (b) => b.type })
  await t.tenant.delete(`/api/assetProfile/${info.id.id}`, { note: 'may go now' })
  await actor.get('/api/assetProfileInfo/default')
  await actor.get(`/api/assetProfile/${yard.id.id}`)
  await actor.post(`/api/assetProfile/${yard.id.id}/default`)
  await t.tenant.post('/api/assetProfile', { name: 'barn', description: 'wood' }, { quiet: true, expect: 200 })
  await t.tenant.get('/api/assetProfileInfos?pageSize=10&page=0&sortProperty=name')
  await t.tenant.get('/api/assetProfiles?pageSize=1&page=0&sortProperty=name')
  await t.tenant.get('/api/assetProfiles?pageSize=5&page=0&textSearch=BAR')
  await t.tenant.get(`/api/assetProfileInfos/list?assetProfileIds=${yard.id.id},${t.NOBODY}`)
  await t.tenant.get('/api/assetProfile/names', { sort: '' })
  await t.tenant.get('/api/assetProfile/names?activeOnly=true')
  await actor.get('/api/assetProfile/names', { sort: '', pick: (b) => b.map((p) => p.name) })
  await actor.get('/api/assetProfiles?pageSize=10&page=0')
})
