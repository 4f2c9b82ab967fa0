import { scenario } from '../../scenario.mjs'

export default scenario('who may read and write attributes', async (t) => {
  const { customer, actor } = await t.createCustomer()
  const make = async (kind, body) => (await t.tenant.post(`/api/${kind}`, body, { quiet: true, expect: 200 })).body
  const own = await make('asset', { name: 'own', customerId: customer.id })
  const foreign = await make('asset', { name: 'foreign' })
  const at = (entity) => `/api/plugins/telemetry/${entity.id.entityType}/${entity.id.id}`
  await t.tenant.post(`${at(own)}/attributes/SERVER_SCOPE`, { a: 1 }, { quiet: true, expect: 200 })
  await t.tenant.post(`${at(foreign)}/attributes/SERVER_SCOPE`, { a: 1 }, { quiet: true, expect: 200 })
  await actor.get(`${at(own)}/values/attributes/SERVER_SCOPE`)
  await actor.post(`${at(own)}/attributes/SERVER_SCOPE`, { b: 2 })
  await actor.delete(`${at(own)}/SERVER_SCOPE?keys=a`)
  await actor.get(`${at(own)}/keys/attributes`)
  await actor.get(`${at(foreign)}/values/attributes/SERVER_SCOPE`)
  await actor.get(`${at(foreign)}/keys/attributes`)
  await actor.get(`${at(foreign)}/keys/attributes/SERVER_SCOPE`)
  await actor.post(`${at(foreign)}/attributes/SERVER_SCOPE`, { b: 2 })
  await actor.delete(`${at(foreign)}/SERVER_SCOPE?keys=a`)
  await actor.get(`${at(customer)}/values/attributes`, { note: 'its own customer' })
  await actor.post(`${at(customer)}/attributes/SERVER_SCOPE`, { b: 2 })
  await actor.get(`/api/plugins/telemetry/TENANT/${t.tenantId}/values/attributes`, { note: 'the tenant' })
  await actor.get(`/api/plugins/telemetry/ASSET_PROFILE/${own.assetProfileId.id}/values/attributes`, {
    note: 'the profile',
  })
  await t.sysadmin.get(`${at(own)}/values/attributes`)
  await t.sysadmin.post(`${at(own)}/attributes/SERVER_SCOPE`, { b: 2 })
  await t.sysadmin.delete(`${at(own)}/SERVER_SCOPE?keys=b`)
  await t.anon.get(`${at(own)}/values/attributes`)
  await t.anon.post(`${at(own)}/attributes/SERVER_SCOPE`, { b: 2 })
})
