import { scenario } from '../../scenario.mjs'

export default scenario('the highest severity of an entity and the types of alarms in use', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const raise = async (type, severity, more) =>
    (await t.tenant.post('/api/alarm', { type, severity, originator: pump.id, ...more }, quiet)).body
  const highest = (query = '', options = {}) =>
    t.tenant.get(`/api/alarm/highestSeverity/DEVICE/${pump.id.id}${query}`, options)
  await highest('', { note: 'no alarm' })
  await t.tenant.get('/api/alarm/types?pageSize=10&page=0')
  await raise('Noise', 'WARNING')
  await raise('Leak', 'MAJOR', { acknowledged: true, assigneeId: { entityType: 'USER', id: t.tenantUserId } })
  const fire = await raise('Fire', 'CRITICAL', { cleared: true })
  await highest()
  await highest('?searchStatus=ACTIVE')
  await highest('?searchStatus=CLEARED')
  await highest('?status=ACTIVE_UNACK')
  await highest('?status=CLEARED_ACK')
  await highest(`?assigneeId=${t.tenantUserId}`)
  await highest('?status=ACTIVE_ACK&searchStatus=ACTIVE')
  await highest('?searchStatus=LOUD')
  await t.tenant.get(`/api/alarm/highestSeverity/DEVICE/${t.NOBODY}`)
  const types = (query, options) => t.tenant.get(`/api/alarm/types?pageSize=10&page=0${query}`, options)
  await types('')
  await types('&sortOrder=DESC', { pick: (b) => b.data.map((x) => x.type) })
  await types('&textSearch=I', { pick: (b) => b.data.map((x) => x.type) })
  await t.tenant.get('/api/alarm/types?pageSize=2&page=1')
  await t.tenant.get('/api/alarm/types?pageSize=0&page=0')
  await t.tenant.delete(`/api/alarm/${fire.id.id}`, quiet)
  await types('', { note: 'after the only alarm of a type went', pick: (b) => b.data.map((x) => x.type) })
  await highest('', { note: 'after the worst alarm went' })
})
