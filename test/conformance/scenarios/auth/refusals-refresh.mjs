import { scenario } from '../../scenario.mjs'

export default scenario('what a wrong refresh token and odd headers get', async (t) => {
  const refresh = (body, options) => t.anon.post('/api/auth/token', body, options)
  await refresh({})
  await refresh({ refreshToken: '' })
  await refresh({ refreshToken: null })
  await refresh({ refreshToken: 'rubbish' })
  await refresh({ refreshToken: 'eyJhbGciOiJIUzUxMiJ9.eyJzdWIiOiJhIn0.AAAA' }, { note: 'bad signature' })
  await refresh({ refreshToken: t.tenant.refreshToken, device: 'phone' }, { note: 'unknown field' })
  await t.anon.send({ method: 'POST', path: '/api/auth/token', raw: '{"refreshToken' })
  await t.anon.send({ method: 'POST', path: '/api/auth/token', note: 'no body' })
  await t.anon.get('/api/auth/token')
  await t.anon.put('/api/auth/token', { refreshToken: t.tenant.refreshToken })
  const devices = (headers, name, options) =>
    t.actor(name, headers).get('/api/tenant/devices?pageSize=1&page=0', options)
  await devices(
    { 'X-Authorization': 'Bearer rubbish', Authorization: `Bearer ${t.tenant.token}` },
    'bad first, good second',
  )
  await devices(
    { 'X-Authorization': `Bearer ${t.tenant.token}`, Authorization: 'Bearer rubbish' },
    'good first, bad second',
  )
  await devices({ 'X-Authorization': 'Bearer ' }, 'no value')
  await devices({ 'X-Authorization': `Bearer  ${t.tenant.token}` }, 'two blanks')
  await devices({ 'X-Authorization': t.tenant.token }, 'no scheme')
  await devices({ 'X-Authorization': 'Token abc' }, 'other scheme')
  await devices({ 'X-Authorization': 'ApiKey ' }, 'empty key')
  await devices({}, 'nothing')
  await t.anon.post('/api/device', { name: 'pump' })
  await t.anon.delete(`/api/device/${t.NOBODY}`)
})
