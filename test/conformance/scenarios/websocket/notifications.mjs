import { scenario } from '../../scenario.mjs'

export default scenario('notifications over a WebSocket: list, count, new ones, marking as read', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: target } = await t.tenant.post(
    '/api/notification/target',
    {
      name: 'Me',
      configuration: { type: 'PLATFORM_USERS', usersFilter: { type: 'USER_LIST', usersIds: [t.tenantUserId] } },
    },
    quiet,
  )
  const notify = (subject) =>
    t.tenant.post(
      '/api/notification/request',
      {
        targets: [target.id.id],
        additionalConfig: { sendingDelayInSec: 0 },
        template: {
          name: 'x',
          notificationType: 'GENERAL',
          configuration: {
            deliveryMethodsTemplates: { WEB: { method: 'WEB', enabled: true, subject, body: `${subject} body` } },
          },
        },
      },
      quiet,
    )
  const list = await t.tenant.ws('/api/ws')
  list.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
  const count = await t.tenant.ws('/api/ws')
  count.send({ authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [] })
  await list.ask({ cmds: [{ cmdId: 1, type: 'NOTIFICATIONS', limit: 2 }] })
  await count.ask({ cmds: [{ cmdId: 1, type: 'NOTIFICATIONS_COUNT' }] })
  await notify('First')
  await list.next(1)
  await count.next(1)
  await t.sleep(5)
  await notify('Second')
  const [second] = await list.next(1)
  await count.next(1)
  await list.ask(
    { cmds: [{ cmdId: 2, type: 'MARK_NOTIFICATIONS_AS_READ', notifications: [second.update.id.id] }] },
    1,
    { note: 'one was read' },
  )
  await count.next(1)
  await t.tenant.get('/api/notifications?pageSize=10&page=0&sortProperty=createdTime&sortOrder=ASC', {
    pick: (b) => b.data.map((n) => [n.subject, n.status]),
  })
  const other = await t.tenant.ws('/api/ws')
  await other.ask(
    { authCmd: { cmdId: 0, token: t.tenant.token }, cmds: [{ cmdId: 5, type: 'NOTIFICATIONS', limit: 10 }] },
    1,
    { note: 'a new socket sees what is unread' },
  )
  await count.ask({ cmds: [{ cmdId: 3, type: 'MARK_ALL_NOTIFICATIONS_AS_READ' }] }, 1, { note: 'all were read' })
  await list.next(1)
  list.send({ cmds: [{ cmdId: 1, type: 'NOTIFICATIONS_UNSUBSCRIBE' }] })
  await t.sleep(300)
  await notify('Third')
  await list.next(1, { note: 'after unsubscribing', timeout: 700 })
  await count.next(1)
})
