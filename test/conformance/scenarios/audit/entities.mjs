import { scenario } from '../../scenario.mjs'

export default scenario('the audit log of a device: made, changed, assigned, deleted', async (t) => {
  const { customer } = await t.createCustomer('depot')
  const quiet = { quiet: true, expect: 200 }
  const { body: device } = await t.tenant.post('/api/device', { name: 'pump' }, quiet)
  await t.sleep(20)
  await t.tenant.post('/api/device', { ...device, label: 'P1' }, quiet)
  await t.sleep(20)
  await t.tenant.post('/api/device', { name: 'pump' }, { note: 'a failure is logged too', only: 'status' })
  await t.sleep(20)
  await t.tenant.post(`/api/customer/${customer.id.id}/device/${device.id.id}`, undefined, quiet)
  await t.sleep(20)
  await t.tenant.post(`/api/plugins/telemetry/DEVICE/${device.id.id}/SERVER_SCOPE`, { limit: 5 }, quiet)
  await t.sleep(20)
  await t.tenant.get(`/api/device/${device.id.id}/credentials`, quiet)
  await t.sleep(20)
  await t.tenant.delete(`/api/customer/device/${device.id.id}`, quiet)
  await t.sleep(20)
  await t.tenant.delete(`/api/device/${device.id.id}`, quiet)
  const log = (query, options) => t.tenant.get(`/api/audit/logs/entity/DEVICE/${device.id.id}?${query}`, options)
  await log('pageSize=20&page=0&sortProperty=createdTime&sortOrder=ASC', { until: (r) => r.body.totalElements >= 6 })
  await log('pageSize=20&page=0&sortProperty=createdTime&sortOrder=DESC&actionTypes=ADDED,DELETED', {
    pick: (b) => b.data.map((r) => r.actionType),
  })
  await log('pageSize=2&page=1&sortProperty=createdTime&sortOrder=ASC', {
    pick: (b) => ({ ...b, data: b.data.map((r) => r.actionType) }),
  })
  await log('pageSize=20&page=0&textSearch=updated', { pick: (b) => b.data.map((r) => r.actionType) })
  await t.tenant.get(
    '/api/audit/logs?pageSize=20&page=0&actionTypes=ADDED&textSearch=device&sortProperty=createdTime',
    {
      pick: (b) =>
        b.data.map((r) => [
          r.entityName,
          r.actionType,
          r.actionStatus,
          r.actionFailureDetails.split('\n')[0].split(': ').pop(),
        ]),
    },
  )
  await log('pageSize=20&page=0&actionTypes=NOTHING')
  await log('pageSize=20')
  await t.tenant.get(`/api/audit/logs/entity/DEVICE/${t.NOBODY}?pageSize=20&page=0`)
  await t.tenant.get(`/api/audit/logs/entity/NOTHING/${device.id.id}?pageSize=20&page=0`)
  await t.tenant.get('/api/audit/logs/entity/DEVICE/pump?pageSize=20&page=0')
})
