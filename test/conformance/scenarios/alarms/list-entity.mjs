import { scenario } from '../../scenario.mjs'

export default scenario('the alarms of one entity: status, search, order, pages, time', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const { body: fan } = await t.tenant.post('/api/device', { name: 'fan', type: 'default' }, quiet)
  const raise = async (type, severity, more) =>
    (await t.tenant.post('/api/alarm', { type, severity, originator: pump.id, ...more }, quiet)).body
  await raise('Leak', 'CRITICAL', { startTs: t.T0 + 3000, endTs: t.T0 + 3000 })
  await t.sleep(20)
  const second = await raise('Overheat', 'MINOR', {
    startTs: t.T0 + 1000,
    endTs: t.T0 + 9000,
    acknowledged: true,
    ackTs: t.T0 + 5000,
  })
  await t.sleep(20)
  await raise('Noise', 'WARNING', { startTs: t.T0 + 2000, cleared: true, clearTs: t.T0 + 6000 })
  await raise('Dust', 'MAJOR', {
    startTs: t.T0 + 4000,
    acknowledged: true,
    cleared: true,
    ackTs: t.T0 + 5000,
    clearTs: t.T0 + 6000,
  })
  await raise('Leak', 'MINOR', { originator: fan.id })
  const list = (query, options = {}) => t.tenant.get(`/api/alarm/DEVICE/${pump.id.id}?${query}`, options)
  const types = { pick: (b) => ({ ...b, data: b.data.map((a) => `${a.type} ${a.status}`) }) }
  await list('pageSize=10&page=0&sortProperty=startTs&sortOrder=ASC')
  for (const status of ['ANY', 'ACTIVE', 'CLEARED', 'ACK', 'UNACK'])
    await list(`pageSize=10&page=0&sortProperty=type&searchStatus=${status}`, types)
  for (const status of ['ACTIVE_UNACK', 'ACTIVE_ACK', 'CLEARED_UNACK', 'CLEARED_ACK'])
    await list(`pageSize=10&page=0&status=${status}`, types)
  await list('pageSize=10&page=0&status=ACTIVE_ACK&searchStatus=ANY')
  await list('pageSize=10&page=0&searchStatus=SOME')
  await list('pageSize=10&page=0&sortProperty=type&textSearch=LEA', types)
  await list('pageSize=10&page=0&textSearch=major', { ...types, note: 'search in the severity' })
  await list('pageSize=10&page=0&sortProperty=type&textSearch=cleared', { ...types, note: 'search in the status' })
  await list('pageSize=10&page=0&sortProperty=severity&sortOrder=ASC', types)
  await list('pageSize=3&page=1&sortProperty=createdTime&sortOrder=DESC', types)
  await list(`pageSize=10&page=0&startTime=${second.createdTime}&sortProperty=type`, types)
  await list(`pageSize=10&page=0&endTime=${second.createdTime}&sortProperty=type`, types)
  await list(`pageSize=10&page=0&startTime=${t.T0}&endTime=${t.T0 + 9000}`, {
    ...types,
    note: 'the time of creation counts, not the start',
  })
  await list('pageSize=1&page=0&textSearch=Leak&fetchOriginator=true')
  await list('pageSize=10&page=0&assigneeId=abc')
  await list('page=0')
})
