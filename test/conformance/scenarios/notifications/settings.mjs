import { scenario } from '../../scenario.mjs'

export default scenario('settings of notifications', async (t) => {
  const { actor } = await t.createCustomer('tower')
  const prefs = (enabled, web) => ({
    enabled,
    enabledDeliveryMethods: { WEB: web, EMAIL: true, SMS: true, MOBILE_APP: true },
  })
  await t.tenant.get('/api/notification/settings/user')
  await t.tenant.post('/api/notification/settings/user', {
    prefs: { ALARM: prefs(false, true), ENTITY_ACTION: prefs(true, false) },
  })
  await t.tenant.get('/api/notification/settings/user')
  await t.tenant.post(
    '/api/notification/settings/user',
    { prefs: { ALARM: { enabled: true, enabledDeliveryMethods: { PIGEON: true } } } },
    { only: 'status' },
  )
  await t.tenant.post('/api/notification/settings/user', {
    prefs: { ALARM: { enabled: true, enabledDeliveryMethods: { SLACK: true } } },
  })
  await t.tenant.post('/api/notification/settings/user', {})
  await actor.get('/api/notification/settings/user', { pick: (b) => Object.keys(b.prefs).sort() })
  await t.tenant.get('/api/notification/settings')
  await t.tenant.post('/api/notification/settings', {
    deliveryMethodsConfigs: { SLACK: { method: 'SLACK', botToken: 'xoxb-1' } },
  })
  await t.tenant.get('/api/notification/settings')
  await t.tenant.get('/api/notification/deliveryMethods', { sort: '' })
  await t.tenant.post('/api/notification/settings', { deliveryMethodsConfigs: {} })
  await t.tenant.get('/api/notification/deliveryMethods', { sort: '' })
  await actor.get('/api/notification/settings')
  await actor.post('/api/notification/settings', { deliveryMethodsConfigs: {} })
  await t.anon.get('/api/notification/settings/user')
})
