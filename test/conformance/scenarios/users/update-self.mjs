import { scenario } from '../../scenario.mjs'

export default scenario('customer users change themselves and others', async (t) => {
  const { actor, user, email, customer } = await t.createCustomer('farm')
  const mate = await t.createUser(t.tenant, {
    authority: 'CUSTOMER_USER',
    email: `mate-${t.run}@example.com`,
    customerId: customer.id,
  })
  const save = (by, body, options) => by.post('/api/user', body, options)
  const { body: named } = await save(actor, {
    ...user,
    firstName: 'Lou',
    lastName: 'Moss',
    phone: '+4912345',
    additionalInfo: { lang: 'de_DE' },
  })
  await save(actor, { ...user, firstName: 'Stale' }, { note: 'an old version' })
  await actor.get('/api/auth/user')
  await actor.get(`/api/user/${user.id.id}`, { pick: (b) => Object.keys(b.additionalInfo).sort() })
  const relogged = await t.login('relogged', email, t.password)
  await t.anon.post(
    '/api/auth/token',
    { refreshToken: relogged.refreshToken },
    {
      note: 'the names are in the token',
      until: (r) => JSON.parse(Buffer.from(r.body.token.split('.')[1], 'base64url')).firstName === 'Lou',
    },
  )
  await save(actor, { ...mate, firstName: 'Max' }, { note: 'a colleague' })
  await save(actor, { ...named, authority: 'TENANT_ADMIN' })
  await save(actor, { ...named, customerId: { entityType: 'CUSTOMER', id: t.NULL } })
  await save(actor, { ...named, email: `lou-${t.run}@example.com` })
  await t.anon.post('/api/auth/login', { username: email, password: t.password }, { note: 'the old address' })
  await t.anon.post('/api/auth/login', { username: `lou-${t.run}@example.com`, password: t.password })
  await actor.get('/api/auth/user', { note: 'the old token goes on' })
  const { body: me } = await t.tenant.get('/api/auth/user')
  await save(t.tenant, { ...me, firstName: 'Tess' })
  await save(t.tenant, { ...me, firstName: 'Tess', lastName: 'Ives' }, { note: 'an old version' })
})
