import { scenario } from '../../scenario.mjs'

export default scenario('attributes of assets, customers, users, the tenant and others', async (t) => {
  const { customer, user } = await t.createCustomer()
  const make = async (path, body) => (await t.tenant.post(`/api/${path}`, body, { quiet: true, expect: 200 })).body
  const asset = await make('asset', { name: 'mill' })
  const dashboard = await make('dashboard', { title: 'board' })
  const chain = await make('ruleChain', { name: 'chain' })
  const at = ({ entityType, id }) => `/api/plugins/telemetry/${entityType}/${id}`
  for (const id of [asset.id, customer.id, user.id, dashboard.id, chain.id, asset.assetProfileId]) {
    await t.tenant.post(`${at(id)}/attributes/SERVER_SCOPE`, { site: 'east', size: 12 })
    await t.tenant.get(`${at(id)}/values/attributes/SERVER_SCOPE?keys=site,size`, { sort: '' })
  }
  const tenant = { entityType: 'TENANT', id: t.tenantId }
  await t.tenant.post(`${at(tenant)}/attributes/SERVER_SCOPE`, { site: 'all' })
  await t.tenant.get(`${at(tenant)}/values/attributes/SERVER_SCOPE?keys=site`)
  await t.tenant.post(`${at(asset.id)}/attributes/SHARED_SCOPE`, { site: 'shared' }, { note: 'shared, but no device' })
  await t.tenant.get(`${at(asset.id)}/values/attributes`, { pick: (b) => b.map((a) => `${a.key} ${a.value}`).sort() })
  await t.tenant.delete(`${at(asset.id)}/SERVER_SCOPE?keys=site`)
  await t.tenant.get(`${at(asset.id)}/values/attributes`, { pick: (b) => b.map((a) => `${a.key} ${a.value}`).sort() })
  await t.tenant.get(`${at({ entityType: 'ASSET', id: t.NOBODY })}/values/attributes`)
  await t.tenant.post(`${at({ entityType: 'CUSTOMER', id: t.NOBODY })}/attributes/SERVER_SCOPE`, { a: 1 })
  await t.tenant.post(`${at({ entityType: 'ALARM', id: t.NOBODY })}/attributes/SERVER_SCOPE`, { a: 1 })
})
