import { scenario } from '../../scenario.mjs'

export default scenario('the audit log by user and by customer', async (t) => {
  const { actor, customer, user, email } = await t.createCustomer('ranch')
  const quiet = { quiet: true, expect: 200 }
  const { body: device } = await t.tenant.post('/api/device', { name: 'fence', customerId: customer.id }, quiet)
  await t.sleep(20)
  await actor.post(`/api/plugins/telemetry/DEVICE/${device.id.id}/SERVER_SCOPE`, { volt: 9 }, quiet)
  await t.sleep(20)
  const leaving = await t.login('leaving', email, t.password)
  await t.sleep(20)
  await leaving.post('/api/auth/logout', {}, quiet)
  await t.sleep(20)
  await t.anon.post('/api/auth/login', { username: email, password: 'wrong' }, { only: 'status' })
  const by = (what, id, query, options) =>
    t.tenant.get(
      `/api/audit/logs/${what}/${id}?pageSize=20&page=0&sortProperty=createdTime&sortOrder=ASC${query}`,
      options,
    )
  const brief = {
    pick: (b) => b.data.map((r) => [r.actionType, r.entityId.entityType, r.entityName, r.userName, r.actionStatus]),
  }
  await by('user', user.id.id, '', { until: (r) => r.body.totalElements >= 6, ...brief })
  await by('user', user.id.id, '&actionTypes=ATTRIBUTES_UPDATED')
  await by('user', user.id.id, '&actionTypes=LOGIN', {
    pick: (b) =>
      b.data.map((r) => [
        r.actionStatus,
        r.actionFailureDetails.split('\n')[0].split(': ').pop(),
        Object.keys(r.actionData).sort(),
      ]),
  })
  await by('user', user.id.id, '&actionTypes=LOGOUT', {
    pick: (b) => b.data.map((r) => [r.entityId, r.userId, r.customerId]),
  })
  await by('customer', customer.id.id, '&actionTypes=ATTRIBUTES_UPDATED', brief)
  await by('customer', customer.id.id, '&actionTypes=LOGIN,LOGOUT', { pick: (b) => b.data.map((r) => r.actionType) })
  await by('user', t.tenantUserId, '&actionTypes=ADDED', brief)
  await by('user', t.NOBODY, '')
  await by('customer', t.NOBODY, '')
  await by('user', 'me', '')
  await actor.get(`/api/audit/logs/user/${user.id.id}?pageSize=20&page=0`)
  await actor.get(`/api/audit/logs/customer/${customer.id.id}?pageSize=20&page=0`)
  await actor.get('/api/audit/logs?pageSize=20&page=0')
  await t.sysadmin.get(`/api/audit/logs/user/${user.id.id}?pageSize=20&page=0`)
})
