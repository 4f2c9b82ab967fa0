import { scenario } from '../../scenario.mjs'

export default scenario(
  'all alarms by lists of status, severity and type, as administrator and as customer',
  async (t) => {
    const north = await t.createCustomer('north')
    const quiet = { quiet: true, expect: 200 }
    const device = async (name, customer) => {
      const { body } = await t.tenant.post('/api/device', { name, type: 'default' }, quiet)
      if (customer) await t.tenant.post(`/api/customer/${customer.id.id}/device/${body.id.id}`, undefined, quiet)
      return body
    }
    const [lamp, door, gate] = [
      await device('lamp', north.customer),
      await device('door', north.customer),
      await device('gate'),
    ]
    let n = 0
    const raise = (source, type, severity, more) =>
      t.tenant.post('/api/alarm', { type, severity, originator: source.id, startTs: t.T0 + ++n, ...more }, quiet)
    await raise(lamp, 'Broken', 'MINOR', { assigneeId: north.user.id })
    await raise(door, 'Open', 'CRITICAL', { acknowledged: true })
    await raise(door, 'Broken', 'MAJOR', { cleared: true })
    await raise(gate, 'Open', 'CRITICAL')
    await raise(gate, 'Broken', 'WARNING', { acknowledged: true, cleared: true })
    const rows = {
      pick: (b) => ({ ...b, data: b.data.map((a) => `${a.originatorName} ${a.type} ${a.severity} ${a.status}`) }),
    }
    for (const actor of [t.tenant, north.actor]) {
      const list = (query, options = rows) =>
        actor.get(`/api/v2/alarms?pageSize=10&page=0&sortProperty=startTs&sortOrder=ASC&${query}`, options)
      await list('')
      await list('typeList=Open')
      await list('statusList=ACTIVE,UNACK')
      await list('statusList=CLEARED')
      await list('severityList=MINOR,WARNING,MAJOR')
      await list('severityList=CRITICAL&statusList=ACK&typeList=Open,Broken')
      await list(`assigneeId=${north.user.id.id}`)
      await list('textSearch=BROKEN')
      await list('startTime=1&endTime=2')
    }
    await t.tenant.get('/api/v2/alarms?pageSize=2&page=1&sortProperty=startTs&sortOrder=DESC', rows)
    await t.tenant.get('/api/v2/alarms?pageSize=10&page=0&severityList=minor')
    await t.tenant.get('/api/v2/alarms?page=0')
    await t.sysadmin.get('/api/v2/alarms?pageSize=10&page=0')
  },
)
