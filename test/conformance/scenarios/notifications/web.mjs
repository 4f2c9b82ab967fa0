import { scenario } from '../../scenario.mjs'

export default scenario('a notification in the web page: sent, listed, read, deleted', async (t) => {
  const { actor } = await t.createCustomer('tram')
  const { body: all } = await t.tenant.get('/api/notification/targets?pageSize=10&page=0&sortProperty=name', {
    quiet: true,
    expect: 200,
  })
  const admins = all.data.find((x) => x.name === 'Tenant administrators')
  const template = (subject, body) => ({
    name: 'note',
    notificationType: 'GENERAL',
    configuration: { deliveryMethodsTemplates: { WEB: { method: 'WEB', enabled: true, subject, body } } },
  })
  const send = (subject, options) =>
    t.tenant.post(
      '/api/notification/request',
      {
        targets: [admins.id.id],
        template: template(subject, `about ${subject}`),
        additionalConfig: { sendingDelayInSec: 0 },
      },
      options,
    )
  await t.tenant.get('/api/notifications?pageSize=10&page=0')
  const { body: request } = await send('water')
  const count = (query, options) => t.tenant.get(`/api/notifications/unread/count${query}`, options)
  await count('?deliveryMethod=WEB', { until: (r) => r.body === 1 })
  await count('')
  const { body: page } = await t.tenant.get(
    '/api/notifications?pageSize=10&page=0&sortProperty=createdTime&sortOrder=DESC',
  )
  await t.tenant.get(`/api/notification/request/${request.id.id}`, { until: (r) => r.body.status === 'SENT' })
  await t.sleep(20)
  await send('power', { pick: (b) => b.status })
  await count('?deliveryMethod=WEB', { until: (r) => r.body === 2 })
  const id = page.data[0].id.id
  await actor.put(`/api/notification/${id}/read`, undefined, { note: 'of somebody else' })
  await actor.delete(`/api/notification/${id}`)
  await t.tenant.put(`/api/notification/${id}/read`)
  await count('?deliveryMethod=WEB')
  const list = (query) =>
    t.tenant.get(`/api/notifications?pageSize=10&page=0&sortProperty=createdTime${query}`, {
      pick: (b) => b.data.map((n) => [n.subject, n.text, n.status]),
    })
  await list('')
  await list('&unreadOnly=true')
  await list('&textSearch=WATER')
  await list('&deliveryMethod=MOBILE_APP')
  await t.tenant.put('/api/notifications/read')
  await count('?deliveryMethod=WEB')
  await t.tenant.delete(`/api/notification/${id}`)
  await list('')
  await actor.get('/api/notifications?pageSize=10&page=0')
  await count('?deliveryMethod=PIGEON', { pick: (b) => ({ ...b, message: b.message.split(';')[0] }) })
})
