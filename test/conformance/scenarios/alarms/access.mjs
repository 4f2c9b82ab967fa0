import { scenario } from '../../scenario.mjs'

export default scenario('alarms and the others: system administrator, no token, another tenant', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const alarm = { type: 'Leak', severity: 'MAJOR', originator: pump.id }
  const { body: saved } = await t.tenant.post('/api/alarm', alarm, quiet)
  const { body: neighbour } = await t.sysadmin.post('/api/tenant', { title: `Neighbour ${t.run}` }, quiet)
  try {
    const email = `neighbour-${t.run}@example.com`
    await t.createUser(t.sysadmin, { authority: 'TENANT_ADMIN', email, tenantId: neighbour.id })
    const other = await t.login('neighbour', email, t.password)
    for (const actor of [t.sysadmin, t.anon, other]) {
      await actor.post('/api/alarm', alarm)
      await actor.get(`/api/alarm/${saved.id.id}`)
      await actor.get(`/api/alarm/info/${saved.id.id}`)
      await actor.post(`/api/alarm/${saved.id.id}/ack`)
      await actor.delete(`/api/alarm/${saved.id.id}`)
      await actor.get('/api/alarms?pageSize=10&page=0')
      await actor.get(`/api/alarm/DEVICE/${pump.id.id}?pageSize=10&page=0`)
    }
    await other.post('/api/alarm', { ...saved, severity: 'MINOR' }, { note: 'changing by id' })
    await other.post(`/api/alarm/${saved.id.id}/assign/${t.tenantUserId}`)
  } finally {
    await t.sysadmin.delete(`/api/tenant/${neighbour.id.id}`, quiet)
  }
  await t.tenant.get(`/api/alarm/${saved.id.id}`, { note: 'untouched' })
})
