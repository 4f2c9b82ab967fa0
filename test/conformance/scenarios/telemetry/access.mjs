import { scenario } from '../../scenario.mjs'

export default scenario('who may read and write telemetry', async (t) => {
  const { customer, actor } = await t.createCustomer()
  const make = async (kind, body) => (await t.tenant.post(`/api/${kind}`, body, { quiet: true, expect: 200 })).body
  const own = await make('device', { name: 'own', customerId: customer.id })
  const foreign = await make('device', { name: 'foreign' })
  const at = (entity) => `/api/plugins/telemetry/${entity.id.entityType}/${entity.id.id}`
  const point = { ts: t.T0, values: { level: 1 } }
  const history = `values/timeseries?keys=level&startTs=0&endTs=${t.T0 + 1000}`
  await actor.post(`${at(own)}/timeseries/ANY`, point)
  await actor.get(`${at(own)}/values/timeseries`)
  await actor.get(`${at(own)}/${history}`)
  await actor.get(`${at(own)}/keys/timeseries`)
  await t.tenant.post(`${at(foreign)}/timeseries/ANY`, point, { quiet: true, expect: 200 })
  await actor.post(`${at(foreign)}/timeseries/ANY`, point)
  await actor.get(`${at(foreign)}/values/timeseries`)
  await actor.get(`${at(foreign)}/keys/timeseries`)
  await actor.delete(`${at(foreign)}/timeseries/delete?keys=level&deleteAllDataForKeys=true`)
  await actor.delete(`${at(own)}/timeseries/delete?keys=level&deleteAllDataForKeys=true`)
  await actor.get(`${at(own)}/values/timeseries`)
  await actor.post(`${at(customer)}/timeseries/ANY`, point, { note: 'its own customer' })
  await actor.get(`${at(customer)}/values/timeseries?keys=level`)
  await actor.get(`/api/plugins/telemetry/TENANT/${t.tenantId}/values/timeseries`, { note: 'the tenant' })
  await t.sysadmin.get(`${at(own)}/values/timeseries`)
  await t.sysadmin.post(`${at(own)}/timeseries/ANY`, point)
  await t.sysadmin.get(`/api/plugins/telemetry/TENANT/${t.tenantId}/values/timeseries`, { note: 'the tenant' })
  await t.anon.get(`${at(own)}/values/timeseries`)
  await t.tenant.get(`/api/plugins/telemetry/DEVICE/${t.NOBODY}/values/timeseries`)
  await t.tenant.get(`/api/plugins/telemetry/DEVICE/${t.NOBODY}/${history}`, { note: 'history of nobody' })
  await t.tenant.get(`/api/plugins/telemetry/ALARM/${t.NOBODY}/values/timeseries`, { note: 'a kind without telemetry' })
})
