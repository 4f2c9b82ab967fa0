import { scenario } from '../../scenario.mjs'

export default scenario('the default tenant profile, and a copy of it', async (t) => {
  const { body: info } = await t.sysadmin.get('/api/tenantProfileInfo/default')
  t.know(info.id.id, 'default-profile')
  const { body: standard } = await t.sysadmin.get(`/api/tenantProfile/${info.id.id}`, {
    pick: (b) => ({ ...b, createdTime: undefined }),
  })
  await t.sysadmin.get(`/api/tenantProfileInfo/${info.id.id}`)
  await t.sysadmin.delete(`/api/tenantProfile/${info.id.id}`, { note: 'the default one stays' })
  await t.sysadmin.get(`/api/tenant/${t.tenantId}`)
  await t.sysadmin.get(`/api/tenant/info/${t.tenantId}`, { pick: (b) => b.tenantProfileName })
  const { body: copy } = await t.sysadmin.post('/api/tenantProfile', {
    ...standard,
    id: undefined,
    createdTime: undefined,
    default: false,
    name: `Copy ${t.run}`,
  })
  const { body: own } = await t.sysadmin.get(`/api/tenant/${t.tenantId}`, { quiet: true, expect: 200 })
  const { body: moved } = await t.sysadmin.post('/api/tenant', { ...own, tenantProfileId: copy.id })
  await t.sysadmin.get(`/api/tenant/info/${t.tenantId}`, { pick: (b) => b.tenantProfileName === copy.name })
  await t.sysadmin.delete(`/api/tenantProfile/${copy.id.id}`, { note: 'in use' })
  await t.sysadmin.post('/api/tenant', { ...moved, tenantProfileId: info.id }, { pick: (b) => b.version })
  await t.sysadmin.delete(`/api/tenantProfile/${copy.id.id}`)
  await t.sysadmin.post(`/api/tenantProfile/${t.NOBODY}/default`)
  await t.sysadmin.get('/api/tenantProfileInfos?pageSize=50&page=0&textSearch=DEFAULT&sortProperty=name', {
    pick: (b) => b.data.map((p) => p.name).filter((n) => n === 'Default'),
  })
  await t.tenant.post(`/api/tenantProfile/${info.id.id}/default`)
})
