import { scenario } from '../../scenario.mjs'

export default scenario('requests for notifications: delayed, refused', async (t) => {
  const { body: all } = await t.tenant.get('/api/notification/targets?pageSize=10&page=0', { quiet: true, expect: 200 })
  const admins = all.data.find((x) => x.name === 'Tenant administrators').id.id
  const template = {
    name: 'note',
    notificationType: 'GENERAL',
    configuration: {
      deliveryMethodsTemplates: { WEB: { method: 'WEB', enabled: true, subject: 'Later', body: 'see you' } },
    },
  }
  const send = (more, options) =>
    t.tenant.post(
      '/api/notification/request',
      { targets: [admins], template, additionalConfig: { sendingDelayInSec: 0 }, ...more },
      options,
    )
  const { body: later } = await send({ additionalConfig: { sendingDelayInSec: 3600 } })
  await t.tenant.get(`/api/notification/request/${later.id.id}`)
  await t.tenant.get('/api/notification/requests?pageSize=10&page=0', {
    pick: (b) => b.data.map((r) => [r.status, r.templateName, r.deliveryMethods]),
  })
  await t.tenant.delete(`/api/notification/request/${later.id.id}`)
  await t.tenant.get(`/api/notification/request/${later.id.id}`)
  await t.tenant.get('/api/notifications?pageSize=10&page=0')
  await send({ targets: [] })
  await send({ targets: undefined })
  await send({ targets: [t.NOBODY] })
  await send({ targets: ['admins'] }, { only: 'status' })
  await send({ template: undefined })
  await send({ template: undefined, templateId: { entityType: 'NOTIFICATION_TEMPLATE', id: t.NOBODY } })
  await send({ template: { ...template, configuration: { deliveryMethodsTemplates: {} } } })
  await send({
    template: {
      ...template,
      configuration: {
        deliveryMethodsTemplates: { WEB: { ...template.configuration.deliveryMethodsTemplates.WEB, enabled: false } },
      },
    },
  })
  await send(
    {
      template: {
        ...template,
        configuration: { deliveryMethodsTemplates: { WEB: { method: 'WEB', enabled: true, subject: '', body: '' } } },
      },
    },
    { pick: (b) => b.errorCode },
  )
  await send(
    {
      template: {
        ...template,
        configuration: {
          deliveryMethodsTemplates: { EMAIL: { method: 'EMAIL', enabled: true, subject: 'mail', body: 'mail' } },
        },
      },
    },
    { note: 'mail is tried later', pick: (b) => b.status },
  )
  await send({ additionalConfig: { sendingDelayInSec: 700000 } })
  await send({ id: { entityType: 'NOTIFICATION_REQUEST', id: t.NOBODY } })
  await t.tenant.get('/api/notification/deliveryMethods', { sort: '' })
  await t.anon.get('/api/notification/deliveryMethods')
})
