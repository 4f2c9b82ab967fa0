import { scenario } from '../../scenario.mjs'

export default scenario('a default dashboard of a user', async (t) => {
  const { actor, user, customer } = await t.createCustomer('pool')
  const { body: dashboard } = await t.tenant.post('/api/dashboard', { title: 'water' }, { quiet: true, expect: 200 })
  await t.tenant.post(`/api/customer/${customer.id.id}/dashboard/${dashboard.id.id}`, undefined, {
    quiet: true,
    expect: 200,
  })
  const additionalInfo = {
    defaultDashboardId: dashboard.id.id,
    defaultDashboardFullscreen: true,
    homeDashboardId: dashboard.id.id,
    homeDashboardHideToolbar: false,
  }
  await actor.get('/api/dashboard/home')
  await actor.get('/api/dashboard/home/info')
  await t.tenant.post('/api/user', { ...user, additionalInfo })
  await actor.get('/api/auth/user')
  await actor.get(`/api/user/${user.id.id}`, { pick: (b) => b.additionalInfo })
  await actor.get('/api/dashboard/home')
  await actor.get('/api/dashboard/home/info')
  await actor.get('/api/system/params', {
    pick: (b) => ({ allowedDashboardIds: b.allowedDashboardIds, userSettings: b.userSettings }),
  })
  await t.tenant.delete(`/api/customer/${customer.id.id}/dashboard/${dashboard.id.id}`, {
    pick: (b) => b.assignedCustomers,
  })
  await actor.get('/api/dashboard/home/info', { note: 'no longer assigned' })
  await actor.get('/api/auth/user', { pick: (b) => b.additionalInfo })
  await t.tenant.delete(`/api/dashboard/${dashboard.id.id}`)
  await actor.get('/api/auth/user', { note: 'the dashboard is gone', pick: (b) => b.additionalInfo })
  await actor.get('/api/dashboard/home/info')
  await t.tenant.get(`/api/user/${user.id.id}`, { pick: (b) => b.additionalInfo })
})
