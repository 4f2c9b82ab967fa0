import { scenario } from '../../scenario.mjs'

export default scenario('what a customer sees and may do with alarms', async (t) => {
  const north = await t.createCustomer('north')
  const south = await t.createCustomer('south')
  const quiet = { quiet: true, expect: 200 }
  const device = async (name, customer) => {
    const { body } = await t.tenant.post('/api/device', { name, type: 'default' }, quiet)
    if (customer) await t.tenant.post(`/api/customer/${customer.id.id}/device/${body.id.id}`, undefined, quiet)
    return body
  }
  const [mine, theirs, free] = [
    await device('meter north', north.customer),
    await device('meter south', south.customer),
    await device('meter free'),
  ]
  const raise = (by, source, more, options = {}) =>
    by.post('/api/alarm', { type: 'Power cut', severity: 'CRITICAL', originator: source.id, ...more }, options)
  await raise(north.actor, mine, {}, { note: 'a customer does not raise alarms' })
  await raise(north.actor, theirs, {})
  const { body: alarm } = await raise(
    t.tenant,
    mine,
    { customerId: north.customer.id },
    { note: 'for the right customer' },
  )
  await raise(t.tenant, mine, { customerId: south.customer.id }, { note: 'for the wrong customer' })
  const { body: other } = await raise(t.tenant, theirs, {}, quiet)
  const { body: open } = await raise(t.tenant, free, {}, quiet)
  await north.actor.post('/api/alarm', { ...alarm, severity: 'MINOR' }, { note: 'but changes them' })
  await north.actor.post('/api/alarm', { ...other, severity: 'MINOR' })
  await north.actor.get(`/api/alarm/${alarm.id.id}`)
  await north.actor.get(`/api/alarm/info/${other.id.id}`)
  await north.actor.get(`/api/alarm/${open.id.id}`)
  await north.actor.get('/api/alarms?pageSize=10&page=0', { pick: (b) => b.data.map((a) => a.originatorName) })
  await north.actor.get(`/api/alarm/DEVICE/${mine.id.id}?pageSize=10&page=0`, {
    pick: (b) => b.data.map((a) => a.severity),
  })
  await north.actor.get(`/api/alarm/DEVICE/${theirs.id.id}?pageSize=10&page=0`)
  await north.actor.post(`/api/alarm/${other.id.id}/ack`)
  await north.actor.post(`/api/alarm/${alarm.id.id}/ack`)
  await north.actor.post(`/api/alarm/${open.id.id}/clear`)
  await north.actor.post(`/api/alarm/${alarm.id.id}/clear`)
  await north.actor.delete(`/api/alarm/${other.id.id}`)
  await north.actor.delete(`/api/alarm/${alarm.id.id}`)
  await north.actor.get('/api/alarms?pageSize=10&page=0')
})
