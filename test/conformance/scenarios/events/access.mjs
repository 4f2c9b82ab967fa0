import { scenario } from '../../scenario.mjs'

export default scenario('events that are refused', async (t) => {
  const north = await t.createCustomer('north')
  const quiet = { quiet: true, expect: 200 }
  const { body: chain } = await t.tenant.post('/api/ruleChain', { name: 'Quiet', type: 'CORE' }, quiet)
  const { body: pump } = await t.tenant.post('/api/device', { name: 'pump', type: 'default' }, quiet)
  const { body: lamp } = await t.tenant.post('/api/device', { name: 'lamp', type: 'default' }, quiet)
  await t.tenant.post(`/api/customer/${north.customer.id.id}/device/${lamp.id.id}`, undefined, quiet)
  const brief = { pick: (b) => ({ status: b.status, errorCode: b.errorCode }) }
  const tail = `tenantId=${t.tenantId}&pageSize=10&page=0`
  const at = (type, id) => `/api/events/${type}/${id}`
  await t.tenant.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?${tail}`)
  await t.tenant.get(`${at('DEVICE', pump.id.id)}/WEATHER?${tail}`)
  await t.tenant.get(`${at('DEVICE', t.NOBODY)}/LC_EVENT?${tail}`)
  await t.tenant.get(`${at('DEVICE', 'abc')}/LC_EVENT?${tail}`)
  await t.tenant.get(`${at('THING', pump.id.id)}/LC_EVENT?${tail}`)
  await t.tenant.get(`${at('RULE_NODE', t.NOBODY)}/DEBUG_RULE_NODE?${tail}`)
  await t.tenant.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?pageSize=10&page=0`)
  await t.tenant.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?tenantId=abc&pageSize=10&page=0`)
  await t.tenant.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?tenantId=${t.tenantId}&page=0`)
  await t.tenant.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?tenantId=${t.tenantId}&pageSize=0&page=0`)
  await t.tenant.post(`${at('DEVICE', pump.id.id)}?${tail}`, { eventType: 'WEATHER' }, brief)
  await t.tenant.post(`${at('DEVICE', pump.id.id)}?${tail}`, {}, brief)
  await t.tenant.post(`${at('DEVICE', pump.id.id)}/clear`, { eventType: 'LC_EVENT' })
  await north.actor.get(`${at('DEVICE', lamp.id.id)}/LC_EVENT?${tail}`)
  await north.actor.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?${tail}`)
  await north.actor.get(`${at('RULE_CHAIN', chain.id.id)}/LC_EVENT?${tail}`)
  await north.actor.post(`${at('DEVICE', lamp.id.id)}/clear`, { eventType: 'LC_EVENT' })
  await t.sysadmin.get(`${at('RULE_CHAIN', chain.id.id)}/LC_EVENT?${tail}`)
  await t.sysadmin.get(`${at('TENANT', t.tenantId)}/LC_EVENT?tenantId=${t.NULL}&pageSize=10&page=0`)
  await t.anon.get(`${at('DEVICE', pump.id.id)}/LC_EVENT?${tail}`)
  await t.anon.post(`${at('DEVICE', pump.id.id)}/clear`, { eventType: 'LC_EVENT' })
})
