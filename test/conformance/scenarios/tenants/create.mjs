import { scenario } from '../../scenario.mjs'

export default scenario('the life of a tenant', async (t) => {
  const title = `Water works ${t.run}`
  const { body: tenant } = await t.sysadmin.post('/api/tenant', { title })
  const at = `/api/tenant/${tenant.id.id}`
  await t.sysadmin.get(at)
  await t.sysadmin.get(`/api/tenant/info/${tenant.id.id}`)
  await t.sysadmin
    .post('/api/tenant', { title }, { note: 'titles need not be unique', pick: (b) => b.title ?? b })
    .then(async ({ body }) => {
      if (body.id) await t.sysadmin.delete(`/api/tenant/${body.id.id}`, { quiet: true })
    })
  const { body: second } = await t.sysadmin.post('/api/tenant', {
    ...tenant,
    country: 'Norway',
    city: 'Oslo',
    address: 'Main street 1',
    zip: '0150',
    phone: '+4712345678',
    email: 'info@example.com',
    region: 'Europe',
    additionalInfo: { description: 'pipes' },
  })
  await t.sysadmin.post('/api/tenant', { ...tenant, title: `Stale ${t.run}` }, { note: 'an old version' })
  await t.sysadmin.post('/api/tenant', { ...second, email: 'nonsense' })
  await t.sysadmin.post('/api/tenant', { ...second, title: '' })
  await t.sysadmin.post('/api/tenant', {})
  await t.sysadmin.post('/api/tenant', {
    title: `x ${t.run}`,
    tenantProfileId: { entityType: 'TENANT_PROFILE', id: t.NOBODY },
  })
  await t.tenant.post('/api/tenant', { title: `x ${t.run}` })
  await t.tenant.get(at)
  await t.sysadmin.get(`/api/tenant/${t.NOBODY}`)
  await t.sysadmin.get('/api/tenant/water')
  await t.sysadmin.get(`/api/tenants/list?tenantIds=${tenant.id.id},${t.tenantId},${t.NOBODY}`, {
    sort: '',
    pick: (b) => b.map((x) => x.title),
  })
  await t.sysadmin.get(`/api/tenant/${tenant.id.id}/users?pageSize=10&page=0`, { note: 'no users' })
  await t.sysadmin.delete(at)
  await t.sysadmin.get(at)
  await t.sysadmin.delete(at)
})
