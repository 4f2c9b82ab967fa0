import { scenario } from '../../scenario.mjs'

export default scenario('the settings of the system, as the system administrator reads them', async (t) => {
  const read = (key, options) => t.sysadmin.get(`/api/admin/${key}`, options)
  const setting = { pick: (b) => ({ ...b, id: b.id.entityType, createdTime: undefined }) }
  await read('settings/general', setting)
  await read('settings/mail', { pick: (b) => ({ key: b.key, jsonValue: b.jsonValue }) })
  await read('settings/connectivity', { pick: (b) => b.jsonValue })
  await read('settings/sms')
  await read('settings/nothing')
  await read('settings/General')
  await read('securitySettings', { pick: (b) => Object.keys(b).sort() })
  await read('jwtSettings', { pick: (b) => ({ ...b, tokenSigningKey: typeof b.tokenSigningKey }) })
  await read('featuresInfo', {
    pick: (b) => ({ emailEnabled: b.emailEnabled, smsEnabled: b.smsEnabled, keys: Object.keys(b).sort() }),
  })
  await read('systemInfo', { pick: (b) => ({ monolith: b.monolith, keys: Object.keys(b.systemData[0]).sort() }) })
  await read('updates', { pick: (b) => Object.keys(b).sort() })
  await read('mail/oauth2/loginProcessingUrl')
  await t.sysadmin.get('/api/oauth2/loginProcessingUrl')
  await t.sysadmin.get('/api/mail/config/template', {
    pick: (b) => b.map((x) => [x.providerId, x.name, x.smtpHost, x.smtpPort]),
    sort: '',
  })
  await t.sysadmin.get('/api/notification/settings', { only: 'status' })
  await t.sysadmin.get('/api/uiSettings/helpBaseUrl', { headers: { Accept: '*/*' } })
})
