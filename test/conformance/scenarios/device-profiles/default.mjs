import { scenario } from '../../scenario.mjs'

const flags = (b) => b.data.map((p) => [p.name, p.default])

export default scenario('the default device profile, infos and names', async (t) => {
  const { actor } = await t.createCustomer()
  const { body: info } = await t.tenant.get('/api/deviceProfileInfo/default')
  await t.tenant.get(`/api/deviceProfile/${info.id.id}`)
  await t.tenant.delete(`/api/deviceProfile/${info.id.id}`)
  const { body: meter } = await t.tenant.post(
    '/api/deviceProfile',
    {
      name: 'meter',
      type: 'DEFAULT',
      transportType: 'DEFAULT',
      profileData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
    },
    { quiet: true, expect: 200 },
  )
  await t.tenant.post(`/api/deviceProfile/${meter.id.id}/default`)
  await t.tenant.get('/api/deviceProfiles?pageSize=10&page=0&sortProperty=name', { pick: flags })
  await t.tenant.post('/api/device', { name: 'm 1' }, { note: 'goes to the new default', pick: (b) => b.type })
  await t.tenant.post(`/api/deviceProfile/${meter.id.id}/default`, undefined, { note: 'once more' })
  await t.tenant.post(`/api/deviceProfile/${t.NOBODY}/default`)
  await actor.post(`/api/deviceProfile/${meter.id.id}/default`)
  await actor.get('/api/deviceProfileInfo/default')
  await actor.get(`/api/deviceProfile/${meter.id.id}`)
  await actor.get(`/api/deviceProfileInfo/${meter.id.id}`)
  await t.tenant.get('/api/deviceProfileInfos?pageSize=10&page=0&sortProperty=name&sortOrder=DESC')
  await t.tenant.get('/api/deviceProfileInfos?pageSize=1&page=0&textSearch=MET')
  await t.tenant.get(`/api/deviceProfileInfos/list?deviceProfileIds=${meter.id.id},${t.NOBODY}`)
  await t.tenant.get('/api/deviceProfiles?pageSize=1&page=1&sortProperty=name')
  await t.tenant.get('/api/deviceProfile/names', { sort: '' })
  await t.tenant.get('/api/deviceProfile/names?activeOnly=true', { note: 'only those in use' })
  await actor.get('/api/deviceProfileInfos?pageSize=10&page=0&sortProperty=name', {
    pick: (b) => b.data.map((p) => p.name),
  })
  await actor.get('/api/deviceProfiles?pageSize=10&page=0')
})
