import { scenario } from '../../scenario.mjs'

export default scenario('the audit log by times, pages and kinds', async (t) => {
  const quiet = { quiet: true, expect: 200 }
  for (const name of ['a1', 'b2', 'c3']) {
    await t.tenant.post('/api/device', { name }, quiet)
    await t.sleep(30)
  }
  const log = (query, options) => t.tenant.get(`/api/audit/logs?${query}`, options)
  const names = { pick: (b) => ({ ...b, data: b.data.map((r) => r.entityName) }) }
  const { body: all } = await log(
    'pageSize=20&page=0&sortProperty=createdTime&sortOrder=ASC&actionTypes=ADDED&textSearch=DEVICE',
    { until: (r) => r.body.totalElements >= 3, ...names },
  )
  const [first, second, third] = all.data.map((r) => r.createdTime)
  const devices = 'actionTypes=ADDED&textSearch=device&sortProperty=createdTime'
  await log(`pageSize=20&page=0&${devices}&startTime=${second}`, names)
  await log(`pageSize=20&page=0&${devices}&endTime=${second}`, names)
  await log(`pageSize=20&page=0&${devices}&startTime=${second}&endTime=${second}`, names)
  await log(`pageSize=20&page=0&${devices}&startTime=${third}&endTime=${first}`, names)
  await log(`pageSize=20&page=0&${devices}&startTime=0`, names)
  await log(`pageSize=20&page=0&${devices}&startTime=${third + 3600000}&endTime=${third + 7200000}`, names)
  await log(`pageSize=2&page=0&${devices}&sortOrder=DESC`, names)
  await log(`pageSize=2&page=1&${devices}&sortOrder=DESC`, names)
  await log('pageSize=20&page=0&actionTypes=ADDED&textSearch=b2', { note: 'the name is searched', ...names })
  await log(`pageSize=20&page=0&actionTypes=ADDED&textSearch=${t.tenantEmail}`, { pick: (b) => b.totalElements })
  await log('pageSize=20&page=0&actionTypes=DELETED')
  await log('pageSize=20&page=0&actionTypes=added', { note: 'in small letters', pick: (b) => b.totalElements })
  await log('pageSize=20&page=0&sortProperty=userName', { pick: (b) => b.errorCode ?? typeof b.totalElements })
  await log('pageSize=20&page=0&sortProperty=nonsense')
  await log('pageSize=20&page=0&startTime=yesterday')
  await t.sysadmin.get('/api/audit/logs?pageSize=1&page=0', { pick: (b) => Object.keys(b).sort() })
  await t.anon.get('/api/audit/logs?pageSize=1&page=0')
})
