import { scenario } from '../../scenario.mjs'

export default scenario('an asset with a name alone and one with everything; reading and deleting them', async (t) => {
  const { body: asset } = await t.tenant.post('/api/asset', { name: 'hall A' })
  const at = `/api/asset/${asset.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`/api/asset/info/${asset.id.id}`)
  await t.tenant.get('/api/tenant/asset?assetName=hall%20A')
  await t.tenant.get('/api/tenant/assets?assetName=hall%20A', { note: 'the older way' })
  await t.tenant.get('/api/tenant/asset?assetName=hall%20a')
  await t.tenant.post('/api/asset', {
    name: 'hall B',
    type: 'building',
    label: 'old one',
    additionalInfo: { description: 'by the river', floors: 3 },
    color: 'red',
  })
  await t.tenant.get('/api/assetProfile/names', { sort: '', note: 'the new type became a profile' })
  await t.tenant.get('/api/asset/types', { sort: '' })
  await t.anon.get(at)
  await t.sysadmin.get(at)
  await t.tenant.get(`/api/asset/${t.NOBODY}`)
  await t.tenant.get(`/api/asset/info/${t.NOBODY}`)
  await t.tenant.get('/api/asset/info/abc')
  await t.tenant.delete(at)
  await t.tenant.get(at, { note: 'deleted' })
  await t.tenant.delete(at, { note: 'deleted twice' })
})
