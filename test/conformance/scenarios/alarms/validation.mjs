import { scenario } from '../../scenario.mjs'

export default scenario('alarms that are refused', async (t) => {
  const { body: pump } = await t.tenant.post(
    '/api/device',
    { name: 'pump', type: 'default' },
    { quiet: true, expect: 200 },
  )
  const { customer } = await t.createCustomer()
  const good = { type: 'Overheat', originator: pump.id, severity: 'MINOR' }
  const post = (more, options) => t.tenant.post('/api/alarm', { ...good, ...more }, options)
  const brief = { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) }
  await post({ type: undefined })
  await post({ type: '' })
  await post({ type: 'x'.repeat(256) })
  await post({ type: '<b>hot</b>' })
  await post({ severity: undefined })
  await post({ severity: 'TERRIBLE' }, brief)
  await post({ originator: undefined })
  await post({ originator: { entityType: 'DEVICE', id: t.NOBODY } }, { note: 'unknown device' })
  await post({ originator: { entityType: 'ASSET', id: pump.id.id } }, { note: 'a device as an asset' })
  await post({ originator: { entityType: 'PUMP', id: pump.id.id } }, brief)
  await post({ originator: { entityType: 'TENANT', id: t.tenantId } }, { note: 'the tenant as originator' })
  await post({ originator: customer.id, type: 'Bill' }, { note: 'a customer as originator' })
  await post({ startTs: t.T0 + 1, endTs: t.T0 })
  await post({ customerId: customer.id }, { note: 'a customer that does not own the device' })
  await post({ assigneeId: { entityType: 'USER', id: t.NOBODY } }, { note: 'unknown assignee' })
  await t.tenant.send({ method: 'POST', path: '/api/alarm', raw: '{"type":', ...brief })
  await t.tenant.get('/api/alarm/abc')
  await t.tenant.get(`/api/alarm/${t.NOBODY}`)
  await t.tenant.get(`/api/alarm/info/${t.NOBODY}`)
  await t.tenant.post(`/api/alarm/${t.NOBODY}/ack`)
  await t.tenant.post('/api/alarm/abc/clear')
  await t.tenant.delete(`/api/alarm/${t.NOBODY}`)
  await t.tenant.put('/api/alarm', good, { note: 'wrong method' })
})
