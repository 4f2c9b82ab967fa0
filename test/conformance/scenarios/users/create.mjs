import { scenario } from '../../scenario.mjs'

export default scenario('making tenant administrators: defaults, duplicates, wrong addresses', async (t) => {
  const make = (by, user, options) => by.post('/api/user?sendActivationMail=false', user, options)
  const email = `ann-${t.run}@example.com`
  const { body: ann } = await make(t.tenant, { authority: 'TENANT_ADMIN', email })
  await make(t.tenant, { authority: 'TENANT_ADMIN', email }, { note: 'the address is taken' })
  await make(
    t.tenant,
    { authority: 'TENANT_ADMIN', email: email.toUpperCase() },
    {
      note: 'the address in upper case',
      pick: (b) => ({ status: b.status, message: b.message, authority: b.authority }),
    },
  )
  await make(t.tenant, { authority: 'TENANT_ADMIN', email: 'no address' })
  await make(t.tenant, { authority: 'TENANT_ADMIN', email: 'two@at@example.com' })
  await make(t.tenant, { authority: 'TENANT_ADMIN', email: '' })
  await make(t.tenant, { authority: 'TENANT_ADMIN' })
  await make(t.tenant, { email: `bob-${t.run}@example.com` }, { note: 'without an authority' })
  await make(t.tenant, { authority: 'BOSS', email: `bob-${t.run}@example.com` }, { only: 'status' })
  await make(t.tenant, { authority: 'SYS_ADMIN', email: `bob-${t.run}@example.com` })
  await make(
    t.tenant,
    { authority: 'CUSTOMER_USER', email: `bob-${t.run}@example.com` },
    { note: 'a customer user without a customer' },
  )
  await make(
    t.tenant,
    {
      authority: 'TENANT_ADMIN',
      email: `bob-${t.run}@example.com`,
      tenantId: { entityType: 'TENANT', id: t.NOBODY },
      firstName: 'Bob',
      lastName: 'Hill',
      phone: '+12015550123',
      additionalInfo: { description: 'nights' },
      colour: 'red',
    },
    { note: 'another tenant and an unknown field' },
  )
  await make(t.sysadmin, {
    authority: 'TENANT_ADMIN',
    email: `eve-${t.run}@example.com`,
    tenantId: { entityType: 'TENANT', id: t.tenantId },
  })
  await make(t.sysadmin, { authority: 'TENANT_ADMIN', email: `joe-${t.run}@example.com` }, { note: 'without a tenant' })
  await make(t.sysadmin, {
    authority: 'TENANT_ADMIN',
    email: `joe-${t.run}@example.com`,
    tenantId: { entityType: 'TENANT', id: t.NOBODY },
  })
  await make(t.anon, { authority: 'TENANT_ADMIN', email: `joe-${t.run}@example.com` })
  await t.tenant.get(`/api/user/${ann.id.id}`)
  await t.sysadmin.get(`/api/user/${ann.id.id}`, { pick: (b) => b.email })
  await t.tenant.get(`/api/user/${t.NOBODY}`)
  await t.tenant.get('/api/user/ann')
  await t.tenant.delete(`/api/user/${ann.id.id}`)
  await t.tenant.get(`/api/user/${ann.id.id}`)
})
