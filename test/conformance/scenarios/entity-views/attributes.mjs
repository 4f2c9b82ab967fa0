import { scenario } from '../../scenario.mjs'

export default scenario('attributes through an entity view are copies', async (t) => {
  const { customer, actor } = await t.createCustomer()
  const { body: device } = await t.tenant.post(
    `/api/device?accessToken=vat-${t.run}`,
    { name: 'vat' },
    { quiet: true, expect: 200 },
  )
  const source = `/api/plugins/telemetry/DEVICE/${device.id.id}`
  await t.tenant.post(`${source}/attributes/SERVER_SCOPE`, { model: 'V2', price: 900 }, { quiet: true, expect: 200 })
  await t.tenant.post(`${source}/attributes/SHARED_SCOPE`, { limit: 80, mode: 'eco' }, { quiet: true, expect: 200 })
  const { body: view } = await t.tenant.post(
    '/api/entityView',
    {
      name: 'vat view',
      type: 'default',
      entityId: device.id,
      customerId: customer.id,
      keys: { timeseries: [], attributes: { cs: [], ss: ['model'], sh: ['limit', 'mode'] } },
    },
    { quiet: true, expect: 200 },
  )
  const at = `/api/plugins/telemetry/ENTITY_VIEW/${view.id.id}`
  await actor.get(`${at}/values/attributes/SERVER_SCOPE`, { sort: '', until: (r) => r.body?.length === 1 })
  await actor.get(`${at}/values/attributes/SHARED_SCOPE`, { sort: '', until: (r) => r.body?.length === 2 })
  await actor.get(`${at}/keys/attributes`, { sort: '' })
  await actor.get(`${source}/values/attributes`, { note: "the device itself is not the customer's" })
  await t.tenant.post(`${source}/attributes/SERVER_SCOPE`, { model: 'V3', price: 800 }, { quiet: true, expect: 200 })
  await t.sleep(1000)
  await actor.get(`${at}/values/attributes/SERVER_SCOPE`, { note: 'a change at the device does not arrive' })
  await actor.post(`${at}/attributes/SERVER_SCOPE`, { model: 'own', note: 'x' }, { note: 'written to the view' })
  await actor.get(`${at}/values/attributes/SERVER_SCOPE`, { sort: '' })
  await t.tenant.get(`${source}/values/attributes/SERVER_SCOPE?keys=model,note`, { note: 'the device keeps its own' })
})
