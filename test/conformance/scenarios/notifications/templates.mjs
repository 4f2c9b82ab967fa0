import { scenario } from '../../scenario.mjs'

export default scenario('templates of notifications', async (t) => {
  const { actor } = await t.createCustomer('cabin')
  const web = { method: 'WEB', enabled: true, subject: 'Alarm ${alarmType}', body: 'on ${alarmOriginatorName}' }
  const make = (more, options) =>
    t.tenant.post(
      '/api/notification/template',
      { name: 'alarms', notificationType: 'ALARM', configuration: { deliveryMethodsTemplates: { WEB: web } }, ...more },
      options,
    )
  const { body: template } = await make({})
  const at = `/api/notification/template/${template.id.id}`
  await t.tenant.get(at)
  await make({
    name: 'Both',
    configuration: {
      deliveryMethodsTemplates: {
        WEB: web,
        EMAIL: { method: 'EMAIL', enabled: false, subject: 's', body: 'b' },
        SMS: { method: 'SMS', enabled: false, body: 'b' },
      },
    },
  })
  await t.tenant.post('/api/notification/template', { ...template, name: 'Renamed' }, { pick: (b) => b.name })
  await t.tenant.post(
    '/api/notification/template',
    { ...template, notificationType: 'GENERAL' },
    { note: 'another kind' },
  )
  await make({ name: 'Both' }, { note: 'the name is taken' })
  await make({ name: '' })
  await make({ name: 'x', notificationType: undefined })
  await make({ name: 'x', notificationType: 'ODD' }, { only: 'status' })
  await make({ name: 'x', configuration: undefined })
  await make({ name: 'x', configuration: { deliveryMethodsTemplates: {} } })
  await make({ name: 'x', configuration: { deliveryMethodsTemplates: { WEB: { ...web, subject: 'x'.repeat(151) } } } })
  await make({ name: '<b>x</b>' })
  const list = (query, options) =>
    t.tenant.get(`/api/notification/templates?pageSize=50&page=0&${query}`, {
      pick: (b) => b.data?.map((x) => x.name) ?? b,
      ...options,
    })
  await list('sortProperty=name&textSearch=renam')
  await list('sortProperty=name&notificationTypes=ALARM')
  await list('sortProperty=name&notificationTypes=ALARM,ENTITY_ACTION')
  await list('notificationTypes=ODD', { pick: (b) => b.errorCode })
  await actor.get(at)
  await actor.get('/api/notification/templates?pageSize=10&page=0')
  await t.sysadmin.get(at)
  await t.tenant.delete(at)
  await t.tenant.get(at)
})
