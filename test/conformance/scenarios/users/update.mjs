import { scenario } from '../../scenario.mjs'

export default scenario('changing a user: versions, what may not change', async (t) => {
  const { customer } = await t.createCustomer('park')
  const email = `kim-${t.run}@example.com`
  const { body: kim } = await t.tenant.post(
    '/api/user?sendActivationMail=false',
    { authority: 'TENANT_ADMIN', email, firstName: 'Kim' },
    { quiet: true, expect: 200 },
  )
  const save = (user, options) => t.tenant.post('/api/user?sendActivationMail=false', user, options)
  const { body: second } = await save({
    ...kim,
    lastName: 'Holm',
    phone: '123',
    additionalInfo: { description: 'days' },
  })
  await save({ ...kim, lastName: 'Stale' }, { note: 'an old version' })
  await save({ ...second, version: 7 }, { note: 'a version to come' })
  await save({ ...second, version: undefined, lastName: 'Forced' }, { note: 'without a version' })
  await save({ id: kim.id, authority: 'TENANT_ADMIN', email }, { note: 'what is left out is emptied' })
  await save({ ...kim, version: undefined, email: `tim-${t.run}@example.com` }, { note: 'another address' })
  await save({ ...kim, version: undefined, email: t.tenantEmail }, { note: 'a taken address' })
  await save({ ...kim, version: undefined, email: 'tim' })
  await save({ ...kim, version: undefined, authority: 'CUSTOMER_USER', customerId: customer.id })
  await save({ ...kim, version: undefined, customerId: customer.id })
  await save({ ...kim, version: undefined, id: { entityType: 'USER', id: t.NOBODY } })
  await save({ ...kim, version: undefined, id: { entityType: 'DEVICE', id: kim.id.id } }, { only: 'status' })
  const { body: full } = await t.tenant.get(`/api/user/${kim.id.id}`)
  await save({ ...full, firstName: 'Kim', phone: null }, { note: 'what the server adds comes back' })
  await t.tenant.post(
    '/api/user',
    { ...full, version: undefined, lastName: 'Holm' },
    { note: 'an update sends no mail' },
  )
  await t.tenant.get(`/api/user/${kim.id.id}`)
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
})
