import { scenario } from '../../scenario.mjs'

export default scenario('an alarm is given to a user and taken back', async (t) => {
  const { body: pump } = await t.tenant.post(
    '/api/device',
    { name: 'pump', type: 'default' },
    { quiet: true, expect: 200 },
  )
  const helper = await t.createUser(t.tenant, {
    authority: 'TENANT_ADMIN',
    email: `helper-${t.run}@example.com`,
    firstName: 'Ann',
    lastName: 'Lee',
  })
  t.know(helper.id.id, 'helper')
  const { body: alarm } = await t.tenant.post(
    '/api/alarm',
    { type: 'Overheat', originator: pump.id, severity: 'MAJOR' },
    { quiet: true, expect: 200 },
  )
  const at = `/api/alarm/${alarm.id.id}`
  await t.tenant.get(`/api/users/assign/${alarm.id.id}?pageSize=10&page=0&sortProperty=email`)
  await t.tenant.delete(`${at}/assign`, { note: 'nobody has it' })
  await t.tenant.post(`${at}/assign/${helper.id.id}`)
  await t.tenant.post(`${at}/assign/${helper.id.id}`, undefined, { note: 'a second time' })
  await t.tenant.get(`/api/alarm/info/${alarm.id.id}`)
  await t.sleep(5)
  await t.tenant.post(`${at}/assign/${t.tenantUserId}`, undefined, { note: 'to somebody else' })
  await t.tenant.get(at)
  await t.tenant.get(`/api/alarms?pageSize=10&page=0&assigneeId=${t.tenantUserId}`, {
    pick: (b) => b.data.map((a) => a.assignee),
  })
  await t.tenant.get(`/api/alarms?pageSize=10&page=0&assigneeId=${helper.id.id}`)
  await t.tenant.delete(`${at}/assign`)
  await t.sleep(5)
  await t.tenant.delete(`${at}/assign`, { note: 'a second time' })
  await t.tenant.post(`${at}/assign/${t.NOBODY}`)
  await t.tenant.post(`${at}/assign/abc`)
  await t.tenant.post(`/api/alarm/${t.NOBODY}/assign/${helper.id.id}`)
  await t.tenant.post(
    '/api/alarm',
    { type: 'Overheat', originator: pump.id, severity: 'MAJOR', assigneeId: helper.id, assignTs: t.T0 },
    { note: 'assigned by saving' },
  )
  await t.tenant.get(`${at}/comment?pageSize=10&page=0&sortProperty=createdTime&sortOrder=ASC`, {
    pick: (b) => b.data.map((c) => c.comment),
  })
})
