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

export default scenario('a second factor: codes from an app', async (t) => {
  try {
    await t.sysadmin.post('/api/2fa/settings', {
      providers: [{ providerType: 'TOTP', issuerName: 'Water' }],
      minVerificationCodeSendPeriod: 5,
      verificationCodeCheckRateLimit: '3:900',
      maxVerificationFailuresBeforeUserLockout: 10,
      totalAllowedTimeForVerification: 600,
    })
    await t.sysadmin.get('/api/2fa/settings')
    await t.tenant.get('/api/2fa/providers')
    await t.tenant.get('/api/2fa/account/settings')
    await t.tenant.post('/api/2fa/account/config/generate?providerType=SMS')
    const { body: config } = await t.tenant.post('/api/2fa/account/config/generate?providerType=TOTP')
    const secret = /secret=(\w+)/.exec(config.authUrl)[1]
    const save = (query, options) => t.tenant.post(`/api/2fa/account/config${query}`, config, options)
    await save('')
    await save('?verificationCode=12')
    await t.tenant.post('/api/2fa/account/config?verificationCode=12', {
      providerType: 'TOTP',
      authUrl: 'otpauth://else',
    })
    await save(`?verificationCode=${totp(secret)}`)
    await save(`?verificationCode=${totp(secret)}`, { note: 'a second time' })
    await t.tenant.get('/api/2fa/account/settings')
    const login = { username: t.tenantEmail, password: t.password }
    const { body: half } = await t.anon.post('/api/auth/login', login)
    const me = t.actor('half', { 'X-Authorization': `Bearer ${half.token}` })
    await me.get('/api/auth/2fa/providers')
    await me.get('/api/auth/user')
    await me.get('/api/2fa/account/settings')
    const check = (by, code, options) =>
      by.post(`/api/auth/2fa/verification/check?providerType=TOTP&verificationCode=${code}`, undefined, options)
    await check(me, 12)
    await me.post(`/api/auth/2fa/verification/check?providerType=EMAIL&verificationCode=12`)
    await t.tenant.get('/api/auth/2fa/providers', { note: 'with a full token' })
    const { body: pair } = await check(me, totp(secret))
    await t
      .actor('whole', { 'X-Authorization': `Bearer ${pair.token}` })
      .get('/api/auth/user', { pick: (b) => b.email })
    await check(me, 12, { note: 'the half token again' })
    await check(me, 13)
    await check(me, 14)
    await check(me, totp(secret), { note: 'too many tries' })
    await t.tenant.put('/api/2fa/account/config?providerType=TOTP', { useByDefault: false })
    await t.tenant.put('/api/2fa/account/config?providerType=EMAIL', { useByDefault: true })
    await t.tenant.delete('/api/2fa/account/config?providerType=TOTP')
    await t.anon.post('/api/auth/login', login)
  } finally {
    await t.sysadmin.post('/api/2fa/settings', none, { quiet: true })
  }
})
