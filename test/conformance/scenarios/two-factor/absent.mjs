import { scenario } from '../../scenario.mjs'

export default scenario('a second factor where the system offers none', async (t) => {
  await t.tenant.get('/api/2fa/providers')
  await t.tenant.get('/api/2fa/account/settings')
  await t.tenant.post('/api/2fa/account/config/generate?providerType=TOTP')
  await t.tenant.post('/api/2fa/account/config/generate?providerType=ODD', undefined, {
    pick: (b) => ({ ...b, message: b.message.split(';')[0] }),
  })
  await t.tenant.post('/api/2fa/account/config/generate')
  await t.tenant.post('/api/2fa/account/config?verificationCode=12', {
    providerType: 'TOTP',
    authUrl: 'otpauth://totp/Water:a@example.com?issuer=Water&secret=ABCDEFGH',
  })
  await t.tenant.post('/api/2fa/account/config?verificationCode=12', { providerType: 'TOTP', authUrl: 'nonsense' })
  await t.tenant.post('/api/2fa/account/config?verificationCode=12', { providerType: 'ODD' }, { only: 'status' })
  await t.tenant.post('/api/2fa/account/config/submit', { providerType: 'EMAIL', email: 'a@example.com' })
  await t.tenant.put('/api/2fa/account/config?providerType=TOTP', { useByDefault: true })
  await t.tenant.delete('/api/2fa/account/config?providerType=TOTP')
  await t.tenant.get('/api/2fa/settings')
  await t.tenant.get('/api/auth/2fa/providers')
  await t.tenant.post('/api/auth/2fa/login')
  await t.tenant.post('/api/auth/2fa/verification/send?providerType=EMAIL')
  await t.anon.get('/api/auth/2fa/providers')
  await t.anon.get('/api/2fa/providers')
})
