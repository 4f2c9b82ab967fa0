import { scenario } from '../../scenario.mjs'

const code = ({ status, errorCode }) => ({ status, errorCode })

export default scenario('device profiles that are not accepted', async (t) => {
  const profileData = { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } }
  const good = { name: 'a', type: 'DEFAULT', transportType: 'DEFAULT', profileData }
  const save = (more, options) => t.tenant.post('/api/deviceProfile', { ...good, ...more }, options)
  await save({ name: undefined })
  await save({ name: ' ' })
  await save({ name: 'n'.repeat(256) })
  await save({ name: '<b>a</b>' })
  await save({ type: undefined })
  await save({ transportType: undefined })
  await save({ profileData: undefined }, { only: 'status' })
  await save({ profileData: {} }, { only: 'status' })
  await save({ type: 'SPECIAL' }, { pick: code })
  await save({ transportType: 'PIGEON' }, { pick: code })
  await save({ default: true }, { note: 'a second default' })
  await save({ defaultQueueName: 'Nothing' })
  await save({ defaultRuleChainId: { entityType: 'RULE_CHAIN', id: t.NOBODY } })
  await save({ defaultDashboardId: { entityType: 'DASHBOARD', id: t.NOBODY } })
  await save({ firmwareId: { entityType: 'OTA_PACKAGE', id: t.NOBODY } })
  await save({ id: { entityType: 'DEVICE_PROFILE', id: t.NOBODY } })
  await save({ profileData: { ...profileData, alarms: [{ id: 'x', alarmType: '' }] } })
  await save(
    { transportType: 'MQTT' },
    { note: 'a transport that is not the configured one', pick: (b) => [b.transportType, b.profileData] },
  )
  await t.sysadmin.post('/api/deviceProfile', good)
  const { actor } = await t.createCustomer()
  await actor.post('/api/deviceProfile', good)
})
