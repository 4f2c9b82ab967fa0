import { scenario } from '../../scenario.mjs'

export default scenario('device profiles: made, read, changed, deleted', async (t) => {
  const plain = {
    type: 'DEFAULT',
    transportType: 'DEFAULT',
    profileData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'DEFAULT' } },
  }
  const save = (profile, options) => t.tenant.post('/api/deviceProfile', profile, options)
  const { body: first } = await save({ ...plain, name: 'pump' })
  const at = `/api/deviceProfile/${first.id.id}`
  await t.tenant.get(at)
  await t.tenant.get(`/api/deviceProfileInfo/${first.id.id}`)
  await save({ ...first, description: 'moves water' })
  await save({ ...first, description: 'old' }, { note: 'an old version' })
  await save({ ...plain, id: first.id, name: 'water pump' }, { note: 'without a version' })
  await save({ ...plain, name: 'water pump' }, { note: 'the name is taken' })
  await save({
    ...plain,
    name: 'mqtt pump',
    transportType: 'MQTT',
    profileData: {
      configuration: { type: 'DEFAULT' },
      transportConfiguration: { type: 'MQTT' },
      provisionConfiguration: { type: 'DISABLED' },
      alarms: null,
    },
  })
  await save({
    ...plain,
    name: 'coap pump',
    transportType: 'COAP',
    profileData: { configuration: { type: 'DEFAULT' }, transportConfiguration: { type: 'COAP' } },
  })
  await save({ ...plain, name: 'queued pump', defaultQueueName: 'HighPriority' })
  await t.tenant.get('/api/deviceProfileInfos?pageSize=10&page=0&sortProperty=name&transportType=MQTT')
  await t.tenant.delete(at)
  await t.tenant.get(at)
  await t.tenant.delete(at)
  await t.tenant.get('/api/deviceProfile/abc')
  await t.sysadmin.get(at)
  await t.anon.get(at)
})
