import { scenario } from '../../scenario.mjs'

export default scenario('a stricter policy for passwords', async (t) => {
  const { email, actor } = await t.createCustomer('bank')
  const { body: pair } = await actor.post(
    '/api/auth/changePassword',
    { currentPassword: t.password, newPassword: 'simple' },
    { quiet: true, expect: 200 },
  )
  const me = t.actor('me', { 'X-Authorization': `Bearer ${pair.token}` })
  const { body: before } = await t.sysadmin.get('/api/admin/securitySettings', { quiet: true, expect: 200 })
  const set = (more, options) =>
    t.sysadmin.post(
      '/api/admin/securitySettings',
      { ...before, passwordPolicy: { ...before.passwordPolicy, ...more } },
      options,
    )
  const change = (currentPassword, newPassword, options) =>
    me.post('/api/auth/changePassword', { currentPassword, newPassword }, options)
  const login = (password, options) => t.anon.post('/api/auth/login', { username: email, password }, options)
  try {
    await set({
      minimumLength: 8,
      maximumLength: 20,
      minimumUppercaseLetters: 1,
      minimumLowercaseLetters: 2,
      minimumDigits: 1,
      minimumSpecialCharacters: 1,
      allowWhitespaces: false,
      forceUserToResetPasswordIfNotValid: false,
      passwordReuseFrequencyDays: 5,
    })
    await t.anon.get('/api/noauth/userPasswordPolicy')
    await login('simple', { note: 'the old one still opens' })
    await change('simple', 'short')
    await change('simple', 'longenough')
    await change('simple', 'Longenough')
    await change('simple', 'Longenough1')
    await change('simple', 'LONGENOUGH1!')
    await change('simple', 'Long enough1!')
    await change('simple', 'Longenough1!Longenough1!')
    await t.anon.post('/api/noauth/activate', { activateToken: 'unknown', password: 'short' })
    await set({ minimumLength: 8, minimumLowercaseLetters: 2, forceUserToResetPasswordIfNotValid: true })
    await login('simple', { note: 'now it has to be changed' })
    await login('wrong')
    await t.anon.post('/api/auth/token', { refreshToken: pair.refreshToken }, { note: 'sessions go on' })
    await set({ minimumLength: 5 })
    await login('simple', { note: 'nothing is demanded any more', only: 'status' })
  } finally {
    await t.sysadmin.post('/api/admin/securitySettings', before, { quiet: true })
  }
})
