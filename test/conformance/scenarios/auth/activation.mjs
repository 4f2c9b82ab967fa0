import { scenario } from '../../scenario.mjs'

export default scenario('a new user is activated by the link', async (t) => {
  const email = `new-${t.run}@example.com`
  const { body: user } = await t.tenant.post('/api/user?sendActivationMail=false', {
    authority: 'TENANT_ADMIN',
    email,
    firstName: 'Ann',
    lastName: 'Lee',
  })
  await t.tenant.get(`/api/user/${user.id.id}`, { note: 'before' })
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
  const link = (name, options) => t.tenant.get(`/api/user/${user.id.id}/${name}`, options)
  const { body: url } = await link('activationLink', { headers: { Accept: '*/*' } })
  await link('activationLinkInfo', { pick: (b) => ({ ...b, ttlMs: Math.ceil(b.ttlMs / 60000) }) })
  const activateToken = new URL(url).searchParams.get('activateToken')
  await t.anon.get(`/api/noauth/activate?activateToken=${activateToken}`)
  await t.anon.get('/api/noauth/activate?activateToken=unknown')
  const activate = (body, options) => t.anon.post('/api/noauth/activate?sendActivationMail=false', body, options)
  await activate({ activateToken, password: 'abc' })
  await activate({ activateToken: 'unknown', password: t.password })
  const { body: pair } = await activate({ activateToken, password: t.password })
  await t.actor('new user', { 'X-Authorization': `Bearer ${pair.token}` }).get('/api/auth/user')
  await activate(
    { activateToken, password: t.password },
    { note: 'a second time', pick: (b) => ({ ...b, message: b.message.split('[')[0] }) },
  )
  await t.anon.get(`/api/noauth/activate?activateToken=${activateToken}`, { note: 'the used token' })
  await link('activationLink', { headers: { Accept: '*/*' }, note: 'of an active user' })
  await link('activationLinkInfo')
  await t.anon.post('/api/auth/login', { username: email, password: t.password })
  await t.tenant.get(`/api/user/${user.id.id}`, { note: 'after' })
})
