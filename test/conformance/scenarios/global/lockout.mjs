import { scenario } from '../../scenario.mjs'

export default scenario('a user is locked after too many wrong passwords', async (t) => {
  const { email, user } = await t.createCustomer('vault')
  const { body: before } = await t.sysadmin.get('/api/admin/securitySettings', { quiet: true, expect: 200 })
  const set = (more, options) => t.sysadmin.post('/api/admin/securitySettings', { ...before, ...more }, options)
  const login = (password, options) => t.anon.post('/api/auth/login', { username: email, password }, options)
  try {
    await t.sysadmin.get('/api/admin/securitySettings')
    await set({ userActivationTokenTtl: 25 })
    await set({ passwordResetTokenTtl: 0 })
    await set({ userActivationTokenTtl: undefined })
    await set({ maxFailedLoginAttempts: 3, userActivationTokenTtl: 12 })
    for (const wrong of ['1', '2']) await login(wrong)
    await login(t.password, { note: 'a right one in between', only: 'status' })
    for (const wrong of ['1', '2', '3', '4', '5']) await login(wrong)
    await login(t.password, { note: 'the right one' })
    await t.tenant.get(`/api/user/${user.id.id}`, { pick: (b) => b.additionalInfo })
    await t.tenant.post(`/api/user/${user.id.id}/userCredentialsEnabled?userCredentialsEnabled=true`)
    await login('1')
    await login(t.password, { only: 'status' })
    const { body: late } = await t.tenant.post(
      '/api/user?sendActivationMail=false',
      { authority: 'TENANT_ADMIN', email: `late-${t.run}@example.com` },
      { quiet: true, expect: 200 },
    )
    await t.tenant.get(`/api/user/${late.id.id}/activationLinkInfo`, {
      note: 'a link of twelve hours',
      pick: (b) => Math.ceil(b.ttlMs / 60000),
    })
  } finally {
    await t.sysadmin.post('/api/admin/securitySettings', before, { quiet: true })
  }
})
