import { scenario } from '../../scenario.mjs'

export default scenario('dashboards that a user has visited and starred', async (t) => {
  const ids = {}
  for (const title of ['air', 'water', 'power'])
    ids[title] = (await t.tenant.post('/api/dashboard', { title }, { quiet: true, expect: 200 })).body.id.id
  const act = (title, action, options) => t.tenant.get(`/api/user/dashboards/${ids[title] ?? title}/${action}`, options)
  const brief = {
    pick: (b) => ({ last: b.last.map((d) => [d.title, d.starred]), starred: b.starred.map((d) => d.title) }),
  }
  await t.tenant.get('/api/user/dashboards')
  await act('air', 'visit')
  await t.sleep(5)
  await act('water', 'VISIT', brief)
  await t.sleep(5)
  await act('air', 'visit', { note: 'again', ...brief })
  await act('water', 'star')
  await t.sleep(5)
  await act('power', 'star', { note: 'starred without a visit', ...brief })
  await t.tenant.get('/api/user/lastVisitedDashboards')
  await act('water', 'unstar', brief)
  await act('water', 'unstar', { note: 'twice', ...brief })
  await act('water', 'paint')
  await act(t.NOBODY, 'visit')
  await act('nonsense', 'visit')
  await t.tenant.delete(`/api/dashboard/${ids.air}`)
  await t.tenant.get('/api/user/dashboards', { note: 'one dashboard is gone', ...brief })
  await t.tenant.get('/api/user/settings/VISITED_DASHBOARDS')
  await t.sysadmin.get('/api/user/dashboards')
})
