import { scenario } from '../../scenario.mjs'

export default scenario('what a wrong login and a wrong token get', async (t) => {
  await t.anon.post('/api/auth/login', { username: t.tenantEmail, password: 'wrong' })
  await t.anon.post('/api/auth/login', { username: 'nobody@example.com', password: 'x' })
  await t.anon.post('/api/auth/login', { username: '', password: 'x' })
  await t.anon.post('/api/auth/login', { username: t.tenantEmail })
  await t.anon.post(
    '/api/auth/login',
    { username: t.tenantEmail, password: t.password, remember: true },
    { note: 'unknown field' },
  )
  await t.anon.send({ method: 'POST', path: '/api/auth/login', raw: '{"username":' })
  await t.anon.get('/api/auth/login')
  await t.anon.get('/api/auth/user', { note: 'no token' })
  await t.anon.get('/api/no/such/route', { note: 'no token' })
  await t.tenant.get('/api/no/such/route')
  const as = (value) => t.actor(value.slice(0, 12), { 'X-Authorization': value })
  await as('Bearer rubbish').get('/api/auth/user')
  await as('Bearer eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiJhIn0.AAAA').get('/api/auth/user', { note: 'bad signature' })
  await as('ApiKey tb_nothing').get('/api/auth/user')
  await as('Basic YTpi').get('/api/auth/user')
  await as(`bearer ${t.tenant.token}`).get('/api/auth/user', { note: 'lower-case scheme' })
})
