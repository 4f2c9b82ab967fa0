import { createHmac } from 'node:crypto'
import { scenario } from '../../scenario.mjs'

const totp = (secret) => {
  const bits = [...secret]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)))
  const hash = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2))))
    .update(counter)
    .digest()
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1e6).padStart(6, '0')
}
const none = { providers: [], minVerificationCodeSendPeriod: 30, totalAllowedTimeForVerification: 3600 }

export default scenario('a second factor that is demanded, and backup codes', async (t) => {
  const { email } = await t.createCustomer('fort')
  const wanted = {
    providers: [
      { providerType: 'TOTP', issuerName: 'Power' },
      { providerType: 'BACKUP_CODE', codesQuantity: 3 },
    ],
    minVerificationCodeSendPeriod: 30,
    maxVerificationFailuresBeforeUserLockout: 2,
    totalAllowedTimeForVerification: 300,
    enforceTwoFa: true,
    enforcedUsersFilter: { type: 'TENANT_ADMINISTRATORS', tenantsIds: [t.tenantId] },
  }
  const set = (more, options) => t.sysadmin.post('/api/2fa/settings', { ...wanted, ...more }, options)
  try {
    await set({ providers: undefined })
    await set({ minVerificationCodeSendPeriod: 4 })
    await set({ totalAllowedTimeForVerification: 59 })
    await set({ verificationCodeCheckRateLimit: 'often' })
    await set({ providers: [] })
    await set({ enforcedUsersFilter: undefined })
    await set({})
    await t.anon.post(
      '/api/auth/login',
      { username: email, password: t.password },
      { note: 'customer users are not meant' },
    )
    const login = () => t.anon.post('/api/auth/login', { username: t.tenantEmail, password: t.password })
    const { body: half } = await login()
    const me = t.actor('to be set up', { 'X-Authorization': `Bearer ${half.token}` })
    await me.get('/api/auth/user')
    await me.get('/api/2fa/providers')
    await me.get('/api/2fa/account/settings')
    await me.post('/api/auth/2fa/login')
    await me.get('/api/auth/2fa/providers')
    const { body: config } = await me.post('/api/2fa/account/config/generate?providerType=TOTP', undefined, {
      quiet: true,
      expect: 200,
    })
    await me.post(`/api/2fa/account/config?verificationCode=${totp(/secret=(\w+)/.exec(config.authUrl)[1])}`, config, {
      pick: (b) => Object.keys(b.configs),
    })
    const { body: pair } = await me.post('/api/auth/2fa/login')
    const whole = t.actor('whole', { 'X-Authorization': `Bearer ${pair.token}` })
    const { body: backup } = await whole.post('/api/2fa/account/config/generate?providerType=BACKUP_CODE', undefined, {
      pick: (b) => ({ ...b, codes: b.codes.map((c) => c.length) }),
    })
    await whole.post('/api/2fa/account/config', backup, {
      pick: (b) => ({ configs: { BACKUP_CODE: b.configs.BACKUP_CODE } }),
    })
    const { body: second } = await login()
    const tried = t.actor('half', { 'X-Authorization': `Bearer ${second.token}` })
    await tried.get('/api/auth/2fa/providers')
    const check = (code, options) =>
      tried.post(
        `/api/auth/2fa/verification/check?providerType=BACKUP_CODE&verificationCode=${code}`,
        undefined,
        options,
      )
    await check(backup.codes[0])
    await whole.get('/api/2fa/account/settings', { pick: (b) => b.configs.BACKUP_CODE.codesLeft })
    await check(backup.codes[0], { note: 'a used code' })
    await check('12')
    await check('13', { note: 'locked' })
    await login()
    await t.sysadmin.post(`/api/user/${t.tenantUserId}/userCredentialsEnabled?userCredentialsEnabled=true`)
    const taken = (await t.sysadmin.get(`/api/user/${t.tenantUserId}/token`, { quiet: true, expect: 200 })).body
    await t
      .actor('taken', { 'X-Authorization': `Bearer ${taken.token}` })
      .delete('/api/2fa/account/config?providerType=TOTP')
  } finally {
    await t.sysadmin.post('/api/2fa/settings', none, { quiet: true })
  }
})
