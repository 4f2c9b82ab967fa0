import { scenario } from '../../scenario.mjs'

export default scenario('api keys: make, list, switch off, delete', async (t) => {
  const userId = { entityType: 'USER', id: t.tenantUserId }
  const { body: key } = await t.tenant.post('/api/apiKey', {
    userId,
    description: 'backup',
    enabled: true,
    expirationTime: 0,
  })
  const job = t.actor('job', { 'X-Authorization': `ApiKey ${key.value}` })
  await job.get('/api/auth/user')
  await t
    .actor('job, other header', { Authorization: `ApiKey ${key.value}` })
    .post('/api/device', { name: 'pump' }, { pick: (b) => b.name })
  const { body: off } = await t.tenant.post(
    '/api/apiKey',
    { userId, description: 'archive' },
    { note: 'off is the default' },
  )
  await t.actor('archive', { 'X-Authorization': `ApiKey ${off.value}` }).get('/api/auth/user')
  await t.tenant.get(`/api/apiKeys/${t.tenantUserId}?pageSize=10&page=0&sortProperty=description`)
  await t.tenant.get(`/api/apiKeys/${t.tenantUserId}?pageSize=1&page=1&sortProperty=description&sortOrder=DESC`)
  await t.tenant.get(`/api/apiKeys/${t.tenantUserId}?pageSize=10&page=0&textSearch=BACK`, {
    pick: (b) => b.data.map((k) => k.description),
  })
  await t.tenant.put(`/api/apiKey/${key.id.id}/enabled/false`)
  await job.get('/api/auth/user', { note: 'switched off' })
  await t.tenant.put(`/api/apiKey/${key.id.id}/enabled/true`, undefined, { pick: (b) => b.enabled })
  await job.get('/api/auth/user', { note: 'on again', only: 'status' })
  await t.tenant.send({
    method: 'PUT',
    path: `/api/apiKey/${key.id.id}/description`,
    raw: 'nightly backup',
    headers: { 'Content-Type': 'text/plain' },
  })
  await t.tenant.put(`/api/apiKey/${key.id.id}/description`, 'quoted', { pick: (b) => b.description })
  await t.tenant.post('/api/apiKey', { ...key, value: undefined, description: 'weekly backup' }, { note: 'an update' })
  await t.tenant.post('/api/apiKey', { ...key, value: undefined, expirationTime: t.T0 })
  await t.tenant.post('/api/apiKey', { ...key, value: undefined, description: '' })
  await job.post('/api/auth/logout', {}, { note: 'means nothing to a key' })
  await job.get('/api/auth/user', { only: 'status' })
  await t.tenant.delete(`/api/apiKey/${key.id.id}`)
  await job.get('/api/auth/user', { note: 'deleted' })
  await t.tenant.delete(`/api/apiKey/${key.id.id}`)
})
