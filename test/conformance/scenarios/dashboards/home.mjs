import { scenario } from '../../scenario.mjs'

export default scenario('the home dashboard of a tenant, a customer, a user', async (t) => {
  const north = await t.createCustomer('north')
  const quiet = { quiet: true, expect: 200 }
  const save = async (title) => (await t.tenant.post('/api/dashboard', { title, configuration: { a: 1 } }, quiet)).body
  const [lobby, desk] = [await save('Lobby'), await save('Desk')]
  const home = (actor, options) => actor.get('/api/dashboard/home/info', options)
  await home(t.tenant, { note: 'none yet' })
  await t.tenant.get('/api/dashboard/home', { note: 'none yet' })
  await t.tenant.get('/api/tenant/dashboard/home/info')
  await t.tenant.post('/api/tenant/dashboard/home/info', { dashboardId: lobby.id, hideDashboardToolbar: false })
  await t.tenant.get('/api/tenant/dashboard/home/info')
  await home(t.tenant)
  await t.tenant.get('/api/dashboard/home')
  await home(north.actor, { note: 'a customer without access to it' })
  await t.tenant.post(`/api/customer/${north.customer.id.id}/dashboard/${lobby.id.id}`, undefined, quiet)
  await t.tenant.post(`/api/customer/${north.customer.id.id}/dashboard/${desk.id.id}`, undefined, quiet)
  await home(north.actor, { note: 'a customer with access to it' })
  await t.tenant.post(
    '/api/customer',
    { ...north.customer, additionalInfo: { homeDashboardId: desk.id.id, homeDashboardHideToolbar: true } },
    quiet,
  )
  await home(north.actor, { note: 'the customer has one of its own' })
  await t.tenant.post('/api/user', { ...north.user, additionalInfo: { homeDashboardId: lobby.id.id } }, quiet)
  await home(north.actor, { note: 'the user has one of its own' })
  await north.actor.get('/api/dashboard/home', { pick: (b) => [b.title, b.hideDashboardToolbar] })
  await t.tenant.post('/api/tenant/dashboard/home/info', {
    dashboardId: { entityType: 'DASHBOARD', id: t.NOBODY },
    hideDashboardToolbar: true,
  })
  await t.tenant.post('/api/tenant/dashboard/home/info', { dashboardId: null, hideDashboardToolbar: true })
  await t.tenant.get('/api/tenant/dashboard/home/info')
  await t.sysadmin.get('/api/dashboard/home')
  await t.sysadmin.get('/api/dashboard/home/info')
  await north.actor.get('/api/tenant/dashboard/home/info')
  await t.anon.get('/api/dashboard/home')
})
